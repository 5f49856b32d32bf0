"""Who replies: whoever was told or asked something in the sentence before, "Lund wrote to Marsh that it was late. “Yes,” he replied"."""

from __future__ import annotations

import re

from service.attribution.addresses import SENATOR, SIR
from service.attribution.article import Article
from service.attribution.mentions.saying import Saying
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex

# What somebody does who replies, behind the pronoun or as a cue before it.
VERB = (
    r"(?:(?:repl(?:ied|ies)|respond(?:ed|s)|answer(?:ed|s)|retort(?:ed|s)|rejoined)\b"
    r"|(?:wrote|texted|e-?mailed|messaged|shot|fired|snapped)\sback\b)"
)
REPLIES = re.compile(rf"(?:he|she)\s(?:then\s|later\s|simply\s|only\s)?{VERB}", re.IGNORECASE)
REPLIED = re.compile(rf"{VERB}\s$")
# What tells somebody something, at the end of a cue; and whom, behind it.
TELLS = re.compile(
    r"\b(?:told|tells|asked|asks|wrote|writes|texted|e-?mailed|messaged|informed|warned|assured|(?P<to>complained|said)|reminded|advised|urged)$"
)
WHOM = re.compile(rf"\s(?P<to>to\s)?(?:(?P<him>him|her)\b|(?:(?:{SIR}|{SENATOR}|President|Senator|Professor)\.?\s)?(?=[A-Z]))")


class Replies:
    """Looks at who was told something."""

    def __init__(self, article: Article, names: NameIndex) -> None:
        self.article, self.text, self.names = article, article.text, names

    def told(self, pronoun: str, offset: int, said: Saying) -> Entity | None:
        """The person whom the one who spoke last told something in the sentence before, where the pronoun at an offset replies."""
        whom = self._whom(offset, said)
        name = self.names.at(whom.end()) if whom and not whom["him"] else None
        entity = self.names.owner(name) if name and name.kind == "person" else None
        other = "she" if pronoun == "he" else "he"
        return entity if entity is not None and entity is not said.last[0] and entity.genders[pronoun] >= entity.genders[other] else None

    def teller(self, offset: int, said: Saying) -> Entity | None:
        """Who spoke last to "him" or "her", and so is not the one who replies by the same pronoun."""
        whom = self._whom(offset, said)
        same = whom is not None and whom["him"] == ("him" if self.text[offset : offset + 2].casefold() == "he" else "her")
        return said.last[0] if same else None

    def _whom(self, offset: int, said: Saying) -> re.Match[str] | None:
        """What stands behind the cue of the sentence before, where somebody replies at an offset."""
        if len(said.last) != 1 or not (REPLIES.match(self.text, offset) or REPLIED.search(self.text, max(0, offset - 16), offset)):
            return None
        begin = min([offset, *(span.start for span in said.content if span.start < offset)])
        here = self.article.sentence_at(begin)
        before = self.article.sentence_before(here) or here
        tells = TELLS.search(self.text, max(0, said.spoke - 16), said.spoke) if before.start < said.spoke <= before.end else None
        whom = WHOM.match(self.text, said.spoke, before.end) if tells else None
        return None if whom is None or tells is None or (tells["to"] and not whom["to"]) else whom
