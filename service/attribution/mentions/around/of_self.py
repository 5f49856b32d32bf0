"""Who is spoken of in a quotation, and so hardly speaks in it: "What Lund forgets is the cost"; papers, that never say "I"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import noun_phrase
from service.attribution.statement import Statement

# Who speaks of himself or herself, beside his or her own name too; and what calls out to somebody, or begins what others say.
SELF = re.compile(r"\b(?:I|I[’']m|[Mm]y|me|name|[Tt]his\sis)\b")
CALLED = re.compile(r"[‘'](?!s\b|t\b|re\b|ve\b|ll\b)[^’'“”\"]*$|(?:[Hh]ello|[Hh]i|[Dd]ear|[Mm]r|[Mm]rs|[Mm]s|[Dd]r)\.?[,\s]+$|,\s$")
WINDOW = 60
# Papers that nobody writes of himself or herself, as one does a letter, and what those do not say.
PAPERS = frozenset(
    "act analysis audit bill budget data figures law legislation numbers poll records report research statistics study survey".split()
)
MYSELF = re.compile(r"\bI(?:[’'](?:m|ve|d|ll))?\s[a-z]")


def is_paper(entity: Entity) -> bool:
    """Whether what is told of is a document that never says "I", by its noun."""
    return entity.kind in ("document", "unnamed") and not PAPERS.isdisjoint(noun_phrase(entity.name)[-1:])


def speaks_of(text: str, statement: Statement, speakers: Sequence[Entity], names: NameIndex) -> bool:
    """Whether a quotation speaks of the one of the `speakers` before it as of somebody else."""
    quotation = statement.content[0]
    if statement.kind != "direct" or len(speakers) != 1:
        return False
    if is_paper(speakers[0]) and MYSELF.search(text, quotation.start, quotation.end):
        return True
    named = [name for name in names.within(quotation) if name.kind == "person" and names.owner(name) is speakers[0]]
    if not named or SELF.search(text, quotation.start, quotation.end):
        return False
    return any(CALLED.search(text, max(quotation.start, name.span.start - WINDOW), name.span.start) is None for name in named)
