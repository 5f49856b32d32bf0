"""Sentences: NLTK's Punkt with parameters of our own, after the quotations have been found.

A sentence is the largest unit outside quotation marks: `“We tried. We failed,” she said.` is one, whatever stops stand inside the
marks, and so is a free-standing quotation. Only stops outside quotations, and those that end a quotation, are put to the test; Punkt
(Kiss and Strunk 2006, Computational Linguistics 32:4) answers where a stop may belong to an abbreviation or an ellipsis.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

from service.attribution.forgetting import remembered
from service.attribution.model_files import loading
from service.attribution.spans import Span
from service.attribution.text.abbreviations import ABBREVIATIONS, CAPITALISED, INSIDE, LETTERED, NUMBERED, STARTERS, TITLES
from service.attribution.text.marks import BLANK, MARKS
from service.attribution.text.quotations import Quotation
from service.attribution.text.tags import is_tag

PARAMETERS = Path(__file__).parents[1] / "model" / "punkt.json"

# A stop, the marks and brackets that close after it, and either white space or, past a closing mark, a sentence glued to it.
_STOP = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]++(?:[ \u00a0]\.(?![.…])){0,3}+)"
    rf"(?:[\u2009\u200a\u202f\u00a0]?[”’»›]|[{re.escape(MARKS)})\]])*+(?:(?=\s)|(?<=[^.!?…\s])(?=[A-Z“‘«„]))"
)
_BLANKS = re.compile(f"[{re.escape(BLANK)}]*")
_BRACKETS = re.compile(r"[)\]]*")
_ONLY_MARKS = re.compile(f"[{re.escape(BLANK + MARKS)}]*")
_FOLLOWING = re.compile(rf"[{re.escape(MARKS)}(\[{{¡¿]*(?P<word>\w[\w.'’&-]*)?")
_FENCE = re.escape(MARKS.replace("'", "").replace("’", "") + "()[]{}/—–-")
_BACKWARDS = re.compile(rf"(?P<word>[^\s{_FENCE}]*)[\s{_FENCE}'’]*(?P<before>\w*)")
_NEVER_FIRST = frozenset(",;:)]}.!?…-–—―%")
_LEFT_OUT = re.compile(r"(?:…|\.{3})\s*[A-Z]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
# Before the network X.
_POSTED = frozenset("on to via".split())
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")
# Characters that are looked at before a stop, where no abbreviation is longer, and after it, where a speaker may stand.
_REACH, _AHEAD = 48, 120


def find_sentences(text: str, paragraphs: Sequence[Span], quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """Find the sentences of all `paragraphs`, in text order; each has at least one, and none ends inside a quotation with two marks."""
    shields = [q for q in quotations if q.depth == 0 and (q.closed or q.continues or q.unfinished)]
    starts = [q.start for q in shields]
    return tuple(sentence for paragraph in paragraphs for sentence in _split(text, paragraph, shields, starts))


def _split(text: str, paragraph: Span, shields: Sequence[Quotation], starts: Sequence[int]) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        end = _boundary(text, stop, shields, starts)
        if end is None or end <= start:
            continue
        begin = _after(_BLANKS, text, end)
        before = text[max(start, stop.start() - _REACH) : stop.start()]
        if begin < paragraph.end and _ends(before, stop["stop"], text[end - 1] in MARKS, text[begin : begin + _AHEAD]):
            yield Span(start, end)
            start = begin
    yield Span(start, paragraph.end)


def _boundary(text: str, stop: re.Match[str], shields: Sequence[Quotation], starts: Sequence[int]) -> int | None:
    """Where a sentence would end: after the marks and brackets that close with the stop; nowhere inside a quotation."""
    last = stop.end("stop")
    at = bisect_left(starts, last)
    if at and shields[at - 1].end > last:
        quotation = shields[at - 1]
        if quotation.closed and _after(_ONLY_MARKS, text[last : quotation.end][:8], 0) == quotation.end - last:
            return _after(_BRACKETS, text, quotation.end)
        return None
    return min(stop.end(), starts[at]) if at < len(starts) else stop.end()


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _ends(before: str, stop: str, quoted: bool, after: str) -> bool:
    """Say whether `stop`, between the sentence so far and what follows, ends it; `quoted`: a closing mark stands after the stop."""
    following = _FOLLOWING.match(after)
    word = (following and following["word"]) or ""
    if _goes_on(before, after, word):
        return False
    if "!" in stop or "?" in stop:
        return not (quoted and is_tag(after))
    if len(stop) > 1 or stop == "…":
        return quoted or len(stop.replace(" ", "")) > 3 or _punkt_breaks("...", word)
    return _full_stop(before, word)


def _goes_on(before: str, after: str, word: str) -> bool:
    """Say whether no stop could end the sentence here: after nothing, after an opening bracket, before what begins no sentence."""
    if not before.strip(BLANK) or before.endswith(("(", "[")):
        return True
    if after[0] in _NEVER_FIRST:
        return not _LEFT_OUT.match(after)
    return word[:1].islower() and not _CAMEL.match(word)


def _full_stop(before: str, following: str) -> bool:
    """Say whether a single full stop ends the sentence `before`, and is no part of its last word alone."""
    word, preceding = _last_words(before)
    small = word.lower()
    if word.replace(".", "").isdecimal():
        return len(word) < len(before.strip()) or len(word) > 3
    if small in NUMBERED and following[:1].isdecimal():
        return False
    if len(word) == 1 and word.isalpha():
        return _after_letter(word, preceding, following)
    if small in TITLES:
        return following.lower() in STARTERS
    if small in INSIDE:
        return False
    if small in CAPITALISED and word.islower():
        return True
    return not _is_abbreviation(small) or following.lower() in STARTERS or _punkt_breaks(small + ".", following)


def _last_words(before: str) -> tuple[str, str]:
    backwards = _BACKWARDS.match(before[::-1])
    return (backwards["word"][::-1].lstrip("'’"), backwards["before"][::-1]) if backwards else ("", "")


def _after_letter(letter: str, preceding: str, following: str) -> bool:
    """After a single letter: the initial of a name (George W. Marsh), or a word (than I. Then …; Plan B. Then …)."""
    if preceding.lower() in LETTERED or (letter == "I" and preceding.islower()) or (letter == "X" and preceding in _POSTED):
        return True
    return following.lower() in STARTERS


def _is_abbreviation(small: str) -> bool:
    return small in punkt().params.abbrev_types or _DOTTED.fullmatch(small) is not None


@remembered
def _punkt_breaks(word: str, following: str) -> bool:
    """Ask Punkt about a word with its stop and the word after it; unknown dotted words (J.K.) are taken for a known one."""
    known = word if word[:-1] in punkt().params.abbrev_types or word == "..." else "u.s."
    return bool(punkt().tokenizer.text_contains_sentbreak(f"{known} {following}"))


@dataclass(frozen=True, slots=True)
class Punkt:
    """NLTK's tokenizer and the parameters it was given."""

    tokenizer: PunktSentenceTokenizer
    params: PunktParameters


class _Contexts(dict[str, int]):
    """Orthographic contexts by word; NLTK looks up every word it meets, and an ordinary defaultdict would keep them all."""

    def __missing__(self, word: str) -> int:
        return 0


@cache
def punkt() -> Punkt:
    """Load the parameters, once a process. Raises ModelError where the file is missing or damaged."""
    params = PunktParameters()
    with loading(PARAMETERS):
        stored = json.loads(PARAMETERS.read_text(encoding="utf-8"))
        params.abbrev_types = set(stored["abbreviations"]) | ABBREVIATIONS | CAPITALISED
        params.collocations = {(first, second) for first, second in stored["collocations"]}
        params.sent_starters = set(stored["sentence_starters"])
        params.ortho_context = _Contexts((word, int(flags)) for flags, words in stored["orthography"].items() for word in words.split())
    return Punkt(PunktSentenceTokenizer(params), params)
