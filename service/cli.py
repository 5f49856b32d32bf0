"""The same engine at the command line, without a server: `attributions article.txt --published 2024-11-14`.

`attributions archive …` is a command of its own, service/archive/command.py; an article in a file of that name is `./archive`.

Exit codes: 0 answered; 1 the engine can't be loaded; 2 wrong arguments; 3 the input can't be read or is refused, or the answer can't
be written.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from service.archive import command as archive
from service.archive.command import NO_ENGINE, REFUSED, WRONG_USE, fail
from service.attribution.errors import ModelError
from service.attribution.pipeline import load_engine
from service.attribution.records import Analysis, Attribution
from service.attribution.text.units import OFFSET_UNITS
from service.settings import SettingError, Settings
from service.web.answers import answer, dump
from service.web.problems import InvalidFieldsError, ServiceError, pointer
from service.web.schemas import read_question

COLUMNS = ("kind", "act", "speaker", "role", "date", "quote")
EPILOG = "attributions archive INPUT OUTPUT reads many articles; its own --help tells how."
WIDTHS = (8, 10, 28, 28, 10)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read an article from a file or standard input and print its statements; the exit code is the result."""
    words = sys.argv[1:] if arguments is None else arguments
    if words and words[0] == "archive":
        return archive.main(words[1:])
    given = _parser().parse_args(words)
    try:
        settings = Settings.from_environment()
        text = _read(given.article)
    except SettingError as error:
        return fail(str(error), WRONG_USE)
    except (OSError, UnicodeDecodeError) as error:
        return fail(f"can't read {given.article}: {_reason(error)}", REFUSED)
    try:
        output = _answer(given, text, settings)
    except InvalidFieldsError as error:
        return fail(error.detail, REFUSED if pointer("text") in {each.pointer for each in error.errors} else WRONG_USE)
    except ServiceError as error:
        return fail(error.detail, REFUSED)
    except ModelError as error:
        return fail(f"can't load the engine: {error}", NO_ENGINE)
    return _print(output)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="attributions", description="Who said what in a news article.", epilog=EPILOG)
    parser.add_argument("article", nargs="?", default="-", help="a file in UTF-8; - or nothing for standard input")
    parser.add_argument("--published", metavar="DATE", help="ISO date or date-time that relative dates resolve against")
    parser.add_argument("--title", help="the headline, if it is not in the text")
    parser.add_argument("--id", help="the article's name, given back in the answer")
    parser.add_argument("--min-confidence", type=float, metavar="SHARE", help="leave out statements below this confidence, 0 to 1")
    parser.add_argument("--language", metavar="TAG", help="language tag of English: en, en-GB, …")
    parser.add_argument("--offset-unit", choices=OFFSET_UNITS, help="what offsets count")
    parser.add_argument("--format", choices=("json", "table"), default="json", help="as the service answers (json, the default) or a table")
    return parser


def _answer(given: argparse.Namespace, text: str, settings: Settings) -> bytes:
    names = ("published", "title", "id", "min_confidence", "language", "offset_unit")
    fields: dict[str, Any] = {name: getattr(given, name) for name in names}
    question = read_question({"text": text, **fields}, settings.max_characters)
    engine = load_engine(party_threshold=settings.party_percent / 100)
    analysis = engine.analyse(question.text, published=question.published, title=question.title)
    return _table(analysis, question.min_confidence) if given.format == "table" else dump(answer(question, analysis))


def _read(name: str) -> str:
    # Bytes, so that no line end is translated: offsets count the text as it is.
    return (sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()).decode()


def _table(analysis: Analysis, min_confidence: float) -> bytes:
    rows = [_row(each) for each in analysis.attributions if each.confidence >= min_confidence]
    lines = [" ".join([*(_fit(cell, width) for cell, width in zip(row, WIDTHS, strict=False)), row[-1]]) for row in (COLUMNS, *rows)]
    return "\n".join([*lines, ""]).encode()


def _row(it: Attribution) -> tuple[str, ...]:
    speakers = [each.name for each in (it.speaker, *it.joint_speakers) if each]
    date = it.date.value or it.date.span.text if it.date else ""
    return it.kind, it.act, ", ".join(speakers) or "-", it.role or "-", date or "-", " ".join(it.quote.text.split())


def _fit(cell: str, width: int) -> str:
    return (cell if len(cell) <= width else cell[: width - 1] + "…").ljust(width)


def _print(output: bytes) -> int:
    try:
        sys.stdout.buffer.write(output)
        sys.stdout.buffer.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is left
        if not isinstance(error, BrokenPipeError):  # else the reader, `head` say, has had enough
            return fail(f"can't write the answer: {_reason(error)}", REFUSED)
    return 0


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return f"the byte at {error.start} does not belong to UTF-8" if isinstance(error, UnicodeDecodeError) else str(error.strerror)


if __name__ == "__main__":
    sys.exit(main())
