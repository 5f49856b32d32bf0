"""Namesakes: which names in the text are the same person, organisation or place."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from service.attribution.firms import LEGAL
from service.attribution.names.countries.capitals import CAPITALS
from service.attribution.names.countries.peoples import is_peoples
from service.attribution.names.entities import ARTICLE, Entity, Name, acronym_of, bare_words, is_full, letters_of, normal, untitled
from service.attribution.names.extents.committees import is_another
from service.attribution.names.extents.name_parts import LONGEST_PEER, PEER
from service.attribution.names.first_names import first_name_pronoun, pronoun_of
from service.attribution.names.same.apart import age_of, gendered_title, generation, is_other, title_of
from service.attribution.names.same.going_on import goes_on
from service.attribution.names.same.halves import half_key, is_behind_letters, is_half
from service.attribution.names.same.joined_places import is_country_in_short
from service.attribution.names.same.kin_told import by_kin
from service.attribution.names.same.kinship import (
    died,
    is_kinsman,
    is_of_couple,
    is_of_other,
    kin_key,
    relative,
    says_of_other,
    says_of_self,
    surnames_of,
)
from service.attribution.names.same.left_out import GENERIC
from service.attribution.names.same.own_s import with_own_s
from service.attribution.names.same.short_bodies import branch_of, head_of, is_head
from service.attribution.names.same.shortened import clipped_key, is_clipped, is_shortened, keys_of
from service.attribution.names.wording.also_called import known_as, proper
from service.attribution.names.wording.made_goods import PRODUCT
from service.attribution.names.wording.reigning import is_royal, royals, with_title
from service.attribution.records import SpeakerType
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import FEMALE, MALE, PLACE_NAMES

WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
# Where somebody is from, after a name of two words or more.
OF_PLACE = re.compile(r"(?<=\w )(\S+) of .*$")
# What stands between a name and the acronym that it introduces.
LINKS = (" (", "'s (", "’s (", ", or ", " or ", ", known as ", " known as ", ", known as the ")
LINK_LENGTHS = frozenset(map(len, LINKS))
# The first line of running text, and in how many characters it begins.
LEAD = re.compile(r"^(?![*•-])[^\n]{120,}", re.MULTILINE)
OPENING = 900
# A first line that is no sentence.
TITLE_LINE = re.compile(r"[^\n]{1,160}(?<![.!?”\"’'])\n")
# How often somebody is named before another of the surname to be the one whom it means, and how near the other is not.
OFTEN, JUST = 3, 300
# How many of one surname are looked at.
NAMESAKES = 64
# What is named like a place among countries and is a body.
UNIONS = frozenset(("United Nations", "European Union"))
# A headline in capitals: how many characters it has at most, and how many words of more than so many letters at least.
HEADLINE, SHORT, FEW = 160, 3, 5
WIDOWED = frozenset(("widow", "widower"))
# What tells of a death, and in how many characters behind a name.
DEAD, SOON = re.compile(r"\b(?:died|dies|killed|dead|death|murdered|drowned|stabbed|shot|buried|late)\b"), 80
# Periodicals that are called by the last word of their names: "the Times".
PERIODICALS = frozenset(
    "times post journal herald telegraph tribune guardian chronicle gazette observer mirror globe examiner inquirer register courier "
    "sentinel standard independent star dispatch mail".split()
)
# Last words of clubs, by which they are called without an article.
CLUBS = frozenset(
    "united city rovers wanderers albion athletic town county rangers villa hotspur wednesday forest palace orient argyle".split()
)


@dataclass(eq=False, slots=True)
class _Group:
    """An entity while its names are gathered, with their forms and gendered titles, the `first` of them in the text, and whether one tells
    of a death or has a sovereign's or a prince's title; `order` counts the entities before it.
    """

    entity: Entity
    order: int
    first: Name
    forms: set[tuple[str, ...]] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    starts: list[int] = field(default_factory=list)
    died: bool = False
    royal: bool = False


class _Groups:
    """The entities of one kind, in the order found, and those that a key leads to, so that no name is compared with all of them."""

    def __init__(self, kind: SpeakerType, text: str) -> None:
        self.kind, self.text = kind, text
        self.entities: list[Entity] = []
        # In the order found.
        self._keys: dict[str | int, list[_Group]] = {}

    def at(self, keys: Iterable[str | int]) -> list[_Group]:
        """Those that one of the keys leads to, in the order found."""
        found = [self._keys[key] for key in keys if key in self._keys]
        if len(found) < 2:
            return found[0] if found else []
        ordered = {group.order: group for groups in found for group in groups}
        return [ordered[order] for order in sorted(ordered)]

    def near(self, surname: Sequence[str], offset: int) -> list[_Group]:
        """Those of a surname, the NAMESAKES that begin nearest to an offset where more have it."""
        groups = self.at(surname)
        if len(groups) <= NAMESAKES:
            return groups
        here = bisect_left(groups, offset, key=lambda group: group.starts[0])
        return groups[max(0, here - NAMESAKES // 2) : here + NAMESAKES // 2]

    def add(self, name: Name, group: _Group | None, keys: Iterable[str | int]) -> None:
        """Give the name to a group, a new one if it is None, to which the keys lead from now on."""
        if group is None:
            group = _Group(Entity(self.kind, ""), len(self.entities), name)
            self.entities.append(group.entity)
        group.entity.names.append(name)
        insort(group.starts, name.span.start)
        if name.span.start < group.first.span.start:
            group.first = name
        group.forms.add(name.words)
        if self.kind == "person":
            title = gendered_title(name, self.text)
            group.titles |= {title} if title else set()
            group.died = group.died or died(name, self.text)
            group.royal = group.royal or is_royal(name, self.text)
        for key in keys:
            groups = self._keys.setdefault(key, [])
            if not groups or groups[-1].order < group.order:
                groups.append(group)
                continue
            at = bisect_left(groups, group.order, key=lambda each: each.order)
            if groups[at] is not group:
                groups.insert(at, group)


def people(names: Sequence[Name], text: str) -> list[Entity]:
    """Persons: full names first, then the short forms that fit one of them, the latest before the mention where several do."""
    known = _Groups("person", text)
    surnames = surnames_of(names)
    full = [name for name in names if is_full(name) and bare_words(name.words) not in surnames]
    for name in full:
        near = known.at(_asked(name.words))
        same = (g for g in near if name.words in g.forms or any(_same_person(form, name.words) for form in g.forms))
        known.add(name, next(same, None), _short_forms(name.words) | _full_forms(name.words))
    told, royal = set(map(id, full)), royals(names, text)
    for before, name, behind in zip([None, *names], names, [*names[1:], None], strict=False):
        if id(name) not in told:
            title, surname = gendered_title(name, text), bare_words(name.words)[-1:]
            fitting = [group for group in known.near(surname, name.span.start) if not is_of_other(name, group.forms, text)]
            fitting = [group for group in fitting if not is_kinsman(name, group.first, text)]
            if len(name.words) == 1 and name.words[0] in royal:  # "Prince Olav" is not Olav Lund
                fitting = [group for group in fitting if group.royal or any(form[-1] == name.words[0] for form in group.forms)]
            married = known.at([f"{title} of {' '.join(surname)}"])
            taken = len(married) == 1 and not any(title in _titles(group) for group in fitting)
            key = kin_key(before, name, behind, text) if title is None else None
            fitting = [group for group in fitting if not is_of_couple(name, behind, group.forms, text)]
            meant = married[0] if taken else _latest(name, title, fitting, text)
            known.add(name, meant, _short_forms(name.words) | ({key} if key else set()))
    return known.entities


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """First and last word agree, or one is the other with something more; "Jr" and "Sr" keep father and son apart."""
    if {"jr", "sr"} & set(a) ^ {"jr", "sr"} & set(b):
        return False
    a, b = bare_words(a), bare_words(b)
    return (
        a == b
        or (a[-1] == b[-1] and (a[0] == b[0] or (len(min(a[0], b[0], key=len)) == 1 and a[0][0] == b[0][0])))
        or (len(a) != len(b) and min((a, b), key=len) == max((a, b), key=len)[-min(len(a), len(b)) :])
    )


def _latest(name: Name, title: str | None, fitting: list[_Group], text: str) -> _Group | None:
    """Whom a short form beside a title means, of those that it fits: who is called so by titles too, then who was named last before it."""
    titled = [group for group in fitting if title is None or title in _titles(group) or not _titles(group)]
    # A writer who takes a first name for a woman's: "Ada Lund said it fell. “It was old,” Mr Lund added".
    fitting = titled or [group for group in fitting if not group.titles and goes_on(group.starts, name, text)]
    if len(fitting) < 2:
        return next(iter(fitting), None)
    if title == "she":  # of several, one surely a woman
        fitting = _agreeing(fitting, lambda group: title in _titles(group))
    descent = {"jr", "sr"} & set(name.words)
    fitting = _agreeing(fitting, lambda group: any(descent & set(form) for form in group.forms))
    office = title_of(name, text)
    fitting = _agreeing(fitting, lambda group: bool(office) and any(title_of(n, text) == office for n in group.entity.names))
    surname = bare_words(name.words)
    fitting = _agreeing(fitting, lambda group: any(_ends_with(bare_words(form), surname) for form in group.forms))
    related = {group: relative(group.first, text) for group in fitting}
    gendered = MALE if title == "he" else FEMALE if title == "she" else frozenset[str]()
    fitting = _of_age(age_of(name, text), fitting, related)
    fitting = by_kin({group: group.starts for group in fitting}, name, text)
    if not any(related[group] is None and title in group.titles for group in fitting):
        fitting = _agreeing(fitting, lambda group: related[group] in gendered)
    fitting = _agreeing(fitting, lambda group: goes_on(group.starts, name, text))
    fitting = _living(name, fitting, related, text)
    fitting = _agreeing(fitting, lambda group: any(bare_words(form) == surname for form in group.forms))
    before = {group: bisect_left(group.starts, name.span.start) for group in fitting}
    met = sorted((group for group in fitting if before[group]), key=lambda group: group.starts[before[group] - 1])
    return met[-2] if len(met) > 1 and is_other(name, text) else _known_so(name, met) if met else fitting[0]


def _known_so(name: Name, met: Sequence[_Group]) -> _Group:
    """Of some in the order named, the last, or if that was not just before, who was named often before there was another of the surname."""
    first, second = sorted(met, key=lambda group: group.starts[0])[:2] if len(met) > 1 else (met[-1], met[-1])
    often = bisect_left(first.starts, second.starts[0]) >= OFTEN
    last = met[-1].starts[bisect_left(met[-1].starts, name.span.start) - 1]
    return first if often and name.span.start - last > JUST else met[-1]


def _ends_with(form: tuple[str, ...], surname: tuple[str, ...]) -> bool:
    """Whether a name ends with a surname, or begins with it as names of three words in China do."""
    return form[-len(surname) :] == surname or (len(form) > 2 and form[: len(surname)] == surname and pronoun_of(form[0]) is None)


def _living(name: Name, fitting: list[_Group], related: dict[_Group, str | None], text: str) -> list[_Group]:
    """Those of whom news tells by the surname alone: nobody who has died or whose widow speaks, nor who is introduced as a relative, if
    the article does not say "he" or "she" of somebody else.
    """
    bereft = [group for group in fitting if related[group] in WIDOWED and group.starts[0] < name.span.start]
    if len(bereft) == len(fitting) - 1 == 1:
        return bereft
    fitting = _agreeing(fitting, lambda group: not group.died)
    sex = {
        group: _titles(group) or ({"she"} if related[group] in FEMALE else {"he"} if related[group] in MALE else set()) for group in fitting
    }
    said = says_of_self(name, text)
    fitting = _agreeing(fitting, lambda group: sex[group] == {said})
    met = [sex[group] for group in fitting if group.starts[0] < name.span.start]
    other = says_of_other(name, text) if {"he"} in met and {"she"} in met else None
    fitting = [group for group in fitting if other is None or sex[group] != {other}] or fitting
    return _agreeing(fitting, lambda group: related[group] is None and not _is_dead(group.entity, text))


def _titles(group: _Group) -> set[str]:
    """What somebody's titles say, or where there are none, the first name."""
    likely = None if group.titles else first_name_pronoun(group.forms)
    return group.titles or ({likely} if likely else set())


def _is_dead(entity: Entity, text: str) -> bool:
    """Whether the article tells of somebody's death right behind his or her name."""
    first = entity.names[0]
    if text.startswith(("’s", "'s"), first.span.end):
        return False  # "Lund's mother died"
    return DEAD.search(text, first.span.end, first.span.end + SOON) is not None


def _of_age(age: str | None, groups: list[_Group], related: dict[_Group, str | None]) -> list[_Group]:
    """Those who are the younger or the elder ones of some, as their kinship or "Jr" tells."""
    if age is None:
        return groups
    order = {group: generation(related[group], junior=any("jr" in form for form in group.forms)) for group in groups}
    wanted = min(order.values()) if age == "younger" else max(order.values())
    return [group for group in groups if order[group] == wanted]


def _agreeing(groups: list[_Group], agrees: Callable[[_Group], bool]) -> list[_Group]:
    """Those that agree, all where none does."""
    return [group for group in groups if agrees(group)] or groups


def _full_forms(form: tuple[str, ...]) -> set[str]:
    """Under what a full name is looked for by others: each of its words with the last one, the letter that it begins with."""
    *words, last = bare_words(form)
    initial = {f"{words[0]}. {last}"} if len(words[0]) == 1 else {f"{words[0][0]}* {last}"}
    return {f"{word} {last}" for word in words} | initial | {f"{words[0][0]}* {last}"}


def _asked(form: tuple[str, ...]) -> set[str]:
    """Under what those are found that may be called by a full name: by a word of it or its initial, all of its letter by an initial."""
    *words, last = bare_words(form)
    return {f"{word} {last}" for word in words} | {f"{words[0][0]}* {last}" if len(words[0]) == 1 else f"{words[0][0]}. {last}"}


def _short_forms(form: tuple[str, ...]) -> set[str]:
    """The single words that may stand for a person of this name: the last one or its first part, the first one, a long one between."""
    bare = bare_words(form)
    return {bare[-1], bare[0], bare[-1].split("-")[0], *(word for word in bare[1:-1] if len(word) > 3)} if bare else set()


def others(names: Sequence[Name], kind: SpeakerType, text: str) -> list[Entity]:
    """Organisations or places: same words, an acronym of the initials or in brackets, a beginning that fits one alone."""
    known = _Groups(kind, text)
    told, titled = LEAD.search(text, 0, OPENING), TITLE_LINE.match(text)
    headline = max(told.start() if told else 0, titled.end() if titled else 0)
    met = {n.words: n.span.start for n in sorted(names, key=lambda n: -n.span.start) if n.span.start >= headline}
    keyed = {form: {*letters_of(form), clipped_key(form), known_as(form)} for form in {n.words for n in names}}
    forms = {form: keys | {form[0], form[-1], head_of(form), branch_of(form)} for form, keys in keyed.items()}
    for name in sorted(names, key=lambda n: (-1 if acronym_of(n) else -len(n.words), n.span.start)):
        # An acronym that is introduced is found by where it must begin, right behind the name.
        key, first = known_as(name.words), name.words[0]
        near = known.at({key, first, acronym_of(name) or key, name.span.start, clipped_key(name.words), *keys_of(first)})
        same = (g for g in near if name.words in g.forms or any(_same_body(form, name, text, g.entity, met) for form in g.forms))
        behind = {name.span.end + length for length in LINK_LENGTHS}
        meant = next(same, None) or _by_last_word(name, text, near) or _by_head(name, text, near)
        known.add(name, meant, forms[name.words] | behind | half_key(name))
    return known.entities


def _same_body(form: tuple[str, ...], name: Name, text: str, entity: Entity, met: dict[tuple[str, ...], int]) -> bool:
    """Whether a name is another form of a body's; `met` is where each form stands first, the headline aside."""
    words = name.words
    if form == words or known_as(form) == known_as(words) or (entity.kind == "organization" and is_peoples(form, name)):
        return True
    letters = acronym_of(name)
    bracketed = len(words) == 1 and text[name.span.start - 1 : name.span.start] == "(" and text.startswith(")", name.span.end)
    if (letters or bracketed) and len(form) > 1:
        near = (
            (n for n in entity.names if 0 < name.span.start - n.span.end <= max(LINK_LENGTHS)) if name.text.isupper() or bracketed else ()
        )
        told = letters in letters_of(form) or any(text[n.span.end : name.span.start] in LINKS for n in near)
        if told or len(words) == 1:
            return told
    if len(form) > len(words) == 2 and form[-2:] == words and branch_of(form) == words[0]:
        return True  # "the Red Cross"
    beginning = len(form) > len(words) >= 1 and form[: len(words)] == words and (len("".join(words)) > 3 or letters is not None)
    # Who is called "Orbis" before "Orbis News" is named is another, not before "Orbis Holdings".
    later = not is_another(words, form) and (form[-1] in LEGAL or met.get(form, 0) <= met.get(words, len(text)))
    beginning = beginning and (GENERIC.issuperset(form[len(words) :]) or later)
    if is_country_in_short(words, form):
        return True
    beginning |= is_shortened(name, form, text)
    if len(form) == len(words) == 1 and form[0].startswith(words[0]) and is_half(words[0], entity.names):
        return True  # "Astra" of "AstraZeneca"
    return entity.kind == "organization" and (beginning or is_clipped(words, form) or is_clipped(form, words))


def _by_last_word(name: Name, text: str, groups: Iterable[_Group]) -> _Group | None:
    """The only one whose name ends with the word by which a periodical is called, without an article a club, or one behind letters."""
    club = name.words[0] in CLUBS and not text[max(0, name.span.start - 4) : name.span.end].casefold().startswith("the ")
    known = club or name.words[0].rsplit("-", 1)[-1] in PERIODICALS  # "the Sun-Times"
    fitting = (g for g in groups if any(form[-1:] == name.words for form in g.forms)) if len(name.words) == 1 else ()
    named = (g for g in fitting if known or is_behind_letters(name.words[0], g.entity.names))
    called = [g for g in named if not club or any(n.span.start < name.span.start for n in g.entity.names)]
    return called[0] if len(called) == 1 and called[0].entity.kind == "organization" else None


def _by_head(name: Name, text: str, groups: Iterable[_Group]) -> _Group | None:
    """The one body named so far whose name has the noun by which it is called alone: "the Board"; None where several have."""
    word = name.words[0] if is_head(text, name) else None
    named = [g for g in groups if any(len(form) > 1 and head_of(form) == word for form in g.forms)] if word else []
    named = [g for g in named if g.first.span.start < name.span.start] if len(named) > 1 else named
    return named[0] if len(named) == 1 and named[0].entity.kind == "organization" else None


def fullest(entity: Entity, text: str) -> str:
    """The fullest form of the name that the article gives outside of headlines in capitals, without titles and honorifics."""
    several = len(entity.forms) > 1
    names = [name for name in entity.names if not (several and PRODUCT.match(text, name.span.end))] or entity.names
    plain = [name for name in names if not (several and in_headline(name, text))]
    plain = plain if any(" " in name.text for name in plain) else names
    forms = [untitled(form) if entity.kind == "person" else _without_article(form) for form in dict.fromkeys(n.text for n in plain)]
    if entity.kind == "person" and any(" of " in form for form in forms):
        peer = any(PEER.search(text, max(0, name.span.start - LONGEST_PEER), name.span.end) for name in entity.names)
        forms = forms if peer else [OF_PLACE.sub(r"\1", form) for form in forms]
    if entity.kind == "place":
        known = [PLACE_NAMES[key] for key in (" ".join(name.words) for name in entity.names) if key in PLACE_NAMES]
        forms = proper([*forms, *known]) if known else forms
        forms = [f for f in forms if " ".join(normal(f)) not in PLACE_NAMES and " ".join(normal(f)) not in CAPITALS] or known or forms
    if entity.kind == "person" and not any(" " in form for form in forms):
        return forms[0]  # "Ada", whom the article calls "Mrs Lund" later
    return max(proper(forms), key=lambda f: (len(f.split()), len(f)))


def in_headline(name: Name, text: str) -> bool:
    """Whether a name of several words stands in a line whose long words are in capitals: "Orbis Buys Rights to Lake Story"."""
    low, high = max(0, name.span.start - HEADLINE), min(len(text), name.span.end + HEADLINE)
    start, end = text.rfind("\n", low, name.span.start) + 1, text.find("\n", name.span.end, high)
    line = text[start or low : end if end >= 0 else high]
    closed = line.rstrip() if start else line.rstrip().removesuffix(".")  # some publishers' headlines end with a full stop
    if " " not in name.text or len(line) > HEADLINE or closed.endswith((".", "!", "?", "”", '"')):
        return False
    words = [word for word in WORD.findall(line) if len(word) > SHORT]
    return len(words) >= FEW and all(word[:1].isupper() or word[:1].isdigit() for word in words)


def _without_article(text: str) -> str:
    return ARTICLE.sub("", POSSESSIVE.sub("", text.strip()))


def entities_of(names: Iterable[Name], text: str) -> list[Entity]:
    """All names of the article as entities, in the order of their first mention; the names are `of_one_kind` already."""
    every = sorted(names, key=lambda n: n.span.start)
    found = people([n for n in every if n.kind == "person" and n.words], text)
    found += others([n for n in every if n.kind == "organization" and n.words], "organization", text)
    found += others([n for n in every if n.kind == "place" and n.words], "place", text)
    for entity in found:
        entity.names.sort(key=lambda n: n.span.start)
        entity.name = with_own_s(entity, with_title(entity, fullest(entity, text), text), text)
        entity.kind = "organization" if entity.kind == "place" and entity.name in UNIONS else entity.kind
    return sorted(found, key=lambda e: e.names[0].span.start)
