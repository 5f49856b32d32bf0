"""Many mixed articles one after the other: no failure, and no worker that grows."""

from __future__ import annotations

import http.client
import time
from itertools import islice
from pathlib import Path

from benchmarks.articles import mixed
from benchmarks.load import together, told
from benchmarks.servers import serve
from tests.processes import children, resident
from tests.scale import SCALE, tell

SETTLED = 10  # of which one part of the articles is read before memory is looked at


def test_many_articles(tmp_path: Path) -> None:
    articles = tuple(islice(mixed(2), SCALE.articles))
    with serve(tmp_path / "log", workers="2", log_level="warning") as (url, server):
        workers = children(server.pid)
        first = together(url, articles[: SCALE.articles // SETTLED], 2, lambda done: done >= SCALE.articles // SETTLED)
        before = [resident(each) for each in workers]
        began = time.monotonic()
        rest = together(url, articles[SCALE.articles // SETTLED :], 2, lambda done: done >= SCALE.articles - len(first))
        seconds = time.monotonic() - began
        after = [resident(each) for each in workers]
        assert children(server.pid) == workers
    shots = [*first, *rest]
    tell(told(f"{len(shots)} mixed articles", shots) + f"; {len(rest) / seconds:.1f} articles/s")
    growth = [round(100 * (now / then - 1), 1) for then, now in zip(before, after, strict=True)]
    tell(f"resident memory of the workers after {len(first)}: {before} MiB, at the end: {after} MiB, growth {growth} %")
    assert {each.status for each in shots} == {http.client.OK}
    if SCALE.full:  # a few articles don't settle it
        assert max(growth) <= 5
