"""Take the least useful attention heads and neurons out of a reader: python -m training.narrow CHECKPOINT FILE --corpora DIR --gold DIR

How useful one is: the sum, over the pieces of some batches, of |activation × gradient| of the training loss (Michel et al. 2019,
Molchanov et al. 2019). Heads are compared over all layers, the neurons of a layer with each other. What is taken out leaves its mean
behind, in the bias of the layer that has read it. The result is to be trained on, with the whole reader as its teacher
(training.train --start FILE --teacher CHECKPOINT).
"""

from __future__ import annotations

import argparse
import random
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from training.model import HEAD_WIDTH, Reader
from training.train import Data, parser, step_losses, weighted
from training.windows import batches

LEAST = 3  # attention heads that a layer keeps in any case


@dataclass
class Use:
    """What was seen of the units of one place, a unit being `width` neighbouring values: how useful, their mean values, how many pieces."""

    width: int
    useful: Tensor
    total: Tensor
    pieces: int = 0

    def see(self, values: Tensor, gradient: Tensor) -> None:
        """Count in some pieces: both [pieces, units * width]."""
        self.useful += (values * gradient).unflatten(-1, (-1, self.width)).sum(-1).abs().sum(0)
        self.total += values.sum(0)
        self.pieces += len(values)

    @property
    def mean(self) -> Tensor:
        """Mean value by place."""
        return self.total / self.pieces


def uses_of(model: Reader, data: Data, count: int) -> list[tuple[Use, Use]]:
    """(attention heads, neurons) of every layer as `count` batches show them."""
    chance = random.Random(5)
    uses, seen, hooks = [], [], []
    for layer in model.encoder.encoder.layer:
        heads, neurons = len(layer.attention.self.query.weight), len(layer.intermediate.dense.weight)
        uses.append((_unseen(heads, HEAD_WIDTH), _unseen(neurons, 1)))
        for module, use in ((layer.attention.output.dense, uses[-1][0]), (layer.output.dense, uses[-1][1])):
            hooks.append(module.register_forward_pre_hook(lambda _, given, use=use: seen.append((use, given[0]))))
    model.eval()
    for batch in batches(data.epoch(chance), 16, chance)[:count]:
        seen.clear()
        loss = weighted(step_losses(model, batch, data))
        gradients = torch.autograd.grad(loss, [values for _, values in seen])
        for (use, values), gradient in zip(seen, gradients, strict=True):
            use.see(values.detach()[batch.mask > 0].float(), gradient[batch.mask > 0].float())
    for hook in hooks:
        hook.remove()
    return uses


def _unseen(values: int, width: int) -> Use:
    return Use(width, torch.zeros(values // width), torch.zeros(values))


def choose(uses: list[tuple[Use, Use]], heads: int, neurons: int) -> list[tuple[Tensor, Tensor]]:
    """(values of the attention, neurons) that each layer keeps: `heads` attention heads of all layers, `neurons` neurons a layer."""
    ranked = [each.useful.argsort(descending=True) for each, _ in uses]
    rest = sorted(
        ((float(uses[i][0].useful[head]), i, int(head)) for i, order in enumerate(ranked) for head in order[LEAST:]), reverse=True
    )
    kept = [set(order[:LEAST].tolist()) for order in ranked]
    for _, i, head in rest[: heads - LEAST * len(uses)]:
        kept[i].add(head)
    values = [torch.tensor([head * HEAD_WIDTH + k for head in sorted(each) for k in range(HEAD_WIDTH)]) for each in kept]
    return [(own, each.useful.argsort(descending=True)[:neurons].sort().values) for own, (_, each) in zip(values, uses, strict=True)]


@torch.no_grad()
def narrow(model: Reader, uses: list[tuple[Use, Use]], kept: list[tuple[Tensor, Tensor]]) -> None:
    """Keep the values `kept` of each layer alone."""
    for layer, (attended, activated), (values, neurons) in zip(model.encoder.encoder.layer, uses, kept, strict=True):
        own = layer.attention.self
        for module in (own.query, own.key, own.value):
            _keep_rows(module, values)
        _keep_columns(layer.attention.output.dense, values, attended.mean)
        _keep_rows(layer.intermediate.dense, neurons)
        _keep_columns(layer.output.dense, neurons, activated.mean)


def _keep_rows(module: nn.Module, kept: Tensor) -> None:
    module.weight, module.bias = nn.Parameter(module.weight[kept].clone()), nn.Parameter(module.bias[kept].clone())


def _keep_columns(module: nn.Module, kept: Tensor, mean: Tensor) -> None:
    gone = torch.ones(module.weight.shape[1], dtype=torch.bool)
    gone[kept] = False
    module.bias += module.weight[:, gone] @ mean[gone]
    module.weight = nn.Parameter(module.weight[:, kept].clone())


def main() -> None:
    """Read the command line, write the narrow reader."""
    own = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, parents=[parser()], add_help=False
    )
    own.add_argument("checkpoint", type=Path)
    own.add_argument("file", type=Path, help="where the narrow reader goes")
    own.add_argument("--heads", type=int, default=32, help="attention heads of all layers together")
    own.add_argument("--neurons", type=int, default=1024, help="neurons a layer")
    own.add_argument("--batches", type=int, default=60, help="how many batches show what is useful")
    args = own.parse_args()
    if args.heads < LEAST * args.depth:
        own.error(f"every layer keeps {LEAST} attention heads")
    args.news = 0.0  # what is not annotated tells nothing here
    args.out.mkdir(parents=True, exist_ok=True)
    model = Reader.averaged(args.checkpoint, args.base, args.depth)
    uses = uses_of(model, Data(args), args.batches)
    kept = choose(uses, args.heads, args.neurons)
    narrow(model, uses, kept)
    print("attention heads kept:", [len(values) // HEAD_WIDTH for values, _ in kept], flush=True)
    torch.save({"average": model.state_dict()}, args.file)


if __name__ == "__main__":
    main()
