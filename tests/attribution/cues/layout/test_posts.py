"""Posts under the names by which their writers go on the net."""

from __future__ import annotations

from service.attribution.article import read_article
from service.attribution.cues.layout.posts import posts_of
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


MARKED_UP = """The town was cross.

<tweet id="7" author="@adaq" datetime="2016-03-11">So we pay twice? https://t.co/x1 — Ada Quist (@adaq) March 11, 2016</tweet>.

One boatman tweeted:

<tweet tweet-author="@keel" tweet-date="March 10, 2016">Nobody asked us.<tweet/>.

<tweet tweet-id="677"><tweet/>.

<tweet author="a man of the port">Nobody asked me.</tweet>
"""


def test_a_post_in_markup_has_its_writer_and_its_day() -> None:
    found = load_engine().analyse(MARKED_UP).attributions
    assert [(each.kind, each.quote.text, each.speaker and each.speaker.name, each.date and each.date.span.text) for each in found] == [
        ("direct", "So we pay twice?", "Ada Quist", "2016-03-11"),
        ("direct", "Nobody asked us.", "One boatman", "March 10, 2016"),
    ]


def test_what_a_post_says_that_others_say_is_theirs() -> None:
    text = """The town was cross.

<tweet author="@skyport" datetime="2016-03-11">Ada Quist says there is no leak. Nope.</tweet>
"""
    found = load_engine().analyse(text).attributions
    assert [(each.quote.text, each.speaker and each.speaker.name) for each in found] == [("there is no leak", "Ada Quist")]


def test_a_handle_that_is_somebodys_name_is_his() -> None:
    text = """Mayor Ada Quist was cross. She wrote:

<tweet author="@realAdaQuist" datetime="2016-03-11">So we pay twice?</tweet>

<tweet author="@quistfan" datetime="2016-03-11">We do not pay at all.</tweet>
"""
    found = load_engine().analyse(text).attributions
    assert [(each.quote.text, each.speaker and each.speaker.name, each.role) for each in found] == [
        ("So we pay twice?", "Ada Quist", "Mayor"),
        ("We do not pay at all.", "@quistfan", None),
    ]


def test_a_writer_without_a_capital_is_found_in_a_post_alone_and_does_not_go_on_speaking() -> None:
    text = """Mayor Ada Quist was cross. The boatmen were calm.

<tweet author="adaquist" datetime="2016-03-11">So we pay twice?</tweet>.

The hall was loud. “He should come and see us.”
"""
    found = load_engine().analyse(text).attributions
    assert [each.quote.text for each in found if each.speaker and each.speaker.name == "Ada Quist"] == ["So we pay twice?"]
