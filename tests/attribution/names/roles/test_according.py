"""What somebody says right behind the name, which is no apposition to it."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.according import claim_behind
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# A sentence with the name between carets, and the claim.
CLAIMS = [
    ("According to ^Ada Roe^, the guild's bakers had lost the key.", "the guild's bakers had lost the key."),
    ("According to Mayor ^Ada Roe^, the guild's bakers walked out.", "the guild's bakers walked out."),
    ("According to ^Ada Roe^, the bakers were told on Monday, when it rained.", "the bakers were told on Monday"),
    ("According to ^Ada Roe^, the baker who had lost the key, it rained.", None),
    ("According to ^Ada Roe^, the guild's baker, it had rained.", None),
    ("According to ^Ada Roe^, who had lost the key, it rained.", None),
    ("According to ^Ada Roe^, she was the guild's baker.", None),
    ("It had rained, according to ^Ada Roe^, the guild's baker.", None),
    ("According to the guild, ^Ada Roe^, the baker had lost the key.", None),
]
# The role of who speaks.
ROLES = {
    "According to Ada Roe, the guild's bakers walked out.": None,
    "According to Ada Roe, the city's mayor knew of the fire.": None,
    "According to Mayor Ada Roe, the council's lawyers had lost the letter.": "Mayor",
    "According to Ada Roe, the council's chief lawyer, the letter was lost.": "council's chief lawyer",
}


@pytest.mark.parametrize(("marked", "expected"), CLAIMS)
def test_claims_behind_a_name(marked: str, expected: str | None) -> None:
    before, named, behind = marked.split("^")
    text = before + named + behind
    claim = claim_behind(text, Span(len(before), len(before + named)), Span(0, len(text)))
    assert (claim and claim.cut(text)) == expected


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_no_role_is_taken_from_a_claim(engine: Engine, text: str, role: str | None) -> None:
    (found,) = engine.analyse(text).attributions
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.role) == ("Ada Roe", role)
