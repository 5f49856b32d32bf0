"""Refusals that tell of a message: who was asked, and what is no refusal."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# A text, who refused, and the words of the refusal.
REFUSED = [
    (
        "The kiln was shut in June. Calls to the harbour master's office were not returned.",
        "the harbour master's office",
        "were not returned",
    ),
    ("The kiln was shut in June. A message left for Ylva Dahl was not immediately returned.", "Ylva Dahl", "was not immediately returned"),
    ("The kiln was shut in June. Several e-mails and calls to Mr. Dahl, who owns it, went unanswered.", "Dahl", "went unanswered"),
    (
        "The kiln was shut in June. Phone messages left at the foundry Monday and Tuesday were not returned.",
        "the foundry",
        "were not returned",
    ),
    ("The kiln was shut in June. An e-mail to the foundry's owner, Ylva Dahl, drew no reply.", "Ylva Dahl", "drew no reply"),
    ("The kiln was shut in June. Queries sent to the ministry about the soot went unanswered.", "the ministry", "about the soot"),
    ("The kiln was shut in June. A request for comment sent to Brixol was not answered.", "Brixol", "was not answered"),
    ("The kiln was shut in June. Attempts to reach Ylva Dahl were unsuccessful.", "Ylva Dahl", "were unsuccessful"),
    ("The kiln was shut in June. Efforts to contact the landlord proved fruitless.", "the landlord", "proved fruitless"),
    ("The kiln was shut in June. Dahl could not be reached by phone.", "Dahl", "could not be reached by phone"),
    ("The kiln was shut in June. Dahl was not made available for interview.", "Dahl", "was not made available for interview"),
    ("The kiln was shut in June. No one from the foundry was available to comment.", "the foundry", "was available to comment"),
    ("The kiln was shut in June. There was no immediate comment from Lisbon.", "Lisbon", "no immediate comment"),
    (
        "The kiln was shut in June. The Courier was unable to reach Dahl for comment.",
        "Dahl",
        "was unable to reach Dahl for comment",
    ),
    ("The Courier has contacted the foundry for comment but has not had a reply.", "the foundry", "has not had a reply"),
    ("The Courier has approached the council for comment. It has not responded.", "the council", "has not responded"),
    ("The kiln was shut in June. Attempts to speak to the owner's lawyer, Jo Bell, were unsuccessful.", "Jo Bell", "were unsuccessful"),
    ("The kiln was shut in June. Queries sent to the foundry did not elicit a response.", "the foundry", "did not elicit a response"),
    ("The kiln was shut in June. An email to the foundry has not received any reply.", "the foundry", "has not received any reply"),
    ("The kiln was shut in June. Dahl could not be reached. Quist was seen in Leeds.", "Dahl", "could not be reached"),
    ("The kiln was shut in June. Quist has neither confirmed nor denied that it leaked.", "Quist", "it leaked"),
    (
        "The kiln was shut in June. Neither Ylva Dahl nor the guild would say exactly how it was lit.",
        "Ylva Dahl",
        "how it was lit",
    ),
    ("The kiln was shut in June. The ministry would neither confirm nor deny the leak.", "The ministry", "the leak"),
    ("The kiln was shut in June. The foundry's owner, Jo Bell, did not pick his calls.", "Jo Bell", "did not pick his calls"),
    ("The kiln was shut in June. The Treasury has yet to react as of Friday.", "Treasury", "has yet to react"),
    ("The Courier asked Brixol to comment. It has not yet replied.", "Brixol", "has not yet replied"),
    ("The kiln was shut. A message left Friday with Dahl's lawyer wasn't returned.", "Dahl's lawyer", "wasn't returned"),
    ("The kiln was shut in June. An email seeking comment from the foundry was not answered.", "the foundry", "was not answered"),
]
NONE = [
    "The lamp was out. Attempts to reach the stranded skiers were unsuccessful.",
    "The lamp was out. Attempts to contact the crew failed.",
    "The lamp was out. Calls for a new bridge to the island were not answered.",
    "The lamp was out. Calls to the emergency number went unanswered.",
    "The lamp was out. Requests to the foundry for the plans were not answered.",
    "The kiln was not available for hire. No one from the village was available to help.",
    "The Courier has asked Brixol for comment.",
    "The lamp was out. The stranded skiers could not be reached.",
    "The lamp was out. Neither Ylva Dahl nor the guild would mend it.",
    "The lamp was out. The older skiers could not be reached.",
    "The lamp was out. The vaccine did not elicit a response.",
    "The lamp was out. The stranded skiers did not pick up the phone.",
]


@pytest.mark.parametrize(("text", "who", "words"), REFUSED)
def test_who_was_asked_refuses(engine: Engine, text: str, who: str, words: str) -> None:
    (refusal,) = engine.analyse(text).attributions
    assert (refusal.speaker and refusal.speaker.name, refusal.act, refusal.quote.text) == (who, "no_comment", words)


@pytest.mark.parametrize("text", NONE)
def test_no_refusal(engine: Engine, text: str) -> None:
    assert [each for each in engine.analyse(text).attributions if each.act == "no_comment" and each.speaker] == []


def test_what_somebody_says_was_not_answered_is_his_statement(engine: Engine) -> None:
    (only,) = engine.analyse("Dahl said that calls to the ministry went unanswered.").attributions
    assert only.quote.text == "calls to the ministry went unanswered"
    assert only.speaker is not None
    assert only.speaker.name == "Dahl"


def test_a_refusal_has_the_day_behind_it(engine: Engine) -> None:
    (only,) = engine.analyse("The kiln was shut. Calls to the foundry were not returned on Monday.").attributions
    assert only.date is not None
    assert only.date.span.text == "on Monday"


def test_a_message_has_the_day_on_which_it_was_left() -> None:
    (only,) = load_engine().analyse("The kiln was shut in June. A message left Friday with Dahl's lawyer wasn't returned.").attributions
    assert only.date is not None
    assert only.date.span.text == "Friday"


def test_the_elder_is_named(engine: Engine) -> None:
    last = engine.analyse("Ulf Dahl said the kiln was shut. The elder Dahl could not be reached.").attributions[-1]
    assert (last.quote.text, last.source and last.source.text) == ("could not be reached", "The elder Dahl")
