"""CSV: rows that a reader gets back, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from service.web.exports import table
from service.web.schemas import Question
from tests.cells import CELLS, quoted
from tests.engines import TEXT as KNOWN
from tests.engines import analysis as known_analysis
from tests.web.exports.answers import TEXT, analysis, client, question


def rows(document: bytes) -> list[dict[str, str]]:
    """The rows, by column."""
    return list(csv.DictReader(io.StringIO(document.decode(), newline="")))


def test_one_row_a_statement() -> None:
    found = rows(table.write(question(TEXT), analysis(TEXT, [[(11, 33), (44, 54)], [(0, 9)]], "Ines")))
    assert [each["id"] for each in found] == ["a1", "a2"]
    assert found[0] == {
        "document": "1",
        "id": "a1",
        "kind": "mixed",
        "act": "state",
        "speaker": "Ines",
        "role": "Ines",
        "speaker_type": "organization",
        "resolution": "named",
        "joint_speakers": "Ines",
        "quote": "“We will open in May,” “or June,”",
        "spans": "11:33 44:54",
        "cue": "",
        "source": "",
        "date": "",
        "date_text": "",
        "confirmed_by": "Ines",
        "disputed_by": "Ines",
        "confidence": "0.9",
    }


def test_no_statement_leaves_the_header() -> None:
    assert table.write(question("a"), analysis("a", [])).decode() == ",".join(f'"{name}"' for name in table.COLUMNS) + "\r\n"


def test_offsets_in_the_unit_that_is_asked_for() -> None:
    text = known_analysis().attributions[0].quote.spans[0].text
    found = rows(table.write(Question(KNOWN, offset_unit="byte"), known_analysis()))
    assert found[0]["spans"] == f"5:{5 + len(text.encode())}"
    assert (found[0]["cue"], found[0]["source"], found[0]["date"], found[0]["date_text"]) == ("said", "Ines", "2024-11-12", "on Tuesday")


@pytest.mark.parametrize(("cell", "expected"), CELLS)
def test_cells_are_quoted_and_no_formulas(cell: str, expected: str) -> None:
    document = table.write(Question("text", id=cell), analysis("text", [[(0, 4)]], cell))
    (found,) = rows(document)
    assert (found["document"], found["speaker"], found["role"], found["confirmed_by"]) == (expected,) * 4
    assert document.decode().partition("\r\n")[2].startswith(quoted(expected) + ",")


@given(text=st.text(st.characters(codec="utf-8"), min_size=1), name=st.text(st.characters(codec="utf-8")))
def test_any_text_comes_back(text: str, name: str) -> None:
    (found,) = rows(table.write(question(text), analysis(text, [[(0, len(text))]], name)))
    assert (found["quote"], found["speaker"]) == (table.guarded(text), table.guarded(name))
    assert not any(cell.lstrip()[:1] in ("=", "+", "-", "@") for cell in found.values() if cell)


def test_is_told_to_be_utf8() -> None:
    response = client(analysis(TEXT, [[(0, 9)]])).post("/attributions", json={"text": TEXT}, headers={"Accept": "text/csv"})
    assert response.content_type == "text/csv; charset=utf-8"


def test_real_article(client: FlaskClient, seed: str) -> None:
    whole = client.post("/attributions", json={"text": seed}).get_json()["attributions"]
    found = rows(client.post("/attributions", json={"text": seed}, headers={"Accept": "text/csv"}).data)
    assert [each["quote"].lstrip("'") for each in found] == [each["quote"]["text"].lstrip("'") for each in whole]
