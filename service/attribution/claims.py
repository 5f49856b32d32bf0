"""What two statements of an article have in common, in numbers from which a model says whether one backs the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from service.attribution.pieces import Pieces
from service.attribution.reading import Floats, Reading
from service.attribution.speakers import Attributed
from service.attribution.words import NEGATIONS, POINTING, STOP_WORDS

FEATURES = (
    *("bias", "confirms", "confirmed", "disputes", "disputed", "meaning", "overlap", "held", "numbers", "other_numbers", "negated"),
    *("by_confirm", "by_deny", "of_confirm", "of_deny", "distance", "after", "same_paragraph", "touching", "quoted", "short"),
    *("held_confirm", "held_deny", "held_negated", "held_of_deny", "taken_up_confirm", "taken_up_deny", "meant", "meant_deny"),
    *("disputed_of_deny", "confirmed_by_deny", "disputed_by_deny"),
)
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
LIMIT = 6.0


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement's content: the stems of its words, its numbers, whether it is negated, whether it only points at another
    ("these allegations"), the mean vector of its pieces (length 1), what it is compared by.
    """

    stems: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    pointing: bool
    meaning: Floats
    stand: Floats


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its commonest endings."""
    return re.sub(r"(?:ing|ed|es|s|ly|[’']s)$", "", word) if len(word) > 4 else word


def claim_of(text: str, item: Attributed, pieces: Pieces, reading: Reading) -> Claim:
    """The claim that a statement makes."""
    words = [w.casefold() for span in item.statement.content for w in WORD.findall(span.cut(text))]
    numbers = {n.replace(",", "") for span in item.statement.content for n in NUMBER.findall(span.cut(text))}
    content = np.concatenate(
        [np.arange(*np.searchsorted(pieces.begins, [span.start, span.end]).tolist()) for span in item.statement.content]
    )
    content = content if len(content) else np.array([item.statement.first])
    mean = reading.meaning(content)
    return Claim(
        frozenset(stem(w) for w in words if w not in STOP_WORDS),
        frozenset(numbers),
        bool(NEGATIONS.intersection(words)) or any(w.endswith(("n't", "n’t")) for w in words),
        len(words) <= 6 and bool(POINTING.intersection(words)),
        np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-6), dtype=np.float32),
        reading.stand(content, item.statement.first),
    )


def compare(i: int, j: int, items: list[Attributed], claims: list[Claim], judged: Sequence[float], reverse: Sequence[float]) -> list[float]:
    """How statement `j` stands to statement `i`: a number for each of FEATURES.

    `judged` are the log-odds that `j` confirms and disputes `i`, `reverse` that `i` confirms and disputes `j`.
    """
    one, other = items[i].statement, items[j].statement
    a, b = claims[i], claims[j]
    both = len(a.stems & b.stems)
    held, meant = both / max(1, min(len(a.stems), len(b.stems))), float(a.meaning @ b.meaning)
    confirms, denies = float(other.act == "confirm"), float(other.act == "deny")
    taken_up = float(b.pointing and 0 < j - i <= 2)
    negated = float(a.negated != b.negated)
    return [
        1.0,
        _limited(judged[0]),
        _limited(reverse[0]),
        _limited(judged[1]),
        _limited(reverse[1]),
        meant,
        both / max(1, len(a.stems | b.stems)),
        held,
        float(bool(a.numbers & b.numbers)),
        float(bool(a.numbers) and bool(b.numbers) and not a.numbers & b.numbers),
        negated,
        confirms,
        denies,
        float(one.act == "confirm"),
        float(one.act == "deny"),
        float(np.log1p(abs(i - j))),
        float(j > i),
        float(one.paragraph == other.paragraph),
        float(abs(i - j) == 1),
        float(other.kind != "indirect"),
        float(min(len(a.stems), len(b.stems)) < 3),
        held * confirms,
        held * denies,
        held * negated,
        held * float(one.act == "deny"),
        taken_up * confirms,
        taken_up * denies,
        max(meant, 0.0) * confirms,
        max(meant, 0.0) * denies,
        _limited(reverse[1]) * float(one.act == "deny"),
        _limited(reverse[0]) * denies,
        _limited(judged[1]) * denies,
    ]


def _limited(score: float) -> float:
    return max(-LIMIT, min(LIMIT, float(score)))
