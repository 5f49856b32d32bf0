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
# What is done to a claim or a rumour by who says that it is not so, in verbs of two words and more and in such as take nothing else.
PUTS_DOWN = (
    r"(?:wav(?:es|ed|ing|e)|bat(?:s|ted|ting)?|swat(?:s|ted|ting)?|brush(?:es|ed|ing)?|laugh(?:s|ed|ing)?|shrug(?:s|ged|ging)?)"
    r"\s+(?:away|aside|down|off)"
    r"|(?:shoot(?:s|ing)?|shot|knock(?:s|ed|ing)?|play(?:s|ed|ing)?|slap(?:s|ped|ping)?)\s+down|shut(?:s|ting)?\s+down|downplay(?:s|ed"
    r"|ing)?|pour(?:s|ed|ing)?\s+(?:cold\s+water|scorn)\s+(?:on|over)|(?:hit|hits|hitting)\s+(?:back|out)\s+at"
    r"|scoff(?:s|ed|ing)?\s+at|(?:took|takes?|taking)\s+(?:strong\s+)?(?:issue\s+with|exception\s+to)"
    r"|push(?:es|ed|ing)?\s+back(?:\s+(?:hard|forcefully|strongly))?(?:\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
    r"|Sun)day)?\s+(?:against|on|at)"
    r"|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?|squash(?:es|ed|ing)?|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?|rubbish(?:es|ed|ing)?"
    r"|refut(?:es|ed|ing)|rebut(?:s|ted|ting)?|discount(?:s|ed|ing)?|ridicul(?:es|ed|ing)"
)
