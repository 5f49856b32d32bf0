"""An article of words that stand nowhere else: where one of them is found, it has leaked."""

from __future__ import annotations

WORDS = ("Zubrowkanskaya", "Quetzalbridge", "floccinaucinihil", "Xanthippides")
ARTICLE = f"“The {WORDS[1]} is a {WORDS[2]},” {WORDS[0]} said on Tuesday. {WORDS[3]} denied it."
