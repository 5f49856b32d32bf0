"""Turn a checkpoint into what the service ships: python -m training.export CHECKPOINT

Writes reader.onnx (int8 weights, activations quantised as they come), reader.json (transitions, biases, labels, sha256) and tokenizer.json.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from service.attribution.heads import ACTS, RELATIONS, TAGGERS
from service.attribution.pipeline import MODEL
from training.base import base_model
from training.graph import ServedReader
from training.model import Reader


def load(checkpoint: Path, base: Path) -> Reader:
    """The averaged weights of a checkpoint, ready to read."""
    reader = Reader(base)
    reader.take(torch.load(checkpoint, weights_only=False)["average"])
    return reader.eval()


def write_graph(reader: Reader, path: Path) -> None:
    """The fp32 graph, batch and length free."""
    names = ["ids", "case", "quote", "start"]
    outputs = ["scores", "queries", "keys", "meaning"]
    example = tuple(torch.ones(2, 16, dtype=torch.long) for _ in names)
    axes = {name: {0: "batch", 1: "pieces"} for name in [*names, *outputs]}
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


def describe(reader: Reader, weights: Path) -> dict[str, object]:
    """What decoding needs besides the weights, and the hash that loading checks."""
    crfs = {}
    for name, labels in TAGGERS.items():
        transitions, starts = reader.crfs[name].scores()
        crfs[name] = {"labels": labels, "transitions": rounded(transitions), "starts": rounded(starts)}
    return {
        "sha256": hashlib.sha256(weights.read_bytes()).hexdigest(),
        "acts": ACTS,
        "taggers": crfs,
        "relations": dict(zip(RELATIONS, rounded(reader.bias), strict=True)),
    }


def rounded(values: torch.Tensor) -> Any:
    """Numbers of four decimals, as nested lists."""
    return values.detach().double().mul(1e4).round().div(1e4).tolist()


def export(checkpoint: Path, base: Path, out: Path, *, exact: bool = False) -> None:
    """Write the model files of `checkpoint` to the folder `out`; `exact` keeps fp32 weights, to measure what int8 costs."""
    out.mkdir(parents=True, exist_ok=True)
    reader, weights = load(checkpoint, base), out / "reader.onnx"
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        write_graph(reader, plain)
        if exact:
            shutil.copy(plain, weights)
        else:
            quantise(plain, weights)
    (out / "reader.json").write_text(json.dumps(describe(reader, weights)) + "\n")
    shutil.copy(base / "tokenizer.json", out / "tokenizer.json")


def main() -> None:
    """Read the command line, write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--base", type=Path, default=base_model())
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--exact", action="store_true", help="keep fp32 weights, to measure what int8 costs")
    args = parser.parse_args()
    export(args.checkpoint, args.base, args.out, exact=args.exact)


if __name__ == "__main__":
    main()
