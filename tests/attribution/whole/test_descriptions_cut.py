"""Where descriptions of documents and of people end, and which document or person a sentence means by them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# The name and the type of who speaks last.
LAST = {
    # By whom a document was made, or how, is told without a pronoun between.
    "The town lost 300 jobs, according to figures the mayor's office released on Monday.": ("figures", "document"),
    "Profits fell by half, according to documents the brewery filed in May.": ("documents", "document"),
    "Rules adopted in 2009 demand that gates be locked at ten.": ("Rules", "document"),
    "The quay is unsafe, according to news website Wired.": ("Wired", "organization"),
    "A draft report just released by the Harbour Board says the scheme is dear.": ("A draft report", "document"),
    "According to the recently released club playbook, clerks were told to smile.": ("the recently released club playbook", "document"),
    "The crew only recently released says the cells were cold.": ("The crew", "group"),
    # The time that a document is of is a part of its description.
    "Last May's report by the Audit Office said the quay was unsafe.": ("Last May's report by the Audit Office", "document"),
    "Last week's survey by Ipsos showed that most drivers want cheaper fuel.": ("Last week's survey by Ipsos", "document"),
    # The same document is the one that was told of last by that noun.
    "In a survey by the Tarn Union, half were tired. “We are,” Ada Lund said. According to the same survey, few sleep.": (
        "a survey by the Tarn Union",
        "document",
    ),
    "Ada Lund read it. According to the same survey, few sleep.": ("the same survey", "document"),
    # What is somebody's says something; what is published does, but who issues a statement speaks.
    "His name is known from Moller's rule, which states that profits fall as towns grow.": ("Moller's rule", "document"),
    "The tale is told in chapter 9 of Joshua, the sixth book of the Bible, which says the sun stood still.": (
        "the sixth book of the Bible",
        "document",
    ),
    "He met the chairman of the Harbour Board, which says the crane is safe.": ("Harbour Board", "organization"),
    "The ministry published a booklet. It says the water is safe.": ("a booklet", "document"),
    "The Velden Canal Trust published a statement. It said the water was safe.": ("Velden Canal Trust", "organization"),
    # Who is of a body says it, and those who think something.
    "Biologist, Professor Ann Gift, of Oslo's Nord University says before the lake can be opened, a test is needed.": (
        "Ann Gift",
        "person",
    ),
    "Jobs will be lost, warn those who think the tunnel should never be built.": (
        "those who think the tunnel should never be built",
        "group",
    ),
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(speaks_last: Callable[[str], tuple[str, str] | None], text: str) -> None:
    assert speaks_last(text) == LAST[text]
