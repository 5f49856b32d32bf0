"""Posts under the names by which their writers go on the net."""

from __future__ import annotations

from service.attribution.article import read_article
from service.attribution.cues.handles import posts_of
from service.attribution.pipeline import load_engine

POSTS = """The town was cross.

@lampwick: So we pay twice AND carry the water?

Ada Quist (@adaq): Moss said "modest". Modest to whom?

@keel: “Nobody asked us.”

@mill: https://example.org/leak

@clerk wrote: no.

@purser: “No” is no answer.
"""


def test_posts() -> None:
    found = [(post.label.cut(POSTS), post.content[0].cut(POSTS)) for post in posts_of(read_article(POSTS))]
    assert found == [
        ("@lampwick", "So we pay twice AND carry the water?"),
        ("Ada Quist", 'Moss said "modest". Modest to whom?'),
        ("@keel", "“Nobody asked us.”"),
    ]


def test_a_post_is_what_its_writer_said() -> None:
    found = load_engine().analyse(POSTS.split("\n\n@mill", maxsplit=1)[0]).attributions
    assert [(each.kind, each.speaker and each.speaker.name) for each in found] == [
        ("direct", "@lampwick"),
        ("direct", "Ada Quist"),
        ("direct", "@keel"),
    ]
