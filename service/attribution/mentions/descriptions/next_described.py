"""What somebody is called in the sentence behind the one that brings his or her name, "Ada Lund will miss the cup. The Tarn winger has", by
whoever speaks of him or her, "Tom Hale mocked Ada Lund, saying the Tarn mayor had", in a lead: "A Tarn nurse won. Ada Lund, 34, said".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from service.attribution.article import Article
from service.attribution.grammar import MODAL
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import names_office
from service.attribution.names.roles.titles import NEVER
from service.attribution.spans import Span
from service.attribution.words import PARTISANS

THE = re.compile(r"The\s(?P<age>\d\d-year-old\s)?(?=\w)")
ONE = re.compile(r"An?\s(?:\d\d-year-old\s)?(?=\w)")
WORD = re.compile(r"[^\W_][\w’'.-]*")
# What follows a description that is the subject: an age, a clause, a verb.
FOLLOWS = re.compile(
    rf",\s(?:(?:aged\s)?\d\d,|who\b)|\s(?:who|also|and|{MODAL}|did|does|had|has|is|later|never|now|then|was|beat|felt|held|knew"
    r"|left|lost|made|met|put|ran|said|saw|says|sent|set|spoke|told|took|went|won|wrote|[a-z]{2,}ed|[a-z]{3,}[a-rt-z]s)\s|\s[“\"‘][a-z]"
)
# What is told of somebody who does not speak any more.
DEAD = re.compile(r"\s(?:has\s)?(?:died\b|(?:been|is|was)\s(?:killed|found\sdead|murdered|shot\sdead|stabbed\sto)\b)")
# Another one, to whom something is done there.
HIM = re.compile(r"\b(?:him\b|her(?=[.,;]|\s(?:about|after|and|at|before|by|for|from|in|off|on|out|over|that|to|up|when|with)\b))")
HIM_WIDTH = 40
# What follows a name that is the subject of its sentence, or who is presented.
PRESENTED = re.compile(r",\s(?:aged\s)?\d\d,|,\s(?:from|of)\s[A-Z]|\s(?:also|had|has|is|said|says|told|was|will|wrote|[a-z]{3,}ed)\s")
# Who is spoken of, before and behind the name: "mocked | Lund | , saying the".
SPEAKS_OF = ("attacked ", "criticised ", "criticized ", "denounced ", "hailed ", "mocked ", "praised ", "ridiculed ", "slammed ")
SPOKEN = re.compile(r",\s(?:alleging|arguing|charging|claiming|declaring|insisting|saying|suggesting)\s(?:that\s)?the\s(?=\w)")
# What stands before a name with which the same sentence presents somebody who goes by another: "Lady Ice, better known as | Ada Lund".
KNOWN = re.compile(r"[A-Z][^,.;:“”\"\n]{1,40},\s(?:also|better|otherwise)\sknown\sas\s")
KNOWN_BEHIND = re.compile(r",\s[a-z]+\s")
# With what a sentence begins that tells of one who speaks of another.
PRONOUNS = ("He ", "She ", "They ")
# Who is called so beside office-holders; and who stands beside others, and may be somebody else at any time.
ALSO = frozenset("favourite international star".split())
OTHERS = frozenset(
    "advocate agent attorney barrister client coroner counsel detective doctor driver father friend guest host husband inspector "
    "interviewer investigator judge juror jury lawyer magistrate man member moderator mother officer official owner partner police "
    "policeman prosecutor referee reporter solicitor spokesman spokesperson spokeswoman suspect umpire victim wife witness woman".split()
)
# How many words a description has at most, and a subject before its name; how many of somebody's names, and of the article's sentences,
# are looked at.
LONGEST, LEAD, NAMES, OPENING = 6, 60, 3, 4
# In how many characters before it nobody else may have been called so.
CALLED = 500


class NextDescribed:
    """Looks behind and before the names of an article's people."""

    def __init__(self, article: Article, names: NameIndex) -> None:
        self.article, self.text, self.names = article, article.text, names

    def of(self, entity: Entity) -> Iterator[Span]:
        """The descriptions of somebody, without their articles."""
        own = {id(name) for name in entity.names}
        for name in entity.names[:NAMES]:
            at = max(0, bisect_right(self.article.sentences, name.span.start, key=attrgetter("start")) - 1)
            sentence = self.article.sentences[at]
            known = self.text.endswith(" known as ", 0, name.span.start)
            others = [n for n in self._within(sentence) if id(n) not in own and not (known and n.span.end < name.span.start)]
            alone = None if others else self._behind(name, sentence, at, own) or self._before(name, at)
            found = self._spoken(name, sentence, others) or alone
            if found:
                yield found

    def _within(self, sentence: Span) -> Sequence[Name]:
        """The names of people that begin in a sentence."""
        return [name for name in self.names.within(sentence) if name.kind == "person"]

    def _behind(self, name: Name, sentence: Span, at: int, own: set[int]) -> Span | None:
        """The description with which the next sentence begins, of the subject of this one."""
        behind = self.article.sentences[at + 1] if at + 1 < len(self.article.sentences) else None
        opened = THE.match(self.text, behind.start, behind.end) if behind and self.text.startswith("The ", behind.start) else None
        if behind is None or opened is None or not (opened["age"] or name.span.start - sentence.start <= LEAD):
            return None
        told = self._description(opened.end(), behind.end)
        again = any(id(other) in own for other in self._within(behind))  # "The former officer said Lund knew"
        if told is None or again or self._does_to_another(told, behind.end):
            return None
        noun = told.cut(self.text).rsplit(maxsplit=1)[-1]
        several = opened["age"] or " " in told.cut(self.text)
        return told if several and self.text.find(noun, max(0, sentence.end - CALLED), sentence.end) < 0 else None

    def _does_to_another(self, told: Span, end: int) -> bool:
        """Whether who is described does something to him or her who was named: "The manager thanked her"."""
        return HIM.search(self.text, told.end, min(end, told.end + HIM_WIDTH)) is not None

    def _before(self, name: Name, at: int) -> Span | None:
        """The description with which the lead begins, where the next sentence presents somebody by name."""
        lead, start = self.article.sentences[at - 1], self.article.sentences[at].start
        if not 0 < at <= OPENING or name.span.start - start > LEAD:
            return None
        opened = ONE.match(self.text, lead.start, lead.end)
        if opened is None or self._within(lead) or not self._is_presented(name, start):
            return None
        told = self._description(opened.end(), lead.end)
        return None if told and DEAD.match(self.text, told.end) else told

    def _is_presented(self, name: Name, start: int) -> bool:
        """Whether a sentence that begins at an offset presents the bearer of a name as its subject."""
        if KNOWN.fullmatch(self.text, start, name.span.start):
            return KNOWN_BEHIND.match(self.text, name.span.end) is not None
        return name.span.start == start and PRESENTED.match(self.text, name.span.end) is not None

    def _spoken(self, name: Name, sentence: Span, others: Sequence[Name]) -> Span | None:
        """The description of whom somebody else, told of before in the sentence, speaks of."""
        if not self.text.startswith(",", name.span.end) or not self.text.endswith(SPEAKS_OF, sentence.start, name.span.start):
            return None
        told = self.text.startswith(PRONOUNS, sentence.start) or any(other.span.end < name.span.start for other in others)
        if not told:
            return None
        spoken = SPOKEN.match(self.text, name.span.end, sentence.end)
        return self._description(spoken.end(), sentence.end) if spoken else None

    def _description(self, start: int, end: int) -> Span | None:
        """What begins at an offset and ends with a noun for somebody, before a verb; None where that is one of OTHERS, or of something that
        may bring somebody new: "The festival's director".
        """
        at = start
        for count, word in enumerate(WORD.finditer(self.text, start, end)):
            folded = word[0].casefold()
            if count == LONGEST or word.start() - at > 1 or folded in NEVER or "’" in folded or "'" in folded:
                return None
            at = word.end()
            if (folded in ALSO or names_office(folded)) and folded not in PARTISANS and FOLLOWS.match(self.text, at):
                return Span(start, at) if folded not in OTHERS else None
        return None
