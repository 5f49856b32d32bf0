"""What the reader takes for speech and is a deed, or names without a claim whom or what somebody goes by."""

from __future__ import annotations

import re

from service.attribution.cues.rejected.attacks import is_target
from service.attribution.grammar import CLAUSE_WORDS, FINITE, HAVE, IS, PERFECT
from service.attribution.spans import Span

_BEEN = rf"(?:(?:{HAVE}|was|were|been)\s+){{0,2}}"
# "called off the search", "blamed each other": nothing is said by them.
CALLED_OFF = re.compile(rf"{_BEEN}call(?:s|ed|ing)?\s+off", re.IGNORECASE)
BLAMED = re.compile(rf"{PERFECT}blam(?:e|es|ed|ing)", re.IGNORECASE)
EACH_OTHER = re.compile(r"(?:each\s+other|one\s+another)", re.IGNORECASE)
# A court sentences: "sentenced 12 people to death".
SENTENCED = re.compile(rf"{_BEEN}sentenc(?:es|ed|ing)", re.IGNORECASE)
# Somebody or something is recalled: by a name, to or from a place, or by number.
RECALLED = re.compile(rf"{PERFECT}recall(?:s|ed|ing)?", re.IGNORECASE)
SUMMONED = re.compile(
    r"(?:(?:its|his|her|their|the|all)\s(?:[a-z]+\s){0,2}?)?(?:ambassadors?|envoys?|diplomats?|troops|forces|soldiers|reservists"
    r"|attach[ée]s?|charg[ée]s?\sd[’']affaires|consuls?(?:[-\s]general)?|(?:high\s)?commissioners?|delegations?|negotiators?|peacekeepers?)"
    r"(?:\s(?:to|from|for|in|after|over)\b[^“”\"]*)?|"
    r"(?:[a-z-]+\s){0,3}[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4}\s(?:from|to)\s[^“”\"]*"
    r"|(?:(?:about|some|nearly|almost|more\sthan|up\sto|at\sleast)\s)?\d[\d,.]*(?:\smillion)?\s"
    r"(?!(?:years|months|weeks|days|hours|minutes)\b)(?:[\w-]+\s){0,2}?[\w-]+s(?:\s(?:over|because|due|after|for|worldwide|from|in|sold|made)\b[^“”\"]*)?"
)
# A parliament votes: "voted down a plan to hold elections".
VOTED_DOWN = re.compile(rf"{_BEEN}(?:narrowly\s+|overwhelmingly\s+)?vot(?:e|es|ed|ing)\s+down", re.IGNORECASE)
# What looks like a part of a verb: the month, "to" before a place.
NO_VERB = re.compile(r"\bMay\b|\bto\s(?=[A-Z]|(?:the|an?|its|his|her|their)\s)")
# What is refused and not denied: "refused bail to the builder".
REFUSED = re.compile(rf"{_BEEN}(?:refus|den)(?:es|ies|ed|ied|ing|ying)", re.IGNORECASE)
LEAVE = re.compile(
    r"(?:(?:him|her|them|it|the\s+\w+)\s+)?(?:bail|parole|asylum|entry|(?:an?\s+)?visas?|(?:planning\s+)?permission|boarding|leave\s+to\s+appeal)\b"
)
# Whom or what somebody cites: unnamed people, papers; "citing a survey that …" tells what it says.
CITING = re.compile(r"(?:citing|cited|cites)", re.IGNORECASE)
CITED = re.compile(
    r"(?:(?:an?|another|one|the|its|their|his|her|two|three|four|five|several|unnamed|unidentified|anonymous|internal|official|company|court|government|industry"
    r"|local|state|preliminary|people|\d{4}|U\.S\.|[A-Z][\w.’'-]*|[\w-]+[’']s?)\s+){0,5}"
    r"(?:people|persons?|sources?|officials?|executives?|employees|documents?|data|figures|filings?|records|reports?|e-?mails|memos?|statistics"
    r"|(?:bye?-?)?laws?|precedents?|statutes?|treat(?:y|ies))"
    r"(?:\s+(?:familiar|close|briefed|with|from|at|in|of|by|on|involved|who|seen|it|obtained|reviewed)\b[^“”\"]*)?"
)
# A forecast that something is measured by: "less than the 4% forecast in a poll".
MEASURED = re.compile(
    r"\b(?:than|above|below|beating|missing)\s(?:[^,;:“”\"]{2,60}\s)?(?:forecast|predicted|projected|expected|estimated)$"
)
# Whom the article asks for an answer, and that somebody asks not to be named.
ASKS = re.compile(
    rf"{PERFECT}(?:also\s+)?(?:ask(?:s|ed|ing)?|approach(?:ed|ing)?|contact(?:ed|ing)?|e-?mail(?:ed)?|request(?:s|ed|ing)?|sought|seeking)"
    r"(?:\s+for)?",
    re.IGNORECASE,
)
FOR_COMMENT = re.compile(
    r"(?:(?:to|for)\s+)?(?:(?:an?|further|any|immediate|additional)\s+)*(?:comments?|responses?|reactions?|repl(?:y|ies))(?:\s+from\s+[^.;“”\"]*)?"
)
ASKING = re.compile(r"ask(?:ed|ing)|request(?:ed|ing)|insist(?:ed|ing)|on\s+condition", re.IGNORECASE)
UNNAMED = re.compile(
    r"(?:(?:on\s+)?(?:not\s+(?:to\s+)?be(?:ing)?\s+(?:named|identified|quoted|cited)|anonymity|to\s+remain\s+(?:anonymous|unnamed)|to\s+not\s+be\s+named)"
    r"|that\s+(?:his|her|their)\s+(?:\w+\s+)?names?\s+not\s+be\s+\w+)\b[^“”\"]*",
    re.IGNORECASE,
)
# How many characters behind a content tell how it goes on.
NEXT = 8
# A threat or worry that somebody makes light of: no claim is denied by that, and no question left open. A report or an account is a claim.
MAKES_LIGHT = re.compile(
    rf"{PERFECT}(?:bat|brush|laugh|shrug|swat|wav)(?:s|es|e|ed|ged|ted|ing|ging|ting)?\s+(?:off|aside|away)", re.IGNORECASE
)
WORRY = re.compile(
    r"(?:(?:[Tt]he|an?|any|all|his|her|its|their|such|those|these|[\w-]+[’']s)\s+)?(?:[a-z-]+\s+)?"
    r"(?:abuse|anger|attacks?|backlash|boos|challenges?|concerns?|criticisms?|deadlines?|defeat|doubts?|fears?|fuss|heckl\w+|insults?|jeers|loss"
    r"|pressure|protests?|row|setbacks?|snub|taunts?|threats?|ultimatums?|warnings?|worr(?:y|ies))(?:\s+(?:about|from|of|over|by)\s+[^,;:“”\"]*)?"
)
# Praise or blame of somebody or something, without a word of what for: "hailed the players".
PRAISED = re.compile(rf"{PERFECT}(?:also\s+)?(?:applaud|commend|fault|hail|laud|prais|salut|thank)(?:s|es|e|ed|ing)?", re.IGNORECASE)
PRAISED_WHOM = re.compile(
    r"(?:the|his|her|its|their|both|all|[A-Z][\w-]*[’']s?)\s+(?!(?:record|fact)\b)(?:(?!(?:as|for)\b)[\w’'-]+\s+){0,3}?[\w’'-]+",
    re.IGNORECASE,
)
# The same of anything else, if no word of the praise follows: "praised the governor's plan to mend the bridge".
PRAISES = re.compile(rf"{PERFECT}(?:also\s+)?(?:applaud|commend|congratulat|laud|prais|thank)(?:s|es|e|ed|ing)?", re.IGNORECASE)
GREETS = re.compile(rf"{PERFECT}(?:also\s+)?(?:congratulat|thank)(?:s|es|e|ed|ing)?", re.IGNORECASE)
WHOM_WHO = re.compile(r"(?:[Tt]he|[Tt]hose|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir)\s(?:[\w’'-]+\s){0,5}who\s(?:(?!\b(?:as|for|that)\b)[^,;:“”\"])+")
WHAT_FOR = re.compile(rf"^\w+ing\b|\b(?:as|for|that|how|why|what|who|{FINITE}|not|\w+n[’']t)\b")
FOR_WHAT = re.compile(r"\s+(?:as|for)\b|[“\"‘:]")
# Somebody shows a visitor a thing; a memo spells a name wrongly; somebody sets a record right, or a person on a way.
SHOWS = re.compile(rf"{PERFECT}show(?:s|ed|n|ing)?", re.IGNORECASE)
TO_A_VISITOR = re.compile(rf"(?:me|us)\s+(?:an?|around|his|her|its|one|some|the|their|two|three|where)\b(?!.*\b(?:{IS}|has|had|will)\b)")
WRITES = re.compile(rf"{PERFECT}(?:misspel(?:ls?|led|t|ling)|mispronounc(?:es?|ed|ing))", re.IGNORECASE)
CORRECTED = re.compile(rf"{PERFECT}(?:correct(?:s|ed|ing)|set(?:s|ting)?)", re.IGNORECASE)
RECORD = re.compile(r"(?:the|her|his|its|their)\s+(?:record(?:\s+straight)?|minutes|error|mistake)", re.IGNORECASE)
# Whom or what a camera captures.
FILMED = re.compile(rf"{PERFECT}(?:also\s+)?(?:captur(?:es?|ed|ing)|caught|film(?:s|ed|ing)?)", re.IGNORECASE)

# A shot that a keeper stops, rain that a gauge measures, a bill that a parliament passes, whatever others call it.
DENIED = re.compile(r"den(?:y|ies|ied|ying)", re.IGNORECASE)
PLAYER = re.compile(
    r"(?:an?|her|his|the|their)\s(?:[\w-]+\s){0,3}?(?:attackers?|batsm[ae]n|captain|defender|forward|midfielder|number\s\w+|player|skipper|striker|substitute|wing-?er)"
    r"(?:\s(?:again|late|once|twice|from|with)\b[^“”\"]*)?"
)
RECORDS = re.compile(rf"{PERFECT}(?:also\s)?record(?:s|ed|ing)", re.IGNORECASE)
MEASURED_IN = re.compile(
    r"(?:(?:about|almost|around|just|more\sthan|nearly|only|over|up\sto)\s)?\d[\d.,]*(?:\s(?:and|to)\s\d[\d.,]*)?\s?"
    r"(?:mm|cm|km/h|kph|mph|(?:centi|milli)?met(?:er|re)s|degrees|feet|inches|knots|points?)\b"
)
PASSES = re.compile(rf"{PERFECT}(?:also\s|narrowly\s)?(?:adopt|approv|enact|pass)(?:es|ed|s|ing)", re.IGNORECASE)
BILL = re.compile(
    r"(?:(?:an?|her|his|its|the|their)\s)?(?:[a-z-]+\s){0,3}?(?:act|bill|budget|law|legislation|measure)s?"
    r"(?:\s(?:condemned|criticised|criticized|decried|denounced|described|derided|hailed|praised|seen|slammed)\sas\s[^“”\"]*)?"
)


def is_deed(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether a cue with one content that is not quoted says nothing."""
    told, said = cue.cut(text), content[0].cut(text)
    unsaid = (
        CALLED_OFF.fullmatch(told),
        SENTENCED.fullmatch(told),
        VOTED_DOWN.fullmatch(told),
        BLAMED.fullmatch(told) and EACH_OTHER.fullmatch(said),
        RECALLED.fullmatch(told) and SUMMONED.fullmatch(said) and not CLAUSE_WORDS.search(NO_VERB.sub(" ", said)),
        REFUSED.fullmatch(told) and LEAVE.match(said),
        CITING.fullmatch(told)
        and CITED.fullmatch(said)
        and not CLAUSE_WORDS.search(said.split(" who ", maxsplit=1)[0])
        and " as " not in said,
        told.casefold() == "in" and MEASURED.search(said),
        ASKS.fullmatch(told) and FOR_COMMENT.fullmatch(said),
        ASKING.fullmatch(told) and UNNAMED.fullmatch(said),
    )
    behind = text[content[0].end : content[0].end + NEXT]
    praised = text[cue.end : content[0].start].isspace() and _is_praised(told, said, behind)
    return praised or any(unsaid) or _is_done(told, said) or is_target(told, said, behind)


def _is_praised(told: str, said: str, behind: str) -> bool:
    """Whether the content is no more than whom or what somebody praises."""
    if FOR_WHAT.match(behind):
        return False
    short = PRAISED.fullmatch(told) and PRAISED_WHOM.fullmatch(said) and not CLAUSE_WORDS.search(said)
    if PRAISES.fullmatch(told) is None:
        return bool(short)
    return not WHAT_FOR.search(said.replace(" as well as ", " and ")) or (
        GREETS.fullmatch(told) is not None and WHOM_WHO.fullmatch(said) is not None
    )


def _is_done(told: str, said: str) -> bool:
    """Whether something is done to what the content names: it is made light of, shown to a visitor, spelt wrongly or set right."""
    done = (
        MAKES_LIGHT.fullmatch(told) and WORRY.fullmatch(said),
        SHOWS.fullmatch(told) and TO_A_VISITOR.match(said),
        WRITES.fullmatch(told),
        CORRECTED.fullmatch(told) and RECORD.fullmatch(said),
        FILMED.fullmatch(told) and not CLAUSE_WORDS.search(said),
        DENIED.fullmatch(told) and PLAYER.fullmatch(said),
        RECORDS.fullmatch(told) and MEASURED_IN.match(said),
        PASSES.fullmatch(told) and BILL.fullmatch(said),
    )
    return any(done)
