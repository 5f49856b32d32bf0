"""What cues do by their words alone."""

from __future__ import annotations

import pytest

from service.attribution.cues.acts import act_of, is_refusal
from service.attribution.records import Act

# The cue, what the reader takes it for, what it is.
CUES: list[tuple[str, Act, Act]] = [
    ("rebutted", "state", "deny"),
    ("strongly disputes", "state", "deny"),
    ("has categorically denied", "state", "deny"),
    ("hardly disputes", "state", "state"),
    ("freely admits", "state", "confirm"),
    ("nearly conceded", "state", "state"),
    ("has acknowledged", "state", "confirm"),
    ("hasn’t said", "state", "no_comment"),
    ("wouldn't be drawn on", "state", "no_comment"),
    ("declined to say", "state", "no_comment"),
    ("refusing to tell", "state", "no_comment"),
    ("would not name", "state", "no_comment"),
    ("refused to show", "state", "state"),
    ("disclaimed", "state", "deny"),
    ("confessing", "state", "confirm"),
    ("granted", "state", "confirm"),
    ("said", "state", "state"),
    ("said", "confirm", "confirm"),
    ("has said", "state", "state"),
    ("would say", "state", "state"),
    ("rejected", "state", "state"),
    ("concludes", "confirm", "state"),
    ("denied knowing of", "state", "state"),
    ("pleaded not guilty to", "state", "deny"),
    ("pleaded guilty", "state", "confirm"),
    ("pleaded", "state", "state"),
    ("distanced itself from", "no_comment", "state"),
    ("distanced themselves", "deny", "state"),
    ("was rather more direct", "confirm", "state"),
    ("was sure", "confirm", "confirm"),
    ("has called", "deny", "state"),
    ("branded", "deny", "state"),
    ("called off", "deny", "deny"),
    # What is only deplored.
    ("regretted", "confirm", "state"),
    ("deplores", "confirm", "state"),
    ("lamented", "confirm", "state"),
]


@pytest.mark.parametrize(("cue", "read", "act"), CUES)
def test_acts(cue: str, read: Act, act: Act) -> None:
    assert act_of(cue, read) == act


# What stands before a cue, the cue, what stands behind it, what the reader takes it for, what it is.
NEGATED: list[tuple[str, str, str, Act, Act]] = [
    # Who keeps off a question denies nothing, and who turns away what was proposed years ago refuses no claim.
    ("Ms Falk ", "brushed aside", " questions over why the pier was closed", "deny", "no_comment"),
    ("Ms Falk has ", "dodged", " several questions", "deny", "no_comment"),
    ("Ms Falk ", "brushed aside", " claims that the pier was closed", "deny", "deny"),
    ("the guild ", "rejected", " a similar proposal four years ago", "deny", "state"),
    ("the guild ", "rejected", " the proposal four boats had made", "deny", "deny"),
    ("the guild ", "does not agree", " that the fee is fair", "confirm", "deny"),
    ("the guild ", "didn’t accept", " that the fee was fair", "state", "deny"),
    ("the guild has ", "refused to concede", " that the fee was unfair", "confirm", "deny"),
    ("the guild cannot ", "accept", " that the fee is fair", "confirm", "deny"),
    ("Ms Falk has never ", "admitted", " that she sold the boat", "confirm", "deny"),
    ("Ms Falk ", "disagreed", " that the pier was closed", "state", "deny"),
    ("Ms Falk ", "has not acknowledged", " that the pier was closed", "confirm", "no_comment"),
    ("Ms Falk could not independently ", "confirm", " that the pier was closed", "confirm", "no_comment"),
    ("Ms Falk neither confirmed nor ", "denied", " the report", "deny", "no_comment"),
    ("Ms Falk confirmed neither report, but ", "denied", " the rumour", "deny", "deny"),
    # Who does not deny something grants it, unless it is a thing, or only not denied outright.
    ("Ms Falk ", "doesn’t dispute", " that.", "deny", "confirm"),
    ("Ms Falk did not ", "deny", " that the pier was closed", "no_comment", "confirm"),
    ("Ms Falk ", "has never denied", " it", "deny", "confirm"),
    ("the guild ", "did not actually contest", " the sum", "state", "confirm"),
    ("Neither side ", "disputes", " that the pier was closed", "deny", "confirm"),
    ("Neither the guild nor Ms Falk ", "denies", " it", "deny", "confirm"),
    ("Ms Falk did not directly ", "deny", " it", "deny", "no_comment"),
    ("Ms Falk ", "did not deny", " or confirm the report", "deny", "no_comment"),
    ("Ms Falk ", "did not contest", " the contract.", "state", "state"),
    ("The pier was not closed, Ms Falk ", "denied", " on Monday", "deny", "deny"),
    ("Neither was fined. Ms Falk ", "denied", " it", "deny", "deny"),
    # What is rejected and is no claim.
    ("Pilots have ", "rejected", " the airline’s latest offer of 9 per cent.", "deny", "state"),
    ("The premier ", "dismissed", " the maternity leave plan as “a bribe”.", "deny", "state"),
    ("The premier ", "rejected", " the claim that the plan was dead.", "deny", "deny"),
    ("The premier ", "rejected", " suggestions of a secret deal.", "deny", "deny"),
    ("The premier ", "dismissed", " the plan’s critics as liars.", "deny", "deny"),
    ("The premier ", "denied", " the plan.", "deny", "deny"),
    # What is not done is no claim; what somebody else does not do negates nothing here.
    ("the guild ", "would not agree", " to a lower fee", "confirm", "state"),
    ("Ms Falk ", "disagreed", ": “It was open.”", "state", "state"),
    ("Ms Falk ", "disagreed", ": it was “open all day”.", "deny", "state"),
    ("Ms Falk ", "contradicted", " him a day later: “It was open.”", "deny", "state"),
    ("Ms Falk ", "contradicted", " him, saying it was open.", "deny", "deny"),
    # What others do, and what only tells.
    ("the curator ", "said", " the letters corroborate the diary", "confirm", "state"),
    ("the curator ", "said", " she confirmed the date", "confirm", "confirm"),
    ("His landlord ", "wrote back", ": “Not before June.”", "confirm", "state"),
    ("His landlord ", "wrote back", ": “Yes.”", "confirm", "confirm"),
    ("the auditor ", "said", " the sums did not add up.", "no_comment", "state"),
    ("the treasurer ", "said", " it would not.", "no_comment", "state"),
    ("the treasurer ", "said", " no letter of any kind had come.", "no_comment", "state"),
    ("the treasurer ", "said", " no details of the sums were public.", "no_comment", "no_comment"),
    ("the treasurer ", "said", " she would not discuss the sums.", "no_comment", "no_comment"),
    ("Falk ", "pleaded", " not guilty", "confirm", "state"),
    ("Falk ", "pleaded", " guilty", "confirm", "confirm"),
    ("Two divers ", "gave", " the same account", "no_comment", "state"),
    ("Falk ", "gave a different version", ".", "no_comment", "state"),
    ("Falk ", "gave", " no answer", "no_comment", "no_comment"),
    ("The logs ", "bear out", " his account", "no_comment", "confirm"),
    ("The logs ", "do not bear out", " his account", "no_comment", "deny"),
    ("a boat that had not sunk, she ", "admitted", " that it was hers", "confirm", "confirm"),
    ("Ms Falk ", "agrees", " that the fee is fair", "confirm", "confirm"),
    # Who tells that she agrees with a claim, and who tells that she agreed to do something, or that somebody agrees with her.
    ("Ms Falk ", "said", " on Monday that she agrees with the review.", "state", "confirm"),
    ("Ms Falk ", "told", " the court she agreed that the fee was fair.", "state", "confirm"),
    ("Ms Falk ", "said", " she agreed to a lower fee.", "state", "state"),
    ("Orlen ", "agreed", " in May to buy the mill.", "confirm", "state"),
    ("Orlen ", "has agreed", " to buy the mill.", "confirm", "state"),
    ("Orlen ", "agreed", " in May that it bought the mill.", "confirm", "confirm"),
    ("Ms Falk ", "said", " she agreed with Dahl on the fee.", "state", "state"),
    ("Ms Falk ", "said", " the guild agreed with her on the fee.", "state", "state"),
    # Who says yes to a claim alone, and who are of one mind or settle something.
    ("the diver Ada Falk ", "agreed", " that the keel was cracked.", "state", "confirm"),
    ("The harbour master ", "agrees", " that the keel is cracked.", "state", "confirm"),
    ("Many divers ", "agree", " that the keel is cracked.", "state", "state"),
    ("Falk and Dahl ", "agreed", " that the pier should close.", "state", "state"),
    ("Others in her town ", "agreed", " that the pier should close.", "state", "state"),
    ("The two ", "agreed", " that the pier should close.", "state", "state"),
    ("Ms Falk ", "agreed", " on a fee that was lower.", "state", "state"),
    # What is pleaded to charges, whose noun is no accusation by who pleads.
    ("Falk pleaded guilty to ", "charges", " that she sank the boat.", "state", "confirm"),
    ("Falk pleaded not guilty to the ", "charges", " that she sank the boat.", "state", "deny"),
    ("Falk spoke of ", "charges", " that she sank the boat.", "state", "state"),
    # Who has nothing to tell.
    ("the treasurer ", "added", " that she was not going to reveal the sums.", "state", "no_comment"),
    ("the bank ", "said", " it had no comment on the sums.", "state", "no_comment"),
    ("the bank ", "said", " the firm did not discuss single clients.", "state", "no_comment"),
    ("the bank ", "said", " through a lawyer that it would not be making any comment.", "state", "no_comment"),
    ("the bank ", "said", " it would be inappropriate to comment before the trial.", "state", "no_comment"),
    ("the bank ", "said", " it would rather not say.", "state", "no_comment"),
    ("the bank ", "said", " it would not discuss rumour.", "state", "no_comment"),
    ("the bank ", "said", " it would not be closing.", "state", "state"),
    ("the bank ", "said", " it was not going to pay.", "state", "state"),
    ("the bank ", "said", " it had no money.", "state", "state"),
]


@pytest.mark.parametrize(("before", "cue", "behind", "read", "act"), NEGATED)
def test_negated_agreement_is_a_denial_or_silence(before: str, cue: str, behind: str, read: Act, act: Act) -> None:
    assert act_of(cue, read, before, behind) == act


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ("“No comment,”", True),
        ("No comment at this stage.", True),
        ("No comments were made", False),
        ("“We're not going to comment on speculation,”", True),
        ("“I cannot comment on a pending case.”", True),
        ("“We don’t comment on rumours,”", True),
        ("“I can't go into that today.”", True),
        ("“You know I won’t get into details,”", True),
        ("“That is confidential.”", True),
        ("“That's a matter for the guild,”", True),
        ("“It is a matter for the guild,”", False),
        ("“I can't get into that coat,”", False),
        ("“We are not commenting today, and the road is shut.”", False),
        ("“I can't comment on that, but the road is shut.”", False),
    ],
)
def test_words_that_refuse(words: str, refused: bool) -> None:
    assert is_refusal(words) is refused
