"""Whole archives at the command line: many files of articles in, parts of answers out, on Ray Data."""
