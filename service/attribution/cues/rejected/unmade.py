"""What an article says that somebody should say, has not said, or may have said: "must confirm the sale", "Did the bank refuse to pay?"."""

from __future__ import annotations

import re

from service.attribution.grammar import DO, HAVE, PERFECT
from service.attribution.records import Act
from service.attribution.spans import Span

# What somebody should do, right before what it is or with it.
SHOULD = re.compile(r"\b(?:must|needs?\sto|ought\sto|should)\s(?:(?:also|at\sleast|finally|first|now|[a-z]+ly)\s)?$")
DUTIES = ("must ", "should ", "eed to ", "eeds to ", "ought to ")
# How a question begins that can be answered with yes, what may stand before the verb in it, and how it goes on to its end.
ASKED = re.compile(
    r"(?:^|[.!?]\s|[\n(])(?:Are|Can|Could|Did|Do|Does|Had|Has|Have|Is|Might|Should|Was|Were|Will|Would)\s(?P<who>[^.!?\n“”\"]{2,80}?)"
    r"(?:\s(?:also|ever|[a-z]+ly))?\s$",
    re.MULTILINE,
)
OPEN = re.compile(r"[^.!?\n]{0,300}\?")
# What parts a subject from its verb, or makes another clause of it.
ANOTHER = re.compile(r"[,;:]|\b(?:that|what|when|where|which|who|whom|whose)\b")
# A second verb to which the negation of the first belongs: "has not apologised or".
NEITHER = re.compile(
    rf"(?:\b(?:{DO}|{HAVE})(?:n[’']t|\snot|\snever)|\bnever)\s[^,;.:“”\"\n]{{2,60}}\sn?or\s(?:(?:even|[a-z]+ly)\s)?{PERFECT}$"
)
# Of whom it is told that he, she or it has not blamed somebody, or has never said something; "has not said why" says nothing of it.
_NOT = r"(?:n[’']t|\bnot|\bnever)\s(?:(?:actually|ever|yet|[a-z]+ly)\s)?"
UNCHARGED = re.compile(rf"{_NOT}(?:accused?|blamed?|threaten(?:ed)?)$")
NEVER_SAID = re.compile(r"\bnever\s(?:(?:actually|once|[a-z]+ly)\s)?(?:claim(?:ed)?|sa(?:id|y)|suggest(?:ed)?)$")
# The same behind "nor", with which the article goes on: "Nor did they note the fire".
NOR = re.compile(rf"\b(?:[Nn]or|[Nn]either)\s(?:{DO}|{HAVE})\s[^,;:.“”\"\n]{{2,60}}\s(?:(?:also|even|ever)\s)?$")
NOTES = re.compile(r"(?:acknowledged?|mention(?:ed)?|noted?|pointed\sout|point\sout)")
OPEN_MATTER = re.compile(r"(?:if|how|what|when|where|whether|which|whom?|whose|why|any|much|more|a\sword|\w+ing)\b")
# What one is to say who is to be won over, by nobody's words: "the aim is to convince lenders that".
CONVINCING = re.compile(r"(?:convinc|persuad|reassur)(?:e|ing)")
AIM = re.compile(
    r"\b(?:aims?|challenge|goal|hope|idea|intention|job|plan|point|purpose|task|trick)\s(?:[^,;.:“”\"\n]{1,40}\s)?(?:is|was|(?:has|had)\sbeen|will\sbe|remains)\sto\s$"
)
# What is as bad as reports say, which says nothing of what follows a comma.
COMPARED = re.compile(r"\bas\s[a-z]+\sas\s(?:(?:the|some|these|those)\s)?$")
# A scene that the readers are to see for themselves.
SCENE = re.compile(r"\b(?:[Ii]magine|[Pp]icture)\s(?:the\sscene|this)\b[^\n]*$")
# Without one of these nothing is negated.
NEGATIONS = ("never", "not ", "n't", "n’t", "or d", "or ha")
# How many characters before a cue are looked at.
LEAD, NEAR, FAR = 140, 70, 300


def is_unmade(text: str, source: Span | None, cue: Span, content: tuple[Span, ...], act: Act) -> bool:
    """Whether what is not quoted has not been said yet, or not at all, as the article itself tells."""
    before = text[max(0, cue.start - LEAD) : cue.start]
    should = any(word in before for word in DUTIES) and SHOULD.search(before)
    if should or text.startswith(("must ", "should ", "ought "), cue.start):
        return True
    if _is_negated(text, before, cue, content[0], act) or (source is not None and _is_asked(text, source, before, cue)):
        return True
    if CONVINCING.fullmatch(text, cue.start, cue.end) and AIM.search(before):
        return True
    compared = source is not None and text.startswith(", ", cue.end) and content[0].start > cue.end
    if compared and source and COMPARED.search(text, max(0, source.start - NEAR), source.start):
        return True
    far = max(0, cue.start - FAR)
    shown = any(text.find(word, far, cue.start) >= 0 for word in ("icture th", "magine th"))
    return shown and SCENE.search(text, far, cue.start) is not None


def _is_negated(text: str, before: str, cue: Span, said: Span, act: Act) -> bool:
    """Whether the cue tells what somebody has not said."""
    told = before + cue.cut(text)
    if all(word not in told for word in NEGATIONS):
        return False
    if UNCHARGED.search(told) or (NEVER_SAID.search(told) and said.start > cue.end and not OPEN_MATTER.match(text, said.start)):
        return True
    if act == "no_comment" or "or " not in before:
        return False
    return NEITHER.search(before) is not None or (NOTES.fullmatch(text, cue.start, cue.end) is not None and NOR.search(before) is not None)


def _is_asked(text: str, source: Span, before: str, cue: Span) -> bool:
    """Whether a question of the article's own asks if the source says so: "Did the bank refuse to pay?"."""
    if source.start > cue.start or not OPEN.match(text, cue.end):
        return False
    asked = ASKED.search(before)
    return asked is not None and not ANOTHER.search(asked["who"])
