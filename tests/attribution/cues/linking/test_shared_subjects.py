"""A second verb of one subject has that subject for its source."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.linking.shared_subjects import shared_subject
from service.attribution.pipeline import Engine
from tests.marked import marked_spans

# A text with the cue in braces, earlier cues in brackets with their sources in angles, and who speaks by that cue.
SHARED = {
    # The source of the cue before.
    "<Quist> [said] fares would rise but {admitted} that some lines might close.": "Quist",
    "In an interview, <Quist> [said] that she was tired of the town, {adding} that she would leave.": "Quist",
    "<The mayor> [denied] it and has since {called} for an inquiry.": "The mayor",
    "That campaign is led by Orbis, <which> [says] it had no part in it but {concedes} that others may have had.": "which",
    # None of it where somebody else acts between, where it is a noun of somebody's, or of a thing.
    "<Tom> [told] Irma Falk, who opened the door and {said} that she was busy.": None,
    "The court upheld <Quist's> [claim] on most points, but {said} that it found no malice.": "The court",
    "The talks settled on a theory <which> [argued] that few boats leak, {saying} that most are sound.": None,
    "<Quist> [said] the fears that fares would rise and the {criticism} were overdone.": None,
    # The subject of the sentence, where the verb before is none of saying.
    "Irma Falk took the stage after the mayor and {joked} that she would swim home.": "Irma Falk",
    "In a short statement on Monday, the clinic apologised to all patients and {urged} them to call.": "the clinic",
    "But the board, which owns the pier, has spent two million crowns on it and now {warns} of more.": "the board",
    "She struck notes like those of her rival, {promising} to mend the pier.": "She",
    "Quist sued the town, {claiming} that the pier was hers.": "Quist",
    # None where something is done to it, or another clause begins between.
    "Irma Falk was held on Monday and {accused} of theft.": None,
    "A complaint was made to the council, {demanding} that the pier be closed.": None,
    "The virus has been traced to the pier, {confirming} what many had thought.": None,
    "It was left to the board to open the pier, {saying} that it leaked.": None,
    "Quist left because the board had met and {said} no.": None,
    "The claims are old, and {said} to be false.": None,
}


@pytest.mark.parametrize(("marked", "who"), SHARED.items())
def test_who_speaks_by_a_second_verb(marked: str, who: str | None) -> None:
    text = marked.translate(str.maketrans("", "", "[]{}<>"))
    (cue,), told, sources = (marked_spans(marked, pair) for pair in ("{}", "[]", "<>"))
    article = read_article(text)
    found = shared_subject(text, article.sentence_at(cue.start).start, cue, list(zip(told, sources, strict=True)))
    assert (found.cut(text) if found else None) == who


def test_a_second_claim_in_a_sentence_is_of_the_same_speaker(engine: Engine) -> None:
    text = "HARBURY, May 3 - Irma Falk said fares would rise next year but admitted some lines might close."
    assert [a.speaker.name for a in engine.analyse(text).attributions if a.speaker] == ["Irma Falk"] * 2
