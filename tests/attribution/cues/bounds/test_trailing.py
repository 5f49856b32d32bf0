"""Indirect speech whose cue closes the sentence, behind a quotation that is somebody else's or has a cue of its own."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.trailing import said_before
from service.attribution.pipeline import Engine
from service.attribution.spans import Span
from tests.marked import marked_spans

BEHIND = (
    "“The lines were open all night and nothing was lost,” a spokeswoman for the lottery said. “We do not feel the need to look at this "
    "further as we are satisfied with the measures.” The lottery's own auditor was also satisfied, she added."
)
# A sentence, its source and its cue, and what is said.
CLOSING = {
    ("The fund would be set up in spring, the committee added.", "the committee", "added"): "The fund would be set up in spring",
    ("The fund would be set up in spring, added the committee on Tuesday.", "the committee", "added"): "The fund would be set up in spring",
    ("After the match, the coach said.", "the coach", "said"): None,  # too short to be more than when
    ("The fund “is set up in spring”, the committee added.", "the committee", "added"): None,
    ("The fund would be set up in spring, the committee added that it was late.", "the committee", "added"): None,
}


@pytest.mark.parametrize(("parts", "said"), CLOSING.items())
def test_what_stands_before_a_cue_that_closes_the_sentence_is_said(parts: tuple[str, str, str], said: str | None) -> None:
    text, *marked = parts
    source, cue = (Span(text.index(part), text.index(part) + len(part)) for part in marked)
    found = said_before(read_article(text), cue, source, [])
    assert (found.cut(text) if found else None) == said


# What the reader marks as one content, in brackets, from the quotation of the sentence before on; and what is said in the next one.
RUNNING_ON = {
    "[“It leaks.” The yard's “stubborn” crew had earned it], <the mayor> {said}.": "The yard's “stubborn” crew had earned it",
    "[“It leaks.” The yard's crew had been “stubborn,”] <the mayor> {said}.": "The yard's crew had been “stubborn,”",
    "[“It leaks.” The crew had also been very stubborn] {said} <the mayor>.": "The crew had also been very stubborn",
    "[“It leaks.” “Stubborn” crews had earned all of it], <the mayor> {said}.": None,  # another quotation
    "“It leaks.” [The yard's “stubborn” crew had earned it], <the mayor> {said}.": None,  # nothing runs on
    "[“It leaks.” The crew “won”], <the mayor> {said}.": None,  # too short
}


@pytest.mark.parametrize(("marked", "said"), RUNNING_ON.items())
def test_a_sentence_with_words_in_marks_is_said_where_a_quotation_runs_on_into_it(marked: str, said: str | None) -> None:
    text = marked.translate(str.maketrans("", "", "[]{}<>"))
    content, (cue,), (source,) = (marked_spans(marked, pair) for pair in ("[]", "{}", "<>"))
    found = said_before(read_article(text), cue, source, content)
    assert (found.cut(text) if found else None) == said


@pytest.mark.parametrize(
    ("text", "quoted", "speaker"),
    [
        (
            "“The ferries ran late all winter,” Carl Moss, who chairs the port board, told the council. “Repairs should be over by "
            "June.” The port's new cranes and a “remarkable recovery” in timber would help this year, the Norland Ports Union said.",
            "“Repairs should be over by June.”",
            "Carl Moss",
        ),
        (
            "“The repairs should be over by June,” said Carl Moss. “Everything else depends on them.” It was “far too soon” to say whether "
            "the cranes would stay, the Norland Ports Union said.",
            "“Everything else depends on them.”",
            "Carl Moss",
        ),
    ],
)
def test_a_quotation_is_not_given_to_who_speaks_in_the_next_sentence(engine: Engine, text: str, quoted: str, speaker: str) -> None:
    said = [a.speaker.name for a in engine.analyse(text).attributions if a.speaker and quoted in a.quote.text]
    assert said == [speaker]


def test_a_sentence_behind_a_quotation_is_said_by_its_own_cue(engine: Engine) -> None:
    *_, last = engine.analyse(BEHIND).attributions
    assert last.quote.text == "The lottery's own auditor was also satisfied"
    assert last.speaker is not None
    assert last.speaker.name == "a spokeswoman for the lottery"


def test_the_quotation_before_it_stays_with_who_was_quoted(engine: Engine) -> None:
    first, _ = engine.analyse(BEHIND).attributions
    assert [span.start for span in first.quote.spans] == [BEHIND.index("“The"), BEHIND.index("“We")]
