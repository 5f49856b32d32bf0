"""The relative without a name whom "he" or "she" means: "When I ring his wife, she", "His daughter runs it. She"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.mentions.subjects.before import ONLY_QUOTED, told_before
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span
from service.attribution.words import FEMALE, KIN, MALE

# Somebody's relative, without a name.
SHE_KIN, HE_KIN = (sorted(k for k in KIN if not {k, *re.split("-|^step|^grand", k)}.isdisjoint(words)) for words in (FEMALE, MALE))
KINSMAN = (
    rf"(?P<kin>(?:(?P<his>[Hh]is)|(?P<her>[Hh]er)|(?P<owner>(?:[A-Z][\w-]+\s){{0,2}}[A-Z][\w-]+)(?:[’']s|(?<=s)[’']))\s(?:[a-z-]+\s)?"
    rf"(?:(?P<she>{'|'.join(SHE_KIN)})|(?P<he>{'|'.join(HE_KIN)})))"
)
# The same in the clause that leads to a pronoun, and with which a sentence begins: "When I ring his wife, | she", "His daughter runs it."
IN_CLAUSE = re.compile(
    rf"\b(?:[Ww]hen|[Aa]fter|[Oo]nce|[Aa]s|[Bb]efore|[Uu]ntil|[Ii]f)\s(?:[\w’'-]+\s){{0,4}}?{KINSMAN}(?:,\swho\s[^,.;:“”\"\n]{{2,60}}|\s[a-z][^,.;:“”\"\n]{{1,60}})?,\s$"
)
CLAUSE = 160
BEGINNING = re.compile(rf"{KINSMAN}(?:,\s(?:an?|the|who)\s[^;:“”\"\n]{{2,80}}?,)?\s(?=[a-z])(?!and\b|or\b|of\b)")
# How many characters a sentence may have before its pronoun.
OPENS = 4


def relative(article: Article, names: NameIndex, offset: int, pronoun: str) -> Span | None:
    """The relative without a name who is "he" or "she": in the clause that leads to it, or with whom the sentence before begins."""
    here = article.sentence_at(offset)
    found = IN_CLAUSE.search(article.text, max(here.start, offset - CLAUSE), offset) if article.text[offset - 2] == "," else None
    opens = offset - here.start <= OPENS or ONLY_QUOTED.fullmatch(article.text, here.start, offset) is not None
    before = told_before(article, offset, ()) if found is None and opens else None
    if before is not None:
        found = BEGINNING.match(article.text, before.start, before.end)
        if any(entity.genders[pronoun] for entity in names.owners_in(before)):
            return None
    return Span(*found.span("kin")) if found and found[pronoun] and _is_other(found, names, pronoun) else None


def _is_other(found: re.Match[str], names: NameIndex, pronoun: str) -> bool:
    """Whether whose relative somebody is cannot be meant by the same pronoun."""
    if found["owner"] is None:
        return found["his" if pronoun == "she" else "her"] is not None
    owners = [names.owner(name) for name in names.within(Span(found.start("kin") - CLAUSE, found.end("owner")))][-1:]
    return bool(owners) and owners[0] is not None and not owners[0].genders[pronoun]
