"""Turn a checkpoint into what the service ships: python -m training.export CHECKPOINT

Writes reader.onnx (int8 weights, activations quantised as they come), heads.npz, reader.json (transitions, labels, sha256) and
tokenizer.json.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from service.attribution.encoder import HEADS, WEIGHTS
from service.attribution.pipeline import MODEL
from service.attribution.reader.heads import ACTS, TAGGERS
from service.attribution.reader.reading import Heads
from training.base import base_model
from training.graph import ServedReader
from training.model import Reader


def load(checkpoint: Path, base: Path, early: int | None = None) -> Reader:
    """The averaged weights of a checkpoint, ready to read; of its lower heads, on layer `early`, if that is given."""
    weights = torch.load(checkpoint, weights_only=False)["average"]
    if early:
        weights = {k: v for k, v in weights.items() if not k.startswith("heads.")}
        weights = {k.replace("below.", "heads."): v for k, v in weights.items()}
    depth = early or 1 + max(int(k.split(".")[3]) for k in weights if k.startswith("encoder.encoder.layer."))
    reader = Reader(base, depth)
    reader.take(weights)
    return reader.eval()


def write_graph(reader: Reader, path: Path) -> None:
    """The fp32 graph of one window, its length free."""
    names = ["ids", "case", "quote", "start"]
    outputs = ["scores", "hidden"]
    example = tuple(torch.ones(1, 16, dtype=torch.long) for _ in names)
    axes = {name: {1: "pieces"} for name in [*names, *outputs]}
    torch.onnx.export(
        ServedReader(reader).eval(),
        example,
        str(path),
        input_names=names,
        output_names=outputs,
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantise(source: Path, target: Path) -> None:
    """int8 weights per channel; heads stay exact, since they cost nothing and every score hangs on them."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.onnx"
        quant_pre_process(str(source), str(ready), skip_symbolic_shape=True)
        graph = onnx.load(str(ready)).graph
        heads = [node.name for node in graph.node if node.op_type in ("MatMul", "Gemm") and "layers" not in node.name]
        quantize_dynamic(
            str(ready),
            str(target),
            weight_type=QuantType.QInt8,
            per_channel=True,
            nodes_to_exclude=heads,
            op_types_to_quantize=["MatMul", "Gather"],
        )


def write_heads(reader: Reader, path: Path) -> None:
    """The heads that are computed when asked, as plain arrays."""
    names = [name for name in (field.name for field in fields(Heads)) if name not in ("way", "bias")]
    arrays = {name: getattr(getattr(reader.heads, (part := name.rsplit("_", 1))[0]), part[1]) for name in names}
    arrays |= {"way": reader.heads.way, "bias": reader.heads.bias}
    np.savez(path, **{name: value.detach().numpy() for name, value in arrays.items()})


def describe(reader: Reader, out: Path) -> dict[str, object]:
    """What decoding needs besides the weights, and the hashes that loading checks."""
    crfs = {}
    for name, labels in TAGGERS.items():
        transitions, starts = reader.heads.crfs[name].scores()
        crfs[name] = {"labels": labels, "transitions": rounded(transitions), "starts": rounded(starts)}
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in (WEIGHTS, HEADS)}
    return {"sha256": hashes, "acts": ACTS, "taggers": crfs}


def rounded(values: torch.Tensor) -> Any:
    """Numbers of four decimals, as nested lists."""
    return values.detach().double().mul(1e4).round().div(1e4).tolist()


def export(checkpoint: Path, base: Path, out: Path, *, exact: bool = False, early: int | None = None) -> None:
    """Write the model files of `checkpoint` to the folder `out`; `exact` keeps fp32 weights, to measure what int8 costs."""
    out.mkdir(parents=True, exist_ok=True)
    reader, weights = load(checkpoint, base, early), out / WEIGHTS
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        write_graph(reader, plain)
        if exact:
            shutil.copy(plain, weights)
        else:
            quantise(plain, weights)
    write_heads(reader, out / HEADS)
    (out / "reader.json").write_text(json.dumps(describe(reader, out)) + "\n")
    shutil.copy(base / "tokenizer.json", out / "tokenizer.json")


def main() -> None:
    """Read the command line, write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--base", type=Path, default=base_model())
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--exact", action="store_true", help="keep fp32 weights, to measure what int8 costs")
    parser.add_argument("--early", type=int, help="the lower heads instead, on this layer")
    args = parser.parse_args()
    export(args.checkpoint, args.base, args.out, exact=args.exact, early=args.early)


if __name__ == "__main__":
    main()
