"""Those whom "they" means, named together right before: "France and Spain signed it. They said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.subjects.before import told_before
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, GROUPS, HONORIFICS, LAY, OFFICES, ORGANIZATIONS

# What joins the names of several at the beginning of a sentence, and what may stand before them.
OPENING = re.compile(
    r"(?:(?:But|And|Yet|So|Then|Now|Meanwhile|Later|Both|On\s[A-Z]\w+day),?\s|(?:In|At|For|After|During)\s[^,.;:“”\"\n]{2,60},\s)?(?:[Tt]he\s)?"
)
# Where somebody is from, and what he or she is, behind a name.
FROM = r"(?:,?\s(?:of|from|at)\s[^,.;:“”\"\n]{2,80}?)?"
TOLD = rf"{FROM}(?:,\s(?:an?|the|its|his|her|their)\s[^,.;:“”\"\n]{{2,80}})?,?"
FELLOW = r"(?:[a-z]+\s){0,2}(?:colleague|co-author|engineer|manager|professor|[a-z]+ist)\s"
AND = re.compile(rf"{TOLD}(?P<and>\sand)\s(?:the\s|(?:his|her)\s(?:[a-z-]+\s){{1,2}}|{FELLOW})?|,\s(?:the\s)?")
VERB = re.compile(rf"{TOLD}\s(?:both\s|also\s|jointly\s)?(?P<word>(?!(?:and|at|for|from|in|of|on|the|to)\b)[a-z]+)\b")
TITLES = HONORIFICS | {"assistant", "associate"}
# By whom something is done, up to the first name: "It was built by | Ada Lund and Jo Marsh."
BY = re.compile(rf"\bby\s(?:the\s)?(?:{FELLOW})?(?P<titles>(?:[A-Z][a-z]+\.?\s){{0,3}})$")
LONGEST_BY = 50
# Sentences of which those are the subject already, and how many such are looked behind.
GOING_ON, FURTHER = ("They ", "Both ", "The two ", "The pair "), 3
NOUNS = (
    GROUPS
    | ORGANIZATIONS
    | DOCUMENTS
    | OFFICES
    | LAY
    | frozenset("and or of for in at on to with from border relations ties talks".split())
)
# How many characters what joins two names may reach over the second of them.
OPENS = 4


def together(article: Article, names: NameIndex, offset: int, saying: Sequence[Span]) -> tuple[Entity, ...]:
    """Those with whose names, joined by "and", the sentence before begins, or by whom something is done in it: "France and Spain signed it.
    They said"; behind what else "they" do.
    """
    before = told_before(article, offset, saying, same_line=False)
    for _ in range(FURTHER):
        if before is None or not article.text.startswith(GOING_ON, before.start):
            break
        before = article.sentence_before(before)
    if before is None:
        return ()
    opening = OPENING.match(article.text, before.start, before.end)
    return (_joined(article.text, names, opening.end(), before) if opening else ()) or _agents(article.text, names, before)


def _joined(text: str, names: NameIndex, at: int, sentence: Span) -> tuple[Entity, ...]:
    """Those whose names, joined by "and", begin at an offset of a sentence and are its subject."""
    found, link = list[Entity](), None
    for name in names.within(Span(max(sentence.start, at - OPENS), sentence.end)):
        if name.span.end <= at:  # a body in what is told of the last one
            continue
        entity = names.owner(name)
        if entity is None or at - name.span.start > OPENS or not _are_titles(text[at : name.span.start]):
            return ()
        found.append(entity)
        several = _all(text, found, name.span.end) if link is not None and link["and"] else ()
        link = AND.match(text, name.span.end, sentence.end)
        if several or link is None:
            return several
        at = link.end()
    return ()


def _agents(text: str, names: NameIndex, sentence: Span) -> tuple[Entity, ...]:
    """The two by whom something is done, of whom alone a sentence tells: "It was built by Ada Lund and Jo Marsh."."""
    people = [name for name in names.owned(sentence) if name.kind == "person"]
    if len(people) != 2 or " by " not in text[sentence.start : people[0].span.start]:
        return ()
    first, second = people
    link = AND.match(text, first.span.end, second.span.end)
    joined = link is not None and bool(link["and"]) and _are_titles(text[link.end() : second.span.start])
    by = BY.search(text, max(sentence.start, first.span.start - LONGEST_BY), first.span.start)
    return (names.bearer(first), names.bearer(second)) if joined and by and _are_titles(by["titles"]) else ()


def _are_titles(words: str) -> bool:
    """Whether words are titles alone, of one or of several, "Senators", or none at all."""
    return all(title.removesuffix("s") in TITLES for title in words.casefold().replace(".", "").split())


def _all(text: str, found: Sequence[Entity], end: int) -> tuple[Entity, ...]:
    """Several who are all persons or all bodies, where a verb follows the last of their names."""
    verb = VERB.match(text, end)
    persons = {entity.kind == "person" for entity in found}
    fits = verb is not None and verb["word"] not in NOUNS and len(persons) == 1 and len(set(found)) == len(found) > 1
    return tuple(found) if fits else ()
