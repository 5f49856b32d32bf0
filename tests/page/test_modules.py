"""The page's modules that know no document, as tables, in the browser that they are written for."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.cells import CELLS, quoted
from tests.page.conftest import call

Span = tuple[str, int, int]


@pytest.fixture(scope="module")
def drawn() -> Any:
    """Writes a tree of spans as text: each span's name, its pieces in brackets behind it."""

    def write(text: str, nodes: list[dict[str, Any]]) -> str:
        parts = [
            f"{node['span']['name']}({write(text, node['children'])})" if "span" in node else text[node["start"] : node["end"]]
            for node in nodes
        ]
        return "".join(parts)

    return write


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], "abcdefghij"),
        ([("x", 2, 5)], "abx(cde)fghij"),
        ([("x", 0, 10)], "x(abcdefghij)"),
        ([("x", 0, 8), ("y", 2, 5)], "x(aby(cde)fgh)ij"),
        ([("y", 2, 5), ("x", 0, 8)], "x(aby(cde)fgh)ij"),
        ([("x", 0, 5), ("y", 3, 8)], "x(abcy(de))y(fgh)ij"),
        ([("x", 2, 5), ("y", 2, 5)], "abx(y(cde))fghij"),
        ([("x", 0, 5), ("y", 5, 10)], "x(abcde)y(fghij)"),
        ([("x", 0, 9), ("y", 1, 6), ("z", 4, 8)], "x(ay(bcdz(ef))z(gh)i)j"),
        ([("x", -5, 3), ("y", 8, 20)], "x(abc)defghy(ij)"),
        ([("x", 20, 30)], "abcdefghij"),
    ],
)
def test_spans_nest(page: Page, drawn: Any, spans: list[Span], expected: str) -> None:
    given = [{"name": name, "start": start, "end": end, "rank": rank} for rank, (name, start, end) in enumerate(spans)]
    assert drawn("abcdefghij", call(page, "nesting", "nest", given, 0, 10)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\n\ntwo", [[0, 3], [5, 8]]),
        ("one\r\n \r\ntwo\n", [[0, 3], [8, 11]]),
        ("😀 a\nb", [[0, 4], [5, 6]]),
        ("\n\n", []),
    ],
)
def test_paragraphs(page: Page, text: str, expected: list[list[int]]) -> None:
    assert call(page, "nesting", "paragraphs", text) == expected


@pytest.mark.parametrize(("value", "expected"), [*CELLS, (None, ""), (0.97, "0.97")])
def test_cells_are_quoted_and_no_formulas(page: Page, value: object, expected: str) -> None:
    assert call(page, "csv", "cell", value) == quoted(expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("2024-11-13", "13 November 2024"), ("2024-10", "October 2024"), ("2024", "2024"), ("2024-W05", "week 5 of 2024")],
)
def test_days(page: Page, value: str, expected: str) -> None:
    assert call(page, "wording", "day", value) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("“We’re counting on the U.S.,” 2,500 said", 7), ("", 0), ("well-known", 1), ("“…”", 0), ("Łódź é", 2)]
)
def test_words(page: Page, text: str, expected: int) -> None:
    assert call(page, "voices", "words", text) == expected
