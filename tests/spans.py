"""Reading an answer as a client in any language would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

# How a client's own string is cut, by offset unit.
CUT: dict[str, Callable[[str, int, int], str]] = {
    "codepoint": lambda text, start, end: text[start:end],
    "utf16": lambda text, start, end: text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le"),
    "byte": lambda text, start, end: text.encode()[start:end].decode(),
}


def spans(node: Any) -> Iterator[dict[str, Any]]:
    """Everything in an answer that has a start, an end and a text."""
    if isinstance(node, dict):
        if {"start", "end", "text"} <= node.keys():
            yield node
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


def assert_spans(text: str, answer: Any, unit: str = "codepoint") -> int:
    """Every span of `answer` cuts its own text out of `text`; gives how many there are."""
    found = list(spans(answer))
    for each in found:
        assert each["text"] == CUT[unit](text, each["start"], each["end"])
    return len(found)
