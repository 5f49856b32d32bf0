"""The Python client that openapi-python-client makes of the description, against a real service."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clients.snippets import run, snippets, workspace

SAYS = "Ines Duarte (mayor): “The bridge will open in May,”\n"

TYPED = """
import os

from attributions_client import Client
from attributions_client.api.attributions import find_attributions
from attributions_client.api.health import ready
from attributions_client.api.operations import info
from attributions_client.models import Answer, AttributionAct, Info, OffsetUnit, Precision, Problem, Question, Ready, SpeakerType
from attributions_client.types import Unset

client = Client(base_url=os.environ["ATTRIBUTIONS_URL"])
TEXT = "“The bridge will open in May,” Ines Duarte, the mayor, said on Tuesday. 😀"

asked = Question.from_dict({"text": TEXT, "published": "2024-11-14", "min_confidence": 0.1, "offset_unit": "utf16"})
assert asked.offset_unit is OffsetUnit.UTF16
answer = find_attributions.sync(client=client, body=asked)
assert isinstance(answer, Answer)
(statement,) = answer.attributions
assert statement.act is AttributionAct.STATE
assert statement.speaker is not None and statement.speaker.type_ is SpeakerType.PERSON
assert statement.date is not None and statement.date.precision is Precision.DAY and statement.date.value == "2024-11-12"
assert answer.document.offset_unit is OffsetUnit.UTF16 and answer.document.length == len(TEXT) + 1
assert isinstance(answer.document.text, Unset)
assert answer.warnings == [] and statement.confirming_parties == []

refused = find_attributions.sync_detailed(client=client, body=Question(text="", language="de"), x_request_id="mine")
assert refused.status_code == 422 and refused.headers["X-Request-Id"] == "mine"
assert isinstance(refused.parsed, Problem) and not isinstance(refused.parsed.errors, Unset)
assert refused.parsed.type_ == "urn:problem-type:attributions:invalid-fields"
assert {each.pointer for each in refused.parsed.errors} == {"#/text", "#/language"}

assert isinstance(ready.sync(client=client), Ready)
told = info.sync(client=client)
assert isinstance(told, Info) and told.limits.text_characters == 200_000 and "flask" in told.versions
print("typed")
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client in it."""
    made = workspace(tmp_path_factory.mktemp("python"))
    run(made, "bash", "-euc", snippets()["python_generate"])
    return made


def test_the_snippet_as_it_stands(folder: Path, url: str) -> None:
    (folder / "snippet.py").write_text(snippets()["python"])
    assert run(folder, "python", "snippet.py", url=url) == SAYS


def test_fields_enums_and_errors(folder: Path, url: str) -> None:
    (folder / "typed.py").write_text(TYPED)
    assert run(folder, "python", "typed.py", url=url) == "typed\n"


def test_the_types_are_those_that_a_checker_sees(folder: Path) -> None:
    (folder / "snippet.py").write_text(snippets()["python"])
    (folder / "typed.py").write_text(TYPED)
    run(folder, "python", "-m", "mypy", "--strict", "--follow-imports", "silent", "--config-file", "/dev/null", "snippet.py", "typed.py")
