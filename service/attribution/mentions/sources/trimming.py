"""What of a stretch that is marked as a source is the mention: without what hangs on before it and behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.claim_nouns import ARGUING, CLAIMING, DENYING, TELLING, WARNING
from service.attribution.mentions.sources.hearers import ACCORDING
from service.attribution.names.entities import Name
from service.attribution.names.wording.honours import LETTERS, SHORT
from service.attribution.spans import Span
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import DETERMINERS, DOCUMENTS, INDEFINITE, ORGANIZATIONS, TITLES, WEEKDAY

# What somebody does while speaking, before a mention: "Speaking to reporters, | a senior officer".
SPEAKING = re.compile(
    r"(?:Speaking|Talking|Writing|Addressing|Appearing|Responding|Replying|Testifying|Asked|Questioned|Briefing)\b[^,\n]*,\s"
)
# When somebody spoke, behind a mention: "the Strategy Unit in 2003".
IN_YEAR = re.compile(r"\sin\s(?:19|20)\d\d(?!\d)")
# A politician's party and seat in brackets.
SEAT = re.compile(r"\s\([A-Z]-[A-Z][\w.’'-]*\)$")
# A body that puts something out, before what that tells: "the port board published traffic figures | showing".
ISSUING = re.compile(
    r"[Tt]he\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)\s(?:released|published|issued|unveiled)\s(?:[a-z-]+\s){0,3}(?P<paper>[a-z]+)"
)
# Behind a person's name: "Labour backbencher Ada Lund MP".
POSTNOMINAL = re.compile(rf"(?<=[a-z]),?(?:\s(?:MP|MEP|MSP|TD|MS|AM|MLA|MLC|MPP|QC|KC|SC|PhD|MD|{LETTERS}|{SHORT}))+(?![\w.])")
# Whose something is, before what is told of it: "his party's | previous" of a pledge.
POSSESSOR = re.compile(
    r"(?P<owner>(?:[^,;:()]*(?:[’']s|s[’'])|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir))\s(?:(?:own|new|old|previous|earlier|later|first|second|last|next|original|initial|recent|repeated|final|main"
    r"|central|official|public|private|proposed|planned|latest|current|annual|monthly|weekly|preliminary|draft|false|alleged|supposed|bogus|baseless|unfounded|misleading|outrageous|inflammatory|frequent|constant|many|\d+(?:-[a-z]+)+)\s?)+"
)
# The same of any kind, before the noun for what is told that is no verb too.
OWNER = re.compile(r"(?P<owner>[^,;:()]*(?:[’']s|s[’']))\s(?:[a-z-]+\s?){1,2}")
TOLD = re.compile(rf"\s(?:accusation|admission|allegation|assertion|assurance|{ARGUING}|{DENYING}|{TELLING}|{WARNING})s?\b")
# A relative or reflexive pronoun that the tagger left hanging at the end.
OPEN_END = re.compile(
    r"(?<![\s,]),?\s++(?:(?:some|many|most|all|both)\sof\swhom|who|which|that|himself|herself|itself|themselves|(?P<person>he|she|it|they|we))$"
)
# What a paper does to a claim that stands behind it: "a paper that refutes | claims that".
CLAIM = re.compile(rf"\s(?:{CLAIMING})s?\b")
DOING = re.compile(r"\s(?:that|which)\s[a-z]+(?:ed|[a-rt-z]s)$")
# A document and who wrote it: "a memo | Lund sent", "an email | the mayor sent".
WRITTEN = re.compile(
    r"(?P<first>[A-Za-z]+)\s(?:[a-z-]+\s){0,3}?(?P<noun>[a-z]+)(?P<end>\s)"
    r"(?:(?:an?|the|his|her|its|their|he|she|they|we)\s|(?P<name>[A-Z]))"
)
# Nouns for documents, but such as stand before names for another reason: "the ruling National Party".
MADE = DOCUMENTS - {"draft", "law", "post", "ruling"}
# Such as names stand behind too: "the blog Orbis".
OUTLETS = frozenset("blog bulletin newsletter site website".split())
WRITES = re.compile(r"\s(?:edits|edited|founded|has|had|keeps|kept|made|posted|published|ran|runs|sent|writes|wrote)\b")
# What says that each of several speaks: "Oslo and Bergen each | deny".
EACH = re.compile(r"(?<=\w)\s(?:each|both)$")
# Somebody of somebody's: "a former neighbour of Lund's".
OF_HIS = re.compile(r"\sof\s(?:[A-Z][\w-]*\s)*[A-Z][\w-]*[’']s?$")
# What such a pronoun may be the object in.
RELATIVE = re.compile(r"\s(?:who|which|that)\s")
# A post, and the unit that it is held in, before the name of who holds it: "The Director, | Harbour Operations".
POST = re.compile(r"[Tt]he\s(?:[A-Z][\w-]*\s){0,4}(?P<title>[A-Z][\w-]*),\s(?=[A-Z])")
HOLDER = re.compile(r",\s[A-Z]")
# How many of some, behind the name of who has counted them, and what stands before that.
SHARE = re.compile(r"(?P<space>\s)(?:\d[\d.,]*(?:%|\sper\s?cent)|half|most|two-thirds|a\s(?:third|quarter|majority))\s(?:of\s)?(?=[a-z])")
# How somebody came to know what is told behind an "and": "Orbis | surveyed 500 firms | and found".
STUDYING = re.compile(
    r"\s(?:has\s|have\s|had\s)?(?:analy[sz]ed|canvassed|checked|examined|interviewed|monitored|polled|questioned|reviewed|studied|surveyed|tested"
    r"|tracked)\s"
)
FOUND = re.compile(r",?\sand\s")
# A time of day that the tagger took for a part of it: "By yesterday lunchtime | the manager".
EARLY = re.compile(r"(?:lunchtime|teatime|morning|afternoon|evening|night|midday|noon)\s(?=[Tt]he\s)")
# What only tells when.
WHEN = re.compile(
    rf"(?:(?:[Oo]n|[Ll]ast|[Tt]his|[Ee]arlier)\s)?(?:{WEEKDAY}|[\w-]+\s(?:minutes|hours|days|weeks|months|years)\s(?:earlier|later|ago))"
)


def is_word(text: str) -> bool:
    """Whether a stretch of text is a single word, as most mentions are: nothing is joined in it, and nothing but a mark hangs on."""
    return text.split() == [text]


def trimmed(text: str, span: Span, names: Sequence[Name]) -> Span:
    """A mention without what somebody does while speaking before it; a year, letters after a person's name, what is told of a thing that it
    owns, or a pronoun that hangs on behind it. `names` are those inside the span.
    """
    if is_word(span.cut(text)):
        return _without_mark(text, span, names)
    speaking = SPEAKING.match(text, span.start, span.end)
    span = Span(speaking.end(), span.end) if speaking and speaking.end() < span.end else span
    dated = IN_YEAR.search(text, span.start, span.end)
    span = Span(span.start, dated.start()) if dated and dated.end() == span.end else span
    honoured = POSTNOMINAL.search(text, span.start, span.end)
    borne = honoured and honoured.end() == span.end and any(n.kind == "person" and n.span.end == honoured.start() for n in names)
    span = Span(span.start, honoured.start()) if borne and honoured else span
    span = _without_seat(text, _before_issue(text, span), names)
    post = POST.match(text, span.start, span.end)
    unit = post is not None and any(n.kind == "organization" and n.span == Span(post.end(), span.end) for n in names)
    if post and unit and post["title"].casefold() in TITLES and HOLDER.match(text, span.end):
        span = Span(span.start, post.end("title"))
    span = _before_study(text, _without_measurer(text, span, names))
    possessor = POSSESSOR.fullmatch(span.cut(text)) or (OWNER.fullmatch(span.cut(text)) if TOLD.match(text, span.end) else None)
    span = Span(span.start, span.start + possessor.end("owner")) if possessor else span
    span = _without_writer(text, _without_mark(text, span, names), names)
    early = EARLY.match(text, span.start, span.end)
    span = Span(early.end(), span.end) if early else span
    each = EACH.search(span.cut(text))
    span = Span(span.start, span.start + each.start()) if each else span
    doing = DOING.search(span.cut(text)) if CLAIM.match(text, span.end) else None
    span = Span(span.start, span.start + doing.start()) if doing else span
    open_end = OPEN_END.search(span.cut(text))
    if open_end and open_end["person"] and RELATIVE.search(span.cut(text), 0, open_end.start()):
        return span  # "the official who received it"
    return Span(span.start, span.start + open_end.start()) if open_end and open_end.start() else span


def _without_seat(text: str, span: Span, names: Sequence[Name]) -> Span:
    """A mention without the party and the seat in brackets behind a person's name: "House Leader Ada Lund | (R-Tarn)"."""
    seat = SEAT.search(text, span.start, span.end) if text.endswith(")", span.start, span.end) else None
    borne = seat is not None and any(n.kind == "person" and n.span.end == seat.start() for n in names)
    return Span(span.start, seat.start()) if seat and borne else span


def _before_issue(text: str, span: Span) -> Span:
    """A body without what it puts out, the verb being no part of what it is called: "the port board | published traffic figures"."""
    issued = ISSUING.fullmatch(text, span.start, span.end) if text.startswith(("the ", "The "), span.start, span.end) else None
    if issued is None or issued["noun"] not in ORGANIZATIONS or issued["paper"] not in DOCUMENTS:
        return span
    return Span(span.start, issued.end("noun"))


def _without_measurer(text: str, span: Span, names: Sequence[Name]) -> Span:
    """How many say something, without by whom that is where no comma parts them: "According to Orbis | 40% of homes say"."""
    first = next((name for name in names if name.span.start == span.start and name.span.end < span.end), None)
    share = SHARE.match(text, first.span.end, span.end) if first else None
    return Span(share.end("space"), span.end) if share and text.endswith(ACCORDING, 0, span.start) else span


def _before_study(text: str, span: Span) -> Span:
    """Who found something out, without what was studied for it; "researchers who studied mice" stays whole."""
    study = STUDYING.search(text, span.start, span.end)
    told = study is not None and FOUND.match(text, span.end) and not RELATIVE.search(text, span.start, study.start() + 1)
    return Span(span.start, study.start()) if study and told else span


def _without_mark(text: str, span: Span, names: Sequence[Name]) -> Span:
    """A mention without the mark of a possessive at its end, unless a name ends with that, or it is somebody "of Lund's"."""
    owner = POSSESSIVE.search(span.cut(text))
    if owner is None or len(owner[0]) == len(span) or OF_HIS.search(span.cut(text)):
        return span
    return Span(span.start, span.start + owner.start()) if all(n.span.end < span.end for n in names) else span


def _without_writer(text: str, span: Span, names: Sequence[Name]) -> Span:
    """A document without by whom it was made, where that stands right behind: "a memo | Lund sent"; not the name of a newspaper."""
    written = WRITTEN.match(text, span.start, span.end)
    if written is None or written["first"].casefold() not in DETERMINERS or written["noun"] not in MADE:
        return span
    paper = written["noun"] in ORGANIZATIONS and written["first"].casefold() not in INDEFINITE
    last = written["first"].casefold() in INDEFINITE and " " not in text[written.end("end") : span.end]  # "a memo Lund", not tagged
    whole = any(n.span == Span(written.end("end"), span.end) for n in names)
    outlet = written["noun"] in OUTLETS and whole and not WRITES.match(text, span.end)
    named = (
        written["name"] is None
        or last
        or any(n.span.start == written.start("name") and n.kind in ("person", "organization") for n in names)
    )
    return Span(span.start, written.start("end")) if named and not (paper or outlet) else span


def is_time(text: str) -> bool:
    """Whether what is marked as a source only tells when: "Five years earlier"."""
    return WHEN.fullmatch(text) is not None
