"""One number from all heads: CRF likelihood of the tags, cross entropy of acts and relations."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from service.attribution.heads import RELATION_WIDTH, RELATIONS, TAGGERS
from service.attribution.pieces import PARAGRAPH
from training.labels import Query
from training.model import Reader
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
    "confirms": 0.6,
    "disputes": 0.6,
    "meaning": 0.3,
}


def losses(model: Reader, batch: Batch, meanings: Meanings) -> dict[str, Tensor]:
    """Each head's mean loss over what the batch annotates for it."""
    scores, queries, keys, meaning = model(batch.ids, batch.case, batch.quote, batch.start, batch.mask)
    out: dict[str, Tensor] = {}
    offset = 0
    for name, labels in TAGGERS.items():
        loss = _tag_loss(model, batch, name, scores[..., offset : offset + len(labels)])
        offset += len(labels)
        if loss is not None:
            out[name] = loss
    acts = [(row, i + 1, act) for row, window in enumerate(batch.windows) for i, act in window.targets.acts.items()]
    if acts:
        rows, places, labels_ = torch.tensor(acts).T
        out["acts"] = functional.cross_entropy(scores[rows, places, offset:], labels_)
    return out | _relation_losses(model, batch, queries, keys) | _meaning_loss(batch, meaning, meanings)


def _meaning_loss(batch: Batch, meaning: Tensor, meanings: Meanings) -> dict[str, Tensor]:
    """How far a content's mean vector points away from the sentence encoder's vector of the same words (1 - cosine)."""
    asked = [
        (row, pieces, meanings[key])
        for row, window in enumerate(batch.windows)
        for key, pieces in window.targets.contents
        if key in meanings
    ]
    if not asked:
        return {}
    ours = torch.stack([meaning[row, pieces[0] + 1 : pieces[-1] + 2].mean(0) for row, pieces, _ in asked])
    theirs = torch.stack([vector for _, _, vector in asked])
    return {"meaning": (1 - functional.cosine_similarity(ours, theirs)).mean()}


def _tag_loss(model: Reader, batch: Batch, name: str, scores: Tensor) -> Tensor | None:
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
    return model.crfs[name].loss(emissions, gold, lengths) / lengths.sum()


def _relation_losses(model: Reader, batch: Batch, queries: Tensor, keys: Tensor) -> dict[str, Tensor]:
    out: dict[str, Tensor] = {}
    for number, relation in enumerate(RELATIONS):
        asked = [(row, q) for row, window in enumerate(batch.windows) for q in window.targets.queries if q.relation == relation]
        if not asked:
            continue
        part = slice(number * RELATION_WIDTH, (number + 1) * RELATION_WIDTH)
        rows = torch.tensor([row for row, _ in asked])
        places = torch.tensor([q.at + 1 for _, q in asked])
        scores = torch.einsum("qd,qnd->qn", queries[rows, places, part], keys[rows, :, part]) / RELATION_WIDTH**0.5 + model.bias[number]
        if relation in ("confirms", "disputes"):
            out |= _stand_loss(relation, scores, [q for _, q in asked])
            continue
        targets, among = torch.zeros(scores.shape), torch.zeros(scores.shape, dtype=torch.bool)
        for k, (row, q) in enumerate(asked):
            targets[k, [i + 1 for i in q.targets]] = 1
            places_ = range(len(batch.windows[row])) if q.among is None else [i for i in q.among if i < len(batch.windows[row])]
            among[k, [i + 1 for i in places_]] = True
        out[relation] = _choose(scores, targets, among) if relation == "antecedent" else _mark(scores, targets, among)
    return out


def _stand_loss(relation: str, scores: Tensor, asked: list[Query]) -> dict[str, Tensor]:
    """A party takes a stand if any of its statements does: binary cross entropy of the likeliest."""
    best = [(scores[k, [i + 1 for i in group]].max(), yes) for k, q in enumerate(asked) for group, yes in q.parties or ()]
    if not best:
        return {}
    labels = torch.tensor([float(yes) for _, yes in best])
    return {relation: functional.binary_cross_entropy_with_logits(torch.stack([score for score, _ in best]), labels)}


def _mark(scores: Tensor, targets: Tensor, among: Tensor) -> Tensor:
    """Each piece is or is not part of the answer: binary cross entropy, summed over pieces, mean over questions, tenth."""
    return functional.binary_cross_entropy_with_logits(scores[among], targets[among], reduction="sum") / len(scores) / 10


def _choose(scores: Tensor, targets: Tensor, among: Tensor) -> Tensor:
    """One candidate or none (score 0): the answers share the probability."""
    scores = scores.masked_fill(~among, -1e4)
    every = torch.cat([torch.zeros(len(scores), 1), scores], 1)
    right = torch.cat([(targets.sum(1, keepdim=True) == 0).float(), targets], 1)
    return (torch.logsumexp(every, 1) - torch.logsumexp(every.masked_fill(right == 0, -1e4), 1)).mean()
