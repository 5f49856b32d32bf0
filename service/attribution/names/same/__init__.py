"""Which names are the same bearer's, and which are not."""
