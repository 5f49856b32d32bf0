"""Who speaks where the subject does not: "quoted Lund as saying", "had Lund confirm", "prompted Lund to quip", "jurors were told"."""

from __future__ import annotations

import re

from service.attribution.cues.linking.unheeded import BEFOREHAND, CALL, HEEDLESS
from service.attribution.grammar import BE, HAS_BEEN, IS, PERFECT
from service.attribution.spans import Span

# How many characters around a cue are looked at.
AROUND = 110
# Without what goes before the word, a search skips to its letters.
QUOTED_AS = re.compile(
    r"quot(?<=\bquot)(?:ed|es|ing)\s(?!(?:by|in|on|at|as|from|earlier|yesterday)\b)(?P<who>[^.;:“”\"\n]{2,80}?),?\sas\s(?:saying|telling|stating|having\s+said)\b"
)
MADE_TO = re.compile(
    r"\b(?:(?:had|made|let)\s(?P<one>[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3}|him|her|them)"
    r"|(?:prompted|led|caused|forced|compelled|pushed|got|moved|provoked)\s(?P<other>[^,.;:“”\"\n]{2,60}?)\sto)\s$"
)
# What others have found or advise, which somebody only publishes, and what it does: "released a review | that recommends".
ANOTHERS = re.compile(
    r"\b(?:cit(?:es|ed|ing)|commission(?:s|ed)|issu(?:es|ed)|launche[sd]|publish(?:es|ed)|quot(?:es|ed)|releas(?:es|ed)|tabled|unveil(?:s|ed)|welcom(?:es|ed))"
    r"\s(?P<who>(?:an?|another|the|two|its|his|her)\s(?:[\w-]+\s){0,3}?(?:analysis|audit|inquiry|poll|report|review|study|survey))\s(?:that|which)\s$"
)
FINDS = re.compile(
    r"(?:advise|argue|call|claim|conclude|criticise|criticize|find|indicate|recommend|say|show|suggest|urge|warn)s|found|said|[a-z]+ed"
)
# Verbs whose subject in the passive hears what is said, and what makes them passive, in how many characters before.
TOLD = re.compile(r"(?:told|informed|advised|briefed|assured|notified)\b")
BEING = re.compile(rf"\b(?:{BE})\s(?:\w+ly\s|also\s|then\s|later\s|once\s)?$")
WAS_TOLD = re.compile(rf"(?:{HAS_BEEN}|{IS})\s" + TOLD.pattern)
HEARD = re.compile(rf"{PERFECT}heard")
HEARER = re.compile(
    r"\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|committee|trial|panel|conference|parliament|commission|meeting|delegates|magistrates|coroner"
    r"|forum|summit|seminar|symposium)\b",
    re.IGNORECASE,
)
BEFORE = 24
# How many characters a headline has at most.
HEADLINE = 160
# What is done to the subject of a headline, which leaves out the "is", and what stands behind it.
DONE_TO = re.compile(
    r"(?i:accused)\s(?:of|over)\b|(?i:urged|told|asked|ordered|advised|reminded|warned|instructed)\s(?:not\s)?to\s|(?i:warned)\s(?:of|over|against|about)\b"
    r"|(?i:blamed)\s(?:for|over|on)\b|(?i:told)$"
)
# Who is accused of something, not by somebody whom the clause tells; "whom she accused of" tells what she says.
ACCUSED = re.compile(rf"(?:(?:{HAS_BEEN}|{IS})\s)?accused\sof\b")
WHOM = re.compile(r"\b(?:that|whom?)\s$")
# Whoever does not do what others call for, or faces it.
UNHEEDED = re.compile(rf"\s{BEFOREHAND}(?:{HEEDLESS}|fac(?:es?|ed))\s(?:[^,.;:“”\"\n]{{2,60}}\s)?")
CALLS = re.compile(rf"{CALL}(?:\sfor)?")
# A verb as it stands behind "had Lund".
BARE = re.compile(
    r"(?:confirm|acknowledge|admit|say|tell|declare|concede|deny|warn|ask|quip|reply|respond|repeat|explain|promise|announce|swear)\b"
)


def speaks_instead(text: str, cue: Span) -> Span | None:
    """Whom a cue makes the speaker instead of its subject, None where it is the subject."""
    quoted = (m for m in QUOTED_AS.finditer(text, max(0, cue.start - AROUND), cue.end + AROUND) if cue.overlaps(Span(*m.span())))
    found = next(quoted, None)
    if found:
        return Span(*found.span("who"))
    if text.endswith(("that ", "which "), 0, cue.start) and FINDS.fullmatch(text, cue.start, cue.end):
        published = ANOTHERS.search(text, max(0, cue.start - AROUND), cue.start)
        return Span(*published.span("who")) if published else None
    made = MADE_TO.search(text, max(0, cue.start - AROUND), cue.start) if BARE.match(text, cue.start) else None
    return Span(*made.span(made.lastgroup or 0)) if made else None


def is_told(text: str, source: Span, cue: Span) -> bool:
    """Whether a source before its cue is who hears it: "jurors were told", "a court has heard", in a headline "clerks told to wait"; or is
    accused, or called on.
    """
    if source.start > cue.start:
        return False
    if text.startswith(" ", source.end) and source.end + 1 == cue.start and _in_headline(text, cue):
        return True
    if ACCUSED.match(text, cue.start) and not WHOM.search(text, max(0, source.start - len("whom ")), source.start):
        return True
    if UNHEEDED.fullmatch(text, source.end, cue.start) and CALLS.fullmatch(text, cue.start, cue.end):
        return True
    passive = TOLD.match(text, cue.start) and BEING.search(text, max(0, cue.start - BEFORE), cue.start)
    heard = HEARD.fullmatch(text, cue.start, cue.end) and HEARER.search(source.cut(text))
    return bool(passive or WAS_TOLD.match(text, cue.start) or heard)


def _in_headline(text: str, cue: Span) -> bool:
    """Whether a cue in the first line, which is no sentence, tells what is done to its subject: "clerks accused of theft"."""
    end = text.find("\n", 0, HEADLINE)
    return cue.end <= end and text[end - 1] not in '.”"’' and DONE_TO.match(text, cue.start, end) is not None
