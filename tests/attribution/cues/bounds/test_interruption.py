"""How a sentence goes on after the cue that interrupts it: content in brackets, the cue's clause in braces."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.interruption import Interruptions, without_apposition
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

GOES_ON = [
    ("[The timing], {she observed}, was miraculous.", "was miraculous"),
    ("[Sales of cheese], {it estimated}, had fallen by a third in four days.", "had fallen by a third in four days"),
    ("[That advice], {Lund told} the Rotarians, was rewritten after lunch.", "was rewritten after lunch"),
    ("[He had asked twice], {the clerk added}, and nobody had come.", "and nobody had come"),
    ("[The dam], {he said}, standing on sand, was unsafe.", "standing on sand, was unsafe"),
    ("[The plan], {he said}, raising taxes in Hale, was dead.", "raising taxes in Hale, was dead"),
    ("[Even near Hale], {he said}, a town that likes dams, it was odd.", "a town that likes dams, it was odd"),
    ("[The dam broke], {he said}, two hours before the rain.", "two hours before the rain"),
    ("[It was], {he said}, a letter that nobody had read.", "a letter that nobody had read"),
    ("[The fault], {he said}, a week of rain had laid bare.", "a week of rain had laid bare"),
    ("[The town needs], {he said}, a dam that holds.", "a dam that holds"),
    ("Rain fell. [The dam], {he insisted on Friday}, would hold.", "would hold"),
]
STOPS = [
    "[The dam would hold], {he said}, adding that nobody need move.",
    "[The dam would hold], {he said}, while rain fell outside.",
    "[The dam would hold], {he said}.",
    "[The dam would hold], {he said}, Oslo being safe.",
    "Still, he was sure: [the dam], {he said}, would hold.",
    "{He said} [the dam], would hold.",
    "[The dam would hold], {he said}, who had built it.",
    "[The dam would hold], {he said}, on condition of anonymity.",
    "[The dam would hold], {he said}, declining to be named.",
    "[The dam will close], {two aides said}, dashing hopes of a cheap summer.",
    "[The dam will close], {two aides said}, a step that may cost the county dear.",
    "[The dam will close], {two aides} {said} {on Friday}, hours after a vote in Hale.",
    "[The dam has been shut], {two aides} {said} {on Friday}, less than three weeks before the fair.",
    "[The dam would hold], {he said}, shaking his head.",
    "[The dam would hold], {the mayor} {said} {on Friday}, flatly contradicting the works.",
    "[The dam is unsafe], {according to} {a draft}, parts of which were leaked.",
    "[The dam is unsafe], {according to} {a survey}, the second of its kind.",
]
# A clause with its cue first, and what follows the speaker.
INVERTED = [
    ("[The dam would hold], {said} {Ylva Dahl}, sluice officer of the Hale works.", None),
    ("[The dam would hold], {said} {Ylva Dahl}, deputy mayor for water.", None),
    ("[The dam would hold], {said} {Ylva Dahl}, senior hydrologist at Hale University.", None),
    ("[The dam would hold], {said} {Ylva Dahl}, safety and training manager at Hale.", None),
    ("[The dam would hold], {said} {Ylva Dahl}, rivers and harbours liaison for the works.", None),
    ("[The dam would hold], {said} {Ylva Dahl}, rivers and harbours permitting.", "rivers and harbours permitting"),
    ("[The dam], {said} {Ylva Dahl}, would hold.", "would hold"),
    ("[The dam], {said} {Ylva Dahl}, flooded the works at Hale.", "flooded the works at Hale"),
    ("[The dam would hold], {said} {Ylva Dahl}, and the officer agreed.", "and the officer agreed"),
]


def rest_of(marked: str) -> str | None:
    """What follows the clause, as the service sees it."""
    plain = "".join(c for c in marked if c not in "[]{}")
    content = marked[marked.index("[") + 1 : marked.index("]")]
    clauses = [part.split("}")[0] for part in marked.split("{")[1:]]
    at = plain.index(content)
    article = read_article(plain)
    rest = Interruptions(article, []).rest([Span(at, at + len(content))], [Span(plain.index(c), plain.index(c) + len(c)) for c in clauses])
    return rest.cut(plain) if rest else None


@pytest.mark.parametrize(("marked", "expected"), GOES_ON)
def test_goes_on(marked: str, expected: str) -> None:
    assert rest_of(marked) == expected


@pytest.mark.parametrize("marked", STOPS)
def test_stops(marked: str) -> None:
    assert rest_of(marked) is None


@pytest.mark.parametrize(("marked", "expected"), INVERTED)
def test_behind_an_inverted_cue_a_calling_is_no_content(marked: str, expected: str | None) -> None:
    assert rest_of(marked) == expected


# A content in two pieces in brackets, its cue and its source in braces; whether the second is kept.
APPOSED = [
    ("[The dam would hold], {said} {Ylva Dahl}, [a hydrologist who had seen the drawings].", False),
    ("[The dam would hold], {said} {Ylva Dahl}, [of the Hale Board].", False),
    ("[The dam would hold], {said} {engineer Ylva Dahl}, [from the Hale Board].", False),
    ("[The dam would hold], {said} {the engineer}, [from the Hale end on].", True),
    ("[The dam rose by a metre], {in} {the Hale poll}, [a tenth more than last year].", True),
    ("[The dam would hold], {says} {the laboratory}, [to which the drawings were sent].", False),
    ("[The dam would hold], {said} {Ylva Dahl}, [for the defence].", False),
    ("[The dam rose by a metre], {according to} {the board}, [a tenth more than last year].", True),
    ("[The dam rose by a metre], {said} {Ylva Dahl}, [the most in ten years].", True),
    ("[The dam would hold], {said} {Ylva Dahl}, [which was a comfort].", True),
    ("[The dam would hold], {said} {Ylva Dahl}, [and a hydrologist would see to it].", True),
]


@pytest.mark.parametrize(("marked", "kept"), APPOSED)
def test_what_tells_of_the_speaker_is_no_content(marked: str, kept: bool) -> None:
    plain = "".join(c for c in marked if c not in "[]{}")
    contents, clause = (
        [Span(plain.index(part), plain.index(part) + len(part)) for part in (piece.split(shut)[0] for piece in marked.split(opened)[1:])]
        for opened, shut in ("[]", "{}")
    )
    cue, source = (Tagged(kind, span, 0, 1, 0, 1.0, 1.0) for kind, span in zip(("cue", "source"), clause, strict=True))
    assert without_apposition(plain, cue, source, tuple(contents)) == (tuple(contents) if kept else tuple(contents[:1]))
