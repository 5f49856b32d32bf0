"""When a document says that it was made public or written; the source stands between carets, the cue behind it between bars."""

from __future__ import annotations

import pytest

from service.attribution.cues.dated.documents import date_of_document
from service.attribution.spans import Span

CASES = [
    ("^A survey released in May by the Lake Board^ |found| that 40 boats had sunk.", "in May"),
    ("^A study^ published last year by the Lake Board |found| that 40 boats had sunk.", "last year"),
    ("^A 2014 study^ |warned| that 40 boats would sink.", "2014"),
    ("^Its 2012 consultant’s report^ |warned| that 40 boats would sink.", "2012"),
    ("^A study from 2012^ |counted| 40 boats.", "2012"),
    ("^Minutes of a meeting on 9 March^ |show| that 40 boats had sunk.", None),
    ("^A paper leaked on Monday^ |shows| that 40 boats had sunk.", None),
    ("^A USA TODAY poll^ |found| that 40 boats had sunk.", None),
    ("^The winner of the 2012 race^ |said| that 40 boats had sunk.", None),
    ("^A letter about a book published in 1999^ |said| that 40 boats had sunk.", None),
    ("^A report on boats taken from owners in 1945^ |said| that 40 had sunk.", None),
    ("^The 2050 plan^ |says| that 40 boats will be built.", None),
    ("^A report from 2010^ to 2014 |says| that 40 boats had sunk.", None),
    ("^Wednesday’s Lake Board poll^ |found| that 40 boats had sunk.", "Wednesday"),
    ("^Wednesday’s winner^ |said| that 40 boats had sunk.", None),
    ("^An early-June Lake Board poll^ |found| that 40 boats had sunk.", "June"),
    ("^A June poll^ |found| that 40 boats had sunk.", "June"),
    ("^A memorandum of 9 May 1991^ |records| that 40 boats had sunk.", "9 May 1991"),
    ("^An inventory of March 1998^ |lists| 40 boats.", "March 1998"),
    ("^A note of January 11^, leaked on Monday, |says| that 40 boats had sunk.", "January 11"),
    ("^A chart drawn in 1871^ and a letter |show| 40 boats.", None),
    ("^A deed drawn up in 1871^ |shows| 40 boats.", "in 1871"),
    ("^A survey of 2019^, by the Lake Board, |found| that 40 had sunk.", None),
    ("^A review of the storm of May 2008^ |found| that 40 boats had sunk.", None),
    ("^A study in 2003^ |found| that 40 boats had sunk.", "2003"),
    ("^A study in 2003^, paid for by the guild, |found| that 40 boats had sunk.", "2003"),
    ("^A plan in 2003^ |found| that 40 boats had sunk.", None),
    ("^A mason hired in May^ |said| that 40 boats had sunk.", None),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_date_of_document(marked: str, expected: str | None) -> None:
    text = marked.replace("^", "").replace("|", "")
    plain = marked.replace("|", "")
    source = Span(plain.index("^"), plain.rindex("^") - 1)
    bare = marked.replace("^", "")
    cue = Span(bare.index("|"), bare.rindex("|") - 1)
    found = date_of_document(text, source, cue)
    told = found.cut(text) if found else None
    assert told == expected or (expected and told and expected.endswith(told))
