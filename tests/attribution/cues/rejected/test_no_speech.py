"""What is proved by deeds, asked about, passed on or would only be so, where nothing is said."""

from __future__ import annotations

import pytest

from service.attribution.cues.rejected.no_speech import is_for_damage, is_no_speech
from service.attribution.pipeline import Engine
from tests.attribution.cues.rejected.test_unmade import parts

# The source between carets, the cue in braces and the content in brackets.
SILENT = [
    "^Norland weavers^ have {proven} themselves [the slowest in the land]",
    "^The ferry^ {proved} [itself a fine boat in the gale]",
    "^Ada Quist^ {showed} that [she is a real hope for the regatta] by winning the river mile.",
    "^Ada Quist^ {proved} that [she is fit by easily beating two of her rivals].",
    # A condition.
    "It goes on in May. If ^Quist^ {agrees}, [she could throw out the papers].",
    "The mill is shut, and unless ^the guild^ {agrees} [it may stay so].",
    # An exchange, a topic, a matter that is passed on.
    "The Harbour Exchange, ^which^ {lists} [shares that trade only now and then], closed.",
    "^A lawyer^ {quizzed} him about [his choice to burn the ledgers].",
    "^The clerk^ was {questioned} on [the missing oars].",
    "^The office^ has {referred} the matter to the mayor [for a final ruling]",
    "^The office^ has {referred} [the case back to the board].",
    # Figures that are not to be had, and what was told at no time.
    "^Orlo Rail^ has yet to publish figures which {show} [how many trams ran late]",
    "^Wilk^ did not at any time Thursday {mention} [asking for a gift]",
    # What a term means, whom something moves.
    "^The Salt Coast^ {refers to} [those villages east of Talanga].",
    "It was the jeers of [“burn it” on the pier] that {rattled} ^Quist^.",
]
TOLD = [
    "^The chemists^ {showed} that [the dye is poisonous] by heating it.",
    "^The chemists^ {showed} that [it is poisonous] by winning a gram of it.",
    "^The letters^ {proved} [her right].",
    "^The trial^ {proved} [he had lied].",
    "They asked if ^Quist^ {agrees}, [she could throw out the papers].",
    "Even if ^Quist^ {agrees}, [she could throw out the papers].",
    "If it rains, ^Quist^ {says}, [she could throw out the papers].",
    "As ^Quist^ {says}, [she could throw out the papers].",
    "^The report^ {lists} [shares that rose in May].",
    "^A lawyer^ {quizzed} him about [whether he burnt the ledgers].",
    "^A lawyer^ {questioned} him about [claims that he burnt the ledgers].",
    "^Lund^ {referred} [the question to the purser]",
    "^Lund^ {referred} to it as [a matter of taste].",
    "^Orlo Rail^ has published figures which {show} [how many trams ran late]",
    "^Orlo Rail^ has not published its map, but its figures {show} [that trams ran late]",
    "^Wilk^ did at that time {mention} [asking for a gift]",
    "^The report^ {refers to} [those villages east of Talanga].",
    "^Lund^ {refers to} [the pier as a farce].",
    "^Quist^ was {shocked} that [the pier was shut].",
]


@pytest.mark.parametrize("marked", SILENT)
def test_nothing_is_said(marked: str) -> None:
    assert is_no_speech(*parts(marked))


@pytest.mark.parametrize("marked", TOLD)
def test_something_is(marked: str) -> None:
    assert not is_no_speech(*parts(marked))


def test_claims_for_damage_are_no_verb() -> None:
    assert is_for_damage(*parts("^Flood^ {claims} ['less than 2bn crowns']"))
    assert is_for_damage(*parts("^Jobless^ {claims} [fall to a new low]"))
    assert not is_for_damage(*parts("^Quist^ {claims} ['less than 2bn crowns']"))
    assert not is_for_damage(*parts("^Insurance^ {claims} [the roof was old]"))


def test_the_engine_leaves_them_out(engine: Engine) -> None:
    for text in (
        "Norland weavers have proven themselves the slowest in the land at filling out the wool census. It is held in May.",
        "Flood claims 'less than 2bn crowns'. The river burst its banks in May.",
        "Quist & Wilk claim LTA awards. They won in May.",
    ):
        assert engine.analyse(text).attributions == ()
