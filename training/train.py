"""Train the reader: python -m training.train --corpora DIR --gold DIR [--out DIR]

Checkpoints (weights, optimiser, step) go to --out after every epoch; the same command resumes from the last one.
"""

from __future__ import annotations

import argparse
import copy
import dataclasses
import hashlib
import json
import math
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.augment import vary
from training.base import base_model
from training.corpora import Document, read_gum, read_news, read_polnear, read_statements, rows
from training.losses import WEIGHTS, losses
from training.meanings import meanings_of
from training.model import Read, Reader
from training.standoff import ANNOTATIONS
from training.windows import Batch, Window, batches, windows_of

# How often an epoch shows the article that the project began with, which is what a visitor tries first; no figure is measured on it.
SEEN = 12
MARKED = sorted((Path(__file__).parent / "articles").glob("*.txt"))


def parser() -> argparse.ArgumentParser:
    """The command line."""
    out = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    out.add_argument("--base", type=Path, default=base_model(), help="folder of the base model; the installed package's if not given")
    out.add_argument("--corpora", type=Path, required=True)
    out.add_argument("--gold", type=Path, required=True, help="folder with train.jsonl and seed.jsonl")
    out.add_argument("--out", type=Path, default=Path("build/training"), help="folder of the checkpoints")
    out.add_argument("--start", type=Path, help="weights to start from, instead of the base model's")
    out.add_argument(
        "--teacher", type=Path, help="a reader of as many layers, whose vectors are to be learned too, on unannotated news as well"
    )
    out.add_argument("--news", type=float, default=0.0, help="share of the unannotated news that an epoch shows")
    out.add_argument("--epochs", type=int, default=4)
    out.add_argument("--rate", type=float, default=2e-4)
    out.add_argument("--repeat", type=int, default=2, help="how often an epoch shows the articles of our own definition")
    out.add_argument("--share", type=float, default=1.0, help="share of PolNeAR that an epoch shows, and of GUM two fifths of it")
    out.add_argument("--tokenised", type=float, default=0.3, help="share of PolNeAR that is shown in the public benchmark's form")
    out.add_argument("--leave-out", type=Path, help="JSON Lines file of articles not to train on, so that confidence can be fitted to them")
    out.add_argument("--seed", type=int, default=7)
    out.add_argument("--depth", type=int, default=4, help="how many of the base model's layers are kept")
    out.add_argument("--early", type=int, help="train a second set of heads on this layer, to see what a shallower reader would reach")
    out.add_argument("--half", action="store_true", help="bfloat16 in the encoder: half as long again as fast where the processor has it")
    out.add_argument("--limit", type=int, help="only so many articles of each corpus, to try the command out")
    return out


class Data:
    """The corpora, and one epoch's windows of them."""

    def __init__(self, args: argparse.Namespace) -> None:
        held_out = frozenset((args.corpora / "gum/dev.txt").read_text().split())
        left_out = {row["text"] for row in rows(args.leave_out)} if args.leave_out else set()
        ours = read_statements([args.gold / "train.jsonl", *[args.gold / "seed.jsonl"] * SEEN], args.corpora, MARKED)
        self.statements = [d for d in ours if d.text not in left_out][: args.limit]
        self.polnear = [d for d in read_polnear(args.corpora) if d.text not in left_out][: args.limit]
        self.gum = read_gum(args.corpora, held_out)[: args.limit]
        self.news = [d for d in read_news(args.corpora) if d.text not in left_out][: args.limit] if args.news else []
        self.tokenizer = Tokenizer.from_file(str(args.base / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.repeat, self.share, self.tokenised, self.news_share, self.half = args.repeat, args.share, args.tokenised, args.news, args.half
        self.meanings = meanings_of([*self.statements, *self.polnear], args.base, args.out / "meanings.pt")

    def epoch(self, chance: random.Random) -> list[Window]:
        """Every article once, ours several times, each in a typography and cut drawn anew."""
        out: list[Window] = []
        for document in self.statements * self.repeat:
            out += self._windows(document, chance, 0.08, chance.choice((160, 254, 254, 382)))
        for document in chance.sample(self.polnear, round(self.share * len(self.polnear))):
            out += self._windows(document, chance, self.tokenised)
        for document in chance.sample(self.gum, round(0.4 * self.share * len(self.gum))):
            out += self._windows(document, chance, 0.0)
        for document in chance.sample(self.news, round(self.news_share * len(self.news))):
            out += self._windows(document, chance, 0.0)
        return out

    def _windows(self, document: Document, chance: random.Random, tokenised: float, size: int = 254) -> list[Window]:
        return list(windows_of(vary(document, chance, tokenised), self.tokenizer, size, chance))


class Average:
    """Exponential moving average of the weights; what is exported."""

    def __init__(self, model: Reader, decay: float = 0.998) -> None:
        self.model, self.decay = copy.deepcopy(model), decay

    @torch.no_grad()
    def update(self, model: Reader, step: int) -> None:
        """Move towards the weights of now."""
        decay = min(self.decay, (1 + step) / (10 + step))
        for mean, new in zip(self.model.parameters(), model.parameters(), strict=True):
            mean.lerp_(new, 1 - decay)


def groups(model: Reader, rate: float) -> list[dict[str, object]]:
    """Heads and features learn faster than the pretrained encoder."""
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    return [{"params": encoder, "lr": rate, "weight_decay": 0.01}, {"params": heads, "lr": 5 * rate, "weight_decay": 0.0}]


def train(args: argparse.Namespace) -> Path:
    """Train, a checkpoint an epoch; gives the path of the last."""
    if args.news and not args.teacher:
        raise SystemExit("--news needs a --teacher: nothing else is learned from it")
    torch.manual_seed(args.seed)
    torch.set_flush_denormal(True)  # else the moments of word pieces that are seldom met slow each step after a thousand down to a quarter
    args.out.mkdir(parents=True, exist_ok=True)
    data = Data(args)
    model = Reader(args.base, args.depth, args.early)
    if args.start:
        model.take(torch.load(args.start, weights_only=False)["average"])
    teacher = Reader.averaged(args.teacher, args.base, args.depth).eval() if args.teacher else None
    average = Average(model)
    sizes = len(batches(data.epoch(random.Random(args.seed)), 16, random.Random(args.seed)))
    total = sizes * args.epochs
    optimizer = torch.optim.AdamW(groups(model, args.rate), fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.06 * total + 1), max(0.0, 1.02 - step / total))
    )
    last = args.out / "last.pt"
    kept = {"model": model, "average": average.model, "optimizer": optimizer, "schedule": schedule}
    done = step = 0
    if last.exists():
        state = torch.load(last, weights_only=False)
        for name, part in kept.items():
            part.load_state_dict(state[name])
        done, step = state["epoch"], state["step"]
    print(f"{sizes} steps an epoch, {args.epochs} epochs, from {done}", flush=True)
    for epoch in range(done, args.epochs):
        step = run_epoch(model, teacher, average, data, optimizer, schedule, random.Random(args.seed * 1000 + epoch), step)
        states = {name: part.state_dict() for name, part in kept.items()}
        torch.save(states | {"epoch": epoch + 1, "step": step}, last.with_suffix(".new"))
        last.with_suffix(".new").replace(last)
    (args.out / "run.json").write_text(json.dumps({"command": sys.argv[1:], "data": versions(args)}, indent=1))
    return last


def run_epoch(
    model: Reader,
    teacher: Reader | None,
    average: Average,
    data: Data,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler,
    chance: random.Random,
    step: int,
) -> int:
    """One pass over the data; prints the running means of the losses. Returns the step reached."""
    model.train()
    means: dict[str, float] = {}
    begun = time.monotonic()
    every = batches(data.epoch(chance), 16, chance)
    for number, batch in enumerate(every, 1):
        parts = step_losses(model, batch, data, teacher)
        loss = weighted(parts)
        if not math.isfinite(loss.item()):
            raise FloatingPointError(f"loss {loss.item()} at step {step}")
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        step += 1
        average.update(model, step)
        for name, value in parts.items():
            means[name] = 0.98 * means.get(name, value.item()) + 0.02 * value.item()
        if number % 20 == 0 or number == len(every):
            pace = (time.monotonic() - begun) / number
            print(f"step {step} {number}/{len(every)} {pace:.2f} s/step", *(f"{n} {v:.3f}" for n, v in means.items()), flush=True)
    return step


def weighted(parts: dict[str, Tensor]) -> Tensor:
    """One number from the losses of all heads."""
    return torch.stack([WEIGHTS[name.removeprefix("below ")] * value for name, value in parts.items()]).sum()


def step_losses(model: Reader, batch: Batch, data: Data, teacher: Reader | None = None) -> dict[str, Tensor]:
    """The losses of a batch by the name of their head, "below" before those of the lower heads; "likeness" is to the teacher."""
    columns = (batch.ids, batch.case, batch.quote, batch.start, batch.mask)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=data.half):
        every = model.vectors(*columns)
        last, *lower = model.say(every)
    out = losses(model.heads, batch, exact(last), data.meanings)
    if model.below:
        out |= {f"below {name}": loss for name, loss in losses(model.below, batch, exact(lower[0]), data.meanings).items()}
    if teacher:
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=data.half):
            shown = teacher.vectors(*columns)
        out["likeness"] = unlike(every, shown, batch.mask > 0)
    return out


def unlike(every: Sequence[Tensor], shown: Sequence[Tensor], mask: Tensor) -> Tensor:
    """How far the vectors after each layer are from the teacher's: squared distance over the teacher's variance, mean over layers."""
    shares = []
    for own, given in zip(every[1:], shown[1:], strict=True):
        a, b = own[mask].float(), given[mask].float()
        shares.append(((a - b) ** 2).mean() / b.var(0).mean())
    return torch.stack(shares).mean()


def exact(read: Read) -> Read:
    """The same in single precision, in which losses are computed."""
    return Read(**{field.name: getattr(read, field.name).float() for field in dataclasses.fields(read)})


def versions(args: argparse.Namespace) -> dict[str, str]:
    """sha256 of every data file read."""
    paths = [
        args.gold / "train.jsonl",
        args.gold / "seed.jsonl",
        args.corpora / "polnear/train.jsonl",
        args.corpora / "polnear/corenlp_train.jsonl",
        *ANNOTATIONS,
        *MARKED,
        *(sorted((args.corpora / "news").glob("*.jsonl")) if args.news else ()),
    ]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


if __name__ == "__main__":
    train(parser().parse_args())
