"""Whom the words around a statement name: a label, a dash, a line that leads in, the sentence before; who speaks jointly."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.addresses import SENATOR, SIR
from service.attribution.article import Article
from service.attribution.grammar import BE, HAS_BEEN
from service.attribution.mentions.around.behind import told_behind
from service.attribution.mentions.around.colleagues import colleagues
from service.attribution.mentions.around.of_self import speaks_of
from service.attribution.mentions.around.signed import behind_dash
from service.attribution.mentions.around.two_members import behind_titles, member_before
from service.attribution.mentions.descriptions.formerly import NEAR, was_before
from service.attribution.mentions.descriptions.one_such import behind_one, is_placed
from service.attribution.mentions.descriptions.testifying import answerer
from service.attribution.mentions.pronouns.antecedents import described_before, is_nameless, is_papers, named_apart
from service.attribution.mentions.pronouns.those import those
from service.attribution.mentions.sources.sources import Source
from service.attribution.mentions.subjects.affiliates import affiliate
from service.attribution.mentions.subjects.before import beginning
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.mentions.subjects.parting import is_beside, parted_subject
from service.attribution.mentions.subjects.predicates import Predicates
from service.attribution.names.entities import Entity, Name
from service.attribution.names.extents.professions import PROFESSIONS
from service.attribution.names.wording.ranks import is_address, is_titled
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import HONORIFICS, ORGANIZATIONS, PEOPLE, TITLES

LABEL = re.compile(r"[“\"‘']?([A-Z][A-Z.’' -]{1,40}|Q):\s")
ASKED = re.compile(r"\?[”\"’']?$")
# What somebody is to the body that is named before it.
OFFICE = re.compile(r"\s(?:[a-z][a-z-]*\s){0,3}[a-z][a-z-]*,\s(?=[A-Z])")
INVERTED = re.compile(r"\s+(?:(?:the|its|his|her|their|an?|[A-Z][\w-]*[’']s)\s+[^,.;:()“”\"\n]{2,60},\s+)?(?=[A-Z])")
OWNER = re.compile(r"[’']s?\s")
# Who is asked, and says what follows.
QUESTIONED = re.compile(r"\s(?:was|is|has\sbeen)\s(?:[a-z]+ly\s|then\s|also\s)?(?:asked|challenged|pressed|questioned|quizzed)\b")
# What stands between a body's name and the "which" that it is.
BEFORE_WHICH = (", ", "), ", " - ", " – ", " — ")
# How many characters around a cue belong to its clause.
CLAUSE = 220
PASSIVE = re.compile(rf"(?:{BE}|{HAS_BEEN})\b|\w+ing\b|according|per\b|in\b")
# How many characters before a cue its subject is looked for, and what may stand between them.
LEAD = 60
HELPED = re.compile(
    r",?[^\S\n](?:(?:has|have|had|also|then|later|often|repeatedly|once|still|first|recently|already|indeed|always|himself|herself)[^\S\n])*$"
)
SUBJECT = re.compile(r"\b(?:who|which|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)$")
# What joins the name of another to a source that the reader marks in part: ", and his deputy, Ada Lund".
JOINED = re.compile(
    r"(?:,[^\S\n]+[^,.;:“”\"\n]{2,40},)?,?[^\S\n]+(?:and|as[^\S\n]well[^\S\n]as)[^\S\n]+"
    r"(?:(?:the|his|her|its|their|a)[^\S\n]+[^,.;:()“”\"\n]{2,60},?[^\S\n]+)?(?=[A-Z])"
)
# What is told of the second of two between his or her name and the cue.
APPOSED_BEHIND = re.compile(r"(?:\s\(\d\d\)|,\s[^,.;:“”\"\n]{1,60}),?\s?")
CLOSED = re.compile(r"\.|;|$|,?[”\"]|,\swho(?:m|se)?\b")
# The letter comes first, since a search skips to it.
BOTH = re.compile(r"[Bb](?<=\b[Bb])oth\s(?=[^.;:“”\"\n]*\sand\s)[^.;:“”\"\n]*$")
# What stands between two names that open a sentence, and before the first of them.
ADDRESS_AHEAD = re.compile(rf"(?:(?:Neither|Both|{SIR}|{SENATOR}|President|Senator|Professor)\.?[^\S\n])")
PAIRED = re.compile(
    rf"[^\S\n](?:and|nor)[^\S\n](?:(?:his|her|its|their)[^\S\n](?:[\w’'-]+[^\S\n]){{0,4}}[\w’'-]+,[^\S\n])?{ADDRESS_AHEAD.pattern}?"
)
BOTH_BEHIND = re.compile(r",?\s+both\s+(?:have\s+|had\s+|also\s+)?$")
# How many characters a joint source may have before its cue.
JOINT = 200
ISSUED = re.compile(
    r"\b(?:in|issued|released|sent|with|by)\s(?:an?|another|its|his|her|their)\s(?:[\w-]+\s){0,3}statement\b", re.IGNORECASE
)
# Between a description and the name of whom it describes: ", ", " from Derry, ".
APPOSED = re.compile(r"(?:\s(?:who|from|in|of|at|with)\s[^,.;:“”\"\n]{0,100}?(?P<last>\w+))?,\s+")
# Behind an office, before the name of who holds it, and what closes that: a comma and a verb.
REVEREND = r"(?:the\s)?(?:(?:Most|Rt\.?|Right|Very)\s)?(?:Rev(?:erend|[’']?d)?|Ven(?:erable)?)\.?\s(?:(?:Canon|Dr|Fr|Prof)\.?\s)?"
HOLDER = re.compile(rf",\s(?:{REVEREND}|(?i:{'|'.join(sorted(HONORIFICS))})\.?\s)?(?=[A-Z])")
TITLED_SO = re.compile(REVEREND)
CLOSING = re.compile(
    r"(?:\s\([A-Z][\w.-]{0,8}\))?,\s(?!(?:and|or|an?|the|who|whose|both|as|with|along|its|his|her|their|of|from|in)\b)[a-z]"
)
# Where a body is from, or what it is, before its name: "the bidder, Canada's | Orbis", "the landlord, a firm called | Orbis".
ORIGIN = re.compile(
    r"(?:[A-Z][\w.]*(?:\s[A-Z]\w+)?(?:[’']s|-(?:based|listed|headquartered))|an?(?:\s[a-z-]+){1,3}\s(?:called|named|known\sas)|the(?:\s[a-z-]+){1,3})"
    r"\s(?=[A-Z])"
)
# A cue that somebody is told something by, or told of, and what may stand between it and whom.
TELLS = re.compile(
    r"\b(?:asked|asks|asking|told|tells|telling|informed|assured|reminded|(?:urg|accus|criticis|criticiz|blam|prais|challeng|describ|advis|denounc)(?:ed|es|ing)"
    r"|(?:thank|warn|call|brand|attack|slamm?|mock|dismiss|condemn|order|commend|invit|applaud|defend|rebuk|credit)(?:ed|e?s|ing)|call(?:ed|s|ing)\son)$"
)
BETWEEN = re.compile(r"[^\S\n](?:[Tt]he[^\S\n])?(?P<office>(?:(?!that\b|whether\b|if\b)[a-z][a-z-]*(?<!s)[^\S\n]){0,4})")
# Nouns for people; and what "the landlord" may be, if it is no person.
BODIES = ("organization", "place")
# How many sentences back the two may be named of whom one is "the former".
SENTENCES = 2
# How many characters a sentence may have before the name with which it begins: "Mr".
OPENS = 4
# How many characters a name may lie behind a closing mark to which its title is glued.
GLUED = 20
# How many characters a dash or colon may lie before the name that it gives.
TITLE = 60


class Neighbourhood:
    """Looks around quotations, cues and sources."""

    def __init__(self, article: Article, openings: Openings) -> None:
        self.article, self.text, self.names, self.openings = article, article.text, openings.names, openings
        self.predicates = Predicates(article, openings)

    def speaker(self, content: tuple[Span, ...], after: int) -> Entity | None:
        """The entity that the words beside the content name, None where none does. Words before `after` belong to another statement."""
        first, last = content[0], content[-1]
        return self.labelled(first) or self._glued(last) or self._dashed(last) or self._led_in(first) or self._introduced(first, after)

    def labelled(self, content: Span) -> Entity | None:
        """The speaker of a transcript's turn ("MARCHETTI: …"), by the last word of the label."""
        label = self._label(content)
        return self.called(label[1]) if label else None

    def asks(self, content: tuple[Span, ...]) -> bool:
        """Whether what is said is the turn of somebody who asks the questions, in an interview's transcript ("MARCHETTI: …?")."""
        last = content[-1]
        return ASKED.search(self.text, max(last.start, last.end - 3), last.end) is not None and self._label(content[0]) is not None

    def called(self, label: str) -> Entity | None:
        """Who is labelled so in capitals, by the last word of the label."""
        word = label.rsplit(maxsplit=1)[-1].casefold().strip(".:")
        return next((owner for n in self.names.names if (owner := self.names.owner(n)) is not None and n.words[-1] == word), None)

    def _label(self, content: Span) -> re.Match[str] | None:
        """The label of the turn that a content begins, or begins behind."""
        return LABEL.match(self.text, content.start) or LABEL.match(self.text, self._turn(content.start), content.start)

    def _turn(self, offset: int) -> int:
        """Where the label of a turn may begin: at the line's start, or after the closing mark of the turn before it."""
        line = self.article.paragraph_at(offset)
        closing = max(self.text.rfind(mark, line.start, offset) for mark in '”"’')
        return closing + 1 if closing >= line.start else line.start

    def inverted(self, cue: Span) -> Entity | None:
        """Who is named right after a cue that follows what is said: "quipped its director, Ada Lund"."""
        lead = INVERTED.match(self.text, cue.end)
        name = self.names.at(lead.end()) if lead else None
        if name is None or OWNER.match(self.text, name.span.end):
            return None  # "asked Lund’s lawyer"
        office = OFFICE.match(self.text, name.span.end)
        holder = self.names.at(office.end()) if office else None
        if holder and holder.kind == "person":
            return self.names.owner(holder)  # "said Orbis chairwoman, Ada Lund"
        closes = name.kind == "organization" and self.text[name.span.end : name.span.end + 1] in ("", "\n")  # "warns Orbis", of a headline
        return self.names.owner(name) if name.kind == "person" or closes else None

    def told_behind(self, content: Span) -> tuple[Span, Span] | None:
        """A verb and who did it right behind a quotation."""
        return told_behind(self.text, content, self.names)

    def several(self, offset: int, saying: Sequence[Span]) -> Span | None:
        """The plural subject with which the sentence of a "they" begins, up to that or to what is being said, or else the one before: "The
        climbers were found. They said".
        """
        begin = beginning(self.article, offset, saying)
        here = self.article.sentence_at(begin)
        own = those(self.text, Span(here.start, begin), offset) if begin - here.start > OPENS else None
        before = self.article.sentence_before(here)
        return own or (those(self.text, before, offset) if before else None)

    def described(self, offset: int) -> Span | None:
        """The description right before a relative pronoun: "The ministry, | which says"."""
        span = described_before(self.text, offset)
        if span is None or "\n" in self.text[span.start : offset]:
            return None
        return span if is_nameless(self.text, span, self.names.owned(Span(max(0, span.start - 1), span.end))) else None

    def apart(self, offset: int) -> Entity | None:
        """The person named before a "who", with what he or she is, or is of, between: "Ada Lund, of the harbour police, | who said".
        The body whose name is right before a "which".
        """
        names = self.names.owned(Span(self.article.sentence_at(offset).start, offset))
        if self.text.startswith("which", offset):
            last = names[-1] if names and self.text[names[-1].span.end : offset] in BEFORE_WHICH else None
            return self.names.owner(last) if last and last.kind == "organization" and not is_papers(self.text, last) else None
        name = named_apart(self.text, [n for n in names if n.kind == "person"], offset)
        return self.names.owner(name)

    def apposed(self, source: Source) -> Entity | None:
        """The person whose name follows a description between commas: "The agency's director, Ada Lund, said"."""
        comma = APPOSED.match(self.text, source.span.end) or behind_one(self.text, source.span)
        if comma and comma["last"] and comma["last"].casefold() in PEOPLE:  # "the girl who accused the coach, Jo Marsh"
            return None
        behind = comma.end() if comma else 0
        origin = ORIGIN.match(self.text, behind)
        behind = origin.end() if origin else behind
        of_firm = source.head in PROFESSIONS  # "His solicitors, Marlow Finch, said"
        of_firm = of_firm or source.text.startswith("In a ")  # "In a filing, Orbis, which runs it, said"
        asks = comma and (of_firm or source.type in ("unnamed", "organization"))
        at = self.names.number(behind)
        names = self.names.names[at : at + NEAR + 1] if asks else ()
        was = was_before(self.text, behind, names[:NEAR])
        names, behind = (names[names.index(was) :], was.span.start) if was else (names, behind)
        name, other = (*names[:2], None, None)[:2]
        lead = self.text[behind : name.span.start] if comma and name else "?"
        if name and other and (name.kind, other.kind, lead) == ("organization", "person", "") and source.head in TITLES:
            # "The Permanent Secretary, Ministry of Works, Mr Lund, said"
            between = self.text[name.span.end : other.span.start]
            near = between.startswith(", ") and (between == ", " or is_address(between[2:]))
            name, lead = (other, between[2:]) if near else (name, lead)
        if name is None or (lead and not (is_address(lead) or is_titled(lead) or TITLED_SO.fullmatch(lead))):
            return None
        closed = self.text[name.span.end : name.span.end + 1] in (",", ".", "") or is_placed(self.text, name.span.end)
        known = source.definite or origin or of_firm
        fits = (name.kind == "person" and source.type != "group") or source.type == "organization" or (name.kind in BODIES and known)
        return self.names.owner(name) if closed and fits else None

    def holder(self, source: Source) -> Entity | None:
        """The person behind the comma of what looks like a body's name and is an office: "The Cathaoirleach, Cllr Ada Lund, said"; not
        behind a noun for bodies, nor one of several who are named.
        """
        words = source.name.words if source.name else ()
        if not source.text.startswith(("The ", "the ")) or not ORGANIZATIONS.isdisjoint(words):
            return None
        comma = HOLDER.match(self.text, source.span.end)
        if source.type == "person" and (comma is None or comma[0] == ", "):
            return None
        name = next(iter(self.names.owned(Span(comma.start(), comma.end() + 1))), None) if comma else None
        closed = name is not None and CLOSING.match(self.text, name.span.end) is not None
        return self.names.owner(name) if name and name.kind == "person" and " " in name.text and closed else None

    def addressee(self, cue: Span) -> Entity | None:
        """Whose name follows a cue that tells somebody: "told Orbis", "asked assistant coach Ada Lund"."""
        told = BETWEEN.match(self.text, cue.end) if TELLS.search(self.text, cue.start, cue.end) else None
        if told and told["office"] and told["office"].split()[-1] not in PEOPLE:
            return None
        name = self.names.first_from(cue.end) if told else None
        title = self.text[told.end() : min(name.span.start, told.end() + GLUED)] if name and told else ""
        return self.names.owner(name) if name and told and (not title or is_address(title)) else None

    def named_together(self, offset: int) -> tuple[Entity, Entity] | None:
        """The two whom the last sentence before an offset that names anybody names, joined by "and": "the former" and "the latter"."""
        sentence = self.article.sentence_at(offset)
        for _ in range(SENTENCES):
            sentence = self.article.sentence_before(sentence) or sentence
            people = list(dict.fromkeys(e for e in self.names.owners_in(sentence) if e.kind in ("person", "organization")))
            if people:
                return (people[0], people[1]) if len(people) == 2 and " and " in sentence.cut(self.text) else None
        return None

    def joined(self, source: Span, cue: Span) -> tuple[tuple[Entity, ...], Span]:
        """Who speaks with the person whose name the source ends with, or has right behind it: the two that a "both" before a cue names,
        or one joined by "and", before the cue or closed by a comma or full stop behind it. Nobody where that is not so; and the source,
        both names where nothing but the "and" is between them.
        """
        both = BOTH.search(self.text, max(0, cue.start - JOINT), cue.start) if source.end <= cue.start else None
        if both and both.start() <= source.start:
            people = [n for n in self.names.owned(Span(both.start(), cue.start)) if n.kind == "person"]
            closed = people and self._closes(people[-1].span.end, cue.start)
            return (tuple(dict.fromkeys(map(self.names.bearer, people))) if closed and len(people) == 2 else ()), source
        name = next((n for n in self.names.owned(Span(source.start, source.end + len(", Dr "))) if n.span.end >= source.end), None)
        link = JOINED.match(self.text, name.span.end) if name and name.kind == "person" else None
        starts = (link.end(), behind_titles(self.text, link.end())) if link else ()
        other = next((n for start in starts for n in self.names.owned(Span(start, start + 1))), None)
        if name is None or link is None or other is None or other.kind != "person":
            return self._joined_before(name, source, cue)
        ahead = other.span.end <= cue.start and self._closes(other.span.end, cue.start)
        fits = ahead if source.end <= cue.start else CLOSED.match(self.text, other.span.end) is not None
        whole = Span(source.start, other.span.end) if link[0].strip() == "and" and name.span.end == source.end else source
        return ((self.names.bearer(name), self.names.bearer(other)), whole) if fits else ((), source)

    def _joined_before(self, name: Name | None, source: Span, cue: Span) -> tuple[tuple[Entity, ...], Span]:
        """The same where the reader marks only the second of two politicians."""
        sentence = self.article.sentence_at(source.start)
        names = self.names.owned(Span(max(sentence.start, source.start - JOINT), source.start))
        first = member_before(self.text, names, source, sentence)
        if name is None or name.kind != "person" or first is None or not self._closes(name.span.end, cue.start):
            return (), source
        before = next(n for n in names if n.span.end == first.end)
        return (self.names.bearer(before), self.names.bearer(name)), Span(first.start, source.end)

    def _closes(self, end: int, start: int) -> bool:
        """Whether nothing but what somebody is in apposition stands between a name and a cue."""
        between = self.text[end:start]
        return between.strip(" ,") == "" or APPOSED_BEHIND.fullmatch(between) is not None

    def colleagues(self, source: Span, cue: Span) -> tuple[Entity, Span, Span] | None:
        """The person who speaks with colleagues without names, they, and the source that is both where no comma parts them."""
        low = max(self.article.sentence_at(source.start).start, cue.start - JOINT)
        found = colleagues(self.text, self.names.owned(Span(low, source.end)), source, cue)
        return (self.names.bearer(found[0]), *found[1:]) if found else None

    def both(self, cue: Span) -> tuple[Entity, ...]:
        """The two persons named before "both" and a cue: "His agent, Ada Lund, and the club's chairman, Jo Marsh, both confirmed"."""
        sentence = max(self.article.sentence_at(cue.start).start, cue.start - JOINT)
        behind = BOTH_BEHIND.search(self.text, max(sentence, cue.start - LEAD), cue.start) is not None
        if not behind and not self.text.startswith("both ", cue.start):
            return ()
        people = self.names.people_in(Span(sentence, cue.start))
        return tuple(people) if len(people) == 2 else ()

    def subject(self, cue: Span, content: tuple[Span, ...], after: int) -> Span | None:
        """The pronoun or name right before a cue, with nothing but an auxiliary or adverb between ("who has often complained"); what begins
        its sentence, where a clause between commas parts the two ("The mill, which opened in May, has warned"), or another verb. Words
        before `after` belong to another statement.
        """
        helped = HELPED.search(self.text, max(0, cue.start - LEAD), cue.start)
        end = helped.start() if helped else cue.start
        pronoun = SUBJECT.search(self.text, max(0, end - len("which")), end)
        if pronoun:
            return Span(*pronoun.span())
        at = self.names.number_closing(end)
        begins = self.article.sentence_at(cue.start).start
        if at is not None and not is_beside(self.text, self.names.names[at], cue, begins, content):
            return affiliate(self.text, self.names.names, at) or self._with_first(at)
        parted = self.text[end] == "," and not PASSIVE.match(self.text, cue.start)
        subject = parted_subject(self.text, self.article.sentence_at(end).start, end) if parted else None
        return subject or answerer(self.text, begins, cue.start) or self.predicates.subject(cue, content, after)

    def _with_first(self, at: int) -> Span:
        """The name at an index, with the one that an "and" joins to it where the sentence begins with that: "Mr Lund and Mr Marsh"."""
        span = self.names.names[at].span
        first = self.names.names[at - 1].span if at else None
        if first is None or not PAIRED.fullmatch(self.text, first.end, span.start):
            return span
        start = self.article.sentence_at(first.start).start
        opening = first.start == start or ADDRESS_AHEAD.fullmatch(self.text, start, first.start) is not None
        return Span(start, span.end) if opening else span

    def issues(self, cue: Span) -> bool:
        """Whether a cue's sentence is about a statement in writing: "said in a statement"."""
        sentence = self.article.sentence_at(cue.start)
        low, high = max(sentence.start, cue.start - CLAUSE), min(sentence.end, cue.end + CLAUSE)
        return "statement" in self.text[low:high].casefold() and ISSUED.search(self.text, low, high) is not None

    def headline(self, content: Span) -> Entity | None:
        """Whom a headline names after or before a colon: "Talks ‘at an end’: Okafor"."""
        line = self.article.paragraph_at(content.start)
        tail = self.text[content.end : line.end]
        if re.match(r"\s*[:–—-]\s+(?!(?:How|Inside|The|What|Why)\s)\S", tail) and len(tail) < TITLE:
            return self._name_in(Span(content.end, line.end))
        lead = self.text[line.start : content.start]
        return self._name_in(Span(line.start, content.start)) if re.search(r":\s+$", lead) and len(lead) < TITLE else None

    def _glued(self, content: Span) -> Entity | None:
        """Whose name, with a title at most before it, is glued to the closing mark: "“We will rebuild.”Mayor Ada Lund said"."""
        if not self.text[content.end : content.end + 1].isupper():
            return None
        name = next(iter(self.names.owned(Span(content.end, content.end + GLUED))), None)
        return self.names.owner(name) if name and name.kind == "person" and "." not in self.text[content.end : name.span.start] else None

    def _dashed(self, content: Span) -> Entity | None:
        behind = behind_dash(self.text, content, self.article.paragraph_at(content.start))
        return self._name_in(behind) if behind else None

    def _led_in(self, content: Span) -> Entity | None:
        """Who stands in the sentence that ends with the colon before the quotation, in its line or the line before."""
        before = self.text[: content.start].rstrip()
        if not before.endswith(":"):
            return None
        return self._name_in(Span(self.article.sentence_at(len(before) - 1).start, len(before)))

    def _introduced(self, content: Span, after: int) -> Entity | None:
        """The person whom the sentence right before names, in the same line: the only one, or the one with whom it begins."""
        line = self.article.paragraph_at(content.start)
        end = len(self.text[line.start : content.start].rstrip()) + line.start
        if end <= line.start or self.text[end - 1] not in ".!?":
            return None
        sentence = self.article.sentence_at(end - 1)
        first = self.names.first_in(sentence)
        opening = first if first and self.openings.opens(sentence.start, first) else None
        if opening and opening.kind == "person" and QUESTIONED.match(self.text, opening.span.end):
            return self.names.owner(opening)
        if sentence.start < max(after, line.start):
            return None
        people = {id(e): e for e in self.names.owners_in(sentence) if e.kind == "person"}
        only = next(iter(people.values())) if len(people) == 1 else None
        return only or people.get(id(self.names.owner(opening)))

    def goes_on(self, statement: Statement, paragraphs: int, speakers: tuple[Entity, ...], spoke: int) -> bool:
        """Whether those who spoke last, up to `spoke`, some paragraphs ago, speak on in a quotation: in the next paragraph, and in the one
        behind it, if that begins with the quotation and one person spoke, and none is named between.
        """
        start = statement.content[0].start
        if statement.kind == "indirect" or paragraphs <= 1:
            return statement.kind != "indirect" and not speaks_of(self.text, statement, speakers, self.names)
        one = paragraphs == 2 and len(speakers) == 1 and speakers[0].kind == "person" and statement.kind == "direct"
        if not one or self.article.paragraph_at(start).start != start:
            return False
        return all(entity is speakers[0] for entity in self.names.owners_in(Span(spoke, start)) if entity.kind == "person")

    def _name_in(self, span: Span) -> Entity | None:
        owners = self.names.owners_in(span)
        return next((e for e in owners if e.kind == "person"), next(iter(owners), None))
