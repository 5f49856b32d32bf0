"""What dates statements together: one interview, one day of reports, a headline, a scene that is set."""
