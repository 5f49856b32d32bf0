"""Who speaks by a second verb of one subject, where the reader marks nobody: "Lund said fares would rise but | admitted |",
"Lund opened the bridge and then | said |", "the board closed the line, | arguing |".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.attribution.cues.unmarked import NAME
from service.attribution.grammar import BEEN, FINITE
from service.attribution.spans import Span

_ADVERB = r"(?:also|again|already|even|first|later|never|now|once|only|recently|since|still|then|[a-z]+ly)"
# What joins a second verb to the first, and a participle to the clause before it.
AND = re.compile(
    rf",?\s(?:and|but|then|yet)\s(?:(?:{_ADVERB}|has|have|had|in\s(?:19|20)\d\d)\s)*(?:(?:continues?|seems?|appears?)\s)?(?:to\s)?$"
)
BEHIND = re.compile(rf",\s(?:(?:after|and|before|but|by|once|while)\s)?(?:{_ADVERB}\s)*$")
# A verb that may be told of whom it is done to: "was held and accused of theft".
PASSIVE = re.compile(
    r"(?:accused|advised|asked|blamed|branded|called|charged|criticised|criticized|described|dubbed|invited|ordered|praised|quoted|reminded|said(?=\sto\b)|told"
    r"|urged|warned)\b"
)
BEING = re.compile(rf"\s(?:{BEEN}|is|are|be|been)\s(?:{_ADVERB}\s)?$")
# What is done to a thing, which is no speaker: "a complaint was made, | demanding".
DONE_TO = re.compile(rf"\s(?:{BEEN}|is|are)\s")
# A verb of several words, or one that is none: "concern and | criticism |".
VERB = re.compile(r"(?:\w+n[’']t\s|has\s|have\s|had\s)?(?:[a-z]+(?:ed|s|ing)|agree|ask|found|insist|made|said|say|told|warn|wrote)\b")
# How a sentence begins, before its subject.
_WHEN = (
    r"(?:After|As|At|Before|By|Despite|During|Earlier|Early|Following|For|From|In|Inside|Last|Late|On|Outside|Over|Since|This|Under|Until|With"
    r"|[A-Z][a-z]+ly)"
)
OPENING = rf"(?:(?:Also|And|But|However|Instead|Later|Meanwhile|So|Still|Then|Yet),?\s|{_WHEN}\b[^,;:“”\"\n]{{0,80}},\s)?"
_NOUN = (
    rf"(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|An?|Another|Both|Many|Most|One|Several|Some|Two|Three)\s"
    rf"(?:(?!{_ADVERB}\s)[\w’'&.-]+\s){{0,4}}?[\w’'&-]+"
)
_ASIDE = r"(?:,\s[^,;:“”\"\n]{2,90},|\s\([^()\n]{2,40}\))?"
_DID = (
    rf"(?:{FINITE}|[a-z]+ed|beat|became|began|bought|broke|brought|built|came|caught|chose|cut|drew|drove|fell|felt|fled|flew|fought|found|gave|got|grew"
    r"|held|hit|kept|knew|laid|led|left|lost|made|met|paid|put|ran|rode|rose|said|sang|sat|saw|sent|set|shook|shot|shut|sold|sought|spent|spoke|stole"
    r"|stood|struck|taught|told|took|threw|upheld|went|withdrew|woke|won|wore|wrote)"
)
_NO_NOUN = r"(?!(?:All|An?|Both|Her|His|It|Its|Many|More|Most|No|Nobody|One|Some|Several|That|The|Their|There|These|This|Those|Two)\b)"
SUBJECT = re.compile(
    rf"{OPENING}(?:(?P<who>[Hh]e|[Ss]he|[Tt]hey|{_NO_NOUN}{NAME}){_ASIDE}\s(?:{_ADVERB}\s)*(?:{_DID}|[a-z]+(?<!s)s)"
    rf"|(?P<noun>{_NOUN}|[A-Z][a-z]+s){_ASIDE}\s(?:{_ADVERB}\s)*{_DID})\s"
)
# What makes a clause of its own, with another subject; and no subject.
CLAUSE = re.compile(
    rf"\b(?:although|because|he|I|if|it(?=\s(?:{FINITE}|[a-z]+(?:ed|s))\b)|she|that|they|though|we|when|where|which|while|who|whom|whose|you)\b|[;:“”\"\n]"
)
WHO = re.compile(r"\bwho\s")
NOBODY = frozenset("it there this that what".split())
POSSESSIVE = re.compile(r"[’']s?$|^(?:his|her|its|my|our|their|your)$", re.IGNORECASE)
RELATIVE = frozenset("that which who".split())
# A headline's subject with its first verb, which the reader takes for the source of the second: "| Mayor slams plan |, says it is mad".
HEADING = re.compile(r"(?P<who>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})\s(?!as\b|is\b|was\b)[a-z]{2,}[a-rt-z]s\s(?![’'])[^,;:“”\"\n]{3,90}")
# How far from the cue its sentence begins at most.
LONGEST = 320


def subject_of_heading(text: str, cue: Span, source: Span) -> Span | None:
    """The subject alone of what the reader takes for the source of a second verb in a headline; None where that is no clause."""
    found = HEADING.fullmatch(text, source.start, source.end) if text[source.end : cue.start] in (", ", "; ") else None
    return Span(*found.span("who")) if found and text.endswith("s", cue.start, cue.end) else None


def shared_subject(text: str, sentence: int, cue: Span, earlier: Iterable[tuple[Span, Span]]) -> Span | None:
    """Who speaks by a cue in the sentence that begins at `sentence`: the source of the last cue of those `earlier` in the sentence, each
    with its source, or the subject of the sentence; None where the cue is not joined to what either does.
    """
    if cue.start - sentence > LONGEST or not VERB.match(text, cue.start, cue.end):
        return None
    participle = cue.cut(text).split()[0].endswith("ing")
    join = AND.search(text, sentence, cue.start) or (BEHIND.search(text, sentence, cue.start) if participle else None)
    if join is None:
        return None
    before = (pair for pair in earlier if sentence <= pair[1].start < pair[1].end <= pair[0].start < join.start())
    told = max(before, default=None)
    return (_teller(text, told, join.start(), participle=participle) if told else None) or _subject(
        text, Span(sentence, join.start()), cue, participle=participle
    )


def _teller(text: str, told: tuple[Span, Span], join: int, *, participle: bool) -> Span | None:
    """The source of an earlier cue, unless that is a noun of somebody's or somebody else acts between the two."""
    cue, source = told
    words = source.cut(text)
    if POSSESSIVE.search(words) or (participle and words.casefold() in RELATIVE) or WHO.search(text, cue.end, join):
        return None
    return None if BEING.search(text, source.end, cue.start) or text.startswith(("was ", "were "), cue.start) else source


def _subject(text: str, before: Span, cue: Span, *, participle: bool) -> Span | None:
    """The subject of the first verb of a sentence, up to the second one, if nobody else does anything between."""
    found = SUBJECT.match(text, before.start, before.end)
    if found is None or CLAUSE.search(text, found.end(), before.end):
        return None
    who = "who" if found["who"] else "noun"
    if participle and DONE_TO.search(text, found.end(who), min(before.end, found.end() + len("been "))):
        return None
    if found[who].casefold() in NOBODY or (PASSIVE.match(text, cue.start) and BEING.search(text, found.end(who), found.end())):
        return None
    return Span(*found.span(who))
