"""The reader as a lean graph for serving: one matrix for queries, keys and values, no mask, no dropout."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from service.attribution.reader.heads import HIDDEN
from training.model import HEAD_WIDTH, Reader


class Layer(nn.Module):
    """One transformer layer over [1, pieces, HIDDEN], the weights of a transformers BERT layer in it."""

    def __init__(self, source: nn.Module) -> None:
        super().__init__()
        own = source.attention.self
        self.heads = len(own.query.weight) // HEAD_WIDTH
        self.mix = nn.Linear(HIDDEN, 3 * self.heads * HEAD_WIDTH)
        scale = torch.tensor(HEAD_WIDTH**-0.5)
        parts = [(own.query, scale), (own.key, torch.tensor(1.0)), (own.value, torch.tensor(1.0))]
        self.mix.weight = nn.Parameter(torch.cat([part.weight * factor for part, factor in parts]))
        self.mix.bias = nn.Parameter(torch.cat([part.bias * factor for part, factor in parts]))
        self.out, self.norm1 = source.attention.output.dense, source.attention.output.LayerNorm
        self.up, self.down, self.norm2 = source.intermediate.dense, source.output.dense, source.output.LayerNorm

    def forward(self, hidden: Tensor) -> Tensor:
        """Attention, then the feed-forward net, each with its residual and norm.

        Attention has three dimensions, [heads, pieces, HEAD_WIDTH]: they are cheaper to turn than four.
        """
        query, key, value = self.mix(hidden).view(-1, 3 * self.heads, HEAD_WIDTH).split(self.heads, 1)
        weights = torch.softmax(query.transpose(0, 1) @ key.permute(1, 2, 0), -1)
        told = (weights @ value.transpose(0, 1)).transpose(0, 1).reshape(1, -1, self.heads * HEAD_WIDTH)
        hidden = self.norm1(hidden + self.out(told))
        return self.norm2(hidden + self.down(functional.gelu(self.up(hidden))))


class ServedReader(nn.Module):
    """ids, case, quote, start [1, pieces], [CLS] and [SEP] included -> scores and vectors as Reader gives them."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        embeddings = reader.encoder.embeddings
        self.words, self.norm, self.features = embeddings.word_embeddings, embeddings.LayerNorm, reader.features
        self.positions = nn.Parameter(embeddings.position_embeddings.weight + embeddings.token_type_embeddings.weight[0])
        self.layers = nn.ModuleList(Layer(layer) for layer in reader.encoder.encoder.layer)
        self.tags, self.bridge, self.acts = reader.heads.tags, reader.heads.bridge, reader.heads.acts

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, start: Tensor) -> tuple[Tensor, ...]:
        """Scores and vector of every piece."""
        hidden = self.words(ids) + self.positions[: ids.shape[1]]
        for table, codes in zip(self.features, (case, quote, start), strict=True):
            hidden = hidden + table(codes)
        hidden = self.norm(hidden)
        for layer in self.layers:
            hidden = layer(hidden)
        tags = {name: head(hidden) for name, head in self.tags.items()}
        tags["statements"] = tags["statements"] + self.bridge(torch.tanh(tags["polnear"]))
        return torch.cat([*tags.values(), self.acts(hidden)], -1), hidden
