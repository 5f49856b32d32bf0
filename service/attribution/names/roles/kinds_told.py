"""What tells of what kind a body is, whatever the role head says: "media group Tarnline", "Tarnline, a survivors' group, said"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.names.extents.professions import SEVERAL
from service.attribution.names.roles.offices import noun_phrase, words_of
from service.attribution.names.wording.body_nouns import BODIES as NO_PERSONS
from service.attribution.spans import Span
from service.attribution.words import COMPANIES, ORGANIZATIONS

# Nouns that tell what a body is, and those of them that do so alone: "the company" tells nothing.
BODIES = ORGANIZATIONS | COMPANIES | frozenset("app platform portal provider website".split())
CALLED = (COMPANIES | frozenset("regulator watchdog utility network".split())) - frozenset(
    "company firm band label studio paper franchise builder builders developer producer streamer airline carrier".split()
)
# Those that do so alone where they stand before a name and a comma.
BESIDE = CALLED | frozenset("bank broker exporter journal railway union website".split()) | (SEVERAL - {"administrators", "owners"})
# The same behind another word, right before a name or in apposition behind it.
KINDS = (
    BODIES
    | (NO_PERSONS - {"initiative"})
    | SEVERAL
    | frozenset("arm behemoth bookmaker creditor insurer journal maker monitor pollster telco".split())
)
# What tells that a site is one on the internet, and no place.
SITES = frozenset(
    "auction betting booking comparison dating deals delivery fact-checking fan forecasting gossip internet job jobs listings music "
    "networking news online parenting polling price property ratings recipe recruitment rental review reviews satirical shopping sports "
    "streaming technology ticket tracking travel video web".split()
)
# What begins a clause in an apposition, and how many words it has at most before that.
CLAUSE = re.compile(r"\s(?:that|which|who)\s")
LONGEST = 9


def is_kind_before(text: str, name: Name, told: Span, *, of_another: bool) -> bool:
    """Whether words right before a body's name, or between commas with it, tell what kind of body, and not `of_another`: "media group
    Tarnline", "The bus company, Tarnline,".
    """
    words = noun_phrase(told.cut(text)) if name.kind == "organization" else []
    if not words or of_another:
        return False
    beside = text[told.end : name.span.start] == " " or text.startswith(",", name.span.end)
    site = words[-1] == "site" and not SITES.isdisjoint(words[:-1])
    return beside and (site or words[-1] in (KINDS if len(words) > 1 else BESIDE))


def is_kind_behind(text: str, name: Name, told: Span) -> bool:
    """Whether an apposition behind a body's name tells what kind of body: ", a survivors' group,", " - one of its main creditors."."""
    if name.kind != "organization" or "," in text[name.span.end + 1 : told.start - 1]:
        return False
    every, words = words_of(CLAUSE.split(told.cut(text), maxsplit=1)[0]), noun_phrase(told.cut(text))
    return 1 < len(every) <= LONGEST and (not KINDS.isdisjoint(words[-1:]) or every[:2] == ["one", "of"])
