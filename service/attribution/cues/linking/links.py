"""Which source, content and date may belong to which cue, and how likely: the relation heads and the way between two spans."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

import numpy as np

from service.attribution.reader.arrays import Floats, Ints
from service.attribution.reader.reading import Reading
from service.attribution.reader.tagging import Tagged

# How many pieces a cue may be away from what belongs to it.
REACH = {"content": 300, "source": 120, "date": 100}
# What a piece and a paragraph break between two spans cost, in log-odds.
FAR = {"content": 0.05, "source": 0.12, "date": 0.05}
BREAK = 1.0
# Log-odds from which a span is taken to belong to a cue.
LINKED = {"content": -1.5, "source": -1.5, "date": -2.0}
# So many spans are scored at a time: with all that is in reach of them they are few, however long the article.
BLOCK = 64


class Links:
    """How likely cues and the spans of another kind belong together, both in the order of the text."""

    def __init__(self, reading: Reading, relation: str, cues: Sequence[Tagged], answers: Sequence[Tagged]) -> None:
        self._relation, self._cues, self._answers = relation, cues, answers
        self._asking, self._asked = _places(cues), _places(answers)
        self._question = reading.ask(relation, self._asking[0])
        self._means = reading.means([(answer.first, answer.end) for answer in answers])
        self._ways = reading.ways(relation)
        self._known: dict[tuple[int, int], float] = {}

    def best_answers(self) -> dict[Tagged, Tagged | None]:
        """For each cue the span that most likely belongs to it, None where none is likely enough."""
        return {cue: best for cue, (best, _) in zip(self._cues, self._best(self._cues, self._answers, self._scores), strict=True)}

    def best_cues(self) -> dict[Tagged, Tagged | None]:
        """For each span the cue that it most likely belongs to, None where none is likely enough."""
        found = list(zip(self._answers, self._best(self._answers, self._cues, lambda some, cues: self._scores(cues, some).T), strict=True))
        self._known |= {(cue.first, answer.first): score for answer, (cue, score) in found if cue}
        return {answer: cue for answer, (cue, _) in found}

    def score(self, cue: Tagged, answer: Tagged) -> float:
        """Mean log-odds that the pieces of `answer` answer the relation of `cue`, less what the way between them costs."""
        pair = (cue.first, answer.first)
        if pair not in self._known:
            at, to = (int(np.searchsorted(places[0], first)) for places, first in zip((self._asking, self._asked), pair, strict=True))
            self._known[pair] = float(self._scores(slice(at, at + 1), slice(to, to + 1))[0, 0])
        return self._known[pair]

    def _best(
        self, spans: Sequence[Tagged], others: Sequence[Tagged], scores: Callable[[slice, slice], Floats]
    ) -> list[tuple[Tagged | None, float]]:
        """For each of `spans` the best of `others` and its score, by the scores of some of the ones with some of the others."""
        firsts, reach, least = [other.first for other in others], REACH[self._relation], LINKED[self._relation]
        out: list[tuple[Tagged | None, float]] = []
        for begin in range(0, len(spans), BLOCK):
            block = spans[begin : begin + BLOCK]
            low, high = bisect_left(firsts, block[0].first - reach), bisect_right(firsts, block[-1].first + reach)
            if low == high:
                out += [(None, -np.inf)] * len(block)
                continue
            table = scores(slice(begin, begin + BLOCK), slice(low, high))
            best = zip(table.argmax(1).tolist(), table.max(1).tolist(), strict=True)
            out += [(others[low + at] if score >= least else None, score) for at, score in best]
        return out

    def _scores(self, cues: slice, answers: slice) -> Floats:
        """The score of each of some cues with each of some answers, [cues, answers]."""
        (at, at_end, at_paragraph), (to, to_end, to_paragraph) = self._asking[:, cues, None], self._asked[:, None, answers]
        way, between = to - at, np.maximum(np.maximum(to - at_end, at - to_end), 0)
        scores = self._question.vectors[cues] @ self._means[answers].T + self._question.biases[cues, None] + self._ways(way, to_end - at)
        scores = scores - FAR[self._relation] * between - BREAK * np.abs(at_paragraph - to_paragraph)
        return np.asarray(np.where(np.abs(way) <= REACH[self._relation], scores, -np.inf), dtype=np.float32)


def gap(a: Tagged, b: Tagged) -> int:
    """How many pieces lie between two spans."""
    return max(b.first - a.end, a.first - b.end, 0)


def _places(spans: Sequence[Tagged]) -> Ints:
    """First, end and paragraph of spans, [3, spans]."""
    return np.array([(span.first, span.end, span.paragraph) for span in spans], dtype=np.int64).reshape(-1, 3).T
