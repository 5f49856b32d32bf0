"""The metrics as Prometheus's own parser reads them."""

from __future__ import annotations

import requests
from prometheus_client.parser import text_string_to_metric_families

Labels = frozenset[tuple[str, str]]


def scrape(url: str) -> dict[tuple[str, Labels], float]:
    """Every sample of `/metrics` by its name and labels."""
    response = requests.get(f"{url}/metrics", timeout=60)
    assert (response.status_code, response.headers["Content-Type"]) == (200, "text/plain; version=0.0.4; charset=utf-8")
    families = text_string_to_metric_families(response.text)
    return {(each.name, frozenset(each.labels.items())): each.value for family in families for each in family.samples}


def sample(samples: dict[tuple[str, Labels], float], name: str, /, **labels: str) -> float:
    """The value of one sample, 0 where it is missing."""
    return samples.get((name, frozenset(labels.items())), 0.0)
