"""Names that a title, a field, a trade or a place before them had swallowed, and such as are cut off at a small letter."""

from __future__ import annotations

import pytest

from service.attribution.names.countries.peoples import are_of_peoples
from service.attribution.pipeline import Engine

# The name, type and role of who speaks last.
LAST = {
    # A post and where it is held; an office and its field.
    "Senior grain analyst at Orvelbank Xavier Salcombe says prices fell.": (
        "Xavier Salcombe",
        "person",
        "Senior grain analyst at Orvelbank",
    ),
    "Director of Animal Biosecurity Ashlin Marsh says horses will be tested.": ("Ashlin Marsh", "person", "Director of Animal Biosecurity"),
    "Director of Marine Safety Oscar Brandt said boats must carry flares.": ("Oscar Brandt", "person", "Director of Marine Safety"),
    "University of Tarnland PhD student Ashlin Wilkes says moss is rare.": (
        "Ashlin Wilkes",
        "person",
        "University of Tarnland PhD student",
    ),
    # A trade that no list has.
    "Viticulturist Peter Barnaby says the grapes will be small.": ("Peter Barnaby", "person", "Viticulturist"),
}
NAMED = {
    # What is called after somebody.
    "The fund is paid by the director of Saint Oscar Brandt. Orvel Saint Oscar Hospital said it was poor.": (
        "Orvel Saint Oscar Hospital",
        "organization",
    ),
    "Nobody wept. Feist Oscar Brandt said boats must carry flares.": ("Feist Oscar Brandt", "person"),
    # A party and a seat in brackets behind the name.
    "Leader of the House Rep. Paul Lindholm (R-WI) said it would pass. Lindholm, of the House, left.": ("Paul Lindholm", "person"),
    # A particle with an apostrophe.
    "“They have approval,” says Professor Anthony d'Apollo of Tarn.\n\n\"There is no status that says you must tell,\" says d'Apollo, "
    "whose research involves pigs.": (
        "Anthony d'Apollo",
        "person",
    ),
    # Where a body is from, not a people.
    "Tarnland-based Outback Helpers says people are hurting.": ("Outback Helpers", "organization"),
    # Who are joined.
    "The Association of British bakers warned that bread would be dear.": ("Association of British bakers", "organization"),
    "The Institute of British Drapers warned that silk would be dear.": ("Institute of British Drapers", "organization"),
    # A periodical and a constable.
    "According to PC Monthly, printing at home is dear.": ("PC Monthly", "organization"),
    "According to PC Harrow, the door was open.": ("Harrow", "person"),
    # What firms make, and persons.
    "Utility vehicle and tractor maker Marindra reported a rise in profit.": ("Marindra", "organization"),
    "Film maker Hollis Vane said the film was late.": ("Hollis Vane", "person"),
    # A body before what it puts out.
    "The central bank released growth figures showing that exports had risen. The central bank said trade was good.": (
        "The central bank",
        "organization",
    ),
    "Govt rejects call to scrap levy": ("Govt", "organization"),
    "Labor has conceded defeat in the seat of Orvel.": ("Labor", "organization"),
    # Two adjectives of one group.
    "She must win it, according to Democratic and independent strategists.": ("Democratic and independent strategists", "group"),
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1].speaker
    assert last is not None
    assert (last.name, last.type, last.role) == LAST[text]


@pytest.mark.parametrize("text", NAMED)
def test_what_the_name_is(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1].speaker
    assert last is not None
    assert (last.name, last.type) == NAMED[text]


def test_which_joined_phrases_are_one_group() -> None:
    assert are_of_peoples(["Republican", "independent voters"])
    assert not are_of_peoples(["Republican", "rights groups"])
    assert not are_of_peoples(["Orbis", "independent voters"])
