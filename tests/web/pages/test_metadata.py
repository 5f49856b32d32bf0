"""The day of publication, as pages tell it."""

from __future__ import annotations

import json

import pytest
from lxml import html

from service.web.pages.metadata import published


def ld(*nodes: object) -> str:
    """A script of linked data."""
    return f'<script type="application/ld+json">{json.dumps(nodes[0] if len(nodes) == 1 else list(nodes))}</script>'


ARTICLE = {"@type": "NewsArticle", "datePublished": "2024-11-14T23:30:00-05:00"}
LINKED = {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2001-01-01"}]}


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2024-11-14T23:30:00-05:00">', "2024-11-14"),
        ('<meta PROPERTY="Article:Published_Time" CONTENT=" 2024-11-14 ">', "2024-11-14"),
        ('<meta itemprop="datePublished" content="2024-11-14">', "2024-11-14"),
        ('<meta name="DC.date.issued" content="2024-11-14">', "2024-11-14"),
        ('<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2024-11-14">', "2024-11-14"),
        ('<meta property="article:modified_time" content="2024-11-14">', None),
        ('<meta name="date" content="14 November 2024">', None),
        ('<meta name="date" content="2024-02-30">', None),
        ('<meta name="date" content="2024-11-141">', None),
        ('<meta name="pubdate" content=""><meta name="date" content="2024-11-14">', "2024-11-14"),
        ("<meta><meta name=date>", None),
        (ld(ARTICLE), "2024-11-14"),
        (ld(LINKED, ARTICLE), "2024-11-14"),
        (ld({"@graph": [{"@type": "WebSite"}, {**ARTICLE, "@type": ["Thing", "BlogPosting"]}]}), "2024-11-14"),
        (ld({"@type": "WebPage", "mainEntity": ARTICLE}), "2024-11-14"),
        (ld(LINKED), None),
        (ld({**ARTICLE, "datePublished": 20241114}), None),
        ('<script type="application/ld+json">{"@type": "Article", </script>' + ld(ARTICLE), "2024-11-14"),
        ('<script type="application/ld+json">' + "[" * 100_000 + "</script>", None),
        (f'<script>{{"datePublished": "2024-11-14"}}</script><time datetime="2024-11-14">{"x"}</time>', None),
        ('<time itemprop="datePublished" datetime="2024-11-14T09:00Z">today</time>', "2024-11-14"),
        ('<time pubdate datetime="2024-11-14">today</time>', "2024-11-14"),
    ],
)
def test_published(head: str, day: str | None) -> None:
    assert published(html.document_fromstring(f"<html><head>{head}</head><body><p>a</p></body></html>")) == day
