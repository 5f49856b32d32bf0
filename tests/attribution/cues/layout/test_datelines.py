"""No dateline is part of who speaks."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.layout.datelines import behind_datelines
from service.attribution.pipeline import Engine
from service.attribution.reader.tagging import Tagged
from tests.marked import marked_spans

# A text with what the reader marks as sources in angles, and what is left of them.
SOURCES = {
    "<HARBURY>, <May 3 - Falk> said fares would rise.": ["Falk"],
    "<HARBURY - Falk> said fares would rise.": ["Falk"],
    "HARBURY (Agency) - <Falk> said fares would rise.": ["Falk"],
    "<NATO> - the alliance - said boats would come.": ["NATO"],
    "Fares rose in <HARBURY>, <Falk> said.": ["HARBURY", "Falk"],
}


@pytest.mark.parametrize(("marked", "left"), SOURCES.items())
def test_sources_begin_behind_a_dateline(marked: str, left: list[str]) -> None:
    text = marked.translate(str.maketrans("", "", "<>"))
    sources = [Tagged("source", span, 0, 1, 0, 1.0, 1.0) for span in marked_spans(marked, "<>")]
    assert [source.span.cut(text) for source in behind_datelines(read_article(text), sources)] == left


@pytest.mark.parametrize("dateline", ["HARBURY, May 3 - ", "HARBURY, May 3 (Agency) - ", ""])
def test_whoever_speaks_behind_a_dateline_is_a_person(engine: Engine, dateline: str) -> None:
    (told,) = engine.analyse(f"{dateline}Lund said fares would rise next year.").attributions
    assert told.speaker is not None
    assert told.speaker.name == "Lund"
