"""Claims beside what others say of them, to be read together: does the other confirm the claim, does it dispute it?"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor

from service.attribution.article import read_article
from service.attribution.beside import beside, columns_of
from service.attribution.pieces import Pieces, read_pieces
from training.corpora import Attribution, Document
from training.labels import Grid

Ints = npt.NDArray[np.int64]
# How alike a claim and a party are, the number of the claim, those of what the party says, whether it confirms and disputes.
Row = tuple[float, int, list[int], tuple[float, float]]
# How many statements before and after one are its candidates, as in serving.
NEIGHBOURS = 24
# How many of those that take no stand are shown for each that does, and how many of an article at least.
NEGATIVES, FEWEST = 1.5, 4
# How many of a party's statements are read beside a claim: those whose words are most like it.
ALIKE = 2


ANSWERS = {"c": (1.0, 0.0), "d": (0.0, 1.0), "n": (0.0, 0.0)}


@dataclasses.dataclass(frozen=True)
class Group:
    """One claim and one party: the windows [4, pieces] of the claim beside each of the party's statements, where the party's begins,
    and whether it confirms and disputes.
    """

    windows: tuple[Ints, ...]
    cuts: tuple[int, ...]
    answer: tuple[float, float]

    def __len__(self) -> int:
        return sum(window.shape[1] for window in self.windows)


def groups_of(document: Document, tokenizer: Tokenizer, chance: random.Random) -> list[Group]:
    """Every stand that is taken in `document`, and some that are not: those whose words are most alike, and others."""
    pieces = read_pieces(read_article(document.text), tokenizer)
    grid = Grid(pieces)
    contents = [np.array(sorted(grid.all(a.content)), dtype=np.int64) for a in document.attributions]
    wholes = [np.array(sorted(grid.all((*a.source, *a.cue, *a.content))), dtype=np.int64) for a in document.attributions]
    taken: list[Row] = []
    others: list[Row] = []
    for number, party, numbers in _parties(document.attributions):
        if not len(contents[number]):
            continue
        a = document.attributions[number]
        answer = (float(party in a.confirming), float(party in a.disputing))
        ranked = sorted(((_likeness(pieces, contents[number], contents[k]), k) for k in numbers), reverse=True)[:ALIKE]
        (taken if any(answer) else others).append((ranked[0][0], number, [k for _, k in ranked], answer))
    alike = sorted(others, key=lambda row: -row[0])
    wanted = max(FEWEST, round(NEGATIVES * len(taken)))
    chosen = alike[: wanted // 2] + chance.sample(alike[wanted // 2 :], min(len(alike[wanted // 2 :]), wanted - wanted // 2))
    return [_group(pieces, contents[number], [wholes[k] for k in numbers], answer) for _, number, numbers, answer in [*taken, *chosen]]


def read_pairs(paths: Iterable[Path], tokenizer: Tokenizer) -> list[Group]:
    """Invented pairs, a line each: label (c confirms, d disputes, n neither), claim, statement, with tabs between."""
    out = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
            label, *texts = line.split("\t")
            if label not in ANSWERS or len(texts) != 2 or not all(text.strip() for text in texts):
                raise ValueError(f"{path.name}, line {number}: not a label, a claim and a statement")
            pieces = read_pieces(read_article("\n\n".join(texts)), tokenizer)
            claim, statement = (np.flatnonzero(pieces.paragraph == part) for part in (0, 1))
            out.append(_group(pieces, claim, [statement], ANSWERS[label]))
    return out


def _parties(attributions: Sequence[Attribution]) -> Iterator[tuple[int, str, list[int]]]:
    """Every statement with every other party that says something near it, by number."""
    for number, a in enumerate(attributions):
        near: dict[str, list[int]] = {}
        for k in range(max(0, number - NEIGHBOURS), min(len(attributions), number + NEIGHBOURS + 1)):
            other = attributions[k]
            if other.act != "no_comment" and other.content:
                for speaker in other.speakers:
                    near.setdefault(speaker, []).append(k)
        if a.act != "no_comment":
            yield from ((number, party, numbers) for party, numbers in near.items() if party not in a.speakers)


def _likeness(pieces: Pieces, a: Ints, b: Ints) -> float:
    one, other = set(pieces.ids[a].tolist()), set(pieces.ids[b].tolist())
    return len(one & other) / max(1, min(len(one), len(other)))


def _group(pieces: Pieces, claim: Ints, others: Sequence[Ints], answer: tuple[float, float]) -> Group:
    pairs = [beside(claim, other) for other in others]
    return Group(tuple(columns_of(pieces, *pair) for pair in pairs), tuple(len(claim_) + 2 for claim_, _ in pairs), answer)


@dataclasses.dataclass(frozen=True)
class Pairs:
    """Padded tensors of several groups; `cuts` says where the second part of each window begins, `owners` whose group it is."""

    ids: Tensor
    case: Tensor
    quote: Tensor
    start: Tensor
    mask: Tensor
    cuts: Tensor
    owners: Tensor
    answers: Tensor


def pairs_of(groups: Sequence[Group]) -> Pairs:
    """Groups as one batch."""
    windows = [window for group in groups for window in group.windows]
    width = max(window.shape[1] for window in windows)
    columns = np.zeros((4, len(windows), width), dtype=np.int64)
    mask = np.zeros((len(windows), width), dtype=np.int64)
    for row, window in enumerate(windows):
        columns[:, row, : window.shape[1]] = window
        mask[row, : window.shape[1]] = 1
    ids, case, quote, start = map(torch.from_numpy, columns)
    cuts = torch.tensor([cut for group in groups for cut in group.cuts])
    owners = torch.tensor([number for number, group in enumerate(groups) for _ in group.windows])
    return Pairs(ids, case, quote, start, torch.from_numpy(mask), cuts, owners, torch.tensor([group.answer for group in groups]))
