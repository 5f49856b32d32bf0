"""The headline that comes with an article and is not part of its text: it may give a person's fuller name, and nothing else."""

from __future__ import annotations

from service.attribution.pipeline import Engine

TEXT = "Falkenrath said on Monday that the ferry would not sail again. “It is over,” he said."


def names(engine: Engine, text: str, title: str | None) -> list[str | None]:
    """The speakers' names, a statement each."""
    speakers = {speaker.id: speaker.name for speaker in engine.analyse(text, title=title).speakers}
    return [speakers[a.speaker.id] if a.speaker else None for a in engine.analyse(text, title=title).attributions]


def test_a_fuller_name_is_taken(engine: Engine) -> None:
    assert set(names(engine, TEXT, None)) == {"Falkenrath"}
    assert set(names(engine, TEXT, "Minister Ilse Falkenrath ends the ferry to Aldersay")) == {"Ilse Falkenrath"}


def test_not_from_two_who_share_the_surname(engine: Engine) -> None:
    assert set(names(engine, TEXT, "Ilse Falkenrath and Otto Falkenrath quarrel over a ferry")) == {"Falkenrath"}


def test_the_text_goes_first(engine: Engine) -> None:
    text = f"Otto Falkenrath owns the ferry. {TEXT}"
    assert set(names(engine, text, "Ilse Falkenrath ends the ferry")) == {"Otto Falkenrath"}


def test_no_span_points_into_it(engine: Engine) -> None:
    plain, titled = (engine.analyse(TEXT, title=title) for title in (None, "Ilse Falkenrath said: It is over"))
    assert [a.quote for a in plain.attributions] == [a.quote for a in titled.attributions]
