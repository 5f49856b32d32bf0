"""The reader: MiniLM-L6 with input features and several heads on one pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel

from service.attribution.reader.distance import DISTANCES
from service.attribution.reader.heads import ACTS, HIDDEN, MEANING_WIDTH, RELATION_WIDTH, RELATIONS, STAND_WIDTH, STANDS, TAGGERS
from service.attribution.reader.pieces import CASES, QUOTES, STARTS
from training.crf import Crf

COMPARED = 64  # width of the layer that compares two statements
HEAD_WIDTH = 32  # of an attention head
FEED_FORWARD = ("intermediate.dense", "output.dense")


@dataclass(frozen=True)
class Read:
    """What the heads say of a batch: `hidden` [batch, pieces, HIDDEN], `scores` [batch, pieces, all labels of the taggers, then acts],
    `queries` and `keys` [batch, pieces, relations * RELATION_WIDTH], `meaning` [batch, pieces, MEANING_WIDTH], averaged over a span.
    """

    hidden: Tensor
    scores: Tensor
    queries: Tensor
    keys: Tensor
    meaning: Tensor


class Heads(nn.Module):
    """Everything that reads the encoder's vectors."""

    def __init__(self) -> None:
        super().__init__()
        self.tags = nn.ModuleDict({name: nn.Linear(HIDDEN, len(labels)) for name, labels in TAGGERS.items()})
        self.bridge = nn.Linear(len(TAGGERS["polnear"]), len(TAGGERS["statements"]), bias=False)
        nn.init.zeros_(self.bridge.weight)
        self.acts = nn.Linear(HIDDEN, len(ACTS))
        self.queries = nn.Linear(HIDDEN, len(RELATIONS) * RELATION_WIDTH)
        self.keys = nn.Linear(HIDDEN, len(RELATIONS) * RELATION_WIDTH)
        self.meaning = nn.Linear(HIDDEN, MEANING_WIDTH)
        self.bias = nn.Parameter(torch.full((len(RELATIONS),), -2.0))
        self.way = nn.Parameter(torch.zeros(len(RELATIONS), DISTANCES))
        self.stand = nn.Linear(2 * HIDDEN, STAND_WIDTH)
        self.compare = nn.Linear(4 * STAND_WIDTH, COMPARED)
        self.judge = nn.Linear(COMPARED, len(STANDS))
        self.thin = nn.Dropout(0.2)
        self.crfs = nn.ModuleDict({name: Crf(labels) for name, labels in TAGGERS.items()})

    def forward(self, hidden: Tensor) -> Read:
        """Scores, queries, keys and meaning of every piece."""
        tags = {name: head(hidden) for name, head in self.tags.items()}
        tags["statements"] = tags["statements"] + self.bridge(torch.tanh(tags["polnear"]))
        scores = torch.cat([*tags.values(), self.acts(hidden)], -1)
        return Read(hidden, scores, self.queries(hidden), self.keys(hidden), self.meaning(hidden))

    def stands(self, statements: Tensor, others: Tensor) -> Tensor:
        """Log-odds [n, len(STANDS)] that each of `others` backs or disputes the one of `statements` in its row.

        Both are [n, 2 * HIDDEN]: the mean vector of the content, then the vector of the cue.
        """
        a, b = torch.tanh(self.stand(self.thin(statements))), torch.tanh(self.stand(self.thin(others)))
        return self.judge(self.thin(torch.relu(self.compare(torch.cat([a * b, (a - b).abs(), a, b], -1)))))


class Reader(nn.Module):
    """Token scores and relation vectors for windows of word pieces, by heads on the last layer and, while training, on one below."""

    def __init__(self, base: Path, depth: int | None = None, early: int | None = None, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            str(base), attn_implementation="eager", add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        if depth:
            self.encoder.encoder.layer = self.encoder.encoder.layer[:depth]
        self.encoder.config.num_hidden_layers = len(self.encoder.encoder.layer)
        self.features = nn.ModuleList(nn.Embedding(n, HIDDEN) for n in (CASES, QUOTES, STARTS))
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.drop = nn.Dropout(dropout)
        self.heads = Heads()
        self.early = early
        self.below = Heads() if early else None

    @classmethod
    def averaged(cls, checkpoint: Path, base: Path, depth: int) -> Reader:
        """A reader of `depth` layers with the averaged weights of a checkpoint."""
        reader = cls(base, depth)
        reader.take(torch.load(checkpoint, weights_only=False)["average"])
        return reader

    @torch.no_grad()
    def take(self, weights: dict[str, Tensor]) -> None:
        """Start from the weights of a reader that may have had fewer heads or more layers, or narrower ones: what both have is copied,
        row by row.
        """
        self._fit(weights)
        for name, own in self.state_dict().items():
            given = weights.get(name, weights.get(name.replace("below.", "heads.")))
            if given is not None and given.shape[1:] == own.shape[1:]:
                rows = min(len(own), len(given)) if own.dim() else None
                own[:rows].copy_(given[:rows])

    def _fit(self, weights: dict[str, Tensor]) -> None:
        """Make the layers as narrow as those of `weights`."""
        for number, layer in enumerate(self.encoder.encoder.layer):
            parts = dict(layer.named_modules())
            for name in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", *FEED_FORWARD):
                given = weights.get(f"encoder.encoder.layer.{number}.{name}.weight")
                if given is not None and given.shape != parts[name].weight.shape:
                    parent, _, attribute = name.rpartition(".")
                    setattr(parts[parent], attribute, nn.Linear(given.shape[1], given.shape[0]))

    def vectors(self, ids: Tensor, case: Tensor, quote: Tensor, start: Tensor, mask: Tensor) -> Sequence[Tensor]:
        """The vectors after every layer, the embeddings first."""
        words = self.encoder.embeddings.word_embeddings(ids)
        for table, codes in zip(self.features, (case, quote, start), strict=True):
            words = words + table(codes)
        out: Sequence[Tensor] = self.encoder(inputs_embeds=words, attention_mask=mask, output_hidden_states=True).hidden_states
        return out

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, start: Tensor, mask: Tensor) -> tuple[Read, ...]:
        """What the heads say; those of the layer below after them, where there are any."""
        return self.say(self.vectors(ids, case, quote, start, mask))

    def say(self, every: Sequence[Tensor]) -> tuple[Read, ...]:
        """The same, of the vectors after every layer."""
        last = self.heads(self.drop(every[-1]))
        return (last, self.below(self.drop(every[self.early]))) if self.below and self.early else (last,)
