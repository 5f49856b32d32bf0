"""Documents cut into windows of whole paragraphs, and windows into padded batches."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor

from service.attribution.article import read_article
from service.attribution.reader.pieces import CLS, SEP, Pieces, read_pieces
from training.corpora import Document
from training.labels import Query, Said, Stand, Targets, targets_of

Ints = npt.NDArray[np.int64]


@dataclasses.dataclass(frozen=True)
class Window:
    """Pieces first to last of one document with the targets that lie inside."""

    columns: Ints  # 4 × pieces: ids, case, quote, start
    first: npt.NDArray[np.bool_]
    targets: Targets

    def __len__(self) -> int:
        return self.columns.shape[1]


def windows_of(document: Document, tokenizer: Tokenizer, size: int, chance: random.Random | None = None) -> Iterator[Window]:
    """Windows of at most `size` pieces, cut at paragraph ends; with `chance` the first is shortened at random."""
    pieces = read_pieces(read_article(document.text), tokenizer)
    targets = targets_of(document, pieces)
    for begin, end in cuts(pieces, size, chance):
        yield cut(pieces, targets, begin, end)


def cuts(pieces: Pieces, size: int, chance: random.Random | None) -> Iterator[tuple[int, int]]:
    """(first piece, end) of each window; a paragraph longer than `size` is cut between words."""
    stops = [*(np.flatnonzero(np.diff(pieces.paragraph)) + 1).tolist(), len(pieces)]
    begin, limit = 0, chance.randint(size // 4, size) if chance else size
    for stop, following in zip(stops, [*stops[1:], len(pieces) + size], strict=True):
        while stop - begin > limit:
            end = begin + limit
            while end > begin + 1 and not pieces.first[end]:
                end -= 1
            yield begin, end
            begin, limit = end, size
        if following - begin > limit or following == len(pieces) + size:
            if stop > begin:
                yield begin, stop
            begin, limit = stop, size


def cut(pieces: Pieces, targets: Targets, begin: int, end: int) -> Window:
    """The window's columns, and its targets with indices counted from its first piece."""
    columns = np.stack([pieces.ids[begin:end], pieces.case[begin:end], pieces.quote[begin:end], pieces.start[begin:end]])
    tags = {name: restart(labels[begin:end]) for name, labels in targets.tags.items()}
    acts = {i - begin: act for i, act in targets.acts.items() if begin <= i < end}
    queries = tuple(_shift(q, begin, end) for q in targets.queries if begin <= q.at < end)
    said = tuple(_moved(each, begin) for each in targets.said if begin <= min(each.content[0], each.anchor) and _end(each) < end)
    return Window(columns, pieces.first[begin:end], Targets(tags, acts, queries, said, tuple(_within(targets.stands, said))))


def _moved(said: Said, begin: int) -> Said:
    return Said(said.id, said.number, tuple(i - begin for i in said.content), said.anchor - begin)


def _end(said: Said) -> int:
    return max(said.content[-1], said.anchor)


def _within(stands: tuple[Stand, ...], said: tuple[Said, ...]) -> Iterator[Stand]:
    """The stands on statements of the window, by parties that speak nowhere else or stay silent here."""
    place = {each.number: at for at, each in enumerate(said)}
    for stand in stands:
        party = tuple(place[number] for number in stand.party if number in place)
        whole = len(party) == len(stand.party) or not (stand.confirms or stand.disputes)
        if stand.of in place and party and whole:
            yield Stand(place[stand.of], party, stand.confirms, stand.disputes)


def restart(labels: Ints) -> Ints:
    """A span cut by the edge of its window or paragraph begins anew after it."""
    if len(labels) and labels[0] and labels[0] % 2 == 0:
        labels = labels.copy()
        labels[0] -= 1
    return labels


def _shift(query: Query, begin: int, end: int) -> Query:
    among = None if query.among is None else tuple(i - begin for i in query.among if begin <= i < end)
    return Query(query.relation, query.at - begin, frozenset(i - begin for i in query.targets if begin <= i < end), among)


@dataclasses.dataclass(frozen=True)
class Batch:
    """Padded tensors; positions in `windows` are shifted by one for [CLS]."""

    ids: Tensor
    case: Tensor
    quote: Tensor
    start: Tensor
    mask: Tensor
    windows: tuple[Window, ...]


def batch_of(windows: list[Window]) -> Batch:
    """Windows of like length as one batch, [CLS] before and [SEP] after each."""
    width = max(map(len, windows)) + 2
    columns = np.zeros((4, len(windows), width), dtype=np.int64)
    mask = np.zeros((len(windows), width), dtype=np.int64)
    for row, window in enumerate(windows):
        columns[:, row, 1 : len(window) + 1] = window.columns
        columns[0, row, 0], columns[0, row, len(window) + 1] = CLS, SEP
        mask[row, : len(window) + 2] = 1
    ids, case, quote, start = map(torch.from_numpy, columns)
    return Batch(ids, case, quote, start, torch.from_numpy(mask), tuple(windows))


def batches(windows: list[Window], size: int, chance: random.Random) -> list[Batch]:
    """Batches of about `size` windows of like length (as many pieces as `size` full windows), in random order."""
    chance.shuffle(windows)
    order = sorted(windows, key=lambda w: len(w) // 16)
    groups: list[list[Window]] = [[]]
    for window in order:
        if groups[-1] and len(window) * (len(groups[-1]) + 1) > size * 256:
            groups.append([])
        groups[-1].append(window)
    chance.shuffle(groups)
    return [batch_of(group) for group in groups if group]
