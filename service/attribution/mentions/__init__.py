"""How an article speaks of somebody, and whom it means."""
