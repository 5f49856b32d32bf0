"""What is surely a person's: the rank before the name, the body behind it that an apposition tells of, the firm that owns it, what
stands between "said" and the name.
"""

from __future__ import annotations

import pytest

from service.attribution.names.entities import Name, normal
from service.attribution.names.roles.surely import body_told, owner_before, rank_before, said_before
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# The name stands between carets.
RANKS = [
    ("It was late. Cpl. ^Ivo Stark^ agreed.", "Cpl."),
    ("It was late. ^Cpl. Ivo Stark^ agreed.", "Cpl."),
    ("He left. Det. Insp. ^Nell Frame^ agreed.", "Det. Insp."),
    ("He left. S/Sgt. ^Nell Frame^ agreed.", "S/Sgt."),
    ("He left. Staff Sgt. ^Nell Frame^ agreed.", "Staff Sgt."),
    ("He left. Lt. Col. ^Nell Frame^ agreed.", "Lt. Col."),
    ("Then Sgt ^Nell Frame^ agreed.", "Sgt"),
    ("The farmer, Col ^Frame^, agreed.", None),
    ("It was Mr. ^Frame^ again.", None),
    ("The mayor. ^Nell Frame^ agreed.", None),
    ("He saw the inspector. ^Nell Frame^ agreed.", None),
    ("^Nell Frame^ agreed.", None),
]
BODIES = [
    ("^Ole Brun^ of Tveit, a consultancy, agreed.", ("Tveit", True)),
    ("^Ole Brun^ at the Fjord Institute, a research body in Bergen, agreed.", ("Fjord Institute", True)),
    ("^Ole Brun^, of Tveit Data, a data provider, agreed.", ("Tveit Data", True)),
    ("^Ole Brun of Tveit^, one of the biggest think-tanks, agreed.", None),
    ("^Ole Brun of Tveit^, an investment bank, agreed.", ("Tveit", True)),
    ("^Ole Brun^ of Tveit, a stockbroker, agreed.", ("Tveit", False)),
    ("^Ole Brun^ of Tveit, a retired broker, agreed.", None),
    ("^Ole Brun^ of Tveit, the bank's chairman, agreed.", None),
    ("^Ole Brun^ of Tveit, a welder, agreed.", None),
    ("^Ole Brun^, a consultancy man of Tveit, agreed.", None),
]
OWNERS = [
    ("“No,” Lark Capital’s ^Ole Brun^ wrote.", "Lark Capital"),
    ("“No,” BNR's ^Ole Brun^ wrote.", "BNR"),
    ("“No,” Lark’s ^Ole Brun^ wrote.", None),
    ("“No,” New Zealand’s ^Ole Brun^ wrote.", None),
    ("“No,” Lark Capital ^Ole Brun^ wrote.", None),
]
# The role of who speaks last.
ROLES: dict[str, str | None] = {
    "The council said the pier was shut. Cpl. Ivo Stark said two men had been held.": "Cpl.",
    "Const. Nell Frame said the road was wet. Sgt. Ivo Stark said two men had been held.": "Sgt.",
    "Sgt. Ivo Stark said two men had been held. Nell Frame said the road was wet.": None,
    "Insp. Ivo Stark, the town's fire chief, said two men had been held.": "fire chief",
    "Mats Holm of Brattli, a consultancy, says demand will fall.": "Brattli",
    "“It will end badly,” says Ida Holm of Sund Data, a data provider.": "Sund Data",
    "Ole Brun of Leeds, a welder, says demand will fall.": "welder",
    "Ole Brun of Burke County, Georgia, said he was sorry.": None,
    "Ole Brun, from the Rivers Trust, said the water was foul.": "Rivers Trust",
    "“They knew,” Lark Capital’s Ole Brun wrote in a note.": "Lark Capital",
    "In a statement of claim filed in the Superior Court of Justice on Friday, Larch Homes Inc. says the mayor lied.": None,
    # Somebody in what a sentence begins with, and what somebody is there.
    "In a letter to the mayor, Tom Hale said the park was shut.": None,
    "At a meeting with the president, Ada Holm said the vote was fair.": None,
    "In a letter on Monday the mayor, Tom Hale, said the park was shut.": "mayor",
    "In his time as chairman, Tom Hale said the park was shut.": "chairman",
    # What somebody does for the time being, and what tells nothing.
    "Det Supt Nell Frame, who is leading the inquiry, said two men had been held.": "Det Supt",
    "Nell Frame, who runs the quay cafe, said trade had halved.": "runs the quay cafe",
    "Dr Frame, who is treating the boy, said he was stable.": None,
    "Frame, who leads in a poll, has said he will not debate.": None,
    # A body.
    "Conciliation service Merid said it had met both sides.": "Conciliation service",
    "Comparison site Farewise said bills would rise.": "Comparison site",
    "Dating app Lumio said it was safe.": "Dating app",
}


def _marked(marked: str) -> tuple[str, Name]:
    start, end = marked.index("^"), marked.rindex("^") - 1
    text = marked.replace("^", "")
    return text, Name(Span(start, end), "person", 0, text[start:end], normal(text[start:end]))


@pytest.mark.parametrize(("marked", "expected"), RANKS)
def test_rank_before(marked: str, expected: str | None) -> None:
    text, name = _marked(marked)
    found = rank_before(text, name)
    assert (found.cut(text) if found else None) == expected


@pytest.mark.parametrize(("marked", "expected"), BODIES)
def test_body_told(marked: str, expected: tuple[str, bool] | None) -> None:
    text, name = _marked(marked)
    found = body_told(text, name)
    assert ((found.body.cut(text), found.is_sure) if found else None) == expected


@pytest.mark.parametrize(("marked", "expected"), OWNERS)
def test_owner_before(marked: str, expected: str | None) -> None:
    text, name = _marked(marked)
    found = owner_before(text, name)
    assert (found.cut(text) if found else None) == expected


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_roles(engine: Engine, text: str, role: str | None) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert (speaker and speaker.role) == role


CALLED = [
    ("“No,” said winchman ^Ole Brun^, and left.", "winchman"),
    ("“No,” says fruit stall owner ^Ole Brun^.", "fruit stall owner"),
    ("It was late, recalled sexton ^Ole Brun^.", "sexton"),
    ("“No,” said ^Ole Brun^.", None),
    ("“No,” said winchman ^Brun^.", None),
    ("“No,” said quietly ^Ole Brun^.", None),
    ("“No,” said yesterday ^Ole Brun^.", None),
    ("“No,” said friends of ^Ole Brun^.", None),
    ("The paper said winchman ^Ole Brun^ was late.", None),
]


@pytest.mark.parametrize(("marked", "expected"), CALLED)
def test_what_stands_between_said_and_a_name(marked: str, expected: str | None) -> None:
    before, told, behind = marked.split("^")
    text = before + told + behind
    found = said_before(text, Name(Span(len(before), len(before + told)), "person", 0, told, normal(told)))
    assert (found.cut(text) if found else None) == expected
