"""The whole of an office of which the end is marked, between carets."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.whole_phrases import whole_phrase
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

WHOLE = [
    ("He played the Green front-^runner^ well.", "Green front-runner"),
    ("Praise for the presumptive Green Party ^nominee^.", "presumptive Green Party nominee"),
    ("She beat the Ohio ^senator^.", "Ohio senator"),
    ("She knows the old ^senator^.", "senator"),
    ("She knows Ohio ^senator^ Ada Lund.", "senator"),
    ("Its 28-year-old ^chief^ left.", "chief"),
    ("Its 28-year-^old chief^ left.", "28-year-old chief"),
    ("Former European 3,^000m champion^ Jo Marsh left.", "European 3,000m champion"),
    ("In 2012 ^Olympic champion^ Jo Marsh left.", "Olympic champion"),
    ("The Tarn ^bridge^ fell.", "bridge"),
    ("She is ^director of harbour^ communications.", "director of harbour communications"),
    ("She is ^judge of the spotted pony^ breed.", "judge of the spotted pony breed"),
    ("She told the ^head of the harbour^ trade was slow.", "head of the harbour"),
    ("She is the ^captain^ transport.", "captain"),
]
# The role of the last speaker.
ROLES = {
    "Former European 1,500m champion Ade Bellow limped off. “My leg hurt,” said Bellow.": "Former European 1,500m champion",
    "World 5,000m silver medallist Ute Vahl pulled out. “I was ill,” said Vahl.": "World 5,000m silver medallist",
    # Whom others do something to, before the name.
    "Police arrested bank clerk Rita Moll. Ms Moll said she was at home.": "bank clerk",
    "Police freed care worker Rita Moll. Ms Moll said she was at home.": "care worker",
    "He married charity worker Rita Moll on Monday. Mrs Moll said it was cold.": "charity worker",
    # The name of a firm that ends like an owner's.
    "“It's our best year,” said Gail Wynn of Sotheby's.": "Sotheby's",
    "“We sold a lot,” said Theo Wynn of Hale & Weller's in Leeds.": "Hale & Weller's",
    # What a body is for, in a list.
    "Rita Moll, director of the Centre for Music, Drama and Film, said it was cold.": "director of the Centre for Music, Drama and Film",
    "Rita Moll, head of the Centre for Music, Ada Lund and Jo Marsh met. It was cold, said Ms Moll.": "head of the Centre for Music",
    # A "Dr" tells less than the body that somebody is of, and that less than what he or she is there.
    "“It was cold,” says Dr Theo Wynn from the University of Tarn.": "University of Tarn",
    "Botanist Dr Theo Wynn from the University of Tarn says it was cold.": "Botanist",
    # What a station is, and that a computer is no constable.
    "Norway's premier began a visit, the Deutsche Nordwelle radio station reported.": "radio station",
    "Orbix sells films for the PC. Napstar claims they are dear.": None,
    # Seats and bodies right behind a name, whatever the reader thinks of them; not what a body has.
    "Dai Morrow MS asked for a fresh consultation.": "MS",
    "Meir Rowe AM called for the carcasses to be burned.": "AM",
    "The IG Metron union said some 4,000 jobs were at risk.": "union",
    "The Orlen National Party website said the march was off.": None,
    # A secretary of state.
    "Ada Wynn won. Later they praised the former secretary of state warmly. “It is done,” Wynn said.": "former secretary of state",
    # An author who holds a post.
    "“I believe that mice like cheese because it smells,” says lead author Dr Lea Foss.\n“Smell guides them,” adds Foss, a researcher "
    "in the Rodent Institute at the University of Leeds.": "researcher in the Rodent Institute at the University of Leeds",
    "“It is a small step,” said study leader Dr Ivan Kral.": "study leader",
    # A short word with which a sentence ends.
    "“We are calm,” said Abe Zorn, deputy mayor of Tarn. It rained.": "deputy mayor of Tarn",
    "“We are calm,” said Abe Zorn, counsel for Pell Co. in Leeds.": "counsel for Pell Co. in Leeds",
}


@pytest.mark.parametrize(("marked", "whole"), WHOLE)
def test_the_whole_of_what_is_marked(marked: str, whole: str) -> None:
    start, end = marked.index("^"), marked.rindex("^") - 1
    text = marked.replace("^", "")
    assert whole_phrase(text, Span(start, end)).cut(text) == whole


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_the_role_is_whole(engine: Engine, text: str, role: str | None) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.role == role
