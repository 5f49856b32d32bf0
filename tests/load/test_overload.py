"""Load below and beyond capacity, on a service that has all cores but the last, which is the generator's.

What is told is the figures; what is asserted is behaviour, and in the soak the ratios between figures of the same minutes.
"""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from itertools import islice
from statistics import median

import pytest

from benchmarks.articles import mixed
from benchmarks.load import Shot, ask, capacity, quantile, share, steadily, told
from benchmarks.servers import APP as WHOLE
from benchmarks.servers import serve
from tests.faults.engines import FAULTY, NAP
from tests.scale import SCALE, tell

# The whole engine's own time depends on how busy the machine is; in short, one that naps shows the same behaviour.
APP, ARTICLES = (WHOLE, tuple(islice(mixed(1, (2, 3, 4)), 12))) if SCALE.full else (FAULTY, (NAP,))
FEWEST = 4  # requests of each kind of load, however slow the machine


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """A service on cores of its own: its URL, and how many cores."""
    with share() as (cores, own):
        tell(f"the service on {len(cores)} core(s), the load generator on {len(own)}")
        log = tmp_path_factory.mktemp("load") / "log"
        with serve(log, cores=cores, app=APP, workers=str(len(cores)), log_level="warning") as (url, _):
            yield url, len(cores)


def assert_honest(shots: list[Shot], right: dict[int, bytes]) -> None:
    """Every request is answered, and rightly, or refused with advice."""
    assert {each.status for each in shots} <= {200, 503}, sorted({(each.status, each.error) for each in shots})
    assert all(each.body == right[each.article] for each in shots if each.status == http.client.OK)
    assert all(each.retry_after for each in shots if each.status == http.client.SERVICE_UNAVAILABLE)


def test_overload(alone: tuple[str, int]) -> None:
    url, workers = alone
    right = {number: ask(url, article).body for number, article in enumerate(ARTICLES)}
    most = max(FEWEST / SCALE.seconds, capacity(url, ARTICLES, workers, SCALE.seconds))
    characters = sum(map(len, ARTICLES)) / len(ARTICLES)
    tell(f"capacity {most:.1f} articles/s of {characters:,.0f} characters on {workers} core(s): {most * characters:,.0f} characters/s")
    steady = steadily(url, ARTICLES, 0.8 * most, SCALE.seconds)
    tell(told("at 80 % of capacity", steady))
    beyond = steadily(url, ARTICLES, 5 * most, SCALE.seconds)
    tell(told("at five times capacity", beyond))
    after = steadily(url, ARTICLES, 0.8 * most, SCALE.seconds)
    tell(told("at 80 % again", after))
    for shots in (steady, beyond, after):
        assert_honest(shots, right)
    refused = [each.seconds for each in beyond if each.status == http.client.SERVICE_UNAVAILABLE]
    taken = [[each for each in shots if each.status == http.client.OK] for shots in (steady, beyond, after)]
    assert refused
    assert all(taken)
    assert median(refused) < median(each.seconds for each in taken[1])
    if SCALE.full:
        before, during, later = (quantile(each, 0.99) for each in taken)
        tell(f"p99 beyond capacity is {during / before:.1f} times that at 80 %, and {later / before:.1f} times afterwards")
        assert during < 3 * before
        assert later < 2 * before
