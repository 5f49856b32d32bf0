"""From the bytes of a request to the fields they spell."""

from __future__ import annotations

import json
from typing import Any, NoReturn
from urllib.parse import parse_qsl

from service.web.pages.extraction import extract
from service.web.problems import FieldError, InvalidFieldsError, MalformedRequestError, NotJsonError, NotUtf8Error, pointer
from service.web.schemas import read_number
from service.web.watching import Watch

MOST_PARAMETERS = 32


def read_json(body: bytes) -> object:
    """The JSON value that `body` is. Raises NotUtf8Error, or NotJsonError: also for a key given twice, NaN and endless nesting."""
    document = _decode(body).removeprefix("\ufeff")  # RFC 8259 lets a reader pass over a mark before the document
    try:
        return json.loads(document, object_pairs_hook=_unique, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise NotJsonError(f"{error.msg} at line {error.lineno}, column {error.colno}.") from None
    except RecursionError:
        raise NotJsonError("The document is nested too deep.") from None
    except ValueError:  # integers of thousands of digits
        raise NotJsonError("The document holds a number that is too long.") from None


def read_plain(body: bytes, query: bytes) -> dict[str, Any]:
    """The fields of an article sent as plain text, the others being query parameters. Raises NotUtf8Error, InvalidFieldsError."""
    return {"text": _decode(body), **_parameters(query)}


def read_page(body: bytes, query: bytes, watch: Watch) -> dict[str, Any]:
    """The fields of an article sent as a page: its body text, and the day in its metadata where the query parameters give none.

    Raises NotUtf8Error, DeadlineError, and InvalidFieldsError, also where the page can't be read or has no body text.
    """
    given = _parameters(query)
    page = extract(_decode(body), watch)
    return {"text": page.text, "published": page.published, **given}


def read_query(query: bytes) -> dict[str, str]:
    """The query parameters, each at most once. Raises MalformedRequestError, InvalidFieldsError."""
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_PARAMETERS)
    except ValueError:
        raise MalformedRequestError("The query string is not UTF-8, or has too many parameters.") from None
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InvalidFieldsError([FieldError(pointer(name), "is given more than once") for name in twice])
    return dict(pairs)


def _parameters(query: bytes) -> dict[str, Any]:
    given: dict[str, Any] = dict(read_query(query))
    if "text" in given:
        raise InvalidFieldsError([FieldError(pointer("text"), "is the body of this request, not a parameter")])
    if "min_confidence" in given:
        given["min_confidence"] = read_number(given["min_confidence"])
    return given


def _decode(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8Error(f"The byte at {error.start} does not belong to UTF-8.") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise NotJsonError("An object has the same key twice.")
    return found


def _refuse(constant: str) -> NoReturn:
    raise NotJsonError(f"{constant} is not a JSON number.")
