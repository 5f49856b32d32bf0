"""Who acts for somebody, and is not whom he or she acts for."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
ACTING = {
    "Tenor Hugo Brandt fell on Friday. The tenor’s publicist said he would sing again.": "The tenor’s publicist",
    "Goalkeeper Nils Okta limped off. The goalkeeper’s agent said he would be fit by May.": "The goalkeeper’s agent",
    "President Ruth Amadi fell ill. The president’s physician said she was stable.": "The president’s physician",
    "Governor Owen Strand was fined. The governor’s spokeswoman said he paid. The governor’s wife said she knew.": "The governor’s wife",
    "The dancer’s agent confirmed the split. A friend of Voss had no comment. “It is over,” the agent said.": "The dancer’s agent",
    # Those of whom the article says so, and who is quoted on what he or she thinks.
    "Ida Voss thinks that is the trouble.\n\n“He put it there in May,” the tenor’s agent said.": "Ida Voss",
    "Tenor Hugo Brandt fell on Friday. His agent, Ida Voss, wept. The tenor’s agent said he would sing again.": "Ida Voss",
    "The tenor’s agent, Ida Voss, said he would sing again.": "Ida Voss",
    "Rovers lost again. Their manager is Hugo Brandt. The club’s manager said he was sorry.": "Hugo Brandt",
    "Governor Owen Strand was fined. The governor’s lawyer said he paid. The governor’s attorney said he knew.": "The governor’s lawyer",
}


@pytest.mark.parametrize("text", ACTING)
def test_who_acts_for_whom(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == ACTING[text]
