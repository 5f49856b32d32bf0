"""What the encoder says of an article, and the heads that answer questions about two of its pieces, computed when asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from service.attribution.reader.arrays import Floats, Ints
from service.attribution.reader.distance import MeanWays, distance_classes, near_classes
from service.attribution.reader.heads import RELATION_WIDTH, RELATIONS

# Of how many pieces a relation is asked in one go.
AHEAD = 512
# Log-odds are cut here, above and below, before a linear model sees them.
LIMIT = 6.0


def limited(odds: float) -> float:
    """Log-odds within LIMIT."""
    return max(-LIMIT, min(LIMIT, odds))


@dataclass(frozen=True, slots=True)
class Heads:
    """Weights [out, in] and biases [out] of the heads over the encoder's vectors; `way` [relations, DISTANCES] and `bias` [relations]."""

    queries_weight: Floats
    queries_bias: Floats
    keys_weight: Floats
    keys_bias: Floats
    way: Floats
    bias: Floats
    meaning_weight: Floats
    meaning_bias: Floats
    stand_weight: Floats
    stand_bias: Floats
    compare_weight: Floats
    compare_bias: Floats
    judge_weight: Floats
    judge_bias: Floats


@dataclass(frozen=True, slots=True)
class Question:
    """What a relation asks of some pieces: an answer's log-odds are `vectors` [pieces, HIDDEN] times its vector plus `biases` [pieces]."""

    vectors: Floats
    biases: Floats


@dataclass(frozen=True, slots=True)
class Reading:
    """One row a word piece: `tags` has a matrix [pieces, labels] for each tagger, `acts` [pieces, 4], `hidden` [pieces, HIDDEN]."""

    tags: dict[str, Floats]
    acts: Floats
    hidden: Floats
    heads: Heads
    _asked: dict[tuple[str, int], Question] = field(default_factory=dict)

    def relate(self, relation: str, piece: int, others: Ints | slice) -> Floats:
        """Log-odds that each of `others` answers the question that `relation` asks of `piece`; a slice is of pieces near it."""
        key = (relation, piece)
        if key not in self._asked:
            self._asked[key] = self.ask(relation, np.array([piece]))
        asked = self._asked[key]
        classes = near_classes(piece, others.start, others.stop) if isinstance(others, slice) else distance_classes(piece, others)
        way = self.heads.way[RELATIONS.index(relation)][classes]
        return np.asarray(self.hidden[others] @ asked.vectors[0] + (asked.biases[0] + way), dtype=np.float32)

    def ask_ahead(self, relation: str, pieces: Sequence[int]) -> None:
        """Ask of several pieces in one go, which is faster, what `relate` would ask of each; of no more than AHEAD, to save memory."""
        pieces = pieces[:AHEAD]
        asked = self.ask(relation, np.array(pieces, dtype=np.int64))
        for row, piece in enumerate(pieces):
            self._asked[relation, piece] = Question(asked.vectors[row : row + 1], asked.biases[row : row + 1])

    def ask(self, relation: str, pieces: Ints) -> Question:
        """What `relation` asks of some pieces.

        An answer's log-odds are the product of a query and a key, both linear in the vectors of two pieces. Few pieces are asked and many
        may answer: so the keys' weights are multiplied by the queries, and no keys are made.
        """
        number = RELATIONS.index(relation)
        part, heads = slice(number * RELATION_WIDTH, (number + 1) * RELATION_WIDTH), self.heads
        queries = (self.hidden[pieces] @ heads.queries_weight[part].T + heads.queries_bias[part]) / np.float32(RELATION_WIDTH**0.5)
        biases = np.asarray(queries @ heads.keys_bias[part] + heads.bias[number], dtype=np.float32)
        return Question(np.asarray(queries @ heads.keys_weight[part], dtype=np.float32), biases)

    def ways(self, relation: str) -> MeanWays:
        """What the way from a piece that `relation` asks of to a stretch of pieces adds to their mean log-odds."""
        return MeanWays(self.heads.way[RELATIONS.index(relation)])

    def means(self, stretches: Sequence[tuple[int, int]]) -> Floats:
        """The mean vectors of stretches of pieces, given by their first and end, [stretches, HIDDEN]."""
        sums = [np.add.reduce(self.hidden[first:end], 0) / (end - first) for first, end in stretches]
        return np.array(sums, dtype=np.float32).reshape(-1, self.hidden.shape[1])

    def meanings(self, means: Floats) -> Floats:
        """The meanings [n, MEANING_WIDTH] of spans by the mean vectors of their pieces, [n, HIDDEN]."""
        return np.asarray(means @ self.heads.meaning_weight.T + self.heads.meaning_bias, dtype=np.float32)

    def stands(self, means: Floats, anchors: Ints) -> Floats:
        """What statements are compared by, [n, STAND_WIDTH]: from the mean vectors of their contents and the first pieces of their cues."""
        seen = np.concatenate([means, self.hidden[anchors]], 1)
        return np.asarray(np.tanh(seen @ self.heads.stand_weight.T + self.heads.stand_bias), dtype=np.float32)

    def judge(self, statements: Floats, others: Floats) -> Floats:
        """Log-odds [n, 2] that each of `others` confirms or disputes the statement in its row, both by their `stand`."""
        pair = np.concatenate([statements * others, np.abs(statements - others), statements, others], -1)
        inner = np.maximum(pair @ self.heads.compare_weight.T + self.heads.compare_bias, 0)
        return np.asarray(inner @ self.heads.judge_weight.T + self.heads.judge_bias, dtype=np.float32)
