"""What "it" stands for: the body or the document with which the sentence before begins, or the document that it tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.grammar import HAVE, IS
from service.attribution.mentions.saying import Saying
from service.attribution.mentions.subjects.before import beginning
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import noun_phrase
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, ORGANIZATIONS, PEOPLE

# What "it" may stand for.
THINGS = ("organization", "place", "document")
# What may stand before the subject of a sentence: "But", "On Tuesday,".
OPENING = re.compile(
    r"(?:(?:But|And|Yet|So|Then|Now|Still|However|Meanwhile|Nevertheless),?\s"
    r"|(?:In|On|At|By|From|Last|Earlier|Since|After)\s[^,.;:“”\"\n]{2,40},\s)?(?P<article>[Tt]he\s)?"
)
OWNER = r"(?<![\w’'.-])[A-Z][\w’'.-]*[’']s?"
# Words that a noun may have before it, with none that begins another noun.
BETWEEN = (
    rf"(?:(?!(?:the|an?|its|his|her|their|to|and|or|of|in|on|at|by|for|from|with|after|about|that|{IS}|{HAVE})\s)"
    r"[\w’'.&-]+\s)"
)
# What follows a noun that is a subject: what tells more of it, or a verb.
TOLD_MORE = "which|that|of|from|by|for|on|in|at|to|into|dated|filed|released|published|seen|obtained|reviewed|sent"
VERB = (
    "has|had|was|is|will|would|does|did|could|may|said|told|turned|went|came|put|gave|made|took|set|met|held|built|bought|sold|won|lost|left"
    "|kept|began|led|paid|ran|sent|spent|wrote|cut|shut|says|hangs|hung|stands|stood|[a-z]+ed"
    "|(?:advise|urge|run|bear|appear|list|show|tell|suggest|find|want|argue|describe|claim|call|warn|recommend|conclude|confirm|contain|make|give|offer"
    "|need|plan|hope|believe|insist|accuse|blame|face|remain|oppose|support|own)s|[a-z]+s\\s(?:the|an?|its|his|her|their|this|no|out|up|\\d+)"
)
SUBJECT = re.compile(
    rf"(?P<thing>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother)|{OWNER})\s{BETWEEN}{{0,5}}?(?P<noun>[a-z-]+))"
    rf"(?=,|\s(?:{TOLD_MORE}|also|then|later|itself|{VERB})\b)"
)
# A document in the rest of a sentence.
OBJECT = re.compile(
    rf"\b(?P<thing>(?:an?|the|another|its|his|her|their|{OWNER})\s{BETWEEN}{{0,4}}?(?P<noun>[a-z-]+))(?=[,.;:—–]|\s(?:{TOLD_MORE})\b)"
)
# Documents that somebody is shown or given, with which a sentence ends: "showed the court a letter."
SHOWN = re.compile(
    r"\b(?:show(?:s|ed)|hand(?:s|ed)|pass(?:es|ed)|gives|gave|reads|cit(?:es|ed)|(?P<public>(?:publish|print|circulat|distribut)(?:es|s|ed)))\s(?:(?:me|us|him|her|them|(?:the\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)?|the\s[a-z]+)\s)?"
    rf"(?P<thing>(?:an?|the|another|its|his|her|their)\s{BETWEEN}{{0,3}}?(?P<noun>[a-z-]+))[.:]"
)
# What only documents do, and what is written on.
READS = re.compile(r"[Ii]t\sreads?\b")
WRITTEN = (DOCUMENTS - ORGANIZATIONS) | frozenset(
    "badge banner billboard headline inscription label page placard poster screen stone".split()
)
# What is said by who writes it: "in a statement".
AUTHORED = re.compile(r"\b(?:statement|affidavit|message|tweet|post|e-?mail|text|testimony|release|petition|lawsuit|complaint|filing)\b")
# What "it" does; what nobody does of whom it is told, "it was claimed that"; what documents do; what they do that are meant to be read.
DOES = re.compile(r"[Ii]t\s(?:(?:also|further|then|does)\s)?(?P<verb>\w+)(?P<itself>\sit\b)?")
IMPERSONAL = re.compile(r"[Ii]t\s(?:is|was|has\sbeen)\s\w+ed\b")
TELLS = frozenset(
    "say says reads read shows showed lists listed states stated finds found warns warned notes noted describes described recommends "
    "recommended concludes concluded advises advised begins began "
    "records recorded reports reported attributes attributed gives gave puts put predicts predicted "
    "estimates estimated suggests suggested argues argued accuses accused calls called makes made claims alleges alleged".split()
)
READ = frozenset(
    "report survey study statement letter memo memorandum email e-mail paper analysis audit review complaint affidavit filing document "
    "lawsuit prospectus dossier note editorial communique".split()
)
# Another body in a sentence, which "it" may mean as well: by whom something is done, or who is asked.
ANOTHER = re.compile(r"\b(?:by|to|contacted|asked|approached|urged|sued)\s(?:the\s)?$")
ASKED = re.compile(r"\b(?:contacted|asked|approached|(?:written|wrote|spoken|appealed)\sto)\s(?:the\s)?$")
WITHIN = 16
# By or to whom a document is obtained, written or sent, in how many characters: "obtained by", "sent last week to".
HANDED = re.compile(
    r"\b(?:addressed|circulated|commissioned|compiled|delivered|drafted|drawn\sup|examined|filed|forwarded|given|handed|issued|leaked|obtained|posted"
    r"|prepared|presented|produced|published|read|released|reported|reviewed|revealed|seen|sent|shared|shown|signed|submitted|verified|viewed|written)"
    r"\s(?:(?:first|last|this|earlier|exclusively|early|late)\s)?(?:[a-z]+\s){0,2}?(?:by|to|with)\s(?:the\s)?$"
)
HANDED_WITHIN = 48
# What several put before a house or a court, which speaks for itself: "The two parties tabled a motion. It argues".
TABLED = re.compile(
    r"\b(?:drafted|drawn\sup|drew\sup|filed|handed\sin|launched|lodged|signed|submitted|tabled)\s"
    r"(?P<thing>(?:an?|the|another)\s(?:[a-z-]+\s){0,2}?(?P<noun>bill|complaint|lawsuit|motion|petition|resolution))\b"
)
# Documents in which whoever issues them speaks.
ISSUED = frozenset(("statement", "release"))
# What a body is called before its name, and what follows a name that is a subject.
CALLED = re.compile(r"(?:[\w’'-]+\s){0,4}(?P<noun>[a-z-]+)\s")
BEHIND_NAME = re.compile(r",|[^\S\n](?=[a-z])(?P<next>[\w-]+)")
# What is told of a place and not done by it; nouns for documents that are verbs as well.
COPULAS = frozenset("is was are were has had".split())
NOUNS = ORGANIZATIONS | DOCUMENTS
VERBS_TOO = frozenset("forecast plans records reports estimates orders files figures notes".split())
BODY = re.compile(r"\b(?:the|an?|its|his|her|their|our)\s(?:[\w-]+\s){0,2}?(?P<noun>[a-z-]+)\b")
# Whom the article asked for an answer, and what "it" does then: "The Gazette asked Oracle to comment. It has not replied".
ASKS = re.compile(
    r"\b(?:asked|contacted|approached|e-?mailed|messaged|reached\sout\sto|(?P<sought>sought\s(?:an?\s)?(?:comment|response|reply)\sfrom))"
    r"\s(?:(?P<thing>[Tt]he\s(?:[a-z][\w-]*\s){0,2}?(?P<noun>[a-z]+))(?=\s(?:to|for)\s)|(?:[Tt]he\s)?(?=[A-Z]))"
)
FOR_COMMENT = re.compile(
    r"\s(?:to\s(?:comment|respond|reply)\b|for\s(?:an?\s|any\s|further\s|its\s)?(?:comment|response|reaction|reply|statement)\b)"
)
REPLIES = re.compile(
    r"\w+\s(?:(?:has|had|did|does|would)(?:n[’']t|\snot|\syet)\b|is\syet\b|declined\b|refused\b)[^.;“”\"\n]{0,30}?\b(?:repl|respon|answer|comment)",
    re.IGNORECASE,
)
# Documents of which one has several.
SINGLE = DOCUMENTS | frozenset(("figure", "statistic", "number"))
# From how many characters on a sentence has a subject before its pronoun: not with "However," alone.
LONG = 12


def is_thing(entity: Entity) -> bool:
    """Whether "it" may stand for somebody or something: a body, a place or a document, by its kind or by a noun that calls no person."""
    noun = noun_phrase(entity.name)[-1:] if entity.kind == "unnamed" else ()
    return entity.kind in THINGS or (bool(noun) and PEOPLE.isdisjoint(noun))


def are_papers(entity: Entity) -> bool:
    """Whether several documents were told of, which are not "it": "The figures collected by the port"."""
    nouns = noun_phrase(entity.name) if entity.kind == "document" else ()
    return any(noun.endswith("s") and noun[:-1] in SINGLE for noun in nouns)


def _speaker(last: Sequence[Entity]) -> Entity | None:
    """The one body that spoke last."""
    return last[0] if len(last) == 1 and is_thing(last[0]) and not are_papers(last[0]) else None


class Things:
    """Looks for the body or document that a pronoun stands for."""

    def __init__(self, article: Article, names: NameIndex) -> None:
        self.article, self.text, self.names = article, article.text, names

    def before(self, offset: int, said: Saying) -> Entity | Span | None:
        """What begins the sentence of the pronoun at an offset, or the one before it, as an entity or a description. The body that
        spoke last comes before any subject, where it spoke in that sentence; several who spoke there are none, but what they have tabled
        may be.
        """
        if IMPERSONAL.match(self.text, offset):
            return None
        begin, reads = beginning(self.article, offset, said.content), self.reads(offset, said)
        shown = self._shown(offset, begin)
        if shown is not None:
            return shown
        here = self.article.sentence_at(begin)
        own = Span(here.start, begin) if begin - here.start > LONG else None
        for part in (own, self.article.sentence_before(here)):
            if part is None:
                continue
            asked = self._asked(part, offset)
            if asked is not None:
                return asked
            heard = part.start < said.spoke <= part.end
            spoken = _speaker(said.last) if heard else None
            found = spoken or (self._tabled(part, offset) if heard and len(said.last) > 1 else None) or self._subject(part, offset)
            if found is not None and not reads:
                return found
            if isinstance(found, Span) and found.cut(self.text).rsplit(maxsplit=1)[-1] in WRITTEN:
                return found
        return None

    def _tabled(self, part: Span, offset: int) -> Span | None:
        """The document that several have tabled or the like in a sentence, where the pronoun does what documents do."""
        found = TABLED.search(self.text, part.start, part.end)
        return Span(*found.span("thing")) if found and self._tells(found["noun"], offset) else None

    def reads(self, offset: int, said: Saying) -> bool:
        """Whether the pronoun at an offset is something written, and no body: "it reads"; who writes a statement is meant by that."""
        if READS.match(self.text, offset) is None:
            return False
        part = self.article.sentence_before(self.article.sentence_at(beginning(self.article, offset, said.content)))
        return part is None or AUTHORED.search(self.text, part.start, part.end) is None

    def _shown(self, offset: int, begin: int) -> Span | None:
        """The document that somebody is shown at the end of the sentence before, where the pronoun does what documents do: "She showed the
        court a letter. It says".
        """
        part = self.article.sentence_before(self.article.sentence_at(begin))
        shown = SHOWN.search(self.text, part.start, part.end) if part else None
        fits = (
            shown is not None
            and shown["noun"] in WRITTEN
            and not (shown["public"] and shown["noun"] in ISSUED)
            and self._tells(shown["noun"], offset)
        )
        return Span(*shown.span("thing")) if shown and fits else None

    def told_of(self, offset: int, said: Saying) -> Span | None:
        """The one document that the sentence before tells of, where that tells of no body, nobody spoke in it, and the pronoun does what
        documents do: "She produced a letter. It says".
        """
        part = self.article.sentence_before(self.article.sentence_at(beginning(self.article, offset, said.content)))
        if part is not None and self.reads(offset, said):
            written = [thing for thing in OBJECT.finditer(self.text, part.start, part.end) if thing["noun"] in WRITTEN]
            return Span(*written[0].span("thing")) if len(written) == 1 else None
        if part is None or part.start < said.spoke <= part.end or any(n.kind not in ("person", "place") for n in self.names.within(part)):
            return None
        if any(body["noun"] in ORGANIZATIONS for body in BODY.finditer(self.text, part.start, part.end)):
            return None
        found = [thing for thing in OBJECT.finditer(self.text, part.start, part.end) if thing["noun"] in DOCUMENTS]
        return Span(*found[0].span("thing")) if len(found) == 1 and self._tells(found[0]["noun"], offset) else None

    def _asked(self, part: Span, offset: int) -> Entity | Span | None:
        """The body that is asked something in a sentence, where the pronoun behind does not answer."""
        if not REPLIES.match(self.text, offset):
            return None
        for asks in ASKS.finditer(self.text, part.start, part.end):
            if asks["noun"] in ORGANIZATIONS and FOR_COMMENT.match(self.text, asks.end(), part.end):
                return Span(*asks.span("thing"))
            name = self.names.at(asks.end())
            if name and (asks["sought"] or FOR_COMMENT.match(self.text, name.span.end, part.end)):
                entity = self.names.owner(name)
                return entity if entity is not None and entity.kind != "person" else None
        return None

    def _subject(self, part: Span, offset: int) -> Entity | Span | None:
        """The body by whose name a sentence begins, or the description of a body, or of a document if the pronoun does what those do."""
        opening = OPENING.match(self.text, part.start, part.end)
        bare = opening.end() if opening else part.start
        start = opening.start("article") if opening and opening["article"] else bare
        name = self.names.first_in(Span(start, part.end))
        leads = name is not None and self._leads(Span(start, name.span.start))
        behind = BEHIND_NAME.match(self.text, name.span.end, part.end) if name and leads else None
        if name and behind and (behind["next"] not in NOUNS or behind["next"] in VERBS_TOO):
            return None if self._names_another(Span(name.span.end, part.end), ASKED) else self._acting(name, behind)
        found = SUBJECT.match(self.text, start, part.end)
        if found is None:
            return None
        read = found["noun"] in WRITTEN and READS.match(self.text, offset) is not None
        told = found["noun"] in DOCUMENTS and self._tells(found["noun"], offset)
        if not read and self._names_another(Span(found.end(), part.end), ANOTHER, HANDED if told and found["noun"] not in ISSUED else None):
            return None
        return Span(*found.span("thing")) if told or found["noun"] in ORGANIZATIONS else None

    def _acting(self, name: Name, behind: re.Match[str]) -> Entity | None:
        """The organisation of a name that is a subject, or the place, if it does something."""
        entity = self.names.owner(name)
        place = entity is not None and entity.kind == "place" and behind[0] != "," and behind["next"] not in COPULAS
        return entity if entity is not None and (entity.kind == "organization" or place) else None

    def _names_another(self, rest: Span, lead: re.Pattern[str], handed: re.Pattern[str] | None = None) -> bool:
        """Whether the rest of a sentence names a body behind one of some words, and not behind those of `handed`."""
        starts = (n.span.start for n in self.names.within(rest) if n.kind != "person")
        others = (at for at in starts if lead.search(self.text, max(rest.start, at - WITHIN), at))
        return any(not (handed and handed.search(self.text, max(0, at - HANDED_WITHIN), at)) for at in others)

    def _tells(self, noun: str, offset: int) -> bool:
        """Whether the pronoun at an offset does what a document called by a noun does; a letter says that "it" will do no more."""
        does = DOES.match(self.text, offset)
        if does is None or does["itself"]:
            return False
        return does["verb"] in TELLS or (does["verb"] == "said" and noun in READ)

    def _leads(self, lead: Span) -> bool:
        """Whether what stands between the beginning of a sentence and a name goes with it: nothing, "The", "Energy watchdog"."""
        if not len(lead) or lead.cut(self.text).casefold() == "the ":
            return True
        called = CALLED.fullmatch(self.text, lead.start, lead.end)
        return called is not None and called["noun"] in ORGANIZATIONS
