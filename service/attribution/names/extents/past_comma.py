"""Where an office goes on behind a comma: "chemist at the University of Wisconsin, | Madison", "head of sales, | marketing and
design".
"""

from __future__ import annotations

import re

from service.attribution.names.wording.fields import WORDS
from service.attribution.words import ORGANIZATIONS, TITLES

# The places by which the universities of a state are told apart.
CAMPUSES = (
    "Amherst|Anchorage|Ann Arbor|Arlington|Asheville|Austin|Bakersfield|Baltimore(?: County)?|Berkeley|Birmingham|Boston"
    "|Boulder|Bozeman|Brownsville|Channel Islands|Chapel Hill|Charlotte|Chattanooga|Chicago|Chico|College Park|College Station"
    "|Colorado Springs|Columbia|Crookston|Dallas|Dartmouth|Davis|Dearborn|Denver|Dominguez Hills|Duluth|East Bay|Eau Claire"
    "|El Paso|Fairbanks|Fayetteville|Flint|Fresno|Fullerton|Green Bay|Greensboro|Hilo|Huntsville|Irvine|Kansas City|Kearney"
    "|Knoxville|La Crosse|Las Vegas|Lincoln|Little Rock|Long Beach|Los Angeles|Lowell|M[aā]noa|Madison|Martin|Merced|Milwaukee"
    "|Missoula|Monterey Bay|Newark|Northridge|Omaha|Oshkosh|Parkside|Pembroke|Platteville|Pomona|Reno|Riverside|Sacramento"
    "|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Marcos|Santa Barbara|Santa Cruz|Springfield|St\\.? Louis"
    "|Stanislaus|Stevens Point|Stout|Superior|Tuscaloosa|Twin Cities|Tyler|Urbana(?:-Champaign)?|Whitewater|Wilmington"
)
CAMPUS = re.compile(rf",[^\S\n](?:{CAMPUSES})(?![\w’'-])")
UNIVERSITY = re.compile(
    r"\b(?:University[^\S\n]of[^\S\n](?:[A-Z]\w+[^\S\n]){0,2}[A-Z]\w+|(?:State|A&M|Polytechnic|Rutgers)[^\S\n]University)$"
)
LONGEST_UNIVERSITY = len("the University of North Carolina and more")
# A body's name with what it is for in a list: "the Tarn Soil | , Water, and Forest Institute"; not one of several bodies.
HEADED = re.compile(r"\b[Tt]he[^\S\n](?:[A-Z][\w’'.-]*[^\S\n]){1,3}(?P<last>[A-Z][a-z]+)$")
LONGEST_HEADED = 70
LISTED_BODY = re.compile(
    r",[^\S\n][A-Z][a-z]+(?:,[^\S\n][A-Z][a-z]+){0,3},?[^\S\n](?:and|&)[^\S\n][A-Z][a-z]+[^\S\n](?:[A-Z][a-z]+[^\S\n])?(?P<noun>[A-Z][a-z]+)\b(?![’'-])"
)
# The same behind "of" or "for", where all of it is what a body may be for: "the Institute for Music | , Drama and Film".
_FIELD = r"[A-Z][a-z]+(?:[^\S\n][A-Z]?[a-z]+)?"
OF_FIELD = re.compile(rf"\b(?P<noun>[A-Z][a-z]+)[^\S\n](?:for|of)[^\S\n](?:the[^\S\n])?(?P<field>{_FIELD})$")
FIELDS = re.compile(rf"(?P<fields>(?:,[^\S\n]{_FIELD}){{1,4}},?[^\S\n](?:and|&)[^\S\n]{_FIELD})\b(?![’'-])")
LONGEST_FIELD = 60
CENTRES = frozenset("center centre faculty".split())
# What departments of firms, colleges and papers are for, besides what ministers are.
SUBJECTS = WORDS | frozenset(
    "accounts acquisitions advertising advocacy analysis analytics biology branding chemistry circulation compliance content "
    "conservation customers design distribution diversity drama ecology economics engineering equities events exhibitions exports "
    "film geography geology governance growth history insight law learning leisure literature logistics maintenance manufacturing "
    "marketing markets mathematics medicine mergers music neurology news nursing operations outreach partnerships people "
    "performance pharmacology philosophy physics policy politics procurement production products programmes programs projects "
    "ageing atmosphere conflict earth environmental humanities language oceans parks peace rights sciences soil "
    "property psychiatry psychology publishing purchasing radio retail risk safety sales sociology staff strategy supply surgery "
    "surveillance sustainability television testing theatre theology trading treasury zoology".split()
)
# What else somebody was, behind the first thing: "a former judge | , mayor and senator".
ALSO = re.compile(
    r",[^\S\n](?P<second>[a-z][a-z-]*(?:[^\S\n][A-Za-z-]+){0,3}),?[^\S\n]and[^\S\n](?P<third>[a-z][a-z-]*(?:[^\S\n][a-z-]+){0,2})(?=[,.;)\n]|$)"
)
_ITEM = r"(?:[a-z][a-z-]*[^\S\n]){0,2}[a-z][a-z-]*"
FIRST = re.compile(rf"\b(?:of|for)[^\S\n](?:the[^\S\n])?(?P<item>{_ITEM})$")
LONGEST_FIRST = 50
REST = re.compile(
    rf"(?P<items>(?:,[^\S\n]{_ITEM}){{1,4}},?[^\S\n](?:and|&)[^\S\n](?:the[^\S\n])?{_ITEM})"
    r"(?=[,.;:)”\"\n]|$|(?P<body>[^\S\n](?:at|for|with)[^\S\n](?:the[^\S\n])?[A-Z][\w&-]*(?:[^\S\n][A-Z][\w&-]*){0,5}))"
)
BETWEEN = re.compile(r",?\s(?:and|&)\s(?:the\s)?|,\s")


def past_comma(text: str, start: int, end: int) -> int:
    """Where an office ends that seems to end before a comma at `end`: behind a university's campus, all that somebody is head of or
    was.
    """
    if not text.startswith(", ", end):
        return end
    if text.startswith("former ", start):
        also = ALSO.match(text, end)
        both = also is not None and all(not TITLES.isdisjoint(also[part].split()) for part in ("second", "third"))
        return also.end() if also and both else end
    if text.find("University", max(start, end - LONGEST_UNIVERSITY), end) >= 0:
        campus = CAMPUS.match(text, end) if UNIVERSITY.search(text, max(start, end - LONGEST_UNIVERSITY), end) else None
        return campus.end() if campus else end
    of = OF_FIELD.search(text, max(start, end - LONGEST_FIELD), end)
    if of and of["noun"].casefold() in ORGANIZATIONS | CENTRES:
        fields = FIELDS.match(text, end)
        every = [of["field"], *filter(None, BETWEEN.split(fields["fields"]))] if fields else []
        return fields.end() if fields and all(_is_subject(field.casefold()) for field in every) else end
    headed = HEADED.search(text, max(0, end - LONGEST_HEADED), end)
    if headed and headed["last"].casefold() not in ORGANIZATIONS:
        listed = LISTED_BODY.match(text, end)
        return listed.end() if listed and listed["noun"].casefold() in ORGANIZATIONS else end
    first = FIRST.search(text, max(start, end - LONGEST_FIRST), end) if text[end - 1].islower() else None
    rest = REST.match(text, end) if first and _is_subject(first["item"]) else None
    if rest is None or not all(map(_is_subject, filter(None, BETWEEN.split(rest["items"])))):
        return end
    return rest.end("body") if rest["body"] else rest.end("items")


def _is_subject(item: str) -> bool:
    """Whether a few words in small letters end with what a department may be for."""
    return item.rsplit(maxsplit=1)[-1] in SUBJECTS
