"""The ONNX session: word pieces in windows, one pass, scores and a vector for every piece."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np

# onnxruntime looks for its maker's server as soon as it is imported, unless this says no.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

import onnxruntime
from tokenizers import Tokenizer

from service.attribution.errors import ModelError
from service.attribution.model_files import loading, sha256
from service.attribution.reader.arrays import Floats, Ints
from service.attribution.reader.decoding import Decoding
from service.attribution.reader.heads import HIDDEN, TAGGERS
from service.attribution.reader.pieces import CLS, SEP, Pieces
from service.attribution.reader.reading import Heads, Reading
from service.attribution.reader.windows import windows_of

INPUTS = ("ids", "case", "quote", "start")
# A fusion that costs more than it saves: a tenth of the encoder's time.
SLOWER = ["SkipLayerNormFusion"]
# A processor without an instruction for dot products of bytes would add pairs of products in sixteen bits and cut off what does not fit;
# this has it multiply exactly, in a sixth more of the encoder's time. Other processors do so anyway.
SAME_EVERYWHERE = "session.x64quantprecision"
# The one matrix that rows are multiplied by as it stands; they are multiplied by the others turned, which are laid out for that.
AS_STORED = ("keys_weight",)
WEIGHTS, HEADS, DESCRIPTION, TOKENIZER = "reader.onnx", "heads.npz", "reader.json", "tokenizer.json"


class Encoder:
    """The reader's weights, loaded once; make it after a fork. Not for use by several threads at a time.

    Raises ModelError where a file is missing or damaged.
    """

    def __init__(self, folder: Path) -> None:
        with loading(folder / DESCRIPTION):
            self.decoding = _decoding(folder)
        with loading(folder / TOKENIZER):
            self.tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
            self.tokenizer.no_truncation()
            self.tokenizer.no_padding()
        with loading(folder / HEADS), np.load(folder / HEADS, allow_pickle=False) as given:
            self._heads = Heads(**{name: array if name in AS_STORED else np.asfortranarray(array) for name, array in given.items()})
        with loading(folder / WEIGHTS):
            self._session = onnxruntime.InferenceSession(
                str(folder / WEIGHTS), _options(), providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
            )

    def read(self, pieces: Pieces) -> Reading:
        """Scores for every piece; each piece is read in one window and keeps its row from the window that shows most around it."""
        width = sum(map(len, TAGGERS.values())) + 4
        scores = np.empty((len(pieces), width), np.float32)
        hidden = np.empty((len(pieces), HIDDEN), np.float32)
        codes = np.stack([pieces.ids, pieces.case, pieces.quote, pieces.start])
        for window in windows_of(pieces):
            rows = self._run(codes[:, window.begin : window.end])
            kept = slice(window.keep_begin - window.begin + 1, window.keep_end - window.begin + 1)
            for whole, part in zip((scores, hidden), rows, strict=True):
                whole[window.keep_begin : window.keep_end] = part[0, kept]
        ends = np.cumsum([0, *map(len, TAGGERS.values())])
        tags = {name: scores[:, a:b] for name, a, b in zip(TAGGERS, ends[:-1], ends[1:], strict=True)}
        return Reading(tags, scores[:, ends[-1] :], hidden, self._heads)

    def _run(self, codes: Ints) -> list[Floats]:
        """What the session says of the pieces of a window, by the codes [INPUTS, pieces] of each."""
        framed = np.zeros((len(INPUTS), codes.shape[1] + 2), np.int64)
        framed[:, 1:-1] = codes
        framed[0, 0], framed[0, -1] = CLS, SEP
        return list(self._session.run(None, dict(zip(INPUTS, framed[:, None], strict=True))))


def _options() -> onnxruntime.SessionOptions:
    """One thread, and no arena: it would grow with every new window length and never shrink."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False
    options.add_session_config_entry(SAME_EVERYWHERE, "1")
    return options


def _decoding(folder: Path) -> dict[str, Decoding]:
    """The parameters that reader.json holds, once the weights are found to be those that it describes. Raises ModelError."""
    description: dict[str, Any] = json.loads((folder / DESCRIPTION).read_text(encoding="utf8"))
    for name in (WEIGHTS, HEADS):
        with loading(folder / name):
            found = sha256(folder / name)
        if found != description["sha256"][name]:
            raise ModelError(f"{name} is not the file that {DESCRIPTION} describes (sha256 differs)")
    taggers = description["taggers"]
    if {name: tuple(crf["labels"]) for name, crf in taggers.items()} != TAGGERS:
        raise ModelError(f"{DESCRIPTION} has other labels than this version of the service")
    return {
        name: Decoding(np.asarray(crf["transitions"], np.float32), np.asarray(crf["starts"], np.float32)) for name, crf in taggers.items()
    }
