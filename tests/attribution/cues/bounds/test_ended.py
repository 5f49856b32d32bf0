"""What is said ends where its clause does."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.ended import ended
from tests.marked import marked_spans

# A text with its cue in braces, its source in angles and its content in brackets, and what is left of that or is the whole of it.
ENDED = [
    # The article's next clause, of which a name or nothing is left.
    ("<Quist> {said} [she regretted the cut while Lind], a rival, left.", ["she regretted the cut"]),
    ("<Quist> {said} [she met nobody but Lind], a rival, there.", ["she met nobody but Lind"]),
    ("<Quist> {blamed} [the boat while] — it seems — knowing better.", ["the boat"]),
    ("<Quist> {asked} [what they fought for, and how], she did not know.", ["what they fought for, and how"]),
    # Somebody told of by what others say.
    ("A man who <police> {say} [is a thief and who left in May] came.", ["is a thief"]),
    ("<Police> {say} [he is a man who sails and who left in May].", ["he is a man who sails and who left in May"]),
    # The main clause behind what is said in another.
    ("Although <he> {told} the guild that [he loved “the quiet of it,” he left].", ["he loved “the quiet of it,”"]),
    ("<He> {told} the guild that [he loved “the quiet of it,” he left].", ["he loved “the quiet of it,” he left"]),
    # What else they have done who admit a thing.
    ("<Both> have {admitted} [racing in the bay and have been fined].", ["racing in the bay"]),
    ("<Both> have {said} [boats in the bay and have been fined].", ["boats in the bay and have been fined"]),
    ("<Ministers> {boast of} [a record fleet and are building more].", ["a record fleet"]),
    ("<Ministers> {boast of} [all that they built and are building more].", ["all that they built and are building more"]),
    # The claim's own second verb.
    ("<Quist> {said} [it would lose money], and would be better sold.", ["it would lose money, and would be better sold"]),
    ("<Quist> {said} [it would lose money], and would not say more.", ["it would lose money"]),
    ("<Quist> {said} [it had lost money], and would be back in May.", ["it had lost money"]),
    ("<Quist> {warned} [the bay was wide] - and they would not cross it.", ["the bay was wide - and they would not cross it"]),
    ("<Quist> {warned} [the bay was wide] - and they left the room.", ["the bay was wide"]),
    ("<Quist> {announced} [boats, like those of Orlen], will have to pay.", ["boats, like those of Orlen, will have to pay"]),
    ("<Quist> {announced} [that boats sank, like those of Orlen], will speak.", ["that boats sank, like those of Orlen"]),
    ("<Quist> {said} [nine boats were sold], the highest monthly total ever.", ["nine boats were sold, the highest monthly total ever"]),
    (
        "<Quist> {found} that [for every boat that sank], two were built in the bay.",
        ["for every boat that sank, two were built in the bay"],
    ),
    ("<Quist> {told} the court that [when he came the bay was wide], the jury heard.", ["when he came the bay was wide"]),
    ("<Quist> {said} that [when he came the bay was wide], and the boat left.", ["when he came the bay was wide"]),
    ("<Quist> {listed} [nine boats], the largest built since 1990.", ["nine boats"]),
    ("<Quist> {said} [nine boats were sold], the first speaker to rise.", ["nine boats were sold"]),
    # One sentence, and no mark alone.
    ("<Quist> {stressed} that [it was not all bad]. [Despite the rain we had a fine year].", ["it was not all bad"]),
    ("<Quist> {said} [he came from the U.S. The boat] was late.", ["he came from the U.S."]),
    ('[It is wet], ["] she {said}.', ["It is wet"]),
]


@pytest.mark.parametrize(("marked", "expected"), ENDED)
def test_a_claim_ends_with_its_clause(marked: str, expected: list[str]) -> None:
    text = marked.translate(str.maketrans("", "", "[]{}<>"))
    content, cue, source = (marked_spans(marked, pair) for pair in ("[]", "{}", "<>"))
    assert [span.cut(text) for span in ended(read_article(text), cue[0], source[0] if source else None, content)] == expected
