"""Names of bodies and persons beside the noun for what they are, of which the reader tagged a part or nothing: "the weekly magazine
Orbis", "market analysts Orbis", "the Orbis news agency".
"""

from __future__ import annotations

import re

from service.attribution.names.extents.professions import SEVERAL
from service.attribution.names.first_names import is_first_name
from service.attribution.names.roles.titles import ATTRIBUTES
from service.attribution.spans import Span
from service.attribution.words import OFFICES, ORGANIZATIONS, TITLED

_WORD = r"[A-Z][\w’'&./-]*"
_NAME = rf"(?P<name>{_WORD}(?:\s(?:(?:of|the|and|for|against|de|van|von)\s){{0,2}}{_WORD}|\s\d{{1,4}}(?!\S))*)"
# A mention that ends with a name behind the noun for it: "the weekly magazine Orbis", "chief diver Lund".
BEFORE = re.compile(rf"(?:^|\s)(?P<noun>[a-z]+(?:-[a-z]+)*)\s+{_NAME}$")
# What such a body's name may have behind it, as the noun for it: "the Herald newspaper".
NOUN = (
    r"(?:(?:daily|weekly|online|state|satirical|financial|business|local|regional|national|sports|trade)\s)?(?:newspaper|magazine|journal|website|tabloid|broadsheet"
    r"|(?:consumer|elections?|energy|media|press|privacy|safety)\swatchdog|(?:industry|trade)\sbody"
    r"|broadcaster|blog|daily|weekly|periodical|newswire|consortium|cartel|charity|think[\s-]tank"
    r"|(?:news|wire)\s(?:agency|service|site|website|channel|network|outlet|portal|programme|program|magazine)"
    r"|(?:television|TV|radio)\s(?:station|channel|network|broadcaster))"
)
BEHIND = re.compile(rf"(?:\s\([A-Z][\w.&-]*\))?\s(?:{NOUN}|union|television|TV|channel|(?:TV|television)\schannel)")
# A mention that is such a name with its noun and what else is said of it: "the state-run Orbis news agency".
LEAD = r"(?:[Tt]he\s|(?:[A-Z][\w-]*\s)?[A-Z][\w-]*[’']s\s)?(?:(?:[a-z]+(?:-[a-z]+)*|[A-Z][a-z]+(?:an|ish|ese|nch|tch|aqi|-based))\s){0,3}"
ALL = re.compile(rf"{LEAD}(?!(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our|One|Some|Another|Each)\s){_NAME}\s{NOUN}")
DESCRIBING = re.compile(LEAD)
OUTLETS = frozenset("affiliate blog website site newsletter app podcast lobby monitor tracker".split())
# Who may go by one name.
PLAYERS = frozenset("bassist drummer frontman guitarist member rapper singer".split())
# What stands in such a lead and is none of it.
TYING = frozenset("of for by in on at from with and or to about that who".split())


def called_by_noun(words: str) -> tuple[Span, str] | None:
    """Where in a mention the name stands that ends it behind the noun for it, and its kind; or before the noun for a paper or agency."""
    called = BEFORE.search(words)
    if called:
        noun, titled = called["noun"], all(word.casefold() in TITLED | ATTRIBUTES for word in called["name"].split())
        several = noun in SEVERAL and " and " not in called["name"] and not is_first_name(called["name"].split()[0].casefold())
        body = noun in ORGANIZATIONS or noun in OUTLETS or several
        player = noun in PLAYERS and " " not in called["name"]
        if not titled and (body or player or noun in OFFICES):  # not "the deputy First Minister"
            return Span(*called.span("name")), "organization" if body else "person"
    behind = ALL.fullmatch(words)
    return (Span(*behind.span("name")), "organization") if behind and describes(words[: behind.start("name")]) else None


def describes(lead: str) -> bool:
    """Whether words before such a name say no more than what it is: "the nationalist", "Norland's"."""
    return DESCRIBING.fullmatch(lead) is not None and TYING.isdisjoint(lead.split())
