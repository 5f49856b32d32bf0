"""Who was presented without a name just before, and is now called so: "A French nurse told another story. The nurse said"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from service.attribution.article import Article
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import words_of
from service.attribution.spans import Span
from service.attribution.words import DETERMINERS, PEOPLE, PERSONS

# What somebody is called again who was called more exactly first.
WIDER = {
    "mp": frozenset("backbencher frontbencher".split()),
    "official": frozenset("aide adviser advisor diplomat staffer bureaucrat".split()),
    "officer": frozenset("constable sergeant detective policeman policewoman inspector superintendent trooper".split()),
    "lawyer": frozenset("barrister solicitor attorney".split()),
    "doctor": frozenset("surgeon physician paediatrician pediatrician".split()),
    "lawmaker": frozenset("senator congressman congresswoman legislator mp".split()),
}
# How a sentence begins with somebody without a name, up to a verb or to what tells more of him or her.
SINGLE = re.compile(
    r"(?:An?|One|Another)(?:[^\S\n][\w’'-]+){1,6}?(?=,|[^\S\n](?:who|whose|at|of|from|in|on|with|for|was|is|has|had|did|does|said|says|told|tells|gave|gives"
    r"|saw|heard|felt|found|knew|thought|took|made|went|came|spoke|wrote|put|sounded|seemed|[a-z]+ed)\b)"
)
# How many sentences back somebody is presented; and that a name follows, or that it is of somebody told by name.
SENTENCES = 2
NAMED = re.compile(r",\s(?:\d|[A-Z])|\s(?:named|called|identified|known)\b")
# A dateline, and how many words an office before a name has at most.
DATELINE = re.compile(r"[A-Z][A-Z .,]{2,30}(?:\([A-Za-z]+\)\s)?\s?[—–-]{1,2}\s")
OFFICE = 6
# What others did to somebody, who then may be those who say so; and how many characters the sentence has at most before the cue.
PASSIVE = re.compile(r"(?! )|\s(?:was|is|has\sbeen|had\sbeen)\s.*\sby\s")
LONGEST = 300
WORD = re.compile(r"[\w’'-]+")
# With what words somebody is presented, at the beginning and at the end.
FIRST, LAST = DETERMINERS | {"one"}, PERSONS | {"mp", "banker"}


class Presented:
    """Finds who was presented."""

    def __init__(self, article: Article, names: NameIndex) -> None:
        self.article, self.text, self.names = article, article.text, names

    def before(self, source: Source, roles: Callable[[Entity], Iterable[str]]) -> Span | None:
        """Where the sentences right before a mention like "the nurse" have such a one without a name, and nobody by that noun since."""
        words = words_of(source.text)
        if source.form != "description" or source.type != "unnamed" or words[:1] != ["the"] or words[-1:] != [source.head]:
            return None
        nouns = {source.head} | WIDER.get(source.head, frozenset())
        sentence = self.article.sentence_at(source.span.start)
        for _ in range(SENTENCES):
            sentence = self.article.sentence_before(sentence) or sentence
            found = self._opening(sentence)
            told = words_of(found.cut(self.text)) if found else []
            if found and told[-1] in nouns and set(words[1:-1]) <= set(told):
                return None if self._is_met(found.end, source, roles) else found
        return None

    def opening(self, cue: Span, spoke: int) -> Entity | None:
        """The person with whose name, behind an office at most, the sentence of a cue like "saying" begins, if a comma is before the cue
        and nobody has spoken in the sentence, up to `spoke`: "Mayor Ada Lund resigned on Sunday, days before the vote, saying".
        """
        sentence = self.article.sentence_at(cue.start)
        if (
            spoke > sentence.start
            or cue.start - sentence.start > LONGEST
            or not self.text[max(0, cue.start - 2) : cue.start].rstrip(" ").endswith(",")
        ):
            return None
        dateline = DATELINE.match(self.text, sentence.start, cue.start)
        start = dateline.end() if dateline else sentence.start
        name = self.names.first_in(Span(start, cue.start))
        if name is None or name.kind != "person" or PASSIVE.match(self.text, name.span.end, cue.start):
            return None
        lead = self.text[start : name.span.start].split()
        titled = not lead or (len(lead) <= OFFICE and lead[-1].strip(".").casefold() in PEOPLE)
        return self.names.owner(name) if titled and "," not in self.text[start : name.span.start] else None

    def _opening(self, sentence: Span) -> Span | None:
        """The person without a name with whom a sentence begins."""
        found = SINGLE.match(self.text, sentence.start, sentence.end)
        if found is None or NAMED.match(self.text, found.end()):
            return None
        words = list(WORD.finditer(self.text, sentence.start, found.end()))
        if words[-1][0].casefold() not in LAST or words[0][0].casefold() not in FIRST:
            return None
        return Span(sentence.start, found.end())

    def _is_met(self, since: int, source: Source, roles: Callable[[Entity], Iterable[str]]) -> bool:
        """Whether a person is named between two offsets whom the article calls by the noun of a mention."""
        people = self.names.people_in(Span(since, source.span.start))
        return any(source.head in words_of(role) for person in people for role in roles(person))
