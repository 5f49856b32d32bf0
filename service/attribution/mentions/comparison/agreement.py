"""Of what kind an entity must be for a mention to stand for it."""

from __future__ import annotations

import re

from service.attribution.mentions.bodies.callings import akin, are_unlike
from service.attribution.mentions.bodies.media import is_called_otherwise
from service.attribution.mentions.comparison.mentions import Place
from service.attribution.mentions.comparison.owners import of_two_owners
from service.attribution.mentions.sources.nouns import SELDOM, UNITS, are_bodies
from service.attribution.mentions.sources.sources import GUARDS, Source
from service.attribution.names.entities import Entity, acronym_of, letters_of, normal
from service.attribution.names.kinds.documents import may_be_paper
from service.attribution.names.roles.offices import noun_phrase, words_of
from service.attribution.names.wording.known_kinds import is_known_otherwise
from service.attribution.records import SpeakerType
from service.attribution.words import COMPANIES, COUNTRIES, DETERMINERS, FEMALE, HE, HONORIFICS, IT, MALE, QUANTITIES, SHE, THEY

# Paragraphs at the beginning in which somebody may be described before being named: "a researcher says", below a headline.
OPENING = 3
# How many characters ahead the name may follow elsewhere.
AHEAD = 300
HE_OR_SHE = HE | SHE
# In how many characters before a name its bearer's title or kin stands.
TITLE_REACH = 30
# What parts that from the name: a mark, the end of a line ("Big Brother", and in the next one "Ada Lund").
PARTED = re.compile(r"[.!?;:,]\s|\n")
# What may stand between that and the name.
BEFORE_NAMES = HONORIFICS | {"named", "called"}
# What a place may be called, and words of which a company's name has none.
GOVERNED = COUNTRIES | frozenset("government state administration presidency monarchy city town".split())
PUBLIC = frozenset(
    "court ministry department agency commission council university school police parliament senate congress committee party union church"
    " government association society".split()
)
# What is called so by its name alone.
CALLED_SO = frozenset("ministry court government police parliament senate congress army navy embassy consulate cabinet treasury".split())
MINISTRIES = frozenset("ministry office department treasury".split())
# What a noun for a body may have behind it that tells no other: "the charity organisation".
ANY_BODY = frozenset("body corporation giant group institution organisation organization outfit".split())
# How words end that tell how long a document is, and not which: "the 14-page report".
LENGTHS = ("-page", "-word", "-volume")
COUNTED = DETERMINERS | QUANTITIES
# What persons and firms alike are called.
FIRMS_CALLED = frozenset(
    "administrator auditor bidder broker builder buyer contractor developer distributor liquidator organiser organizer owner promoter "
    "provider receiver seller sponsor supplier underwriter vendor".split()
)
# What somebody has about him or her: "Lund's office" is no Budget Office.
ABOUT_SOMEBODY = frozenset("office campaign team camp estate staff".split())
# Of what kinds those are who may be described by a noun of some type.
KINDS: dict[SpeakerType, tuple[SpeakerType, ...]] = {
    "unnamed": ("person", "unnamed"),
    "organization": ("organization", "place"),
    "group": ("group", "organization"),
    "document": ("document", "organization"),
}
# The letters of a body; two may be of a country: "the UK firm".
LETTERS = re.compile(r"\b[A-Z]{3,}\b")
OWNER = re.compile(r"(?P<owner>[^\W\d_]+)(?:[’']s|(?<=s)[’'])\s")


def _pronoun_fits(entity: Entity, source: Source, *, singular: bool) -> bool:
    """Whether an entity is of a kind that a pronoun may stand for; "they" for one person where it is `singular`."""
    if source.head in HE_OR_SHE:
        other = entity.titled["she" if source.head in HE else "he"] > entity.titled["he" if source.head in HE else "she"]
        return entity.kind in ("person", "unnamed") and not other
    if source.head in IT:
        return entity.kind in ("organization", "place", "document")
    several = entity.kind in ("group", "organization", "place")
    return source.head in THEY and (several or (singular and entity.kind in ("person", "unnamed")))


def may_stand_for(entity: Entity, source: Source, place: Place, gender: str | None, *, singular: bool) -> bool:
    """Whether an entity is of a kind that a mention may stand for, in its place; `gender` is that of whom it describes, `singular` whether
    "they" may be one person.
    """
    if source.form == "pronoun":
        return _pronoun_fits(entity, source, singular=singular)
    if not entity.names and of_two_owners(source.text, entity.name):
        return False
    if _is_called(entity, source):
        return True
    if (not entity.names and _tells_another(source, entity.name)) or _has_other_letters(entity, source):
        return False
    if gender is not None and entity.genders["she" if gender == "he" else "he"] > entity.genders[gender]:
        return False  # a woman, by all that is known, and the description of a man, or the other way round
    if source.indefinite or not source.definite:
        ahead = bool(entity.names) and entity.names[0].first > place.piece
        near = ahead and (place.paragraph < OPENING or entity.names[0].span.start - place.start < AHEAD)
        several = source.type == "group" and entity.kind == "organization"  # "lenders" are no Council of Lenders
        return near and not several and description_fits(entity, source)
    return description_fits(entity, source)


def _is_called(entity: Entity, source: Source) -> bool:
    """Whether a mention is an entity's name, or points at somebody without one by the same noun: "the adviser", after "an adviser to …"."""
    if entity.names:
        return normal(source.text) == normal(entity.name)
    mine, other = noun_phrase(source.text), noun_phrase(entity.name)
    return mine == other and (source.definite or source.text.casefold() == entity.name.casefold())


def _has_other_letters(entity: Entity, source: Source) -> bool:
    """Whether the description of a body has the letters of one in it that are none of an entity's: "the BWV bank", of the Harbour Bank."""
    letters = LETTERS.search(source.text) if source.type == "organization" and entity.kind == "organization" and entity.names else None
    if letters is None:
        return False
    told = letters[0].casefold()
    return not any(told in form or told in letters_of(form) or "".join(form).startswith(told) for form in entity.forms)


def _tells_another(source: Source, name: str) -> bool:
    """Whether a description is of somebody or something else than an unnamed source; who speaks for somebody is called so."""
    speaks, noun = source.head.startswith("spokes"), noun_phrase(name)[-1:]
    if speaks and noun and not noun[0].startswith(("spokes", "source", "official")):
        return True
    if source.type == "organization" and noun and are_unlike(source.head, noun[0]):
        return True
    return _differs(source, name) or _is_proper(source, name) or _is_another_paper(source, name) or _is_another_part(source, name)


def _differs(source: Source, name: str) -> bool:
    """Whether a description and an unnamed source have a noun in common, and words before it of which neither has any of the other's:
    "the rail industry", "the trucking industry".
    """
    mine, other = (_before_noun(text, source.head) for text in (source.text, name))
    return bool(mine) and bool(other) and mine.isdisjoint(other)


def _is_another_paper(source: Source, name: str) -> bool:
    """Whether a document is told by more than its noun, and an unnamed source by one that few are called by: "the toxicology report", and
    "the charge sheet".
    """
    mine, other = noun_phrase(source.text), noun_phrase(name)
    return source.type == "document" and len(mine) > 1 and bool(other) and other[-1] in SELDOM and mine[-1] != other[-1]


def _is_another_part(source: Source, name: str) -> bool:
    """Whether a body is described by a noun that an unnamed source has before its own: "the government", and "the government office for
    transport"; or as a part of one and that is none of the same noun: "the retail arm", and "the bank".
    """
    phrase = noun_phrase(name)
    part = source.head in phrase[:-1] and phrase[-1] not in COMPANIES and phrase[-1] not in ANY_BODY
    return source.type == "organization" and (part or (source.head in UNITS and source.head not in phrase))


def _is_proper(source: Source, name: str) -> bool:
    """Whether a description is by its capital a name, which an unnamed source has not: "the Drovers", and "his lawyers"."""
    noun = source.text.rsplit(maxsplit=1)[-1]
    return source.definite and noun[:1].isupper() and not source.text.isupper() and noun not in name


def _before_noun(text: str, noun: str) -> set[str]:
    """The words of a description before its noun, without articles and the like."""
    words = words_of(text)
    tell = {word for word in words[: words.index(noun)] if word not in COUNTED} if noun in words else set()
    return {word for word in tell if not word.endswith(LENGTHS)}


def description_fits(entity: Entity, source: Source) -> bool:
    """A person to persons, a body to bodies, a company to no place, a country to places alone."""
    if entity.kind == "place" and source.type == "organization" and source.head not in GOVERNED:
        return False
    if entity.kind == "organization" and entity.names and source.owned and source.head in ABOUT_SOMEBODY:
        owner = OWNER.search(source.text)
        return owner is None or _has_word(entity, owner["owner"].casefold())
    if entity.kind == "organization" and (_is_no_such_body(entity, source) or (entity.names and _is_named_otherwise(entity, source))):
        return False
    if entity.kind == "organization" and entity.names and source.head in FIRMS_CALLED:
        return source.text[:4].casefold() == "the "
    if source.type == "place":
        return entity.kind in ("place", "organization") and source.head in _words_of_name(entity)
    return entity.kind in KINDS.get(source.type, ())


def _is_no_such_body(entity: Entity, source: Source) -> bool:
    """Whether a body is by what is known of it none that a noun calls: no company is a "ministry", no court a "company", none several."""
    if source.head in CALLED_SO and not _has_word(entity, source.head):
        return True
    if source.head in COUNTRIES or (source.head in COMPANIES and _is_public(entity)) or are_bodies(source.head):
        return True
    if source.type == "document" and not entity.names and source.head.endswith("s"):
        return True  # "a climate group", and "the ads"
    if source.type != "organization":
        return False
    if is_called_otherwise(entity, source.head):
        return True
    return is_known_otherwise(entity.forms, source.head) or not akin(source.head, _words_of_name(entity))


def _is_named_otherwise(entity: Entity, source: Source) -> bool:
    """Whether a body with a name is by that none that a noun calls: a guard of another kind, a part of one or a document."""
    if source.type == "document":
        return not may_be_paper(entity.forms, source.head)
    if source.head in UNITS:
        return not _has_word(entity, source.head)
    return source.head == "coastguard" and not _is_guard(entity, source)


def _is_guard(entity: Entity, source: Source) -> bool:
    """Whether a body is a guard of the kind that is described: no National Guard a "coast guard"."""
    kinds = GUARDS.intersection(words_of(source.text)) or {"coast"}
    return not (kinds | {"coastguard"}).isdisjoint(_words_of_name(entity))


def _words_of_name(entity: Entity) -> set[str]:
    """The words of a body's names, or of the noun by which one without a name is called."""
    return {word for form in entity.forms for word in form} if entity.names else set(noun_phrase(entity.name))


def _has_word(entity: Entity, word: str) -> bool:
    """Whether a body may be called so by one of its names: "the ministry" is an office, a department or what is known by letters, too."""
    wanted = MINISTRIES if word == "ministry" else {word}
    letters = word == "ministry" and any(acronym_of(name) for name in entity.names)
    return letters or any(not wanted.isdisjoint(form) for form in (*entity.forms, normal(entity.name)))


def _is_public(entity: Entity) -> bool:
    """Whether a body is by its name no company: "Court of Appeals"."""
    return any(not PUBLIC.isdisjoint(form[:1] + form[-1:]) for form in entity.forms)


def is_inside(entity: Entity, source: Source) -> bool:
    """Whether the entity is only named within the mention: "Lund's lawyer" is not Lund."""
    if not source.owned:
        return False
    return any(source.span.holds(name.span) for name in entity.names) or (not entity.names and _foreign(source.text, entity.name))


def _foreign(text: str, description: str) -> bool:
    """Whether a description holds a proper name that another lacks: "the Lund campaign" is not "the Roe campaign"."""
    article = text.split(maxsplit=1)[0].casefold() in DETERMINERS
    return bool(set(re.findall(r"\b[A-Z]\w+", text)[article and text[:1].isupper() :]) - set(re.findall(r"\w+", description)))


def count_titles(text: str, entity: Entity) -> None:
    """Count the titles and kin nouns right before the names ("Mrs", "spokesman"); a first name is no evidence."""
    for name in entity.names:
        lead = PARTED.split(text[max(0, name.span.start - TITLE_REACH) : name.span.start].removesuffix(", "))[-1]
        told = [w.strip(".").casefold() for w in lead.split()]
        near = told[-2:] if told and told[-1] in BEFORE_NAMES else told[-1:]  # no "spokeswoman described Lund"
        words = {*near, name.text.split(maxsplit=1)[0].strip(".").casefold()}
        entity.titled["he"] += not words.isdisjoint(MALE)
        entity.titled["she"] += not words.isdisjoint(FEMALE)
