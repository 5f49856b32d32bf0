"""A checkpoint out of what the service ships, where the one it was made from is gone: python -m training.recover FILE

The weights are those of the int8 file, so within half a step of what they were; they can be trained on (training.train --start FILE).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from service.attribution.encoder import DESCRIPTION, HEADS, WEIGHTS
from service.attribution.pipeline import MODEL
from training.model import HEAD_WIDTH

# Where the parts of a served layer come from in the reader's layers.
PLACES = {
    "out": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm2": "output.LayerNorm",
}


class Graph:
    """The arrays of a quantised graph, in fp32."""

    def __init__(self, path: Path) -> None:
        graph = onnx.load(str(path)).graph
        self._arrays = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
        self._weights = {node.name.removesuffix("_quant"): node.input[1] for node in graph.node if "MatMul" in node.op_type}
        self.depth = sum(name.endswith("/mix/MatMul") for name in self._weights)

    def array(self, name: str) -> Tensor:
        """A parameter by its name, whether it was quantised or not."""
        found = self._arrays.get(name)
        return self._exact(f"{name}_quantized") if found is None else torch.tensor(found)

    def matrix(self, node: str) -> Tensor:
        """The weights [out, in] of a linear layer by the path of its node."""
        name = self._weights[f"{node}/MatMul"]
        return (self._exact(name) if name.endswith("_quantized") else torch.tensor(self._arrays[name])).T.contiguous()

    def _exact(self, name: str) -> Tensor:
        stem = name.removesuffix("_quantized")
        whole, zero, scale = (self._arrays[each] for each in (name, f"{stem}_zero_point", f"{stem}_scale"))
        return torch.tensor((whole.astype(np.float32) - zero.astype(np.float32)) * scale)


def recover(folder: Path) -> dict[str, Tensor]:
    """The reader's weights by the names of training.model, from the model files in `folder`."""
    graph = Graph(folder / WEIGHTS)
    out = {
        "encoder.embeddings.word_embeddings.weight": graph.array("words.weight"),
        "encoder.embeddings.position_embeddings.weight": graph.array("positions"),
        # The service adds the two once and for all; so the first has both.
        "encoder.embeddings.token_type_embeddings.weight": torch.zeros(2, graph.array("positions").shape[1]),
    }
    for kind in ("weight", "bias"):
        out[f"encoder.embeddings.LayerNorm.{kind}"] = graph.array(f"norm.{kind}")
    for number in range(3):
        out[f"features.{number}.weight"] = graph.array(f"features.{number}.weight")
    for number in range(graph.depth):
        out |= {f"encoder.encoder.layer.{number}.{name}": value for name, value in _layer(graph, number).items()}
    return out | _heads(graph, folder)


def _layer(graph: Graph, number: int) -> dict[str, Tensor]:
    own = f"layers.{number}"
    weights, biases = graph.matrix(f"/{own}/mix").chunk(3), graph.array(f"{own}.mix.bias").chunk(3)
    out: dict[str, Tensor] = {}
    for name, weight, bias, scale in zip(("query", "key", "value"), weights, biases, (HEAD_WIDTH**0.5, 1.0, 1.0), strict=True):
        out |= {f"attention.self.{name}.weight": weight * scale, f"attention.self.{name}.bias": bias * scale}
    for part, place in PLACES.items():
        out[f"{place}.bias"] = graph.array(f"{own}.{part}.bias")
        out[f"{place}.weight"] = graph.array(f"{own}.{part}.weight") if part.startswith("norm") else graph.matrix(f"/{own}/{part}")
    return out


def _heads(graph: Graph, folder: Path) -> dict[str, Tensor]:
    description = json.loads((folder / DESCRIPTION).read_text(encoding="utf8"))
    out = {
        "heads.bridge.weight": graph.matrix("/bridge"),
        "heads.acts.weight": graph.matrix("/acts"),
        "heads.acts.bias": graph.array("acts.bias"),
    }
    for name, crf in description["taggers"].items():
        out |= {f"heads.tags.{name}.weight": graph.matrix(f"/{name}"), f"heads.tags.{name}.bias": graph.array(f"tags.{name}.bias")}
        out |= {f"heads.crfs.{name}.{part}": torch.tensor(crf[part]) for part in ("transitions", "starts")}
    with np.load(folder / HEADS, allow_pickle=False) as given:
        out |= {f"heads.{'.'.join(name.rsplit('_', 1))}": torch.tensor(given[name]) for name in given.files}
    return out


def main() -> None:
    """Read the command line, write the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="where the checkpoint goes")
    parser.add_argument("--model", type=Path, default=MODEL, help="folder of the model files")
    args = parser.parse_args()
    torch.save({"average": recover(args.model)}, args.file)


if __name__ == "__main__":
    main()
