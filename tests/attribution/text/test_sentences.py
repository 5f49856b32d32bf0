"""Sentences: (sentences of one paragraph), joined by spaces and found again."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.article import read_article
from service.attribution.text.sentences import PARAMETERS, punkt

WORDS = st.sampled_from(["He", "said", "U.S.", "Mr.", "J.", "Dr", "a.m.", "e.g.", "No", "The", "5", "\n", *'“”"’!()…', ". ", "? ", "... "])
TEXT = st.one_of(st.lists(WORDS, max_size=60).map(" ".join), st.lists(WORDS, max_size=60).map("".join), st.text(max_size=200))

# 36. Abbreviations, titles, initials, numbers, ellipses.
ABBREVIATED = [
    ["Sen. Rosa Quist met Gov. Lind in St. Helier.", "They agreed."],
    ["The U.S. Navy left on Aug. 6.", "Nobody saw it go."],
    ["She moved to the U.S. in May.", "He stayed."],
    ["He flew to the U.S.", "The trip took a day."],
    ["It opens at 9 a.m. on Monday.", "It shuts at 5 p.m.", "He will be there."],
    ["Few Ph.D.'s are paid so well.", "Dr. Okoro is."],
    ["George W. Marsh and J. K. Abara wrote it.", "Nobody read it."],
    ["J.K. Abara and T.S. Marsh wrote it.", "Nobody read it."],
    ["There is no Plan B.", "We go on."],
    ["She is older than I.", "Then again, who is not?"],
    ["Acme Inc. bought Lund Corp. for $5.2m.", "Shares rose 3.5%.", "Analysts cheered."],
    ["See No. 5 and Fig. 3, p. 12.", "No.", "Then go."],
    ["The case Marsh v. Lund ended.", "Marsh won."],
    ["He was ill.", "She was not.", "It was mass.", "Mar. 3 came."],
    ["Bring salt, e.g. Maldon, i.e. the flaky sort.", "Bring pepper."],
    ["Well... maybe.", "Or not."],
    ["He paused ... and went on.", "She waited."],
    ["Then it was over.", "… And the rain came."],
    ["“We . . . will see,” she said.", "He left."],
    ["Rep. Ana Ruiz, D-Calif., voted no.", "Others did not."],
    ["Profits rose 5%!", "Why?", "Nobody knows?!", "Well."],
    ["The union chose a rep.", "She is Ana Ruiz."],
    ["It was the farmers'.", "It isn't.", "Kerr knew."],
    ["1. Wash the rice.", "2. Boil it."],
    ["(It rained.)", "[It stopped.]", "The match went on."],
    ["The app is called iTide.", "iTide is free."],
    ["It rained (!) and rained (?) on.", "Then it stopped."],
]

# 21, 23. A sentence holds the quotations inside it, with all their stops.
QUOTED = [
    ["“We tried. We failed. We left,” Ama Serwaa said.", "Then she sat down."],
    ["Serwaa said: “We tried. We failed.”", "Then she sat down."],
    ["“We tried. We failed.”", "Serwaa sat down."],
    ['"We tried. We failed."', "Serwaa sat down."],
    ["'We tried. We failed,' Serwaa said.", "She sat down."],
    ["``We tried. We failed,'' Serwaa said.", "She sat down."],
    ["He wrote “Stop. Go. Stop.” in chalk.", "It rained."],
    ["“Why now?” Mr. Okoro asked.", "Nobody answered."],
    ["“Why now?” asked Mr. Okoro.", "Nobody answered."],
    ["“Never again!” the Rev. Ana Ruiz shouted from the pier.", "Nobody answered."],
    ['"Why now?" he said.', "Nobody answered."],
    ["She asked, “Why now?”", "The room was silent."],
    ["“Why now?”", "Mr. Okoro said he did not know."],
    ["“Why now?”", "“Because.”", "“I see.”"],
    ["“It is over,” he said.", "“We go home.”"],
    ["He said “no”.", "She said “yes”."],
    ["He called it “the end of the U.S.” and left.", "She stayed."],
    ["He called it ‘a farce’.", "She did too."],
    ["“It is over” — Commissioner Lind.", "He left."],
    ["He said “no, never.”", "(He meant it.)", "She left."],
    ["“He told me, ‘Go. Now.’”", "She went."],
    ["“No one came , ” she said .", "“ None . ”", "He left ."],
]


@pytest.mark.parametrize("expected", [*ABBREVIATED, *QUOTED], ids=" ".join)
def test_sentences(expected: list[str]) -> None:
    text = " ".join(expected)
    assert [sentence.cut(text) for sentence in read_article(text).sentences] == expected


# 24. A sentence glued to the closing mark before it; and what belongs to no sentence but its paragraph's.
OTHERS = [
    ("“It is over.”The mayor left.", ["“It is over.”", "The mayor left."]),
    ('"It is over."The mayor left.', ['"It is over."', "The mayor left."]),
    ("“It is over.”“It is not.”", ["“It is over.”", "“It is not.”"]),
    ("He left.“We go,” she said.", ["He left.", "“We go,” she said."]),
    ("‘It is over.’The mayor left.", ["‘It is over.’", "The mayor left."]),
    ("It is over.  \u00a0 The mayor\tleft.", ["It is over.", "The mayor\tleft."]),
    ("“It is over. We go.\nThe mayor left. He ran.", ["“It is over.", "We go.", "The mayor left.", "He ran."]),
    ("“It is over. We go.\n“The mayor left,” he said. “He ran.”", ["“It is over. We go.", "“The mayor left,” he said.", "“He ran.”"]),
    ("Headline without a stop\nThe port closed.", ["Headline without a stop", "The port closed."]),
    ("see www.example.org/a.b?c=d. Then go.", ["see www.example.org/a.b?c=d.", "Then go."]),
    ("...", ["..."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_other_texts(text: str, expected: list[str]) -> None:
    assert [sentence.cut(text) for sentence in read_article(text).sentences] == expected


@given(TEXT)
def test_sentences_fill_their_paragraphs(text: str) -> None:
    article = read_article(text)
    rest = list(article.sentences)
    for paragraph in article.paragraphs:
        own = [rest.pop(0) for sentence in tuple(rest) if sentence.start < paragraph.end]
        assert (own[0].start, own[-1].end) == (paragraph.start, paragraph.end)
        gaps = "".join(text[before.end : after.start] for before, after in pairwise(own))
        assert not any(character.isalnum() for character in gaps)
    assert not rest


@given(TEXT)
def test_no_sentence_ends_inside_a_quotation_with_two_marks(text: str) -> None:
    article = read_article(text)
    ends = {sentence.end for sentence in article.sentences}
    for quotation in article.quotations:
        if quotation.closed and quotation.depth == 0:
            assert not ends.intersection(range(quotation.start + 1, quotation.end))


def test_parameters_are_small_and_plain() -> None:
    stored = json.loads(PARAMETERS.read_text(encoding="utf-8"))
    assert PARAMETERS.stat().st_size < 400_000
    assert set(stored) == {"abbreviations", "collocations", "sentence_starters", "orthography"}
    assert "u.s" in punkt().params.abbrev_types


def test_unseen_words_are_not_remembered() -> None:
    read_article("He flew to the U.S. Zyxwvut followed.")
    assert "zyxwvut" not in punkt().params.ortho_context
