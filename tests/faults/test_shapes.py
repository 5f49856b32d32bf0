"""The worst shapes that an article can have: each is answered, every span cuts its text, and the worker stays."""

from __future__ import annotations

import http.client
import json
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.servers import serve
from service.settings import Settings
from tests.processes import children, resident
from tests.scale import SCALE, tell
from tests.spans import assert_spans

LONGEST = min(SCALE.characters, Settings().max_characters)
SENTENCE = "“The bridge will open in May,” Ines Duarte, the mayor, said on Tuesday. Rui Alves denied that it would. "
SHAPES = {
    "marks and an equals sign": '""=' * 200,
    "an odd number of marks": "“" * 501 + "a" + "”" * 200,
    "a lone mark in a heading": "The mayor’s “Plan\n\n" + SENTENCE * 3,
    "every kind of mark": "“‘\"'„«»‹›`´''``" * 200 + SENTENCE,
    "astral letters and emoji": ("😀 “𝔗he 𝒃ridge 🏳️‍🌈 will open,” Ines 𝕯uarte said. \U0010ffff " * 40),
    "right-to-left names": "“It will open,” said יעל לוי on Tuesday. \u202eمحمد علي\u202c said: “No.” " * 40,
    "combining marks and hard spaces": "“It will open,” Ine\u0301s Duarte said\u00a0on\u00a0Tuesday. e\u0301\u0301\u0301 " * 40,
    "CRLF, tabs and a byte-order mark": "\ufeff" + (SENTENCE.replace(" ", "\t", 3) + "\r\n\r\n") * 20,
    "paragraphs of one letter": "a\n\n" * 2_000,
    "one paragraph of 50,000 characters": (SENTENCE * 1_000)[: min(50_000, LONGEST)],
    "one word": "x" * LONGEST,
    "ten thousand short quotations": "“No,” she said. " * min(10_000, LONGEST // 16),
    "runs of blanks and dashes in a title": "“It will open,” Ines Duarte, the chief" + " " * 400 + "engineer of" + " -" * 400 + ", said.\n",
    "one speaker with many titles": "".join(
        f"“It will open,” the mayor Ines Duarte, head of lock {n}, said.\n" for n in range(LONGEST // 64)
    ),
    "one speaker by a title alone": "Ines Duarte, the mayor, came.\n" + "“It will open,” the mayor said.\n" * ((LONGEST - 31) // 32),
    "a description at the very end": "“It is dry,” Ines Duarte said.\n\n😀the\x1cmayor",
    "the longest article": ((SENTENCE * 6 + "\n\n") * 1_000)[:LONGEST],
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """URL and worker of a service whose one worker must stay."""
    log: Path = tmp_path_factory.mktemp("shapes") / "log"
    with serve(log, workers="1", log_level="warning", deadline="600", timeout="900") as (url, server):
        (worker,) = children(server.pid)
        yield url, worker
        assert children(server.pid) == [worker]


@pytest.mark.parametrize("shape", SHAPES)
def test_shape(service: tuple[str, int], shape: str) -> None:
    (url, worker), text = service, SHAPES[shape]
    sent = json.dumps({"text": text, "published": "2024-11-14", "offset_unit": "utf16"}).encode()
    began = time.monotonic()
    with urllib.request.urlopen(
        urllib.request.Request(f"{url}/attributions", sent, {"Content-Type": "application/json"}), timeout=600
    ) as response:
        assert response.status == http.client.OK
        answer = json.load(response)
    assert_spans(text, answer["attributions"], "utf16")
    assert_spans(text, answer["speakers"], "utf16")
    seconds = time.monotonic() - began
    tell(f"{shape}: {len(text):,} characters, {len(answer['attributions'])} statements, {seconds:.1f} s, {resident(worker)} MiB resident")
