"""Names that nothing but a noun for a body tells: "the clinic Calvane said", "Calvane, a dairy cooperative, said"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.body_nouns import BODIES, EITHER
from service.attribution.saying import SAYS

# To whom or where something is said or done, by a noun right before a name: "told the committee | Lund was", "at the club".
TIED = re.compile(
    r"\b(?:at|for|in|of|on|with|before|asked|assured|informed|joined|left|reminded|tells|told|warned)\s"
    r"(?:(?:the|an?|its|their|his|her|our)\s)?(?:[\w’'.-]+\s){0,2}[a-z-]+\s$"
)
ACCORDING = re.compile(r"\b[Aa]ccording\sto\s(?:[\w’'.-]+\s){1,5}$")
# What stands behind the name of who speaks or acts, and what tells of a person there.
_SAYS = rf"(?:(?:has|have|had|also)\s(?:also\s|now\s)?)?(?:{SAYS}|confirmed|denied|denies|declined|claimed|claims|estimates|found)\b"
ACTS = re.compile(rf",?\s{_SAYS}|\s(?:has|had|will|would)\s")
SOMEBODY = re.compile(r"[^.!?;:“”\"\n]{0,80}?\b(?:he|him|himself|his|she|her|herself)\b")
# What goes on to tell of whom a statement is from no more than that.
CLOSED = re.compile(r"[.;\n]|\s(?:and|but)\s(?!(?:his|her|[A-Z]))|,\s(?!(?:an?|the|who|whose|his|her|\d\d)\b)|$")
# What a name is called behind it, before a verb of saying, "which" or the end of the sentence: ", a dairy cooperative based in Tarn, said".
APPOSED = re.compile(
    r"(?:,|\s[-–—])\s(?P<article>an?|the)\s(?P<phrase>(?:(?!(?:and|at|based|by|for|from|in|of|on|that|to|which|who|with)\s)[\w’'-]+\s?){1,6}?)"
    r"(?:\s(?:at|based|for|from|in|of|on|that|which|with)\s[^,.;:“”\"\n–—]{1,80})?(?:,|\s[-–—])\s"
)
GOES_ON = re.compile(rf"{_SAYS}|which\b")
# In how many characters before a name the noun is looked for.
WINDOW = 60


def is_called_so(text: str, name: Name, surnames: set[str]) -> bool:
    """Whether a noun for a body is all that a name is called by where it speaks; `name` is of one word that ends nobody's, or of several
    that begin with no first name.
    """
    if is_first_name(name.words[0]) or (len(name.words) == 1 and name.words[0] in surnames):
        return False
    called = _is_before(text, name) or _is_behind(text, name)
    return called and not SOMEBODY.match(text, name.span.end)


def _is_before(text: str, name: Name) -> bool:
    low = max(0, name.span.start - WINDOW)
    if not _is_noun(text[low : name.span.start].rsplit(maxsplit=1)[-1:], either=len(name.words) == 1):
        return False
    if ACCORDING.search(text, low, name.span.start):
        return CLOSED.match(text, name.span.end) is not None
    return ACTS.match(text, name.span.end) is not None and not TIED.search(text, low, name.span.start)


def _is_behind(text: str, name: Name) -> bool:
    apposed = APPOSED.match(text, name.span.end) if text.startswith((", ", " - ", " – ", " — "), name.span.end) else None
    if apposed is None or not GOES_ON.match(text, apposed.end()):
        return False
    return _is_noun(apposed["phrase"].split()[-1:], either=len(name.words) == 1 and apposed["article"] != "the")


def _is_noun(words: list[str], *, either: bool) -> bool:
    return bool(words) and (words[0].casefold() in BODIES or (either and words[0].casefold() in EITHER))
