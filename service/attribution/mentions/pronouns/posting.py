"""Who posted, sent or issued what "it" reads: "The band left a note on its page. “We are done,” it read"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.mentions.saying import Saying
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span
from service.attribution.words import DETERMINERS, ORGANIZATIONS, PEOPLE

# What a message does that is quoted.
QUOTED = re.compile(r"[Ii]t\s(?:reads?|sa(?:id|ys)|add(?:ed|s)|beg[ai]ns?|conclude[ds]|continue[ds]|ended|ran|went\son)\b")
# What somebody does who lets others read something.
POSTED = re.compile(
    r"\b(?:posted|left|sent|wrote|issued|released|shared|tweeted|published|put\sout|penned|texted|emailed|uploaded)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:an?|another|the\sfollowing|his|her|its|their)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:message|note|statement|post|tweet|email|e-mail|letter|text|tribute|apology|caption|reply|update|comment)\b"
)
# Who is named behind "In a statement," and the like.
STATED = re.compile(r"In\san?\s(?:[\w-]+\s){0,2}(?:statement|message|post|tweet|letter|e-?mail|tribute|note)\b[^“”\"\n]*")
# The subject of a sentence, without a name, up to a verb or to what tells more of it.
DESCRIBED = re.compile(
    r"(?:(?:But|And|Later|Then),?\s)?(?P<subject>(?:The|His|Her|Their|An?)\s(?:[\w-]+\s){0,3}?(?P<noun>[a-z][a-z-]+))"
    r"(?=,\s(?:who|whose|which|an?|the)\s|\s(?:has|had|also|later|then|who|[a-z]+ed|left|sent|wrote|put)\b)"
)
# How many characters a sentence may have before the name with which it begins, and its words before that.
OPENS = 60


class Posting:
    """Looks at the sentence before a quotation of which "it" is told to say it."""

    def __init__(self, article: Article, names: NameIndex) -> None:
        self.article, self.text, self.names = article, article.text, names

    def author(self, offset: int, said: Saying) -> Entity | Span | None:
        """Who let others read what is quoted before the pronoun at an offset, as an entity or a description: the subject of the sentence
        before, or who spoke last in it, where that was in a statement.
        """
        begin = min((span.start for span in said.content if span.start < offset), default=offset)
        if begin == offset or self.text[begin] not in "“\"‘'" or not QUOTED.match(self.text, offset):
            return None
        before = self.article.sentence_before(self.article.sentence_at(begin))
        if before is None:
            return None
        if len(said.last) == 1 and before.start < said.spoke <= before.end:
            return said.last[0] if STATED.match(self.text, before.start, before.end) else None
        posted = POSTED.search(self.text, before.start, before.end)
        return self._subject(Span(before.start, posted.start())) if posted else None

    def _subject(self, lead: Span) -> Entity | Span | None:
        """Who begins a sentence: by a name with what its bearer is before it at most, or without a name."""
        name = self.names.first_in(Span(lead.start, min(lead.end, lead.start + OPENS)))
        told = self.text[lead.start : name.span.start].split() if name else []
        called = not told or (told[-1].strip(".").casefold() in PEOPLE | ORGANIZATIONS | DETERMINERS and "," not in " ".join(told))
        if name is not None and called and name.kind in ("person", "organization") and self.text[name.span.end : name.span.end + 1] in " ,":
            return self.names.owner(name)
        described = DESCRIBED.match(self.text, lead.start, lead.end)
        fits = described is not None and described["noun"] in PEOPLE | ORGANIZATIONS | {"star", "celebrity", "couple", "duo"}
        return Span(*described.span("subject")) if described and fits else None
