"""The reader: MiniLM-L6 with input features and several heads on one pass."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel

from service.attribution.heads import ACTS, MEANING_WIDTH, RELATION_WIDTH, RELATIONS, TAGGERS
from service.attribution.pieces import CASES, QUOTES, STARTS
from training.crf import Crf

HIDDEN = 384


class Reader(nn.Module):
    """Token scores and relation vectors for windows of word pieces.

    forward: ids, case, quote, start [batch, pieces] and an attention mask -> scores [batch, pieces, all labels of the taggers, then acts],
    queries and keys [batch, pieces, relations * RELATION_WIDTH], meaning [batch, pieces, MEANING_WIDTH], to be averaged over a span.
    """

    def __init__(self, base: Path, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            str(base), attn_implementation="sdpa", add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        self.features = nn.ModuleList(nn.Embedding(n, HIDDEN) for n in (CASES, QUOTES, STARTS))
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.drop = nn.Dropout(dropout)
        self.tags = nn.ModuleDict({name: nn.Linear(HIDDEN, len(labels)) for name, labels in TAGGERS.items()})
        self.bridge = nn.Linear(len(TAGGERS["polnear"]), len(TAGGERS["statements"]), bias=False)
        nn.init.zeros_(self.bridge.weight)
        self.acts = nn.Linear(HIDDEN, len(ACTS))
        self.queries = nn.Linear(HIDDEN, len(RELATIONS) * RELATION_WIDTH)
        self.keys = nn.Linear(HIDDEN, len(RELATIONS) * RELATION_WIDTH)
        self.meaning = nn.Linear(HIDDEN, MEANING_WIDTH)
        self.bias = nn.Parameter(torch.full((len(RELATIONS),), -2.0))
        self.crfs = nn.ModuleDict({name: Crf(labels) for name, labels in TAGGERS.items()})

    @torch.no_grad()
    def take(self, weights: dict[str, Tensor]) -> None:
        """Start from the weights of a reader that may have had fewer heads: what both have is copied, row by row."""
        for name, own in self.state_dict().items():
            given = weights.get(name)
            if given is not None and given.shape[1:] == own.shape[1:]:
                rows = min(len(own), len(given)) if own.dim() else None
                own[:rows].copy_(given[:rows])

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, start: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """Scores, queries, keys and meaning of every piece."""
        words = self.encoder.embeddings.word_embeddings(ids)
        for table, codes in zip(self.features, (case, quote, start), strict=True):
            words = words + table(codes)
        hidden = self.drop(self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state)
        tags = {name: head(hidden) for name, head in self.tags.items()}
        tags["statements"] = tags["statements"] + self.bridge(torch.tanh(tags["polnear"]))
        scores = torch.cat([*tags.values(), self.acts(hidden)], -1)
        return scores, self.queries(hidden), self.keys(hidden), self.meaning(hidden)
