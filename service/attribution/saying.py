"""Verbs of saying, of making known and of denying; all but the first as alternations for patterns: `rf"(?:{SAYS}|confirmed)\\b"`."""

from __future__ import annotations

SAYING = """
    added adds announced answered asked asks begged bellowed called chanted chimed cried declared demanded exclaimed grumbled
    inquired insisted intoned joked laughed muttered mused pleaded posted protested quipped read reads recalled remarked replied
    replies responded retorted roared said says screamed shouted shouts sighed sneered snapped tells thundered told tweeted urged
    warned whispered wondered wrote writes yelled groaned hollered moaned wailed boasted beamed chuckled snarled growled barked fumed
    explained recounted concluded observed noted argued complained confessed
    """.split()
SAYS = "|".join(SAYING)
# Verbs before what somebody makes known of himself, or a body of itself.
MAKES_KNOWN = "said|says|admitted|announced|claimed|confirmed|denied|insisted|warned"
DENIES = r"den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)"
# An offer may be rejected too, so that this alone need not answer a claim.
REJECTS = rf"{DENIES}|reject(?:s|ed)?"
