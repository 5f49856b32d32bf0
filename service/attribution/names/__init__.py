"""Names, titles and offices: what of a text is one, and whose."""
