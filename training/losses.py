"""One number from all heads: CRF likelihood of the tags, cross entropy of acts and relations."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from service.attribution.reader.distance import distance_classes
from service.attribution.reader.heads import RELATION_WIDTH, RELATIONS, STANDS, TAGGERS
from service.attribution.reader.pieces import PARAGRAPH
from training.model import Heads, Read
from training.windows import Batch, restart

Meanings = dict[tuple[str, int], Tensor]
WEIGHTS = {
    "polnear": 1.0,
    "statements": 1.0,
    "names": 0.3,
    "acts": 0.3,
    "source": 0.3,
    "content": 0.3,
    "date": 0.6,
    "role": 0.8,
    "antecedent": 0.5,
    "confirms": 1.0,
    "disputes": 1.0,
    "meaning": 0.3,
    "likeness": 8.0,
}


def losses(heads: Heads, batch: Batch, read: Read, meanings: Meanings) -> dict[str, Tensor]:
    """Each head's mean loss over what the batch annotates for it; `read` is what the heads said of the batch."""
    out: dict[str, Tensor] = {}
    offset = 0
    for name, labels in TAGGERS.items():
        loss = _tag_loss(heads, batch, name, read.scores[..., offset : offset + len(labels)])
        offset += len(labels)
        if loss is not None:
            out[name] = loss
    acts = [(row, i + 1, act) for row, window in enumerate(batch.windows) for i, act in window.targets.acts.items()]
    if acts:
        rows, places, labels_ = torch.tensor(acts).T
        out["acts"] = functional.cross_entropy(read.scores[rows, places, offset:], labels_)
    return (
        out | _relation_losses(heads, batch, read) | _meaning_loss(batch, read.meaning, meanings) | _stand_loss(heads, batch, read.hidden)
    )


def _meaning_loss(batch: Batch, meaning: Tensor, meanings: Meanings) -> dict[str, Tensor]:
    """How far a content's mean vector points away from the sentence encoder's vector of the same words (1 - cosine)."""
    asked = [
        (row, said.content, meanings[said.id, said.number])
        for row, window in enumerate(batch.windows)
        for said in window.targets.said
        if (said.id, said.number) in meanings
    ]
    if not asked:
        return {}
    ours = torch.stack([meaning[row, pieces[0] + 1 : pieces[-1] + 2].mean(0) for row, pieces, _ in asked])
    theirs = torch.stack([vector for _, _, vector in asked])
    return {"meaning": (1 - functional.cosine_similarity(ours, theirs)).mean()}


def _stand_loss(heads: Heads, batch: Batch, hidden: Tensor) -> dict[str, Tensor]:
    """A party takes a stand if any of its statements does: binary cross entropy of the likeliest."""
    vectors: list[Tensor] = []
    pairs: list[tuple[int, int]] = []
    owners: list[int] = []
    answers: list[tuple[float, float]] = []
    for row, window in enumerate(batch.windows):
        if not window.targets.stands:
            continue
        first = len(vectors)
        vectors += [
            torch.cat([hidden[row, [i + 1 for i in said.content]].mean(0), hidden[row, said.anchor + 1]]) for said in window.targets.said
        ]
        for stand in window.targets.stands:
            pairs += [(first + stand.of, first + other) for other in stand.party]
            owners += [len(answers)] * len(stand.party)
            answers.append((float(stand.confirms), float(stand.disputes)))
    if not pairs:
        return {}
    every = torch.stack(vectors)
    of, by = torch.tensor(pairs).T
    scores = heads.stands(every[of], every[by])
    best = torch.full((len(answers), len(STANDS)), -torch.inf)
    best = best.scatter_reduce(0, torch.tensor(owners)[:, None].expand(-1, len(STANDS)), scores, "amax")
    each = functional.binary_cross_entropy_with_logits(best, torch.tensor(answers), reduction="none").mean(0)
    return dict(zip(STANDS, each, strict=True))


def _tag_loss(heads: Heads, batch: Batch, name: str, scores: Tensor) -> Tensor | None:
    """CRF loss per word, over the first pieces of the words; every paragraph is a sequence of its own."""
    rows: list[int] = []
    sequences: list[npt.NDArray[np.int64]] = []
    for row, window in enumerate(batch.windows):
        if name in window.targets.tags:
            words = np.flatnonzero(window.first)
            parts = np.split(words, np.flatnonzero(window.columns[3][words] == PARAGRAPH)) if len(words) else []
            sequences += [part for part in parts if len(part)]
            rows += [row] * (len(sequences) - len(rows))
    if not rows:
        return None
    lengths = torch.tensor([len(words) for words in sequences])
    index = torch.zeros(len(rows), int(lengths.max()), dtype=torch.long)
    gold = torch.zeros_like(index)
    for k, (row, words) in enumerate(zip(rows, sequences, strict=True)):
        index[k, : len(words)] = torch.from_numpy(words + 1)
        gold[k, : len(words)] = torch.from_numpy(restart(batch.windows[row].targets.tags[name][words]))
    emissions = scores[torch.tensor(rows)[:, None], index]
    return heads.crfs[name].loss(emissions, gold, lengths) / lengths.sum()


def _relation_losses(heads: Heads, batch: Batch, read: Read) -> dict[str, Tensor]:
    out: dict[str, Tensor] = {}
    length = read.hidden.shape[1]
    for number, relation in enumerate(RELATIONS):
        asked = [(row, q) for row, window in enumerate(batch.windows) for q in window.targets.queries if q.relation == relation]
        if not asked:
            continue
        part = slice(number * RELATION_WIDTH, (number + 1) * RELATION_WIDTH)
        rows = torch.tensor([row for row, _ in asked])
        places = torch.tensor([q.at + 1 for _, q in asked])
        ways = torch.from_numpy(np.stack([distance_classes(q.at + 1, np.arange(length)) for _, q in asked]))
        scores = torch.einsum("qd,qnd->qn", read.queries[rows, places, part], read.keys[rows, :, part]) / RELATION_WIDTH**0.5
        scores = scores + heads.way[number][ways] + heads.bias[number]
        targets, among = torch.zeros(scores.shape), torch.zeros(scores.shape, dtype=torch.bool)
        for k, (row, q) in enumerate(asked):
            targets[k, [i + 1 for i in q.targets]] = 1
            places_ = range(len(batch.windows[row])) if q.among is None else [i for i in q.among if i < len(batch.windows[row])]
            among[k, [i + 1 for i in places_]] = True
        out[relation] = _choose(scores, targets, among) if relation == "antecedent" else _mark(scores, targets, among)
    return out


def _mark(scores: Tensor, targets: Tensor, among: Tensor) -> Tensor:
    """Each piece is or is not part of the answer: binary cross entropy, summed over pieces, mean over questions, tenth."""
    return functional.binary_cross_entropy_with_logits(scores[among], targets[among], reduction="sum") / len(scores) / 10


def _choose(scores: Tensor, targets: Tensor, among: Tensor) -> Tensor:
    """One candidate or none (score 0): the answers share the probability."""
    scores = scores.masked_fill(~among, -1e4)
    every = torch.cat([torch.zeros(len(scores), 1), scores], 1)
    right = torch.cat([(targets.sum(1, keepdim=True) == 0).float(), targets], 1)
    return (torch.logsumexp(every, 1) - torch.logsumexp(every.masked_fill(right == 0, -1e4), 1)).mean()
