"""Names that are a document's, which the tagger takes for bodies: "the National Drug Threat Assessment", "the Beveridge Report"."""

from __future__ import annotations

from collections.abc import Iterable

from service.attribution.names.entities import Entity

# What such a name ends with that no body's does.
ENDS = frozenset(
    "accord act affidavit assessment barometer blueprint census code estimate factbook guidelines handbook index indictment manifesto "
    "manual outlook poll protocol roadmap scorecard statute strategy study treaty yearbook".split()
)
# What ends the names of papers, programmes or offices as well, and with which words before it it does.
REPORTING = frozenset("colbert consumer daily drudge evening mclaughlin morning nightly weekly".split())
MEASURING = frozenset(
    "antarctic archaeological biological botanical coast geodetic geological hydrographic ordnance soil zoological".split()
)
# Papers with a title that tells what they are by its last word or its first: "the Companies Bill", "the Bill of Rights"; and nouns for
# documents by which those are meant too that print, publish or issue them: "the paper", "the column".
TITLED = frozenset(
    "accord agreement bill census charter code constitution convention declaration directive dossier law memorandum order pact plan "
    "protocol resolution review ruling treaty".split()
)
PUBLISHED = frozenset(
    "blog book bulletin column communique editorial journal magazine newsletter paper post register release site statement website".split()
)
ISSUED = frozenset("economic epidemiological health labor labour monthly quarterly research safety statistical threat weather".split())


def is_paper(words: tuple[str, ...]) -> bool:
    """Whether a name of some folded words, two or more, is a document's."""
    if len(words) < 2:
        return False
    last, before = words[-1], frozenset(words[:-1])
    if last == "report":
        return REPORTING.isdisjoint(before)
    if last == "survey":
        return MEASURING.isdisjoint(before)
    return last in ENDS or (last == "bulletin" and not ISSUED.isdisjoint(before)) or words[-2:] in (("white", "paper"), ("green", "paper"))


def may_be_paper(forms: Iterable[tuple[str, ...]], noun: str) -> bool:
    """Whether something that was taken for a body may be called by a document's noun, by one of its folded names: no "study" is the Journal
    of Dental Research.
    """
    if noun in PUBLISHED:
        return True
    ends = (noun,) if noun in TITLED else ()
    return any(is_paper(form) or form[-1:] == ends or (form[:1] == ends and form[1:2] == ("of",)) for form in forms)


def _is_bill(words: tuple[str, ...]) -> bool:
    """Whether a folded name is that of a law to be, "the Harbours Bill", which is called so wherever it isn't "it"."""
    return len(words) > 1 and words[-1] == "bill"


def call_documents(entities: Iterable[Entity]) -> None:
    """Have those of some bodies be documents that are called so by each of their names."""
    for entity in entities:
        if entity.kind == "organization" and entity.names and all(is_paper(name.words) or _is_bill(name.words) for name in entity.names):
            entity.kind = "document"
