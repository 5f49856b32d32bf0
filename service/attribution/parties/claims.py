"""What two statements of an article have in common, in numbers from which a model says whether one backs the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from service.attribution.attributed import Attributed
from service.attribution.forgetting import remembered
from service.attribution.reader.arrays import Bools, Floats, Ints
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import LIMIT, Reading
from service.attribution.words import NEGATIONS, POINTING, STOP_WORDS

FEATURES = (
    *("bias", "confirms", "confirmed", "disputes", "disputed", "meaning", "overlap", "held", "numbers", "other_numbers", "negated"),
    *("by_confirm", "by_deny", "of_confirm", "of_deny", "distance", "after", "same_paragraph", "touching", "quoted", "short"),
    *("held_confirm", "held_deny", "held_negated", "held_of_deny", "taken_up_confirm", "taken_up_deny", "meant", "meant_deny"),
    *("disputed_of_deny", "confirmed_by_deny", "disputed_by_deny"),
)
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
# Numbers by the name of a feature, one for each pair.
Columns = dict[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Claims:
    """The contents of an article's statements, an entry each: the stems of the words and how many, the numbers and whether there are any,
    whether it is negated, whether it only points at another ("these allegations"), the mean vector of its pieces (length 1), what it is
    compared by; and of the statement whether it confirms, denies, quotes, and its paragraph.
    """

    stems: list[frozenset[str]]
    sizes: Floats
    numbers: list[frozenset[str]]
    numbered: Bools
    negated: Floats
    pointing: Floats
    meaning: Floats
    stand: Floats
    confirm: Floats
    deny: Floats
    quoted: Floats
    paragraph: Ints


# The commonest endings of words.
ENDINGS = re.compile(r"(?:ing|ed|es|s|ly|[’']s)$")


@remembered
def stem(word: str) -> str:
    """A word without its commonest endings."""
    return ENDINGS.sub("", word) if len(word) > 4 else word


def claims_of(text: str, items: Sequence[Attributed], pieces: Pieces, reading: Reading) -> Claims:
    """The claims that the statements make."""
    contents = [" ".join(span.cut(text) for span in item.statement.content) for item in items]
    words = [list(map(str.casefold, WORD.findall(content))) for content in contents]
    stems = [frozenset(map(stem, frozenset(each) - STOP_WORDS)) for each in words]
    numbers = [frozenset(n.replace(",", "") for n in NUMBER.findall(content)) for content in contents]
    means = _means(items, pieces, reading)
    meaning = reading.meanings(means)
    statements = [item.statement for item in items]
    return Claims(
        stems,
        _floats(map(len, stems)),
        numbers,
        np.array(list(map(bool, numbers))),
        _floats(map(_is_negated, words)),
        _floats(len(w) <= 6 and not POINTING.isdisjoint(w) for w in words),
        meaning / np.maximum(np.linalg.norm(meaning, axis=1, keepdims=True), 1e-6),
        reading.stands(means, np.array([each.first for each in statements])),
        _floats(each.act == "confirm" for each in statements),
        _floats(each.act == "deny" for each in statements),
        _floats(each.kind != "indirect" for each in statements),
        np.array([each.paragraph for each in statements]),
    )


def _is_negated(words: Sequence[str]) -> bool:
    if not NEGATIONS.isdisjoint(words):
        return True
    ends = f"{' '.join(words)} "  # one look for all of the words
    return "n't " in ends or "n’t " in ends


def _floats(values: Iterable[float]) -> Floats:
    return np.fromiter(values, np.float32)


def _means(items: Sequence[Attributed], pieces: Pieces, reading: Reading) -> Floats:
    """The mean vectors of the statements' contents [items, HIDDEN]; of the first piece of its cue where one has none."""
    spans = [(span.start, span.end) for item in items for span in item.statement.content]
    stretches = iter(pieces.begins.searchsorted(spans).tolist())
    out = []
    for item in items:
        parts = [reading.hidden[slice(*next(stretches))] for _ in item.statement.content]
        inside = parts[0] if len(parts) == 1 else np.concatenate(parts)
        first = item.statement.first
        vectors = inside if len(inside) else reading.hidden[first : first + 1]
        out.append(np.add.reduce(vectors, 0) / len(vectors))
    return np.stack(out)


def compare(claims: Claims, one: Ints, other: Ints, judged: Floats, reverse: Floats) -> Floats:
    """How the statements `other` stand to the statements `one`: a row for each pair, a number for each of FEATURES.

    `judged` [pairs, 2] are the log-odds that `other` confirms and disputes `one`, `reverse` that `one` confirms and disputes `other`.
    """
    judged, reverse = np.clip(judged, -LIMIT, LIMIT), np.clip(reverse, -LIMIT, LIMIT)
    columns = _in_common(claims, one, other) | _told(claims, one, other)
    held, meant, by_deny = columns["held"], np.maximum(columns["meaning"], 0), columns["by_deny"]
    taken_up = claims.pointing[other] * ((other > one) & (other <= one + 2))
    columns |= {
        "bias": np.ones(len(one)),
        "confirms": judged[:, 0],
        "confirmed": reverse[:, 0],
        "disputes": judged[:, 1],
        "disputed": reverse[:, 1],
        "held_confirm": held * columns["by_confirm"],
        "held_deny": held * by_deny,
        "held_negated": held * columns["negated"],
        "held_of_deny": held * columns["of_deny"],
        "taken_up_confirm": taken_up * columns["by_confirm"],
        "taken_up_deny": taken_up * by_deny,
        "meant": meant * columns["by_confirm"],
        "meant_deny": meant * by_deny,
        "disputed_of_deny": reverse[:, 1] * columns["of_deny"],
        "confirmed_by_deny": reverse[:, 0] * by_deny,
        "disputed_by_deny": judged[:, 1] * by_deny,
    }
    return np.stack([np.asarray(columns[name], np.float32) for name in FEATURES], 1)


def _in_common(claims: Claims, one: Ints, other: Ints) -> Columns:
    """What two contents share: words, numbers, meaning, negation."""
    pairs = list(zip(one.tolist(), other.tolist(), strict=True))
    both = np.array([len(claims.stems[i] & claims.stems[j]) for i, j in pairs], np.float32)
    shared = np.array([not claims.numbers[i].isdisjoint(claims.numbers[j]) for i, j in pairs], np.float32)
    ours, theirs = claims.sizes[one], claims.sizes[other]
    least = np.minimum(ours, theirs)
    return {
        "meaning": np.einsum("pd,pd->p", claims.meaning[one], claims.meaning[other]),
        "overlap": both / np.maximum(ours + theirs - both, 1),
        "held": both / np.maximum(least, 1),
        "numbers": shared,
        "other_numbers": claims.numbered[one] & claims.numbered[other] & (shared == 0),
        "negated": claims.negated[one] != claims.negated[other],
        "short": least < 3,
    }


def _told(claims: Claims, one: Ints, other: Ints) -> Columns:
    """How two statements are told: what they do, where they stand."""
    return {
        "by_confirm": claims.confirm[other],
        "by_deny": claims.deny[other],
        "of_confirm": claims.confirm[one],
        "of_deny": claims.deny[one],
        "distance": np.log1p(np.abs(one - other)),
        "after": other > one,
        "same_paragraph": claims.paragraph[one] == claims.paragraph[other],
        "touching": np.abs(one - other) == 1,
        "quoted": claims.quoted[other],
    }
