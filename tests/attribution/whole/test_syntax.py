"""Who speaks and what is said by the syntax of a sentence, through the whole engine."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# For each statement of a text, what is said and by whom.
NESTED = {
    "The Marsh Observatory said radar images indicated that two dikes had been breached.": [
        ("radar images indicated that two dikes had been breached", ["Marsh Observatory"])
    ],
    "The Marsh Observatory, a Dutch monitoring group, said radar images taken on Friday indicated that two dikes had been breached.": [
        ("radar images taken on Friday indicated that two dikes had been breached", ["Marsh Observatory"])
    ],
    "The cook had told waiters that “odd meat” was served, a former porter said.": [
        ("The cook had told waiters that “odd meat” was served", ["a former porter"])
    ],
    "Nurses told the board on Monday that the ward was “unsafe”, according to three doctors.": [
        ("Nurses told the board on Monday that the ward was “unsafe”", ["three doctors"])
    ],
    "Irma Falk gave evidence that she had heard Lenz Moor say, “Burn it.”": [("she had heard Lenz Moor say, “Burn it.”", ["Irma Falk"])],
    "Irma Falk testified that she had heard Dr Moor say: “Burn that file before it gets us all sacked.”": [
        ("she had heard Dr Moor say: “Burn that file before it gets us all sacked.”", ["Irma Falk"])
    ],
    # The article itself tells both; the noun of a claim; she speaks of herself; a quotation with a colon of its own.
    "The guild rejected Irma Falk's claim that the dam was unsafe.": [("the dam was unsafe", ["Irma Falk"])],
    "Irma Falk told the board that the ward was unsafe, she said.": [("the ward was unsafe", ["Irma Falk"])],
    "The Herald reports Irma Falk told the board: “The ward is unsafe and I will not work there.”": [
        ("“The ward is unsafe and I will not work there.”", ["Irma Falk"])
    ],
    "Irma Falk told the board that the ward was unsafe, and Lenz Moor said it would close.": [
        ("the ward was unsafe", ["Irma Falk"]),
        ("it would close", ["Lenz Moor"]),
    ],
}

SUBJECTS = {
    "The offer was raised on Sunday. Union leader Irma Falk said that was an insult.": [("that was an insult", ["Irma Falk"])],
    "Irma Falk is a nurse. Her landlord, she says, never answered her letters.": [
        ("Her landlord never answered her letters", ["Irma Falk"])
    ],
    "It was Lyon, and Lyon, recalled one man who was there, was “no holiday.”": [("Lyon was “no holiday.”", ["one man who was there"])],
    "Premier Irma Falk, who is in Oslo for a trade summit, would fly home at once, the premier's office said in a statement.": [
        ("Premier Irma Falk, who is in Oslo for a trade summit, would fly home at once", ["the premier's office"])
    ],
    # What begins a sentence and is no subject; a clause that has one.
    "Still, the dam, Irma Falk said, was never safe.": [("the dam was never safe", ["Irma Falk"])],
    "Irma Falk said that the dam was never safe.": [("the dam was never safe", ["Irma Falk"])],
}

# Each and every one who speaks; those whom somebody leads.
SEVERAL = {
    "Six boats sank, a diver said on Friday, with the harbour police and the smugglers accusing each other of opening fire.": [
        ("Six boats sank", ["a diver"]),
        ("opening fire", ["the harbour police", "the smugglers"]),
    ],
    "Six boats sank, a diver said, with Oslo and Bergen each denying that it had laid the mines.": [
        ("Six boats sank", ["a diver"]),
        ("it had laid the mines", ["Oslo", "Bergen"]),
    ],
    "Six boats sank, a diver said, with Oslo denying that it had laid the mines.": [
        ("Six boats sank", ["a diver"]),
        ("it had laid the mines", ["Oslo"]),
    ],
    "The guild and the council each accused the other of wasting money.": [("wasting money", ["The guild", "the council"])],
    "Botanists led by Irma Falk said the moss was new.": [("the moss was new", ["Botanists led by Irma Falk"])],
    "Research led by botanist Dr Irma Falk of the University of Varna suggests the moss is new.": [
        ("the moss is new", ["Research led by botanist Dr Irma Falk of the University of Varna"])
    ],
}
# A court by what it notes; papers by what they show.
SHOWN = {
    "The bench headed by Justice Irma Falk struck down the lease, observing that “a fence does not mend itself”.": [
        ("“a fence does not mend itself”", ["The bench headed by Justice Irma Falk"])
    ],
    "The letter is among papers leaked to Der Hafen, which reveal that the mayor knew of the leak.": [
        ("the mayor knew of the leak", ["papers"])
    ],
    "Figures compiled by the harbour guild suggest that 40 boats were lost.": [
        ("40 boats were lost", ["Figures compiled by the harbour guild"])
    ],
    "Internal emails reviewed by the Harbour Herald show that 40 boats were lost.": [("40 boats were lost", ["Internal emails"])],
    "The mayor referred callers to the audit, which found that the quay was unsafe.": [("the quay was unsafe", ["the audit"])],
    "He promised to ring our correspondent back but had yet to do so as at the time of filing this report.": [
        ("to ring our correspondent back", [])
    ],
}
# Who is not the place or the paper named last.
NEARER = {
    "Dr. Irma Falk, who is now head of nursing at Holm Hospital in Akron, Ohio, could not be reached.": [
        ("could not be reached", ["Irma Falk"])
    ],
    "Falk, who is now head of nursing at Holm Hospital in Trenton, N.J., could not be reached.": [("could not be reached", ["Falk"])],
    "The letter is one of ninety memos obtained by the Harbour Herald, which suggest that the mayor knew of the leak in 2011.": [
        ("the mayor knew of the leak in 2011", ["ninety memos"])
    ],
    "The jury heard from Officer Irma Falk, of the Holm Police Department's river unit, who testified that a boat had been burned.": [
        ("a boat had been burned", ["Irma Falk"])
    ],
    "The Marine Standards Service (MSS) has accused Tarn Oil of hiding leaks, a charge the company has denied.": [
        ("Tarn Oil of hiding leaks", ["Marine Standards Service"]),
        ("a charge", ["Tarn Oil"]),
    ],
    "The Environment Agency accused Holm Water of dumping ash, an allegation it denies.": [
        ("Holm Water of dumping ash", ["Environment Agency"]),
        ("an allegation", ["Holm Water"]),
    ],
    # A paper may tell what it likes.
    "The memo was sent to the Harbour Herald, which reported that the mayor knew of the leak.": [
        ("the mayor knew of the leak", ["Harbour Herald"])
    ],
}


@pytest.mark.parametrize("text", NESTED)
def test_of_speech_within_speech_the_outer_is_the_statement(engine: Engine, text: str) -> None:
    assert told_in(engine, text) == NESTED[text]


@pytest.mark.parametrize("text", SUBJECTS)
def test_what_is_said_has_its_subject(engine: Engine, text: str) -> None:
    assert told_in(engine, text) == SUBJECTS[text]


@pytest.mark.parametrize("text", SEVERAL)
def test_all_speak_of_whom_it_is_told(engine: Engine, text: str) -> None:
    assert told_in(engine, text) == SEVERAL[text]


@pytest.mark.parametrize("text", SHOWN)
def test_what_hangs_on_to_a_sentence_is_by_whom_it_is_of(engine: Engine, text: str) -> None:
    assert told_in(engine, text) == SHOWN[text]


@pytest.mark.parametrize("text", NEARER)
def test_the_nearest_name_need_not_speak(engine: Engine, text: str) -> None:
    assert told_in(engine, text) == NEARER[text]


def told_in(engine: Engine, text: str) -> list[tuple[str, list[str]]]:
    """What each statement of a text says, and by whom."""
    return [(a.quote.text, [s.name for s in (a.speaker, *a.joint_speakers) if s]) for a in engine.analyse(text).attributions]
