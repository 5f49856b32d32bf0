"""What tells of what kind a body is."""

from __future__ import annotations

import pytest

from service.attribution.names.entities import Name
from service.attribution.names.roles.kinds_told import is_kind_before, is_kind_behind
from service.attribution.spans import Span

# The phrase stands between square brackets, the name is Velloran.
BEFORE = {
    "It rained. The Tarn-based [cooking journal] Velloran agreed.": True,
    "It rained, say [auditors] Velloran, and snowed.": True,
    "It rained, says [website] Velloran.": True,
    "The [salt monopoly], Velloran, agreed.": True,
    "The [lighthouse] Velloran agreed.": False,
    "The [company] Velloran agreed.": False,
    "The [owners] Velloran agreed.": False,
    "The [salt monopoly] was sold to Velloran.": False,
}
BEHIND = {
    "Velloran, a [parents’ group], agreed.": True,
    "Velloran - a [group of divers that maps wrecks] - agreed.": True,
    "Velloran, [one of its main creditors], agreed.": True,
    "Velloran, the [river board’s oldest critic], agreed.": False,
    "Velloran, a [group], agreed.": False,
    "Velloran, a [union of rowers and divers and swimmers that nobody has ever heard of] agreed.": True,
    "Velloran, a [union of rowers and divers and swimmers nobody has ever heard of] agreed.": False,
    "Velloran, Tarn and Elm, a [parents’ group], agreed.": False,
}


def parsed(marked: str, kind: str = "organization") -> tuple[str, Name, Span]:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    at = text.index("Velloran")
    return text, Name(Span(at, at + len("Velloran")), kind, 0, "Velloran", ("velloran",)), Span(start, end)


@pytest.mark.parametrize("marked", BEFORE)
def test_stands_before(marked: str) -> None:
    text, name, told = parsed(marked)
    assert is_kind_before(text, name, told, of_another=False) is BEFORE[marked]
    assert is_kind_before(text, name, told, of_another=True) is False


@pytest.mark.parametrize("marked", BEHIND)
def test_stands_behind(marked: str) -> None:
    text, name, told = parsed(marked)
    assert is_kind_behind(text, name, told) is BEHIND[marked]


def test_is_of_no_person() -> None:
    text, name, told = parsed("Velloran, a [parents’ group], agreed.", "person")
    assert is_kind_behind(text, name, told) is False
