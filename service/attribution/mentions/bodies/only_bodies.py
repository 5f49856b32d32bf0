"""The only body of its kind that an article has named: "the newspaper", after "the Tarn Courier"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from service.attribution.firms import ENDINGS, OFTEN_ENDINGS
from service.attribution.mentions.bodies.rivals import is_listed_rival
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.wording.known_kinds import NOUNS, kinds_of
from service.attribution.text.occurrences import ends_of
from service.attribution.words import FIRMS

# What bodies are called, and with what their names end.
LINES = (
    (
        "newspaper paper daily broadsheet tabloid publication",
        "times post journal news herald tribune telegraph gazette courier guardian observer chronicle mail mirror sentinel inquirer"
        " examiner dispatch globe star sun echo standard independent bild register ledger advocate argus bugle",
    ),
    ("agency", "administration bureau agency fbi cia nsa fda epa nasa noaa cdc dea unhcr iaea mi5 mi6 europol frontex"),
    (
        "company firm business",
        " ".join(sorted(ENDINGS | OFTEN_ENDINGS))
        + " aerospace air analytics aviation biologics brewing brewery construction corporation devices dynamics electric farms ferries"
        " freight games gas health homes interactive labs lines marine meats media mobile power railways robotics seafarms seeds"
        " semiconductor shipping springs steel stores studios technology telecoms tobacco",
    ),
    ("airline carrier", "airways airlines air airline"),
    ("organisation organization charity nonprofit", "foundation institute society alliance coalition association federation trust network"),
    ("party", "democrats dems conservatives labour tories greens republicans liberals gop snp alliance"),
    ("club team side", "rovers united city town athletic wanderers albion rangers villa hotspur fc afc"),
    ("bank lender", "bank savings"),
    ("steelmaker", "steel"),
    ("carmaker automaker", "motors motor"),
    ("regulator watchdog", "authority commission board regulator agency office administration ofcom ofwat ofgem ofsted sec ftc fcc"),
    ("force constabulary", "police constabulary"),
    ("museum gallery", "museum gallery"),
    ("studio", "pictures studios games"),
    ("hospital", "hospital infirmary medical center"),
    ("university college school", "university college school academy institute"),
    ("union", "union unison"),
    ("brewer brewery", "brewing brewery"),
    ("miner", "mining minerals resources copper gold uranium"),
    ("developer builder", "homes properties construction developments"),
    ("supermarket retailer grocer chain", "stores supermarkets"),
)
ENDS = {noun: frozenset(ends.split()) for nouns, ends in LINES for noun in nouns.split()}
# What has "news" in its name and prints none.
BROADCASTERS = frozenset("abc bbc cbs channel cnn fox global itv nbc pbs rte sky".split())
# Whose it may be, and what may stand before the noun, which tells nothing of which it is.
PLAIN = re.compile(r"(?:[Tt]he|[Hh]is|[Hh]er)\s(?:[a-z]+-(?:leaning|partisan|circulation|selling|profit)\s)?[a-z-]+")
# How far before a mention another one may be told of without a name.
WITHIN = 1500
# What an article calls a firm right before its name: "the app Kite"; of how many of its mentions that is asked, and how far before them.
FIRM = frozenset(("company", "firm", "business"))
MENTIONS, BEFORE = 4, 30
NO_FIRM = frozenset("band charity daily magazine newspaper ngo non-profit nonprofit paper publication tabloid think-tank weekly".split())
CALLINGS = (FIRMS - NO_FIRM) | frozenset("app brand builder giant grower maker packer platform producer seller startup start-up".split())
# Before the noun, one that is told of without a name.
ANOTHER = re.compile(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:[\w-]+\s){0,3}$")


class OnlyBodies:
    """The bodies among some entities by what their names end with."""

    def __init__(self, text: str, entities: Iterable[Entity]) -> None:
        self.text = text
        self._entities = [entity for entity in entities if entity.kind == "organization" and entity.names]
        self._by_word: Mapping[str, list[Entity]] | None = None

    def of(self, source: Source) -> Entity | None:
        """The one body named before a mention like "the newspaper" that is such a one by its name, if no other is told of since."""
        if source.type != "organization" or not source.definite or PLAIN.fullmatch(source.text) is None:
            return None
        ends = ENDS.get(source.head, frozenset()) | {source.head}
        start = source.span.start
        found = {entity for word in ends for entity in self._ending().get(word, ()) if entity.names[0].span.start < start}
        only = next(iter(found)) if len(found) == 1 and not self._is_another_met(source) else None
        return None if only is not None and is_listed_rival(self.text, only, start) else only

    def _is_another_met(self, source: Source) -> bool:
        """Whether one without a name is told of before: "a rival newspaper"."""
        before = self.text[max(0, source.span.start - WITHIN) : source.span.start]
        return any(ANOTHER.search(before, 0, end - len(source.head)) for end in ends_of(before, source.head))

    def _is_called_firm(self, entity: Entity) -> bool:
        """Whether what firms are called stands right before a name."""
        before = (self.text[max(0, name.span.start - BEFORE) : name.span.start].split()[-1:] for name in entity.names[:MENTIONS])
        return any(word[0].casefold().rpartition("-")[2] in CALLINGS for word in before if word)

    def _ending(self) -> Mapping[str, list[Entity]]:
        if self._by_word is None:
            by_word: dict[str, list[Entity]] = defaultdict(list)
            for entity in self._entities:
                prints = BROADCASTERS.isdisjoint(word for form in entity.forms for word in form)
                for word in {word for form in entity.forms if prints for word in (form[:1] if form[1:2] == ("of",) else ()) + form[-1:]}:
                    by_word[word].append(entity)
                for noun in {noun for form in entity.forms for kind in kinds_of(form) for noun in NOUNS[kind]}:
                    by_word[noun].append(entity)
                for noun in FIRM if self._is_called_firm(entity) else ():
                    by_word[noun].append(entity)
            self._by_word = by_word
        return self._by_word
