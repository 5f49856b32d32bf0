"""The standing of bodies that an article never names."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Norway’s largest dairy union said that the price of milk would rise.", "largest dairy union"),
        ("Poland's second-biggest bakery chain said it would close 40 shops.", "second-biggest bakery chain"),
        ("The country’s main teachers’ union said on Monday that schools would stay shut.", "main teachers’ union"),
        ("Norway’s dairy union said that the price of milk would rise.", None),
        ("The largest dairy union said that the price of milk would rise.", None),
    ],
)
def test_a_body_without_a_name_is_told_by_its_standing(engine: Engine, sentence: str, role: str | None) -> None:
    (said,) = engine.analyse(sentence).attributions
    assert said.speaker is not None
    assert said.speaker.role == role


def test_a_name_needs_no_standing(engine: Engine) -> None:
    said, *_ = engine.analyse("Norway’s largest union, Tarn Dairies, said that the price of milk would rise.").attributions
    assert said.speaker is not None
    assert said.speaker.name == "Tarn Dairies"


def test_a_person_without_a_name_has_none(engine: Engine) -> None:
    (said,) = engine.analyse("Norway’s top diplomat said that talks had failed.").attributions
    assert said.speaker is not None
    assert said.speaker.role is None
