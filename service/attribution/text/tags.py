"""The words of saying behind a quotation that ends in a question or exclamation mark: “Why now?” Mr Okafor asked."""

from __future__ import annotations

import re

from service.attribution.saying import SAYS

_SUBJECT = r"(?:[A-Z][\w.'’-]*|of|de|van|von|der|bin|al|the|he|she|they|we|\w+ers?|\w+men|\w+man|\w+woman)"
# What begins a claim of its own, so that the words of saying belong to what follows: “Why not?” Mr Okafor said he had no answer.
_CLAUSE = "that|he|she|they|we|it|there|the|a|an|his|her|their|this"
_TAG = re.compile(rf"(?:{_SUBJECT},?\s+){{1,7}}(?:(?:\w+ly|then|later|has|had|once|also)\s+){{0,2}}(?:{SAYS})\b(?!:|\s+(?:{_CLAUSE})\b)")


def is_tag(text: str) -> bool:
    """Say whether `text`, which follows a quotation, begins with a subject and a verb of saying."""
    return _TAG.match(text) is not None
