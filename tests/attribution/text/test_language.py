"""Whether a text looks like English."""

from __future__ import annotations

import pytest

from service.attribution.text.language import looks_english


def test_the_seed(seed: str) -> None:
    assert looks_english(seed)


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister sagte am Dienstag, die Brücke werde im Mai für den Verkehr freigegeben; zuvor hatten mehrere Abgeordnete "
        "der Opposition die Verzögerung scharf kritisiert und eine Untersuchung durch den Rechnungshof gefordert.",
        "Le ministre a déclaré mardi que le pont ouvrirait en mai ; plusieurs députés de l’opposition avaient auparavant "
        "vivement critiqué le retard et demandé une enquête de la Cour des comptes.",
        "De minister zei dinsdag dat de brug in mei opengaat; eerder hadden meerdere leden van de oppositie de vertraging scherp "
        "bekritiseerd en om een onderzoek van de rekenkamer gevraagd, dat nog niet begonnen blijkt te zijn volgens het kabinet.",
        "Министр заявил во вторник, что мост откроется в мае, ранее несколько депутатов оппозиции резко раскритиковали "
        "задержку и потребовали расследования счётной палаты, сообщили журналистам в правительстве области вчера вечером.",
    ],
)
def test_other_languages(text: str) -> None:
    assert not looks_english(text)


def test_too_short_to_tell() -> None:
    assert looks_english("Ministerium dementiert")
