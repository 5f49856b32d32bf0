"""The subject of a sentence that has nothing but it before its verb, whatever it is called: "The Marsh family declined"."""

from __future__ import annotations

import re

from service.attribution.saying import SAYS
from service.attribution.spans import Span

# Verbs of saying that no participle of a headline is: "Farmers told to wait".
VERB = re.compile(
    rf"(?!(?:accused|advised|asked|blamed|ordered|told|urged|warned|promised)\b)(?:{SAYS}|accepts?|acknowledge[sd]?|concluded?s?|declined?|determined?s?"
    r"|estimate[sd]?|found|finds?|predict(?:s|ed)?|refuse[sd]?|report(?:s|ed)?|rule[sd]|show(?:s|ed)?|suggest(?:s|ed)?)\b",
    re.IGNORECASE,
)
# The subject: no marks but brackets with letters, up to helping verbs.
SUBJECT = re.compile(
    r"(?P<subject>[A-Za-z0-9][^,.;:?!“”\"()\n–—]{2,120}?(?:\s\([A-Z][\w.&-]{0,12}\))?)"
    r"(?:\s(?:also|already|have|has|had|later|now|previously|repeatedly|since|still|then|thus))*\s$"
)
# What tells that a verb stands before, or that something else begins the sentence.
OTHER = re.compile(
    r"\b(?:am|and|are|as|be|been|but|by|can|could|did|do|does|had|has|have|if|is|may|might|must|or|said|says|shall|should|than|was|were"
    r"|when|while|will|would|you|your|i|we)\b|[’'](?:s|re|ve|d|ll)\s(?:been|going|not)\b",
    re.IGNORECASE,
)
NO_SUBJECT = re.compile(
    r"(?:about|according|after|although|as|at|because|before|but|by|despite|during|for|from|he|how|if|in|into|it|its|like|of|on|she|since|so"
    r"|that|there|they|this|to|among|under|until|what|when|where|which|while|who|why|with|without|yet)\b",
    re.IGNORECASE,
)
# The clause on a subject, in which other verbs may stand.
RELATIVE = re.compile(r"\s(?:that|which|who)\s.*")
# How many words a subject has at most; words that may be verbs of its own, and such as end none.
LONGEST = 5
DOING = re.compile(r"\b[a-z]{2,}(?:ed|ing)\b")
OPEN = frozenset("a an the his her its their this these those to of in on at for from with as".split())


def plain_subject(text: str, start: int, cue: Span) -> Span | None:
    """Where the subject stands in a sentence from an offset on, if nothing but helping verbs is between it and the cue."""
    if not VERB.match(text, cue.start, cue.end):
        return None
    found = SUBJECT.fullmatch(text, start, cue.start)
    if found is None or NO_SUBJECT.match(found["subject"]):
        return None
    told = RELATIVE.sub("", found["subject"]) if " and " not in f"{found['subject']} " else found["subject"]
    words = told.split()
    doubtful = OTHER.search(told) or DOING.search(told) or len(words) > LONGEST or words[-1].casefold() in OPEN
    return None if doubtful else Span(*found.span("subject"))
