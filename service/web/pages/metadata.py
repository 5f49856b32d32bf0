"""What a page says of itself: the day it was published. Nothing is guessed from its words or its address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

# By how surely they mean the article's first publication (Open Graph, schema.org, Dublin Core, Parsely, Google News and older habits).
NAMES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "pubdate",
    "publication_date",
    "date",
)
ISO = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?!\d)", re.ASCII)
KINDS = re.compile(r"Article|Report|Posting|NewsStory|OpinionPiece")  # the tails of schema.org's types of articles
DEEPEST = 3  # levels of lists and graphs around an article's own node


def published(tree: Any) -> str | None:
    """The ISO date of publication in the metadata of a parsed page, in the zone that it is given in; None where it tells none."""
    return next((day for told in (*_by_meta(tree), *_by_json(tree), *_by_time(tree)) if (day := _day(told))), None)


def _day(told: str) -> str | None:
    match = ISO.match(told)
    try:
        return date.fromisoformat(match[1]).isoformat() if match else None
    except ValueError:
        return None


def _by_meta(tree: Any) -> list[str]:
    found: dict[str, str] = {}
    for each in tree.iter("meta"):
        for key in ("property", "name", "itemprop"):
            found.setdefault((each.get(key) or "").strip().lower(), each.get("content") or "")
    return [found[name] for name in NAMES if name in found]


def _by_json(tree: Any) -> Iterator[str]:
    for each in tree.iter("script"):
        if (each.get("type") or "").strip().lower() == "application/ld+json":
            yield from _dates(_parsed(each.text or ""), DEEPEST)


def _parsed(script: str) -> object:
    try:
        return json.loads(script)
    except (ValueError, RecursionError):
        return None


def _dates(node: object, levels: int) -> Iterator[str]:
    """The dates of articles that the node is or directly holds; those that it merely links to lie under other names."""
    if isinstance(node, list) and levels:
        for each in node:
            yield from _dates(each, levels - 1)
    elif isinstance(node, dict):
        if KINDS.search(str(node.get("@type"))) and isinstance(node.get("datePublished"), str):
            yield node["datePublished"]
        for name in ("@graph", "mainEntity"):
            yield from _dates(node.get(name), levels - 1) if levels else ()


def _by_time(tree: Any) -> list[str]:
    marked = (each for each in tree.iter("time") if each.get("pubdate") is not None or each.get("itemprop") == "datePublished")
    return [each.get("datetime") or "" for each in marked]
