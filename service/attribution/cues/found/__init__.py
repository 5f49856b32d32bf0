"""Statements that are found by their words, beside those that the reader marks."""
