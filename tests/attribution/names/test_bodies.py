"""Who is a body, a country or a person, by what the article calls it and says of it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# The name and type of who speaks last: by the capital of a country.
CAPITALS = {
    "Zambia closed the bridge. Lusaka said that the pylons were cracked.": ("Zambia", "place"),
    "Laos opened the dam on Friday. Vientiane denied that villages were warned too late.": ("Laos", "place"),
    "Ecuador has called its ambassador home. Quito said that he would stay there.": ("Ecuador", "place"),
    "Chad has shut the border. N’Djamena said that it would open in May.": ("Chad", "place"),
    "Norway said its ships had turned back.": ("Norway", "place"),
    "Gabon said its soldiers were in the barracks.": ("Gabon", "place"),
    # Such as are no country.
    "Chad came home late. Chad told his wife that the road was shut.": ("Chad", "person"),
    "Corvelle said its ships had turned back.": ("Corvelle", "organization"),
    "The Kremlin warned Russia. The Kremlin said that winter would be long.": ("Kremlin", "organization"),
}
# By what is called so, what it has, and that it is several.
FIRMS = {
    "The pumps were sold by Aldrane. Aldrane said it would mend each of them.": ("Aldrane", "organization"),
    "Officials of both Tessaly and the port wept. Tessaly has said it will pay.": ("Tessaly", "organization"),
    "Pascoe Wyld, which ran the ferry until May, declined to comment.": ("Pascoe Wyld", "organization"),
    "Pascoe Wyld, the surveyors, said the wall was sound.": ("Pascoe Wyld", "organization"),
    "The estate's accountants, Pascoe Wyld, said no money was gone.": ("Pascoe Wyld", "organization"),
    "Her solicitors, Drewett Crane, said in a letter that she was innocent.": ("Drewett Crane", "organization"),
    "The ferry operator, Vessrad, said boats were late.": ("Vessrad", "organization"),
    "Dorla, the Water and Drains Agency, said the well was foul.": ("Dorla", "organization"),
    "Dorla, the Office of the Rail Inspector, found that the brakes were worn.": ("Dorla", "organization"),
    "Candour, the tenants’ group, said rents were up.": ("Candour", "organization"),
    "Western Ember, the Dutch-owned developer, said it would build 40 homes.": ("Western Ember", "organization"),
    "Thornbury's chief executive will go. He will get no bonus, Thornbury said.": ("Thornbury", "organization"),
    "The winger has a cold, Ormsley have announced.": ("Ormsley", "organization"),
    "Notts Forest lost again on Sunday. The keeper is hurt, Forest said.": ("Notts Forest", "organization"),
    # Such as are persons.
    "The estate's accountants, Ada Wyld and Tom Crane, said no money was gone.": ("Ada Wyld", "person"),
    "The farm was sold to Dr. Aldrane. Aldrane said it would rain.": ("Aldrane", "person"),
    "Marwick, the developer, said he would build 40 homes.": ("Marwick", "person"),
    "Guests of Ada Wyld and Marwick have complained. Marwick said he was sorry.": ("Marwick", "person"),
    "“It is mine,” MacTavish said. MacTavish, 40, is a cook.": ("MacTavish", "person"),
}
SPEAKERS = CAPITALS | FIRMS


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == SPEAKERS[text]
