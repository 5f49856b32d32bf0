"""Who or what is described in a lead and named where the next paragraph begins: "A weaver says she was cheated. … Ada Lund, who …",
"Prices fell, a trade body has said. … The Mills Council said".
"""

from __future__ import annotations

import re
from bisect import bisect_right

from service.attribution.article import Article
from service.attribution.mentions.bodies.media import MEDIA, is_medium
from service.attribution.mentions.descriptions.going_bodies import may_be_called
from service.attribution.mentions.descriptions.newcomers import OF_A_BODY, stays_unnamed
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.saying import SAYS
from service.attribution.spans import Span
from service.attribution.words import COMPANIES, INDEFINITE, ORGANIZATIONS

# In how many paragraphs at the beginning, a headline and a lead, somebody is described so.
LEAD = 2
# What a body or a person may be called; who says what others did, and is named beside nobody.
EITHER = frozenset("bookmaker broker pollster".split())
BYSTANDERS = OF_A_BODY | frozenset("court diplomat insider judge juror neighbor neighbour one source survivor witness".split()) | EITHER
# What follows the name, and tells nothing else that he or she is; how one speaks, behind a circumstance too: "In a talk, Ada Lund said".
BEHIND = re.compile(r"\s[a-z]+\b|,\s(?:who|whose|aged|known|formerly|from|of|\d)")
SPEAKS = re.compile(rf"\s(?:has\s|also\s)?(?:{SAYS})\b")
CIRCUMSTANCE = re.compile(r"(?:At|During|In|On|Speaking|Writing)\s[^.;:“”\"\n]{4,120},\s")
# In how many characters the name ends where it opens the paragraph, and what may stand before it.
NEAR = 60
ADDRESS = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s)?")
# What bodies are called in a lead, and how a sentence goes on with one, its letters behind the name.
BODIES = (ORGANIZATIONS | COMPANIES | EITHER) - frozenset("bank company firm party".split())
ACTS = re.compile(
    rf"(?:\s\([A-Z][\w.&-]*\)|,\s(?:or|known\sas)\s(?:the\s)?[A-Z][\w.&-]*,)?(?:\s(?:{SAYS}|has|had|made|will)\b|,\s(?:which|founded)\s)"
)


def named_next(article: Article, names: NameIndex, source: Source) -> Entity | None:
    """Whom or what a mention means that a lead has, and the paragraph behind that names."""
    return _person(article, names, source) or _body(article, names, source)


def _body(article: Article, names: NameIndex, source: Source) -> Entity | None:
    """The body that a lead tells of by what it is, "a leading fishing agency", where the next paragraph begins with one that the lead does
    not name and that may be called so.
    """
    around = _lead(article, source) if source.indefinite else None
    if around is None:
        return None
    (lead, following), words = around, source.text.casefold().removeprefix("one of ").split()
    noun = source.head if words[0] in INDEFINITE else _singular(words[-1])
    if noun not in BODIES or "of" in words:
        return None
    name = names.first_in(Span(following.start, min(following.end, following.start + NEAR)))
    entity = names.owner(name)
    if name is None or entity is None or entity.kind != "organization" or name.span.start - following.start > len("The "):
        return None
    named_before = any(lead.start <= each.span.start < lead.end for each in entity.names[:LEAD])
    fits = may_be_called(noun, entity) and (noun not in MEDIA or is_medium(entity)) and ACTS.match(article.text, name.span.end) is not None
    return entity if fits and not named_before else None


def _singular(noun: str) -> str:
    """The singular of a plural noun: "agency" of "agencies"."""
    return f"{noun.removesuffix('ies')}y" if noun.endswith("ies") else noun.removesuffix("s")


def _lead(article: Article, source: Source) -> tuple[Span, Span] | None:
    """The paragraph of a mention at the beginning of an article, and the one behind it."""
    at = bisect_right(article.paragraphs, source.span.start, key=lambda paragraph: paragraph.start)
    if not 0 < at <= LEAD or at == len(article.paragraphs):
        return None
    return article.paragraphs[at - 1], article.paragraphs[at]


def _person(article: Article, names: NameIndex, source: Source) -> Entity | None:
    """The person of whom a lead tells without a name, where the next paragraph is the first to name one but for a headline: it begins with
    the whole name and no office, or says what he or she said on some occasion; of whom the lead tells by a body, it says what was said.
    """
    told = source.indefinite or (source.definite and (source.owned or " of " in source.text))
    if not told or source.type != "unnamed" or source.head in BYSTANDERS or stays_unnamed(article, source):
        return None
    place = _lead(article, source)
    if place is None:
        return None
    lead, following = place
    around = CIRCUMSTANCE.match(article.text, following.start, following.end)
    start = around.end() if around else following.start
    name = names.first_in(Span(start, min(following.end, start + NEAR)))
    entity = names.owner(name)
    if name is None or entity is None or entity.kind != "person" or len(name.words) < 2:
        return None
    address = ADDRESS.match(article.text, start)
    titled = address is None or len(article.text[address.end() : name.span.end].split()) != len(name.words)
    met = any(lead.start <= each.span.start < lead.end for each in entity.names[:LEAD])
    goes_on = (BEHIND if source.indefinite and not around else SPEAKS).match(article.text, name.span.end)
    return None if titled or met or goes_on is None else entity
