"""What begins or ends a stretch that holds an office and is none of it: the mood of the moment, "a contrite | counsel for the bank", whom a
list goes on with, "presidential hopefuls | former Tarn Mayor", a postposed adjective, "watchdog group | responsible", what one alone did,
"the only judge | to dissent", and a verb, "founder of the club | said"; and what of an office is cut: a title's mark, a rank's figure.
"""

from __future__ import annotations

import re

from service.attribution.words import HONORIFICS, LAY, OFFICES, TITLES

# How somebody feels while speaking.
MOODS = frozenset(
    "angry apologetic contrite defiant dejected delighted distraught ecstatic elated frustrated furious heartbroken irate jubilant "
    "overjoyed relieved tearful unrepentant upset".split()
)
# What somebody welcomes or backs, before who: "a move welcomed by | president".
DONE = re.compile(
    r"(?:[\w-]+[^\S\n])?(?:call|charge|claim|decision|idea|move|plan|proposal|step|suggestion|view)[^\S\n][a-z]+ed[^\S\n]by[^\S\n](?:(?:the|an?)[^\S\n])?"
)
# What several are called together, before the first one's own title.
SEVERAL = re.compile(
    r"\b(?P<noun>[a-z]{3,})s[^\S\n](?=(?:former[^\S\n]|(?:Gov|Rep|Sen|Dr|Prof)\b|(?:Governor|Mayor|Representative|Senator|Professor)[^\S\n]))"
)
STANDING = frozenset(("hopeful", "contender", "challenger", "rival"))
# Adjectives that stand behind their noun with what they govern, and verbs whose subject goes before them.
POSTPOSED = frozenset("capable familiar responsible".split())
VERBS = frozenset("called said says told".split())
ENDING = POSTPOSED | VERBS
OPENING = ("\n", ". ", "” ", '" ')
# Of one who alone does or did something, the infinitive that tells what; no "aide to ministers".
SOLE = re.compile(r"\b(?:[Oo]ne|[Oo]nly|[Ss]ole)[^\S\n](?:[\w’'-]+[^\S\n]){0,3}(?P<noun>[a-z]+)$")
SOLE_WIDTH = 50
TO = re.compile(r"[^\S\n]to[^\S\n](?!(?:an?|former|her|his|its|our|the|their)\b)[a-z]+(?<!s)\b")
SERVING = frozenset("adviser advisor aide ambassador assistant consultant contributor counsel delegate deputy envoy heir secretary".split())
# Who did something before or after all others, which is no office: "the first candidate | to visit"; and who holds one so called.
PLACES = ("first ", "last ", "latest ", "only ", "second ", "third ")
FIRST = re.compile(r"[a-z]+[^\S\n](?:[\w’'-]+[^\S\n]){0,2}(?P<noun>[\w’'-]+)")
RANKED = frozenset("author baseman commissioner engineer gentleman lady lieutenant mate minister officer sergeant vice-president".split())
# The how-manieth a body looks for or is done with in a time, which is nobody's office: "seek their ninth manager | in eight years".
COUNT = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:nd|rd|st|th))[^\S\n](?:[\w’'-]+[^\S\n]){0,3}[\w’'-]+$"
)
IN_TIME = re.compile(
    r"[^\S\n](?:as[^\S\n]many|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|(?:the|a)[^\S\n](?:last|past|space)[^\S\n](?:of[^\S\n])?\w+)"
    r"[^\S\n](?:days|decades|games|matches|months|seasons|weeks|years)\b"
)
# What tells that somebody is the one who fills it, right before that: "became the | ninth manager in eight years", "made Lund their".
HELD = re.compile(
    r"(?:\b(?:as|be|became|becomes?|been|is|remains|was)[^\S\n]|\b(?:appointed|elected|hired|made|named)[^\S\n](?:[A-Z][\w’'-]*[^\S\n]){1,3}|,[^\S\n])"
    r"(?:(?:an?|her|his|its|the|their|(?:the[^\S\n])?[\w’'-]+[’']s)[^\S\n])?$"
)
HELD_WIDTH = 60
# The place in a list of the world's best.
PLACED = re.compile(r"\.?[^\S\n]\d{1,3}(?![\d%]|[.,]\d)")
# What marks a title in two apostrophes.
MARKS = "''"
LONGEST_TITLE = 90


def begun(text: str, start: int, end: int) -> int:
    """Where an office begins behind a mood, or behind what it is that several are of whom its holder is the first."""
    by = DONE.match(text, start, end) if text.find("ed by ", start, end) > 0 else None
    if by:
        return by.end()
    blank = text.find(" ", start, end)
    if blank > 0 and text[start:blank].casefold() in MOODS and (text[start].islower() or text[blank + 1].islower()):
        return blank + 1
    several = SEVERAL.search(text, start, end) if text.find("s ", start, end) > 0 else None
    noun = several["noun"] if several else ""
    return several.end() if several and (noun in STANDING or noun in TITLES or noun in LAY) else start


def ended(text: str, start: int, end: int) -> int:
    """Where an office ends without an adjective or a verb that goes on behind it, or with the rest of a title or a figure; `start` where
    it is the subject of another sentence.
    """
    at = text.rfind(" ", start, end)
    last = text[at + 1 : end]
    if last in ENDING and at > start:
        opens = last in VERBS and text.endswith(OPENING, 0, start)
        return start if opens else at
    if last in ("number", "No", "No."):
        placed = PLACED.match(text, end)
        return placed.end() if placed else end
    if text.find(MARKS, start, end) >= 0 and text.count(MARKS, start, end) % 2:
        line = text.find("\n", end, end + LONGEST_TITLE)
        close = text.find(MARKS, end, line if line >= 0 else end + LONGEST_TITLE)
        return close + len(MARKS) if close >= 0 else end
    if text.startswith(" to ", end) and text.startswith(PLACES, start) and _did(text, start, end):
        return start
    return _without_deed(text, start, end) if text.find(" to ", start, end) > 0 else end


def _did(text: str, start: int, end: int) -> bool:
    """Whether a phrase tells of whom a sentence says what he or she did before or after all others."""
    first = FIRST.fullmatch(text, start, end)
    return first is not None and first["noun"] not in RANKED | SERVING and TO.match(text, end) is not None


def _without_deed(text: str, start: int, end: int) -> int:
    to = TO.search(text, start, end)
    sole = SOLE.search(text, max(0, to.start() - SOLE_WIDTH), to.start()) if to else None
    held = sole is not None and sole["noun"] not in SERVING and sole["noun"] in OFFICES | HONORIFICS
    return to.start() if to and held else end


def is_count(text: str, start: int, end: int) -> bool:
    """Whether a phrase tells the how-manieth somebody would be in a time, not who it is: "seek their ninth manager | in eight years"."""
    counted = text.startswith(" in ", end) and IN_TIME.match(text, end + len(" in")) is not None
    if not counted or COUNT.search(text, start, end) is None:
        return False
    return HELD.search(text, max(0, start - HELD_WIDTH), start) is None
