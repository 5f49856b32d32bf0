"""The small words of grammar as parts of patterns: forms of "be", auxiliaries, modals, and what makes a clause.

Lists are bare alternations, without a group or a word's edge: `rf"\\b(?:{IS}|became)\\s"`.
"""

from __future__ import annotations

import re

IS = "is|are|was|were"
BE = f"{IS}|be|been|being"
HAVE = "has|have|had"
DO = "do|does|did"
MODAL = "can|could|may|might|must|should|will|would"
# With these a verb is finite.
FINITE = f"{IS}|{HAVE}|{DO}|{MODAL}"
# What may stand before the verb that tells what somebody did.
PERFECT = rf"(?:(?:{HAVE})\s+)?"
HAS_BEEN = rf"(?:{HAVE})\s+been"
# What makes a verb passive that is told as past.
BEEN = rf"(?:was|were|{HAS_BEEN})"
# What tells that words are a clause, and no noun alone.
CLAUSE_WORDS = re.compile(rf"\b(?:that|how|why|whether|what|who|when|where|to|{FINITE}|be|been|not|\w+n[’']t)\b", re.IGNORECASE)
# A word, without marks and without what joins it to others.
WORD = re.compile(r"[^\W_]+")
