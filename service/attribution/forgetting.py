"""What is worked out again and again while one article is read is remembered so long, and forgotten with it: nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

Given = ParamSpec("Given")
Result = TypeVar("Result")

# The most that is remembered of one function: a book may hold many words.
MOST = 8192
_forget: list[Callable[[], None]] = []


def remembered(function: Callable[Given, Result]) -> Callable[Given, Result]:
    """The function, its results kept until `forget_all`; for pure functions of hashable arguments."""
    keeping = lru_cache(maxsize=MOST)(function)
    _forget.append(keeping.cache_clear)
    return cast("Callable[Given, Result]", keeping)


def forget_all() -> None:
    """Drop what the functions remember."""
    for forget in _forget:
        forget()
