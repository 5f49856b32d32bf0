"""What tells that a name is a person's, an organisation's or a place's."""
