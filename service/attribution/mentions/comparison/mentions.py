"""A mention that is to be resolved: what of it is the same whatever entity it is compared with."""

from __future__ import annotations

from dataclasses import dataclass

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, normal
from service.attribution.names.roles.offices import words_of
from service.attribution.words import ABBREVIATED, CUTS, DEFINITE, FEMALE, HE, MALE, POSSESSIVES, SHE

# What women are called too.
OFFICES_OF_BOTH = frozenset(
    "chairman spokesman fisherman foreman fireman policeman councilman actor salesman sportsman statesman king lord".split()
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its first piece, its paragraph, its first character."""

    piece: int
    paragraph: int
    start: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention's words, the stems of its head and of its words of content; whether it describes somebody, by a name or a pronoun that
    owns ("Lund's lawyer"), in more than three words, as somebody new ("a lawyer"); its gender and the other one, its sentence.
    """

    words: tuple[str, ...]
    head: str
    content: set[str]
    described: bool
    owned: bool
    longer: bool
    introduced: bool
    gender: str | None
    other: str | None
    sentence: int


def read_mention(source: Source, sentence: int) -> Mention:
    """What a source says of whom it means; `sentence` is the index of the sentence in which it stands."""
    gender = "he" if source.head in HE else "she" if source.head in SHE else gender_of(source)
    words, described = source.text.split(), source.form == "description"
    return Mention(
        words=normal(source.text),
        head=stem(ABBREVIATED.get(source.head, source.head)),
        content={stem(word) for word in words_of(source.text) if word not in DEFINITE and word not in CUTS and len(word) > 2},
        described=described,
        owned=source.owned or words[0].casefold() in POSSESSIVES,
        longer=described and len(words) > 3,
        introduced=described and not source.definite,
        gender=gender,
        other={"he": "she", "she": "he"}.get(gender or ""),
        sentence=sentence,
    )


def stem(word: str) -> str:
    """A word without what a plural or a possessive ends with."""
    return word.rstrip("s’'")


def gender_of(source: Source) -> str | None:
    """The pronoun of whom a description describes, by its nouns: "the businessman", "the mother-of-two", "her ex-husband"; None where they
    do not tell.
    """
    words = {word.removeprefix("ex-").removeprefix("step").split("-", maxsplit=1)[0] for word in normal(source.text)}
    return "he" if words & MALE else "she" if words & FEMALE else None


def surely_of(source: Source) -> str | None:
    """The same, but None where the noun calls both: a chairman or a fisherman may be a woman."""
    return None if source.head in OFFICES_OF_BOTH else gender_of(source)


def count_sex(entity: Entity, source: Source) -> None:
    """Count for somebody without a name the sex that a description tells."""
    sex = surely_of(source) if source.type == "unnamed" else None
    if sex:
        entity.titled[sex] += 1
        entity.genders[sex] += 1
