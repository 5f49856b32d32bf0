"""Who replies: whoever was told or asked something in the sentence before, "Lund wrote to Marsh that it was late. “Yes,” he replied"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from service.attribution.addresses import SENATOR, SIR
from service.attribution.article import Article
from service.attribution.names.entities import Entity, Name
from service.attribution.spans import Span

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
    """Looks at who was told something; `owner` gives the entity of each name."""

    def __init__(self, article: Article, names: Sequence[Name], owner: Mapping[int, Entity]) -> None:
        self.article, self.text, self.names, self.owner = article, article.text, names, owner
        self._starts = [name.span.start for name in names]

    def told(self, pronoun: str, offset: int, saying: Sequence[Span], last: Sequence[Entity], spoke: int) -> Entity | None:
        """The person whom the one who spoke `last`, up to `spoke`, told something in the sentence before, where the pronoun at an offset
        replies.
        """
        whom = self._whom(offset, saying, last, spoke)
        at = bisect_left(self._starts, whom.end()) if whom and not whom["him"] else len(self.names)
        name = self.names[at] if at < len(self.names) and whom and self._starts[at] == whom.end() else None
        entity = self.owner.get(id(name)) if name and name.kind == "person" else None
        other = "she" if pronoun == "he" else "he"
        return entity if entity is not None and entity is not last[0] and entity.genders[pronoun] >= entity.genders[other] else None

    def teller(self, offset: int, saying: Sequence[Span], last: Sequence[Entity], spoke: int) -> Entity | None:
        """Who spoke `last` to "him" or "her", and so is not the one who replies by the same pronoun."""
        whom = self._whom(offset, saying, last, spoke)
        same = whom is not None and whom["him"] == ("him" if self.text[offset : offset + 2].casefold() == "he" else "her")
        return last[0] if same else None

    def _whom(self, offset: int, saying: Sequence[Span], last: Sequence[Entity], spoke: int) -> re.Match[str] | None:
        """What stands behind the cue of the sentence before, where somebody replies at an offset."""
        if len(last) != 1 or not (REPLIES.match(self.text, offset) or REPLIED.search(self.text, max(0, offset - 16), offset)):
            return None
        begin = min([offset, *(span.start for span in saying if span.start < offset)])
        before = self.article.sentence_at(max(0, self.article.sentence_at(begin).start - 2))
        tells = TELLS.search(self.text, max(0, spoke - 16), spoke) if before.start < spoke <= before.end else None
        whom = WHOM.match(self.text, spoke, before.end) if tells else None
        return None if whom is None or tells is None or (tells["to"] and not whom["to"]) else whom
