"""Words that lead into what is said, where the reader marks no cue: "posted a photo with the caption “…”", "is recorded as saying “…”"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.addresses import STOP
from service.attribution.article import Article, Quotation
from service.attribution.cues.found.by_words import as_statement
from service.attribution.cues.unmarked import BETWEEN, CLAUSE, NAME, SUBJECT, WHO, Unmarked
from service.attribution.grammar import IS
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement

_HAS = r"(?:(?:also|had|has|have|later|recently|then)\s){0,2}"
_PUT_UP = r"(?P<cue>posted|published|put\sup|reposted|retweeted|shared|tweeted|uploaded)"
_WITH = r"(?:with\s(?:(?:the|a)\s(?:one-word\s)?(?:caption|comment|hashtag|line|message|remark|words?))|captioned)"
# What stands between the beginning of a sentence and a quotation: a picture put up, with its caption.
POSTED = re.compile(rf"{CLAUSE}{WHO}{BETWEEN}\s{_HAS}{_PUT_UP}\s[^.;:“”\"\n]{{2,90}}?\s{_WITH}[:,]?\s+$")
SIGNED = re.compile(rf"{CLAUSE}{WHO}{BETWEEN}\s{_HAS}(?P<cue>signed\soff)\s(?:[^.,;:“”\"\n]{{2,40}}?\s)?with[:,]?\s+$")
_DAY = r"(?:(?:On|In|Last|Late|Early)\s[\w\s]{2,24}|Yesterday|Earlier|Later),\s"
CAPTIONING = re.compile(
    rf"^(?:{_DAY})?(?P<who>{NAME}|He|She|They){BETWEEN}\s[a-z][^.;:“”\"\n]{{2,140}},\s(?P<cue>captioning)\s[^.,;:“”\"\n]{{2,60}}[:,]?\s+$"
)
CAPTIONED = re.compile(rf"{CLAUSE}{WHO}{BETWEEN}\s{_HAS}(?P<cue>captioned)\s[^.,;:“”\"\n]{{2,60}}[:,]?\s+$")
# What minutes or a tape keep.
RECORDED = re.compile(
    rf"(?:^|[\s,]){WHO}{BETWEEN},?\s(?:is|was)\s(?P<cue>(?:captured|filmed|heard|minuted|quoted|recorded|seen|shown)\s(?:as\s)?"
    r"(?:asking|begging|chanting|lecturing|preaching|saying|screaming|shouting|telling|warning|yelling))"
    r"(?:\s[^.,;:“”\"\n]{2,50})?[:,]?\s+$"
)
# Whom the author has spoken to: "A nurse I met put it this way".
_WAY = r"(?:(?:this|that|another)\sway|like\s(?:this|that)|(?:more\s|rather\s|very\s)?(?:[a-z]+ly|best|well)|in\s[a-z]+\sterms)"
_MET = r"(?:whom?\s|that\s)?(?:I|we)\s(?:recently\s)?(?:(?:spoke|talked|chatted)\s(?:to|with)|met|interviewed|asked|know)"
MET = re.compile(
    r"(?:^|,\s)(?:(?:But|And|Yet|As)\s)?(?P<who>(?:[Aa]n?|[Oo]ne|[Aa]nother)(?:\s[\w’'-]+){1,4}?)\s"
    rf"{_MET}(?:\s[^.,;:“”\"\n]{{2,40}}?)?,?\s(?P<cue>put\sit(?:\s{_WAY})?)[:,]\s+$"
)
# How somebody is, which only words can show, before a colon: "At the Herald, Ada Lund was scathing:".
_HOW = (
    r"(?:adamant|apologetic|bitter|blunt|caustic|clear|contemptuous|contrite|critical|curt|cutting|damning|defiant|dismissive|effusive|emphatic"
    r"|frank|forthright|furious|incandescent|incredulous|indignant|jubilant|livid|outraged|outspoken|philosophical|rueful|sarcastic|scathing"
    r"|sceptical|skeptical|succinct|terse|trenchant|unapologetic|unconvinced|unequivocal|unimpressed|unrepentant|upbeat|wistful|withering)"
)
_NO_THING = (
    r"(?![^:;]{1,60}\b(?:answer|conclusion|headline|letter|message|mood|note|reaction|reply|response|result|statement|tone|verdict)s?\s"
    r"(?:is|remained|sounded|was|were)\s)"
)
BEING = re.compile(
    rf"(?:^|[,;]\s(?:(?:and|but|while)\s)?){_NO_THING}{WHO}{BETWEEN}\s(?P<cue>(?:is|remained|sounded|was|were)\s"
    rf"(?:(?:also|as|equally|even|far|just|less|more|no|quite|rather|similarly|so|still|very)\s){{0,3}}{_HOW})"
    r"(?:\s(?:about|in|of|on)\s[^.,:;“”\"\n]{2,60})?:\s*$"
)
# Whose answer it is, in a verb that takes one: "A Lund ally, former Rep. Jo Marsh, piled on:".
_OF_SOMEBODY = rf"(?:,\s(?:[^,.;:“”\"\n]|{STOP}){{2,80}},)?"
_BACK = r"(?:clapped|fired|fought|hit|punched|pushed|shot|snapped|struck)\sback"
ANSWERED = re.compile(
    rf"{CLAUSE}{WHO}{_OF_SOMEBODY}\s{_HAS}(?P<cue>{_BACK}|broke\sin|chimed\sin|chipped\sin|cut\sin|doubled\sdown|joined\sin|jumped\sin|lashed\sout|let\srip"
    r"|piled\s(?:in|on)|shrugged|went\sfurther|weighed\sin)(?:\s(?:at|in|on|via|with)\s[^.,:;“”\"\n]{2,50})?[:,]\s+$"
)
# What a crowd calls out that a clause tells of: "met by a crowd that chanted “Out!”".
CALLED_OUT = re.compile(
    r"(?:^|\s)(?P<who>(?:(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]he|[Tt]heir|dozens\sof|hundreds\sof|thousands\sof)\s)(?:[\w-]+\s){0,3}?"
    r"(?:audience|children|crowds?|demonstrators|fans|marchers|men|mob|mourners|onlookers|people|protesters|students|supporters|throng|women|workers)),?\s"
    r"(?:that|which|who)\s(?P<cue>chanted|jeered|roared|sang|screamed|shouted|yelled)[:,]?\s+$"
)
# Who is reproached for what is quoted, in a verb that takes it.
PULLED_UP = re.compile(
    rf"{CLAUSE}{WHO}{BETWEEN}\s{_HAS}(?P<cue>(?:hauled|pulled)\sup)\s[^.,;:“”\"\n]{{2,80}}?\sfor\s(?:(?:an?|his|her|its|the|their|what\sit\scalled)\s)?$"
)
# What is said of something in the passive, by somebody or by nobody who is named; what it is only dubbed is its nickname.
HAILED = re.compile(
    rf"\b(?:{IS}|been)\s(?:[a-z]+ly\s|also\s|even\s|since\s)?"
    r"(?P<cue>acclaimed|attacked|condemned|criticised|criticized|decried|denounced|derided|described|dismissed|hailed|lauded|praised)"
    r"(?:\sby\s(?P<who>[^,.;:()“”\"\n]{2,70}?)|\s(?:on|in)\s[^,.;:()“”\"\n]{2,40}?)?\sas\s(?:an?\s|the\s|being\s)?$"
)
# What a paper calls something: "a note that describes the find as “…”".
PAPER_CALLS = re.compile(
    r"\b(?P<who>(?:an?|the|an\sinternal|an\saccompanying)\s(?:[\w-]+\s){0,2}?(?:article|biography|blurb|book|caption|column|commentary|document|editorial|e-?mail|essay|filing|letter"
    r"|memo|note|paper|pamphlet|post|report|review|statement|study))\s(?:that|which)\s(?P<cue>describe[sd]|hail(?:s|ed)|praise[sd])\s[^.,;:“”\"\n]{2,60}?\sas\s(?:an?\s|the\s|being\s)?$"
)
# What one is only alleged to have said.
ALLEGED = re.compile(
    rf"{CLAUSE}(?:In\s[^,.;:“”\"\n]{{2,40}}?,?\s)?{WHO}{BETWEEN}\s(?:{IS})\s(?:also\s|even\s|once\s)?(?P<cue>(?:alleged|claimed|reported|rumou?red|said)\sto\shave\s"
    r"(?:asked|declared|joked|quipped|remarked|replied|said|shouted|told|warned|written))(?:\s[^.,;:“”\"\n]{2,60})?:\s*$"
)
# Words with which a text or a speech ends.
ENDING = re.compile(
    rf"{CLAUSE}{WHO}{BETWEEN}\s{_HAS}(?P<cue>capped|closed|concluded|ended)\s(?:an?|her|his|its|the|their)\s(?:[\w-]+\s){{0,2}}?"
    r"(?:address|description|e-?mail|letter|memo|message|note|post|remarks|sermon|speech|statement|text|tweet)\swith(?:\sthe\swords)?[:,]?\s+$"
)
# Who says it may stand behind the words, which the reader sees.
BY = re.compile(r"(?:,?\s(?:and|or)\s[“\"‘'][^“”\"\n]{2,60}[”\"’'])?,?\sby\s")
COINED = re.compile(
    rf"{CLAUSE}{WHO}{BETWEEN}\s(?:[a-z]+\sthis\s[a-z]+\s)?{_HAS}(?P<cue>coined)\s(?:an?|the)\s(?:[a-z-]+\s)?(?:expression|motto|phrase|slogan)[:,]?\s+$"
)
# With a part of a word that each but the first has, without which it is not searched for.
LEADS = (
    (POSTED, ""),
    (SIGNED, "signed"),
    (CAPTIONING, "captioning"),
    (CAPTIONED, "captioned"),
    (RECORDED, "ing"),
    (MET, " put it"),
    (BEING, ":"),
    (ANSWERED, ""),
    (CALLED_OUT, "ed"),
    (CALLED_OUT, "sang"),
    (PULLED_UP, "ed up "),
    (HAILED, "ed "),
    (PAPER_CALLS, " as "),
    (ALLEGED, " to have "),
    (ENDING, " with"),
    (COINED, " coined "),
)
# Who asks what another answers in the same sentence, and how that begins; what reporters ask is no statement.
QUESTION = re.compile(r"(?:if|whether)\s")
ASKED = re.compile(
    r"(?![^;:\n]*\b(?:host|interviewer|journalist|moderator|reporter)s?\b)(?:When\s)?(?P<cue>[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)\sby\s(?P<who>[^;:“”\"\n]{2,90}?),?\s$"
)
# The same before a clause: in what somebody was told something.
TOLD = re.compile(
    rf"{SUBJECT}{_HAS}(?P<cue>told)\s(?:me|us|[^,.;:“”\"\n]{{2,40}}?)\s(?:by|in|on|over|through|via)\s[^,.;:“”\"\n]{{2,40}}?\sthat\s+$"
)
# Some word of each, and how many characters before a quotation are looked at.
HINT = re.compile(
    r"\b(?:caption|with\b|recorded|minuted|quoted|captured|filmed|told|put\sit\b)|:\s*$|\s(?:back|down|further|in|on|out),\s*$"
    r"|\b(?:that|which|who)\s[a-z]+,?\s*$|led\sup\s|\sas\s(?:an?\s|the\s)?$|\scoined\s"
)
LONGEST = 280


def with_lead_ins(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those without cue and source with what leads into them; and quotations that are led into and were not marked."""
    out = [_told(article, pieces, each) if each.cue is None and each.source is None else each for each in statements]
    places = {content.start: number for number, each in enumerate(out) for content in each.content[:1]}
    parts = {content.start: number for number, each in enumerate(out) for content in each.content}
    cued = {each.cue.span.start: number for number, each in enumerate(out) if each.cue and each.source is None}
    for quotation in article.quotations:
        lead = None if quotation.depth or quotation.continues else _lead(article, quotation)
        if lead is None:
            continue
        cue = quotation.start - len(lead.string) + lead.start("cue")
        at, part = places.get(quotation.start), parts.get(quotation.start, cued.get(cue))
        if lead["who"] is None and part is not None and out[part].source is None:
            out[part] = replace(out[part], heard=True)
        elif at is None and lead.re in (PAPER_CALLS, ALLEGED) and part is not None and out[part].source is None:
            out[part] = _sourced(article, pieces, out[part], lead, quotation)
        elif at is None and not any(s.content[0].start < quotation.end and quotation.start < s.content[-1].end for s in out):
            out.append(_spoken(article, pieces, lead, Span(quotation.start, quotation.end)))
        elif at is not None and out[at].source is None and _is_free(out[at], cue):
            out[at] = _cued(article, pieces, out[at], lead, quotation.start)
    return tuple(sorted(out, key=lambda s: (s.content[0].start, s.content[-1].end)))


def _lead(article: Article, quotation: Quotation) -> re.Match[str] | None:
    """What of its sentence leads into a quotation, unless who says it is named behind it."""
    lead = _before(article, quotation.start)
    if not HINT.search(lead):
        return None
    found = next((found for found in (pattern.search(lead) for pattern, part in LEADS if part in lead) if found), None)
    return None if found and found["who"] is None and BY.match(article.text, quotation.end) else found


def _is_free(statement: Statement, cue: int) -> bool:
    """Whether a statement has no cue, or one that is a part of that which begins at an offset: "was | scathing"."""
    return statement.cue is None or cue <= statement.cue.span.start < statement.content[0].start


def _told(article: Article, pieces: Pieces, statement: Statement) -> Statement:
    """A statement with who told it, where it is a clause behind "that"."""
    start = statement.content[0].start
    lead = _before(article, start) if statement.kind != "direct" else ""
    found = TOLD.match(lead) if lead.endswith("that ") else None
    if found is None and QUESTION.match(article.text, start):
        found = ASKED.fullmatch(lead)
    return _cued(article, pieces, statement, found, start) if found else statement


def _sourced(article: Article, pieces: Pieces, statement: Statement, lead: re.Match[str], quotation: Quotation) -> Statement:
    """A statement around a quotation with its source; of what somebody is alleged to have said, the quotation alone."""
    told = _cued(article, pieces, statement, lead, quotation.start)
    if lead.re is PAPER_CALLS or statement.content[-1].end > quotation.end:
        return replace(statement, source=told.source)
    return replace(told, content=(Span(quotation.start, quotation.end),), kind="direct")


def _before(article: Article, start: int) -> str:
    """The sentence up to an offset, unless that is far."""
    begin = article.sentence_at(max(0, start - 1)).start
    return article.text[begin:start] if start - begin <= LONGEST else ""


def _cued(article: Article, pieces: Pieces, statement: Statement, lead: re.Match[str], start: int) -> Statement:
    """A statement with the cue and the source of what leads into it."""
    told = _spoken(article, pieces, lead, Span(start, statement.content[-1].end))
    return replace(statement, cue=told.cue, source=told.source, first=told.first)


def _spoken(article: Article, pieces: Pieces, lead: re.Match[str], said: Span) -> Statement:
    """The statement that a quotation is, by what leads into it."""
    begin = said.start - len(lead.string)
    cue = Span(begin + lead.start("cue"), begin + lead.end("cue"))
    who = Span(begin + lead.start("who"), begin + lead.end("who")) if lead["who"] else None
    statement = as_statement(article.text, pieces, Unmarked(cue, who, (said,), "state", Span(cue.start, said.end)))
    return replace(statement, kind="direct")
