"""Persons by the names under which they write posts in markup, which the tagger takes for bodies: "GovAdaLund", "AdaLundTX"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.names.first_names import is_first_name

# What stands before the writer of a post in markup, and the words that such a name is made of.
AUTHOR = ('author="', "author='")
PART = re.compile(r"[A-Z][a-z]+")


def is_poster(text: str, name: Name) -> bool:
    """Whether one word is who wrote a post in markup, and has a first name in it with another word behind."""
    if len(name.words) > 1 or not text.endswith(AUTHOR, 0, name.span.start):
        return False
    return any(is_first_name(part.casefold()) for part in PART.findall(name.text)[:-1])
