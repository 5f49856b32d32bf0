"""What the article tells of a statement beside it, and no part of it is."""

from __future__ import annotations

import pytest

from service.attribution.cues.bounds.trims import day_of, trimmed_of
from service.attribution.records import Act
from service.attribution.spans import Span

# A sentence with its cue in braces and its content in brackets; what remains of that.
TRIMMED: list[tuple[str, Act, list[str]]] = [
    ("Moss was moved, [a step] that the guild {described} as [“petty”].", "state", ["“petty”"]),
    ("[The purser] was {accused} by the guild of [selling a lamp].", "state", ["selling a lamp"]),
    ("[The purser] was {said} by the guild [to be ill].", "state", ["The purser", "to be ill"]),
    ("She {described} [as a gift].", "state", ["a gift"]),
    ("She {described} [it as a gift].", "state", ["it as a gift"]),
    ("She was {described} by boatmen [as a gift].", "state", ["a gift"]),
    ("She was {praised} by boatmen [as a gift].", "state", ["as a gift"]),
    ("The mill {denied} [what it called “wild tales” that the wheel had cracked].", "deny", ["the wheel had cracked"]),
    ("The mill {denied} [any suggestion that the wheel had cracked].", "deny", ["the wheel had cracked"]),
    ("The mill {denied} [persistent media reports that the wheel had cracked].", "deny", ["the wheel had cracked"]),
    ("The mill {denied} [Moss’s claims that the wheel had cracked].", "deny", ["Moss’s claims that the wheel had cracked"]),
    ("The mill {denied} [reports of a crack].", "deny", ["reports of a crack"]),
    ("The mill {heard} [any suggestion that the wheel had cracked].", "state", ["any suggestion that the wheel had cracked"]),
    ("The mill {denied} [what it called “wild tales” about the wheel].", "deny", ["what it called “wild tales” about the wheel"]),
    (
        "The mill {said} [what it called “wild tales” that the wheel had cracked].",
        "state",
        ["what it called “wild tales” that the wheel had cracked"],
    ),
    ("She {urged} [Volta Lines, the firm she works for, to sell the boat].", "state", ["to sell the boat"]),
    ("She {urged} [Volta Lines to sell the boat].", "state", ["to sell the boat"]),
    ("She {urged} [Volta Lines and Moss to “sell the boat”].", "state", ["to “sell the boat”"]),
    ("She {urged} [Volta Lines “to sell the boat”].", "state", ["“to sell the boat”"]),
    ("She {recommended} [owners to sell the boat].", "state", ["to sell the boat"]),
    ("The pact {calls on} [all towns - large and small - to sell boats].", "state", ["to sell boats"]),
    ("She {called} [Volta’s plans to sell the boat a farce].", "state", ["Volta’s plans to sell the boat a farce"]),
    ("She {urged} [a return to talks].", "state", ["a return to talks"]),
    ("She {urged} [support for plans to sell the boat].", "state", ["support for plans to sell the boat"]),
    ("She {warned} [the boat is to be sold].", "state", ["the boat is to be sold"]),
    ("She {promised} [Volta Lines, the firm she works for, to stay].", "state", ["Volta Lines, the firm she works for, to stay"]),
    ("The tribunal {announced} [its ruling on March 3].", "state", ["its ruling"]),
    ("The tribunal {announced} [its visit on March 3].", "state", ["its visit on March 3"]),
    ("The tribunal {doubted} [its ruling on March 3].", "state", ["its ruling on March 3"]),
]
# Nouns for a claim with which a sentence begins, and what remains of the claim.
PREDICATES = [
    ("The {announcement} by Ada Quist that [ferries would stop has caused alarm].", "ferries would stop"),
    ("Volta Lines’ {warning} last week that [fares would rise stunned the town].", "fares would rise"),
    ("His {claim} that [the quay was unsafe were wholly inaccurate].", "the quay was unsafe"),
    ("His {claim} that [the lamps were wrong].", "the lamps were wrong"),
    ("Her {claim} that [not all lamps raised would burn].", "not all lamps raised would burn"),
    ("Moss repeated the {claim} that [the quay was weak and had angered boatmen].", "the quay was weak and had angered boatmen"),
    ("The {claim} that [boatmen have sparked a row].", "boatmen have sparked a row"),
]


def marked(text: str) -> tuple[str, Span, tuple[Span, ...]]:
    """The text without marks, the cue and the contents."""
    plain, spans, opened = "", [], 0
    for character in text:
        if character in "[{":
            opened = len(plain)
        elif character in "]}":
            spans.append((character, Span(opened, len(plain))))
        else:
            plain += character
    (cue,) = (span for mark, span in spans if mark == "}")
    return plain, cue, tuple(span for mark, span in spans if mark == "]")


@pytest.mark.parametrize(("text", "act", "rest"), TRIMMED)
def test_trimmed(text: str, act: Act, rest: list[str]) -> None:
    plain, cue, content = marked(text)
    assert [span.cut(plain) for span in trimmed_of(plain, 0, cue, act, content)] == rest


@pytest.mark.parametrize(("text", "rest"), PREDICATES)
def test_what_a_claim_did_is_no_part_of_it(text: str, rest: str) -> None:
    plain, cue, content = marked(text)
    assert [span.cut(plain) for span in trimmed_of(plain, 0, cue, "state", content)] == [rest]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The tribunal {announced} [its ruling] on March 3.", "on March 3"),
        ("The tribunal {announced} [its visit] on March 3.", None),
        ("The tribunal {announced} [its ruling] in Oslo.", None),
    ],
)
def test_the_day_of_what_was_announced(text: str, day: str | None) -> None:
    plain, cue, content = marked(text)
    found = day_of(plain, cue, content)
    assert (found.cut(plain) if found else None) == day
