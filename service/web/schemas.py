"""What a client may send with an article, and what it becomes. Knows marshmallow, not Flask: the command line reads it too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from service.attribution.text.units import OFFSET_UNITS, OffsetUnit
from service.web.problems import FieldError, InvalidFieldsError, TooLargeError, pointer

# With every character percent-encoded, both still fit into the longest request line that gunicorn takes.
LONGEST_ID = 128
LONGEST_TITLE = 500

PUBLISHED = re.compile(
    r"(\d{4}-\d{2}-\d{2})"
    r"([Tt ]([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)([.,]\d{1,9})?)?([Zz]|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?)?",
    re.ASCII,
)
ENGLISH = re.compile(r"[Ee][Nn](-[A-Za-z0-9]{1,8})*")
NUMBER = re.compile(r"-?(0|[1-9]\d{0,15})(\.\d{1,32})?([Ee][+-]?\d{1,3})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Question:
    """An article and how it is to be read, checked; `published` is the day that relative dates resolve against.

    `extracted` tells that the text was drawn out of a page: the client doesn't have it, so the answer carries it.
    """

    text: str
    published: date | None = None
    title: str | None = None
    id: str | None = None
    min_confidence: float = 0.0
    language: str | None = None
    offset_unit: OffsetUnit = "codepoint"
    extracted: bool = False


class UnicodeText(fields.String):
    """A string that UTF-8 can carry: JSON's escapes can spell halves of surrogate pairs, which no text holds."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> str:
        del attr, data, kwargs
        if not isinstance(value, str):
            raise ValidationError("must be a string")
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise ValidationError(f"holds a lone surrogate at character {error.start}") from None
        return value


class Published(UnicodeText):
    """An ISO 8601 date, or the date part of a date-time, in whatever zone that is given."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> date:  # type: ignore[override]
        text = super()._deserialize(value, attr, data, **kwargs)
        match = PUBLISHED.fullmatch(text)
        try:
            return date.fromisoformat(match[1] if match else "")
        except ValueError:
            raise ValidationError("must be an ISO 8601 date or date-time, such as 2024-11-14 or 2024-11-14T09:30:00+08:00") from None


class Share(fields.Field[float]):
    """A number from 0 to 1; neither a string nor a boolean passes for one."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> float:
        del attr, data, kwargs
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise ValidationError("must be a number from 0 to 1")
        return float(value)


def _not_blank(text: str) -> None:
    if not text or text.isspace():
        raise ValidationError("must not be blank")


def _one_unit(unit: str) -> None:
    if unit not in OFFSET_UNITS:
        raise ValidationError(f"must be one of {', '.join(OFFSET_UNITS)}")


def _english(tag: str) -> None:
    if not ENGLISH.fullmatch(tag):
        raise ValidationError("must be a language tag of English (en, en-GB, …); other languages are not read")


def _at_most(length: int) -> validate.Length:
    return validate.Length(max=length, error="must have {max} characters at most")


class QuestionSchema(Schema):
    """The fields of a request; null stands for an optional field that is left out, a field not named here is refused."""

    class Meta:
        """Options of marshmallow."""

        unknown = RAISE

    error_messages = {"unknown": "is not a field of this request"}  # noqa: RUF012  # marshmallow's own way

    text = UnicodeText(required=True, validate=_not_blank, error_messages={"required": "is required", "null": "must be a string"})
    published = Published(allow_none=True)
    title = UnicodeText(allow_none=True, validate=_at_most(LONGEST_TITLE))
    id = UnicodeText(allow_none=True, validate=_at_most(LONGEST_ID))
    min_confidence = Share(allow_none=True)
    language = UnicodeText(allow_none=True, validate=_english)
    offset_unit = UnicodeText(allow_none=True, validate=_one_unit)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Question:
        """The checked fields as a record."""
        return Question(**{name: value for name, value in data.items() if value is not None})


SCHEMA = QuestionSchema()


def read_question(data: object, max_characters: int) -> Question:
    """Check what a client sent. Raises TooLargeError, or InvalidFieldsError that points to every wrong field."""
    if not isinstance(data, dict):
        raise InvalidFieldsError([FieldError(pointer(), "must be an object")])
    text = data.get("text")
    if isinstance(text, str) and len(text) > max_characters:
        raise TooLargeError(f"The text has {len(text)} characters, the limit is {max_characters}.")
    try:
        question: Question = SCHEMA.load(data)
    except ValidationError as error:
        raise InvalidFieldsError(_field_errors(error.messages_dict)) from None
    return question


def read_number(text: str) -> float | str:
    """A number in the form JSON gives it, as a query parameter carries it; any other text as it is, for the schema to refuse."""
    return float(text) if NUMBER.fullmatch(text) else text


def _field_errors(messages: Mapping[Any, list[str]]) -> list[FieldError]:
    return [FieldError(pointer(str(name)), detail) for name, details in messages.items() for detail in details]
