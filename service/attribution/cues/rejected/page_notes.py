"""What a page says of itself and is no statement of anybody: whom it has asked, what it has corrected, what its pieces are called."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.statement import Statement

# An outlet that asks somebody for a word, which nobody has refused: "CNN | has reached out to | the owner for comment".
ASKS = re.compile(
    r"(?:(?:has|have|had)\s)?(?:also\s)?(?:approached|asked|contacted|e-?mailed|messaged|reached\sout\sto|requested|sought)\b"
)
FOR_A_WORD = re.compile(
    r"\b(?:for|requested|sought)\s(?:an?\s|any\s|further\s|more\s)?(?:clarification|comments?|details|interview|more\sinformation|response|reaction|reply|statement)\b"
)
UNANSWERED = re.compile(r"\b(?:but|declined|did|didn[’']t|no|none|not|without|yet)\b")
# What it calls a piece: "The tax fight, | explained", and behind it nothing.
EXPLAINED = re.compile(r"[Ee]xplained|EXPLAINED")
# What it says of a piece: "This story | has been corrected to show that".
CORRECTED = re.compile(
    r"(?:This|The|An\searlier\sversion\sof\sthis)\s(?:article|headline|piece|post|report|story)\s(?:(?:has|have|had)\sbeen\s|was\s|is\sbeing\s)?"
    r"(?:amended|changed|clarified|corrected|edited|incorrectly|misstated|originally|previously|updated)\b"
)
# What somebody only did not do, which is no refusal to speak; what nobody has said: "did not say | that fares would rise".
NO_WORD = re.compile(
    r"(?:has|have|had|did|do|does|is|are|was|were)(?:n[’']t|\snot|\syet\sto)\s(?:yet\s)?(?:appear|attend|call(?:ed)?\sthe\s(?:contest|election|race|result|vote)|give\sevidence|object|pay|sign|take\sthe\sstand|testif(?:y|ied)|turn(?:ed)?\sup|vote)"
)
NOT_SAID = re.compile(r"(?:did|does|do|has|have|had)(?:n[’']t|\snot)\s(?:claim|say|said|state)(?:ed)?")
# Whom a column lets object, who has not yet: "Critics may | say".
SUPPOSED = re.compile(
    r"(?:^|\b)(?:[Rr]eaders|[Ss]ome|[Cc]ritics|[Mm]any|[Oo]thers|[Cc]ynics|[Ss]c?[ek]?eptics|[Oo]pponents|[Dd]etractors|[Pp]urists)\s"
    r"(?:may|might|could|will|would)\s(?:well\s|even\s|no\sdoubt\s)?$"
)
# When a reader's comment was left, behind "Lund says:".
STAMP = re.compile(
    r"(?:\d{1,2}\s\w+\s\d{4}|\w+\s\d{1,2},\s\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:,?\s(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?",
    re.IGNORECASE,
)
WIDTH = 50


def is_of_the_page(text: str, statement: Statement) -> bool:
    """Whether a statement with a cue is what a page says of itself, or what nobody has said."""
    if statement.cue is None or not statement.content:
        return False
    cue, said = statement.cue.span, statement.content[0]
    told, words = cue.cut(text), said.cut(text)
    if statement.kind == "indirect" and SUPPOSED.search(text, max(0, cue.start - WIDTH), cue.end - len(told.rsplit(maxsplit=1)[-1])):
        return True
    if statement.act == "no_comment":
        return _is_asked(text, cue, statement.content[-1]) or NO_WORD.match(text, cue.start) is not None or _is_unsaid(text, cue)
    if EXPLAINED.fullmatch(told) and said.end <= cue.start and text[cue.end : cue.end + 1] in ("\n", ""):
        return text.endswith(", ", 0, cue.start)
    return STAMP.fullmatch(words) is not None or CORRECTED.match(words) is not None


def _is_asked(text: str, cue: Span, said: Span) -> bool:
    """Whether somebody is asked for a word, and the clause tells of no answer."""
    if not ASKS.match(text, cue.start, max(cue.end, said.end)):
        return False
    end = min((at for mark in ".\n" if (at := text.find(mark, max(cue.end, said.end))) >= 0), default=len(text))
    clause = text[cue.start : end]
    return FOR_A_WORD.search(clause) is not None and not UNANSWERED.search(clause)


def _is_unsaid(text: str, cue: Span) -> bool:
    return NOT_SAID.fullmatch(text, cue.start, cue.end) is not None and text.startswith(" that ", cue.end)
