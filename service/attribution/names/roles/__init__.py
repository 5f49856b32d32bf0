"""Offices and callings: where the text has one, whose it is, and how far it goes."""
