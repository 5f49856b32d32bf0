"""What is said begins where its clause does."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.begun import begun
from tests.marked import marked_spans

# A text with its cue in braces, its source in angles and its content in brackets, and the whole of that.
BEGUN = [
    # Whom it is told to is not the subject.
    ("<Quist> {told} the BBC Jonas Lind [was late].", ["Jonas Lind was late"]),
    ("<Quist> {told} reporters Orlen [cannot pay].", ["Orlen cannot pay"]),
    ("<Quist> {told} BBC News Orlen boatmen [would not pay].", ["Orlen boatmen would not pay"]),
    ("<Quist> spoke, {telling} her Lind [had left].", ["Lind had left"]),
    ("<Quist> {told} Jonas Lind [was the word].", ["was the word"]),
    ("<Quist> {told} BBC Radio Orlen the boats [were late].", ["were late"]),
    ("<Quist> {told} boatmen [they were late].", ["they were late"]),
    # A clause begins behind the first "that".
    ("<Quist> {told} the guild that some time in the week that [followed, she left].", ["some time in the week that followed, she left"]),
    ("<Quist> {claimed} that boats calling for [help are a danger].", ["boats calling for help are a danger"]),
    ("<Quist> {said} that night [she left].", ["she left"]),
    ("<Quist> {told} the guild at that time that [she left].", ["she left"]),
    ("<Quist> {told} the guild that day that [she left].", ["she left"]),
    ("<Quist> {told} a crowd that had waited for hours that [she left].", ["she left"]),
    ("<Quist> {added} that [boats she owned were lost].", ["boats she owned were lost"]),
    ("<Quist> {added} that reports [boats she owned were lost] were false.", ["reports boats she owned were lost"]),
    ("<Quist> heard a {claim} that Lind threw out [as “a joke”].", ["as “a joke”"]),
    ("<Quist> {said} that on Monday [she left].", ["she left"]),
    ("<Quist> {said} that “nobody” came and [she left].", ["she left"]),
    ("<Quist> {contrasted} that with [boats that sail].", ["boats that sail"]),
    # A preposition has a thing behind it, and a verb a subject before it.
    ("Despite [its “modest looks,” the boat is fine], <Quist> {wrote}.", ["Despite its “modest looks,” the boat is fine"]),
    ("Orlen's largest line Volta Star [has nine boats], <Quist> {says}.", ["Orlen's largest line Volta Star has nine boats"]),
    ("What she knew [was little], <Quist> {says}.", ["was little"]),
    ("But [did the boat sail], <Quist> {asks}.", ["did the boat sail"]),
    ("The boat, she knew, [was late], <Quist> {says}.", ["was late"]),
    ("<Quist> [was late], she {says}.", ["was late"]),
    # A sentence that a colon ends is not of whoever is named behind it.
    ("[Few boats are whole]: {according to} <Quist>, [one in nine is].", ["one in nine is"]),
    ("[Few boats are whole], {according to} <Quist>, [and one in nine sinks].", ["Few boats are whole", "and one in nine sinks"]),
]


@pytest.mark.parametrize(("marked", "expected"), BEGUN)
def test_a_claim_begins_with_its_clause(marked: str, expected: list[str]) -> None:
    text = marked.translate(str.maketrans("", "", "[]{}<>"))
    content, cue, source = (marked_spans(marked, pair) for pair in ("[]", "{}", "<>"))
    assert [span.cut(text) for span in begun(read_article(text), cue[0], source[0], content)] == expected
