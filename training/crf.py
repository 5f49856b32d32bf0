"""A linear-chain conditional random field over word labels (Lafferty, McCallum, Pereira, 2001)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

FORBIDDEN = -1e4


class Crf(nn.Module):
    """Scores of label sequences; `allowed` keeps I- labels behind their own B- or I-."""

    def __init__(self, labels: tuple[str, ...]) -> None:
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.starts = nn.Parameter(torch.zeros(len(labels)))
        allowed = [[b[0] != "I" or a[1:] == b[1:] for b in labels] for a in labels]
        self.register_buffer("barred", ~torch.tensor(allowed))
        self.register_buffer("barred_start", torch.tensor([label[0] == "I" for label in labels]))

    def scores(self) -> tuple[Tensor, Tensor]:
        """(label, next label) transition scores and start scores, forbidden ones far below all others."""
        return self.transitions.masked_fill(self.barred, FORBIDDEN), self.starts.masked_fill(self.barred_start, FORBIDDEN)

    def loss(self, emissions: Tensor, labels: Tensor, lengths: Tensor) -> Tensor:
        """Negative log-likelihood, summed: emissions [batch, words, labels], labels [batch, words], lengths [batch]."""
        transitions, starts = self.scores()
        mask = torch.arange(emissions.shape[1])[None] < lengths[:, None]
        gold = emissions.gather(2, labels[..., None])[..., 0]
        steps = transitions[labels[:, :-1], labels[:, 1:]]
        path = (gold * mask).sum(1) + (steps * mask[:, 1:]).sum(1) + starts[labels[:, 0]]
        alpha = starts + emissions[:, 0]
        for i in range(1, emissions.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + transitions, 1) + emissions[:, i]
            alpha = torch.where(mask[:, i, None], step, alpha)
        return (torch.logsumexp(alpha, 1) - path).sum()
