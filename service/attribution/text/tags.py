"""Words of saying that follow a quotation which ends in a question or exclamation mark: “Why now?” Mr Okafor asked."""

from __future__ import annotations

import re

SAYING = """
    added adds announced answered asked asks begged bellowed called chanted chimed cried declared demanded exclaimed grumbled
    inquired insisted intoned joked laughed muttered mused pleaded posted protested quipped read reads recalled remarked replied
    replies responded retorted roared said says screamed shouted shouts sighed sneered snapped tells thundered told tweeted urged
    warned whispered wondered wrote writes yelled groaned hollered moaned wailed boasted beamed chuckled snarled growled barked fumed
    explained recounted concluded observed noted argued complained confessed
    """.split()
_SUBJECT = r"(?:[A-Z][\w.'’-]*|of|de|van|von|der|bin|al|the|he|she|they|we|\w+ers?|\w+men|\w+man|\w+woman)"
# What begins a claim of its own, so that the words of saying belong to what follows: “Why not?” Mr Okafor said he had no answer.
_CLAUSE = "that|he|she|they|we|it|there|the|a|an|his|her|their|this"
_TAG = re.compile(
    rf"(?:{_SUBJECT},?\s+){{1,7}}(?:(?:\w+ly|then|later|has|had|once|also)\s+){{0,2}}(?:{'|'.join(SAYING)})\b(?!:|\s+(?:{_CLAUSE})\b)"
)


def is_tag(text: str) -> bool:
    """Say whether `text`, which follows a quotation, begins with a subject and a verb of saying."""
    return _TAG.match(text) is not None
