"""Sentence vectors of all annotated contents by the base model as it was before training: what the meaning head learns."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from transformers import AutoModel

from training.corpora import Document

Meanings = dict[tuple[str, int], Tensor]
LONGEST = 128


@torch.no_grad()
def meanings_of(documents: Iterable[Document], base: Path, cache: Path) -> Meanings:
    """(document id, attribution index) -> unit vector [384]; computed once, kept in `cache`."""
    known: Meanings = torch.load(cache) if cache.exists() else {}
    texts = {
        (d.id, i): " ".join(d.text[a:b] for a, b in attribution.content)
        for d in documents
        for i, attribution in enumerate(d.attributions)
        if (d.id, i) not in known
    }
    model = AutoModel.from_pretrained(str(base), add_pooling_layer=False).eval()
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding()
    order = sorted(texts, key=lambda key: len(texts[key]))
    for at in range(0, len(order), 64):
        keys = order[at : at + 64]
        encodings = tokenizer.encode_batch([texts[key] for key in keys])
        mask = torch.tensor([e.attention_mask for e in encodings])
        hidden = model(input_ids=torch.tensor([e.ids for e in encodings]), attention_mask=mask).last_hidden_state
        vectors = torch.nn.functional.normalize((hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)
        known |= dict(zip(keys, vectors.clone(), strict=True))
    torch.save(known, cache)
    return known
