"""Names in the text, their words without titles, and the entities that they name."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from service.attribution.firms import LEGAL
from service.attribution.forgetting import remembered
from service.attribution.ranks import POLICE
from service.attribution.records import SpeakerType
from service.attribution.spans import Span
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import HONORIFICS, OFFICES, PERSONAL_TITLES, PLACE_NAMES, POSTNOMINALS, SUFFIXES, is_joined_title

# Words that acronyms leave out.
SMALL_WORDS = frozenset("of the and for in to on at a an by with".split())
# The most letters of an acronym.
ACRONYM = 5
# Ranks of detectives, in short or in full: "Det Con".
RANKS = frozenset(POLICE.casefold().split("|")) | {"con"}
# What keeps father and son apart, behind a name.
DESCENT = frozenset("jr sr ii iii iv".split())
# Titles and offices that begin no body's name; and the end of an address.
OF_PERSONS = PERSONAL_TITLES | OFFICES | {"acp", "dcp"}
DOMAIN = re.compile(r"(?<=\w)\.(?:com|org|net|co\.uk)$")
# The letters of partners: "H&P".
PARTNERS = re.compile(r"(?:[Tt]he\s)?[A-Z](?:&[A-Z]){1,3}")
# Initials in capitals that would be a councillor's title in small letters: "CR Lund".
INITIALLED = "CR "
ARTICLE = re.compile(r"^(?:the|an?)\s+(?=\S)", re.IGNORECASE)
# Letters that begin what was read in the wrong encoding, "Ã©" for "é", and what may follow them, none of it a space or a quotation mark.
MISREAD = "ÂÃÄÅ"
BROKEN = r"\x80-\x9f¡-ª¬®-¶¸-º¼-¿\u0300-\u036f"
BROKEN_IN = re.compile(rf"(?<=\w)[{BROKEN}]+")
# The stops of initials, the words of a name, and the signs inside of these.
INITIALS, WORDS = re.compile(r"(?<=\b\w)\.(?=\w\b)"), re.compile(r"[^\W_]+(?:['.\u0300-\u036f-]+[^\W_]+)*")
SIGNS = re.compile(r"[.'\u0300-\u036f]")
CONJUNCTION = re.compile(r"\s(?:[Aa]nd|as well as|along with|nor|or)\s")


@dataclass(frozen=True, slots=True)
class Name:
    """One proper name in the text; `first` is its first word piece, `words` its normal form without titles."""

    span: Span
    kind: str
    first: int
    text: str
    words: tuple[str, ...]


@dataclass(eq=False, slots=True)
class Entity:
    """Somebody or something that may speak, with the mentions found so far: `places` are their first pieces, in order.

    `titled` counts titles that call it "he" or "she", `genders` the pronouns found to stand for it too.
    """

    kind: SpeakerType
    name: str
    names: list[Name] = field(default_factory=list)
    described: list[Span] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    titled: dict[str, int] = field(default_factory=lambda: {"he": 0, "she": 0})
    genders: dict[str, int] = field(default_factory=lambda: {"he": 0, "she": 0})

    @property
    def forms(self) -> set[tuple[str, ...]]:
        """The normal forms of its names."""
        return {name.words for name in self.names}


# What people put before their names on the net: "@realAdaLund", "@SenAdaLund".
BEFORE_NAME = ("", "gov", "mayor", "official", "real", "rep", "sen", "the")


def handles_of(entities: Iterable[Entity]) -> dict[tuple[str, ...], Entity]:
    """The normal forms of the names under which people go on the net who are fully named: "@adalund" is Ada Lund."""
    full = [(entity, "".join(form)) for entity in entities if entity.kind == "person" for form in entity.forms if len(form) > 1]
    return {(before + name,): entity for entity, name in full for before in BEFORE_NAME}


@remembered
def normal(text: str) -> tuple[str, ...]:
    """The words of a name, folded, without titles, articles, possessives and full stops."""
    words = _folded(text)
    return tuple(words if text.startswith(INITIALLED) else words[_title_end(words) :])


@remembered
def words_of(text: str, kind: str) -> tuple[str, ...]:
    """The words of a name of some kind: a body's with a title or an article in it, if it begins with none that only persons have, "General
    Motors", "Society for the Protection of Birds"; without the end of an address, "Orbis.com".
    """
    if kind != "organization":
        return normal(text)
    told = POSSESSIVE.sub("", text.strip())
    words = _folded(ARTICLE.sub("", DOMAIN.sub("", told) if "." in told else told))
    return tuple(words) if words and words[0] not in OF_PERSONS else normal(text)


def _folded(text: str) -> list[str]:
    """All words of a text, folded, without possessives and full stops."""
    told = POSSESSIVE.sub("", text.strip())
    if told.isascii() and "." not in told and "'" not in told:
        return WORDS.findall(told.casefold())
    told = BROKEN_IN.sub("", told) if any(char in told for char in MISREAD) else told
    folded = unicodedata.normalize("NFKD", told).casefold().replace("’", "'")
    return [SIGNS.sub("", word) for word in WORDS.findall(INITIALS.sub("", folded))]


def is_capitalised(text: str) -> bool:
    """Whether all words of a text begin with a capital, but for an article."""
    return all(word[:1].isupper() for word in text.removeprefix("the ").split())


@remembered
def untitled(text: str) -> str:
    """A name as it stands, without the titles and offices before it ("Secretary of State Ada Lund"), what it may have behind it ("QC")
    and a possessive.
    """
    words = POSSESSIVE.sub("", text.strip()).split()
    while len(words) > 2 and words[-1][:1].isupper() and words[-1].casefold().replace(".", "") in POSTNOMINALS:
        words.pop()
        words[-1] = words[-1].rstrip(",")
        words = words if words[-1] else words[:-1]
    end = 0 if text.startswith(INITIALLED) else _title_end([word.casefold().strip(".") for word in words])
    return " ".join(words[end:])


def _title_end(words: Sequence[str]) -> int:
    """How many of the folded words are titles or an office; at least one word is left to be the name."""
    end, last = 0, len(words) - 1
    while last > 1 and words[last] in DESCENT:
        last -= 1  # "Martin Luther King III"
    for i, word in enumerate(words[:last]):
        ranked = i > 0 and words[i - 1] == "det" and word in RANKS
        opening = i == 0 and word in ("the", "a", "an") and len(words[1]) > 1  # not "A K Lund"
        tied = word == "the" and i == len(words) - 2 and words[i - 1] in ("of", "for")  # "Speaker of the House"
        if not tied and (word in HONORIFICS or word in OFFICES or is_joined_title(word) or ranked or opening):
            end = i + 1
    if end and words[end] in ("of", "for"):
        named = len(words) > end + 2 and words[end + 1] != "the"
        end = end + 2 if named else int(words[0] in ("the", "a", "an"))  # "Archbishop of Tarn"
    return end


def bare_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without what may follow one: "jr"."""
    return words if SUFFIXES.isdisjoint(words) else tuple(word for word in words if word not in SUFFIXES)


def is_full(name: Name) -> bool:
    """Whether it has more than one word, leaving out what may follow a name."""
    return len(bare_words(name.words)) > 1


def acronym_of(name: Name) -> str | None:
    """The letters of a name that is one word of capitals, or a short one of several, folded: "sec" of "The S.E.C.", "boe" of "the BoE"."""
    if len(name.words) != 1:
        return "".join(name.words) if PARTNERS.fullmatch(name.text) else None
    bare = name.text if name.text.isalnum() else re.sub(r"^[Tt]he\s+|\.", "", name.text)
    short = len(bare) <= ACRONYM and sum(map(str.isupper, bare)) > 1
    return bare.casefold() if len(bare) > 1 and (short or bare.isupper()) else None


def letters_of(words: tuple[str, ...]) -> set[str]:
    """The first letters of a name's words, with and without those of its small words, of a country's name before them, of what a firm is in
    law, and of what follows its last "and": "sec" of "U.S. Securities and Exchange Commission", "cdc" of "Centers for Disease Control and
    Prevention".
    """
    shorter = words[:-1] if len(words) > 2 and words[-1] in LEGAL else words
    bare = words[1:] if words[:1] and words[0] in PLACE_NAMES else words
    first = words[: len(words) - 1 - words[::-1].index("and")] if "and" in words else words
    parted = tuple(part for word in words for part in word.split("-") if part)  # "agb" of "Anti-Graft Bureau"
    every = {words, bare, shorter, parted, first if len(first) > 2 else words}
    firm = {words[0]} if len(words) == 2 and words[1] in LEGAL else set()  # "vql" of "VQL Ltd"
    return firm | {"".join(w[0] for w in each if small or w not in SMALL_WORDS) for each in every for small in (True, False) if each}


def initials_of(names: Iterable[Name]) -> set[str]:
    """The acronyms that the organisations among some names may have."""
    several = {n.words for n in names if n.kind == "organization" and len(n.words) > (1 if "&" in n.text else 2)}
    return {letters for words in several for letters in letters_of(words)}


def goes_before(name: Name, span: Span) -> bool:
    """Whether a mention is the rest of a body's name with an "and" in it: "Maritime and Dock Union" of "the Rail, Maritime and …"."""
    return name.kind == "organization" and name.span.start < span.start and name.span.end == span.end and ", " in name.text


def is_inside(names: Sequence[Name], offset: int) -> bool:
    """Whether an offset is inside of one of some names and not at its beginning."""
    return any(name.span.start < offset < name.span.end for name in names)


def has_conjunction(text: str, span: Span, names: Sequence[Name]) -> bool:
    """Whether a mention has an "and" or the like outside of its places' names."""
    places = [name for name in names if name.kind == "place"]
    return any(not is_inside(places, joint.start()) for joint in CONJUNCTION.finditer(text, span.start, span.end))


def names_within(names: Sequence[Name], starts: Sequence[int], span: Span) -> Sequence[Name]:
    """The names that begin in the span, or just before it."""
    return names[max(0, bisect_left(starts, span.start) - 1) : bisect_left(starts, span.end)]
