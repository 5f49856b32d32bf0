"""What the weights are made with is what they are served with."""

from __future__ import annotations

import re

from benchmarks.servers import ROOT

PINNED = re.compile(r"^([a-z0-9-]+)==([^\s;\\]+)", re.MULTILINE)


def test_training_pins_the_versions_that_the_service_pins() -> None:
    served = dict(PINNED.findall((ROOT / "requirements.lock").read_text()))
    making = dict(PINNED.findall((ROOT / "training/requirements.txt").read_text()))
    shared = served.keys() & making.keys()
    assert shared >= {"numpy", "onnxruntime", "tokenizers"}
    assert {name: making[name] for name in shared} == {name: served[name] for name in shared}
