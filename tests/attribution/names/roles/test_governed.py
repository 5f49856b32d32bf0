"""Offices that are somebody else's by the words before them, or nobody's: "Lund backed the mayor", "fit to be president"."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.governed import is_governed, is_in_claim_of, is_never, is_supposed, is_told_of
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# The role of the last speaker.
ROLES: dict[str, str | None] = {
    # Whom somebody does something to, in the sentence of the name.
    "Ida Bern joined Tess Quill in cheering the pitcher. Quill said he was brave.": None,
    "Ida Bern sided with Olav Roos against the governor. Roos said the plan was good.": None,
    "Joan Petty is the pitcher. Petty said she was brave.": "pitcher",
    # Whom one speaks of is somebody else than oneself.
    "Marta Sol claimed the trader had cheated. “He is done,” Sol said.": None,
    "The hall fell silent when Ina Foss said that the banker was broke. “I paid,” Foss said.": None,
    "Ina Foss said she would stay. Later the Labour candidate flew to Leeds.": "Labour candidate",
    # What somebody is likened to, or found to be.
    "A poll found Nils Orr the winner of the debate. “I am glad,” Orr said.": None,
    "Pavel Orlov behaved like a president on the stage. “I am proud,” Orlov said.": None,
    "Peter Lang won in Ohio, and rivals rushed to stop the front-runner. “We will win,” Lang said.": None,
    "Ann Kerr trails the Republican front-runner by ten points. “We will win,” Kerr said.": None,
    "Ann Kerr was once the Republican front-runner. “We will win,” Kerr said.": "Republican front-runner",
    "Sol Vance is running for governor of Ohio. “I love it,” Vance said.": None,
    "Sol Vance, a candidate for governor, said it was late.": "candidate for governor",
    "Sol Vance is not a politician. “I sell cars,” Vance said.": None,
    "Asked whether he would be a good president, Vance said yes.": None,
    "When Sara Quist spoke on Thursday, she became the first deaf senator to speak there, Isak Bauer reports.": None,
    "In a letter read to a judge on Tuesday, Eladio Ponce, 58, admitted that there were more.": None,
    "“I left,” said Joe Marr, 44, in Leeds. “It was late,” said Ada Orr, from Chelsea.": None,
    "Ada Birk won the race to succeed the mayor. “I am tired,” Birk said.": None,
    "Ada Birk may be the next governor. “I am tired,” Birk said.": None,
    "“It was late,” said Ada Birk as the coach looked on. “I left,” Birk said.": None,
    "Ada Birk, standing next to the minister, said it was late.": None,
    "Ada Birk, flanked by the police chief, said it was late.": None,
    "“It was late,” said Ada Birk, speaking after the striker was dropped.": None,
    "Ada Birk, a friend of the president, said it was late.": "friend of the president",
    # Who is named beside somebody described.
    "Joan Petty and the mayor of Leeds met. Petty said it was late.": None,
    "Tom Hale and Ada Birk, the mayor of York, resigned. Birk said it was late.": "mayor of York",
    # Where somebody is from, and for whom somebody works.
    "“We leave in May,” said Petra Holm of Nashville.": None,
    "“It is too dear,” said Petra Holm, 31, from Oxford.": None,
    "“Rates will rise,” said Petra Holm of Barclays.": "Barclays",
    # What a sentence begins with, and as what somebody speaks.
    "Amid talk of a deal with Governor Roe's firm, Holt said she was calm.": None,
    "As reports spread of the possible sale of Governor Roe's boat, Holt said she was calm.": None,
    "As the new head coach, Paolo Resti said the team was fine.": "new head coach",
    # What another of a list is, and of another behind an "and" or in the sentence before.
    "Guests were the cook and author Dr Ola Tamm and the judge Dr Max Roy. Tamm said it was fun.": "cook and author",
    "She met her Danish counterpart, Ulf Tamm, and the Finnish leader, Mika Aho. Tamm said a deal was near.": "Danish counterpart",
    "“You would drink a lot,” says Ho, assistant professor of health at Orlen State University. Co-author Fritz Baum of the university's "
    "College of Dyes says it is cheap.": "Co-author",
    "“We are calm,” said Abe Zorn, deputy mayor of York. Nurse Fritz Baum said she was.": "Nurse",
    # What somebody did, which is nothing that he or she is.
    "Ellen Krall, who lost to Tamm in May, said: “She was quick.”": None,
}
# What stands between a name and an office that is somebody else's.
GOVERNED = [
    (" joined Hale in backing the ", True),
    (" sided with Hale against the ", True),
    (" met a ", True),
    (", the ", False),
    (" was elected the ", False),
    (" is the ", False),
    (" worked for years as a ", False),
    (", serving the ", False),
]
# What stands before an office that is nobody's yet.
SUPPOSED = [
    ("She acts like a presumed ", True),
    ("It wants a winner instead of a ", True),
    ("Nobody knows what comes if she becomes the ", True),
    ("He is unfit to be ", True),
    ("Roe, the nominee for ", True),
    ("The poll found Ada Roe the ", True),
    ("She became the ", False),
    ("He looks like the kind of ", False),
    ("Roe worked for the ", False),
    ("They chose Ada Roe, the ", False),
]


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_what_is_somebody_elses_or_nobodys(engine: Engine, text: str, role: str | None) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.role == role


@pytest.mark.parametrize(("between", "expected"), GOVERNED)
def test_whom_a_sentence_tells_of_behind_a_name(between: str, expected: bool) -> None:
    text = f"Roe{between}mayor"
    assert is_governed(text, Span(0, 3), Span(len(text) - len("mayor"), len(text))) is expected


@pytest.mark.parametrize(("before", "expected"), SUPPOSED)
def test_what_nobody_is_yet(before: str, expected: bool) -> None:
    text = f"{before}mayor"
    assert is_supposed(text, Span(len(before), len(text))) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Roe is running for ", True),
        ("Roe is not a ", True),
        ("Roe campaigned for the new ", True),
        ("Roe might become the next ", True),
        ("Roe hopes to replace the old ", True),
        ("Nobody asked if or not the ", False),
        ("Roe is the ", False),
    ],
)
def test_what_somebody_is_surely_not(before: str, expected: bool) -> None:
    text = f"{before}mayor"
    assert is_never(text, Span(len(before), len(text))) is expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [(" is the ", True), (" was later identified as the ", True), (" knows the ", False), (", the ", False)],
)
def test_what_is_said_of_another(between: str, expected: bool) -> None:
    text = f"Roe{between}mayor"
    assert is_told_of(text, Span(0, 3), Span(len(text) - len("mayor"), len(text))) is expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        (" said that ", True),
        (" has never met ", True),
        (", next to ", True),
        (", who has thanked ", True),
        (", who is ", False),
        (" spoke as ", False),
        (" won, and ", False),
        ("’s friends said that ", False),
        (" and Hale like ", False),
    ],
)
def test_who_is_spoken_of(between: str, expected: bool) -> None:
    text = f"Roe{between}the mayor"
    assert is_in_claim_of(text, Span(0, 3), Span(len(text) - len("the mayor"), len(text))) is expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        (" will pay for it, ", True),
        (" of state should have paid, ", True),
        (" will have to pay,” ", True),
        (", ", False),
        (" will pay for it. Later, ", False),
        (" who paid for it, ", False),
    ],
)
def test_whom_a_claim_before_a_name_is_on(between: str, expected: bool) -> None:
    """Of whom one says something that one closes with one's own name, somebody else is the subject."""
    text = f"The secretary{between}Quist said"
    name = text.index("Quist")
    assert is_in_claim_of(text, Span(name, name + len("Quist")), Span(0, len("The secretary"))) is expected


def test_a_claim_is_closed_by_who_says_it() -> None:
    text = "The secretary will pay for it, Quist wept"
    assert not is_in_claim_of(text, Span(31, 36), Span(0, len("The secretary")))
