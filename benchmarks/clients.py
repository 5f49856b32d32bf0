"""Posting articles to a service, one at a time over one connection, with the standard library alone."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

Json = dict[str, Any]
FIELDS = ("text", "published", "title")


class Client:
    """One connection to the service at `url`."""

    def __init__(self, url: str) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=600)

    def post(self, article: Json) -> Json:
        """The answer to `article`; raises RuntimeError where it is none."""
        body = json.dumps({name: article[name] for name in FIELDS if article.get(name)}).encode()
        self._connection.request("POST", "/attributions", body, {"Content-Type": "application/json"})
        response = self._connection.getresponse()
        content: Json = json.loads(response.read())
        if response.status != http.client.OK:
            raise RuntimeError(f"{article.get('id')}: {response.status} {content.get('detail')}")
        return content

    def close(self) -> None:
        """End the connection."""
        self._connection.close()


@contextmanager
def connect(url: str) -> Iterator[Client]:
    """A client that is closed after use."""
    client = Client(url)
    try:
        yield client
    finally:
        client.close()


def read_articles(path: Path) -> list[Json]:
    """The articles of a file, one JSON object with `text` a line."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]
