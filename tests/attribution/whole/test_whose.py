"""Whose a statement is that the article tells by a line behind it, a list, a sentence around it or kin; and where it is told by none."""

from __future__ import annotations

import pytest

from service.attribution.mentions.sources.all_of_them import all_listed
from service.attribution.mentions.sources.plurals import kind_of_two
from service.attribution.mentions.sources.told_of import paper_made
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

DEBATE = "Nell Strand and Owen Marsh debated the levy on Tuesday night in Tarn.\n\n"
FAMILY = "Olaf Strand has pledged millions. Olaf Strand kept to his word. Strand owns nine ships and a yard on the island of Holm.\n\n"
# By whom the last statement is.
WHOSE: dict[str, list[str]] = {
    # A line that is nothing but a dash and a name.
    f"{DEBATE}“The top ten took it all, and nobody else got a penny of it.”\n\n- Owen Marsh.\n\nThat is true.": ["Owen Marsh"],
    f"{DEBATE}“I never took a penny from the quarry firms of this county.”\n- Strand.\n\nThat is true.": ["Nell Strand"],
    f"{DEBATE}“The top ten took it all, and nobody else got a penny of it.”\n\n- Owen Marsh leads in every poll of the week": [],
    # Papers, and laws, never say "I".
    "The report from the harbour said the pier was safe. It runs to nine pages.\n\n“I believe that we can mend the pier by May.”": [],
    "The memo from the harbour said the pier was safe. It runs to nine pages.\n\n“I believe that we can mend the pier by May.”": [
        "The memo from the harbour"
    ],
    # "It" is nothing that is told as several.
    "The figures from the Harbour Union showed that 400 boats were sold in May. It said the sales had surprised everyone.": [],
    # Several who are told by the body or party that they are of.
    "Liberal delegates are gathering for what may be their last conference before the vote, declaring Norland needs a change.": [
        "Liberal delegates"
    ],
    "Senator Nell Strand of Ohio, who once led the board, stuck to policy first but turned on Mr. Marsh, eventually saying he was unfit.": [
        "Nell Strand"
    ],
    # What is inserted between dashes, and where else somebody said something.
    "Marsh has backed more berths - once, twenty of them - but has since said he believes it is full.": ["Marsh"],
    "The guard first said he did not see the crack, but in a later interview said the paint was his.": ["The guard"],
    # Two bodies named together.
    "Both Tarn Rovers and Holm United will be asked about the brawl. Both clubs have pledged to help the inquiry.": [
        "Tarn Rovers",
        "Holm United",
    ],
    # A list of all who say something.
    "Orbis, Marlow, House of Tarn, Finch & Sons and Big Bread all said that the winter was disappointing.": [
        "Orbis",
        "Marlow",
        "House of Tarn",
        "Finch & Sons",
        "Big Bread",
    ],
    # A body by which something is done, behind the break of a paragraph too.
    "The plan is likely to be opposed by the Green Alliance.\n\nThey have said the plan is “quite mad” and unfair.": ["Green Alliance"],
    # Papers that are told by how they were made, and such as somebody else publishes.
    "Investigations carried out in the wake of the spring floods found 300 people had been waiting.": [
        "Investigations carried out in the wake of the spring floods"
    ],
    "Finance minister Nell Strand this week put out a report that recommends lower fares.": ["a report"],
    # Whose claims are called false.
    "Nell Strand met Owen Marsh. Voters will be targets for Marsh's false claims that he saved the harbour.": ["Owen Marsh"],
    # Who is called by state and party, which looks like a body's name, and spoke last.
    "House Commerce Committee Chairwoman Nell Strand on Tuesday requested a review.\n\nIn the letter - which went to the state's auditor, "
    "Owen P. Marsh - the Utah Republican asks for a new count.": ["Nell Strand"],
    # Namesakes of one family.
    "Karen Strand, mother of lost sailor Peter Strand, wept on Monday.\n\n“She lied to me on the quay,” Strand said.": ["Karen Strand"],
    "Peter Strand sails. Peter Strand won. Peter Strand came. Karen Strand, mother of Peter Strand, wept.\n\n“It is over,” Strand said.": [
        "Peter Strand"
    ],
    f"{FAMILY}His son Erik Strand called last week.\n\n“My father has given us hundreds of thousands,” Strand said on Friday.": [
        "Erik Strand"
    ],
    f"{FAMILY}His son Erik Strand called last week.\n\n“We have given them hundreds of thousands,” Strand said on Friday.": ["Olaf Strand"],
}


@pytest.mark.parametrize("text", WHOSE)
def test_whose_the_last_statement_is(engine: Engine, text: str) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [s.name for s in (last.speaker, *last.joint_speakers) if s] == WHOSE[text]


def test_two_bodies_are_counted_where_any_may_be_called_so() -> None:
    assert [kind_of_two(source) for source in ("both unions", "the two clubs", "the unions")] == ["organization", "organization", None]


@pytest.mark.parametrize(
    ("sentence", "cue", "listed"),
    [
        ("Orbis, Marlow and Finch & Sons all said it was late.", "said", "Orbis, Marlow and Finch & Sons"),
        ("Orbis, Marlow and Finch have all denied it.", "denied", "Orbis, Marlow and Finch"),
        ("Orbis and Marlow all said it was late.", "said", None),  # no list
        ("Orbis, Marlow and Finch said it was late.", "said", None),  # the reader knows
        ("In May, Orbis, the yard and Finch all said so.", "said", None),
    ],
)
def test_all_who_are_listed(sentence: str, cue: str, listed: str | None) -> None:
    at = sentence.index(cue)
    found = all_listed(sentence, 0, Span(at, at + len(cue)))
    assert (found.cut(sentence) if found else None) == listed


@pytest.mark.parametrize(
    ("sentence", "paper"),
    [
        ("A survey conducted for the union in May found half were tired.", "A survey conducted for the union in May"),
        ("Tests carried out by the yard and seen by clerks found rust.", None),  # "and" may begin another's
        ("A nurse who had tests done in May found half were tired.", None),
        ("Boats sold in Tarn last May found few buyers.", None),
    ],
)
def test_papers_that_are_told_by_how_they_were_made(sentence: str, paper: str | None) -> None:
    at = sentence.index("found")
    found = paper_made(sentence, 0, Span(at, at + len("found")))
    assert (found.cut(sentence) if found else None) == paper
