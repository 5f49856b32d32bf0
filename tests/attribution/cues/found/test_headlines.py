"""Headlines whose speaker stands at their end, or in the first paragraph alone."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A headline and its first paragraph; what of the headline is said, and by whom.
HEADLINES = {
    # Who says so closes it.
    ("Ferry fares rebound says Halden", "Ferry fares rose by two crowns in March, the harbour operator Halden said."): (
        "Ferry fares rebound",
        "Halden",
    ),
    ("Boat shows not dead says Moss", "Carl Moss has said that boat shows have a future."): ("Boat shows not dead", "Carl Moss"),
    # Words in marks that nobody has there are said by whom the first paragraph tells to say so.
    ("Harbour fares 'to fall by half'", "Ferry fares in the harbour will fall by half next year, the port board has said."): (
        "Harbour fares 'to fall by half'",
        "the port board",
    ),
    ("Bridge plan 'a waste of money'", "A plan for a second bridge would waste money, according to the Norland Taxpayers' Union."): (
        "Bridge plan 'a waste of money'",
        "Norland Taxpayers' Union",
    ),
    # So is what is done there to somebody, or called for.
    ("Towns urged to save more water", "Towns will have to save far more water next summer, the Norland Rivers Trust has said."): (
        "to save more water",
        "Norland Rivers Trust",
    ),
    # Nothing else that the first paragraph tells, and no claim that is denied there.
    ("Museum's 'night owls' are back", "The museum has said that its evening tours will return in June."): None,
    ("Harbour fares 'to fall by half'", "Carl Moss has said that he will not stand for mayor again."): None,
    ("Harbour fares 'to fall by half'", "The port board has denied that harbour fares will fall by half next year."): None,
}


@pytest.mark.parametrize(("article", "expected"), HEADLINES.items())
def test_who_says_what_a_headline_tells(engine: Engine, article: tuple[str, str], expected: tuple[str, str] | None) -> None:
    headline, lead = article
    told = engine.analyse(f"{headline}\n\n{lead}\n\nThe town council meets on Monday.").attributions
    headed = [(a.quote.text, a.speaker.name if a.speaker else None) for a in told if a.quote.spans[0].start < len(headline)]
    assert headed == ([expected] if expected else [])
