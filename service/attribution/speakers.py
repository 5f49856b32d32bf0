"""Who each statement belongs to: source mentions resolved to entities, in the order of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from service.attribution.article import Article
from service.attribution.attributed import Attributed
from service.attribution.cues.layout.bylines import Bylines
from service.attribution.cues.layout.posts import is_in_tag, is_posted
from service.attribution.cues.linking.retelling import is_told, speaks_instead
from service.attribution.elsewhere import look_elsewhere
from service.attribution.encoder import Encoder
from service.attribution.mentions.around.interviewees import ANSWERS, Interviewee
from service.attribution.mentions.around.neighbourhood import Neighbourhood
from service.attribution.mentions.around.turns import Turns, goes_on
from service.attribution.mentions.bodies.announced import Announced, call_fully
from service.attribution.mentions.bodies.issuers import ISSUERS, Issuers
from service.attribution.mentions.bodies.papers_told import described_before, fuller
from service.attribution.mentions.comparison.mentions import Place, count_sex
from service.attribution.mentions.descriptions.adding import Adding
from service.attribution.mentions.descriptions.briefly import called
from service.attribution.mentions.descriptions.formerly import is_introduced
from service.attribution.mentions.descriptions.named_before import NamedBefore
from service.attribution.mentions.descriptions.partisans import Partisans
from service.attribution.mentions.descriptions.presented import Presented
from service.attribution.mentions.pronouns.antecedents import papers_seen
from service.attribution.mentions.pronouns.foregoing import Foregoing
from service.attribution.mentions.pronouns.leads import Leads
from service.attribution.mentions.pronouns.nameless import is_one_of_them, kind_alone
from service.attribution.mentions.pronouns.things import Things, are_papers, is_thing
from service.attribution.mentions.pronouns.together import together
from service.attribution.mentions.resolution import Resolver
from service.attribution.mentions.sources.including import with_some
from service.attribution.mentions.sources.plurals import are_seated, is_joint, kind_of_two, may_be
from service.attribution.mentions.sources.sources import Source, parse_source
from service.attribution.mentions.sources.trimming import is_time
from service.attribution.mentions.subjects.leading import Leading
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.names.countries.by_capital import Countries
from service.attribution.names.entities import Entity, Name, handles_of, is_capitalised, normal
from service.attribution.names.index import NameIndex
from service.attribution.names.kinds.documents import call_documents
from service.attribution.names.mended.one_kind import of_one_kind
from service.attribution.names.same.misspelt import spelt_right
from service.attribution.names.same.namesakes import entities_of
from service.attribution.naming import give_first_names, lengthen, read_names
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import Reading
from service.attribution.reader.tagging import Tagged
from service.attribution.records import Resolution
from service.attribution.roles import Roles
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import DEMONSTRATIVE, FIRST_PERSON, HE, IT, SHE

# How many paragraphs back a quotation without cue may take its speaker from.
CARRY = 1
Resolvers = Callable[[Article, Pieces, Reading, list[Entity]], Resolver]
RoleFinders = Callable[[Article, Pieces, Reading, list[Entity]], Roles]
Found = dict[Entity, Resolution]
RELATIVE, HE_OR_SHE = frozenset(("who", "which")), HE | SHE


def attribute(
    article: Article,
    pieces: Pieces,
    reading: Reading,
    encoder: Encoder,
    statements: Sequence[Statement],
    resolver: Resolvers,
    role_finder: RoleFinders,
    titled: Sequence[Name] = (),
) -> tuple[tuple[Attributed, ...], Roles]:
    """The speakers of all statements, and the roles of everybody named; `resolver` makes the judge of pronouns and descriptions,
    `role_finder` that of roles, `titled` are the names in a headline that is not part of the text.
    """
    bylines = Bylines(article)
    names = read_names(article, pieces, reading, encoder, statements, bylines)
    names = spelt_right(of_one_kind(sorted(names, key=lambda n: n.span.start), article.text))
    entities = entities_of(names, article.text)
    lengthen(entities, titled)
    give_first_names(entities, article.text)
    roles = role_finder(article, pieces, reading, entities)
    reading.ask_ahead("antecedent", [statement.source.first for statement in statements if statement.source])
    index = NameIndex.of(names, entities)
    caster = _Caster(article, pieces, index, entities, roles, resolver(article, pieces, reading, entities), bylines)
    attributed = tuple(caster.attribute(statement) for statement in statements if not caster.is_question(statement))
    look_elsewhere(attributed, article, pieces, index, caster.resolver, roles)
    call_documents(entities)
    return attributed, roles


class _Caster:
    """Goes through the statements in order, remembering who spoke last and which unnamed sources were met."""

    def __init__(
        self,
        article: Article,
        pieces: Pieces,
        names: NameIndex,
        entities: list[Entity],
        roles: Roles,
        resolver: Resolver,
        bylines: Bylines,
    ) -> None:
        self.article, self.pieces, self.roles, self.bylines = article, pieces, roles, bylines
        self.names = names
        held = Counter(form for entity in entities for form in entity.forms)
        self.by_form = {form: entity for entity in entities for form in entity.forms if held[form] == 1} | handles_of(entities)
        self.countries = Countries(article.text, entities)
        self.resolver = resolver
        openings = Openings(article.text, names)
        self.around = Neighbourhood(article, openings)
        self.leads = Leads(article, openings)
        self.named_before = NamedBefore(article, names)
        self.things = Things(article, names)
        self.foregoing = Foregoing(article, names, resolver.is_quoted)
        self.last: tuple[tuple[Entity, ...], int] = ((), -CARRY - 1)
        self.spoke = 0
        self.interviewee = Interviewee(names)
        self.leading = Leading(article, openings)
        self.presented = Presented(article, names)
        self.issuers = Issuers(article.text, names)
        self.partisans = Partisans(article, names)
        self.announced = Announced(article)
        self.adding = Adding(article, names, resolver.is_quoted, roles.phrases)
        self.described: dict[int, Entity] = {}
        self.meant: dict[Span, tuple[Entity, Resolution]] = {}
        self.turns = Turns(article.text)
        self.continued = {quotation.start for quotation in article.quotations if quotation.continues}

    def is_question(self, statement: Statement) -> bool:
        """Whether it is what an interviewer asks, which is no statement."""
        return statement.cue is None and self.around.asks(statement.content)

    def attribute(self, statement: Statement) -> Attributed:
        """The statement with its speakers; it becomes the one that a later quotation may carry on."""
        if statement.source is not None and not len(statement.source.span):  # an answer in an interview
            return self._answered(statement, statement.source)
        marked = statement.source.span if statement.source else None
        if marked and (self.bylines.sign(marked) or is_time(marked.cut(self.article.text))):  # "Five years earlier"
            statement = replace(statement, source=None)
        instead = speaks_instead(self.article.text, statement.cue.span) if statement.cue else None
        statement = replace(statement, source=self._tagged("source", instead, statement)) if instead else statement
        if statement.cue and statement.source and is_told(self.article.text, statement.source.span, statement.cue.span):
            self.last = ((), statement.paragraph)
            return Attributed(replace(statement, source=None, heard=True), (), ())
        free = statement.cue is None
        turn = self.around.labelled(statement.content[0]) if free and statement.kind == "indirect" else None
        statement = self._told_behind(statement) if free and statement.source is None and statement.kind == "direct" else statement
        by_turn = self.turns.next(statement) if statement.cue is None and statement.source is None and statement.kind == "direct" else ()
        found: Found = {}
        self.resolver.saying, self.resolver.quoting = statement.content, statement.kind != "indirect"
        told = self.around.addressee(statement.cue.span) if statement.cue else None
        barred = told or self.leads.barred(statement, self.last[0], self.spoke)
        self.resolver.addressee = barred or self.named_before.accuser(statement, self.last[0])
        if turn is not None:  # a transcript has no quotation marks
            statement, found = replace(statement, kind="direct"), {turn: "alias"}
        elif by_turn:
            found = dict.fromkeys(by_turn, "carried")
        elif statement.source is None:
            statement, found = self._sourceless(statement)
        if not found and statement.source is not None:
            statement, found = self._sourced(statement, statement.source)
        self.turns.take(statement, tuple(found), inferred=bool(by_turn))
        jointly = statement.kind == "indirect" and len(self.last[0]) > 1  # "they" go on
        if (found or statement.cue or not jointly) and not is_posted(self.article.text, statement.content[0].start):
            self.last = (tuple(found), statement.paragraph)
        self.spoke = statement.cue.span.end if statement.cue else statement.content[-1].end
        if statement.cue and self.around.issues(statement.cue.span):
            self.issuers.told(next(iter(found)) if len(found) == 1 else None, statement.cue.span.end)
        return Attributed(statement, tuple(found), tuple(found.values()))

    def _answered(self, statement: Statement, source: Tagged) -> Attributed:
        """The statement that an answer without a label is, by whom the article is about so far."""
        speaker = self.interviewee.up_to(source.span.start)
        found: tuple[Entity, ...] = (speaker,) if speaker else ()
        how: Resolution = "carried"
        self.last, self.spoke = (found, statement.paragraph), statement.content[-1].end
        return Attributed(replace(statement, source=None), found, (how,) * len(found))

    def _sourceless(self, statement: Statement) -> tuple[Statement, Found]:
        """The speakers of a statement whose source the reader does not mark, or the statement with the subject of its cue for a source."""
        both = self.around.both(statement.cue.span) if statement.cue else ()
        first = statement.content[0]
        leader = None if statement.cue else self._at(self.leading.before(first), Place(0, statement.paragraph, first.start))
        if leader is not None:
            return statement, {leader: "carried"}
        carried = () if both else self._carried(statement)
        if statement.cue is not None and not both and not carried:
            statement = replace(statement, source=self._subject(statement.cue, statement.content))
        return statement, dict.fromkeys(both, "named") if both else dict.fromkeys(carried, "carried")

    def _sourced(self, statement: Statement, source: Tagged) -> tuple[Statement, Found]:
        """The speakers whom the source means; the statement with the whole of a joint source of which a part is marked."""
        if statement.cue is not None and source.span.cut(self.article.text).casefold().startswith("both "):
            also, _ = self.around.joined(source.span, statement.cue.span)
            if also:
                return statement, dict.fromkeys(also, "named")
        if statement.cue is not None:
            span = self.around.predicates.whole(source.span, statement.cue.span) or with_some(self.article, source.span, statement.cue.span)
            if span != source.span:
                source = replace(source, span=span)
                statement = replace(statement, source=source)
        worked = self.around.colleagues(source.span, statement.cue.span) if statement.cue else None
        if worked is not None:
            person, span, whole = worked
            others = self._new(replace(parse_source(self.article.text, span, ())[0], type="group"))
            return replace(statement, source=replace(source, span=whole)), {person: "named", others: "description"}
        found: Found = dict.fromkeys(self._together(statement), "pronoun")
        parts = () if found else parse_source(self.article.text, source.span, self.names.reaching(source.span))
        named = {self.names.owner(part.name) for part in parts if part.name}
        for part in parts:
            entity, how = self._resolve(part, source.first)
            if part.form == "description" and (entity in named or entity in found):  # "the port authority and the Red Cross"
                entity = self._new(part)
            if entity is not None:
                found.setdefault(entity, how)
        also, whole = self.around.joined(source.span, statement.cue.span) if len(found) == 1 and statement.cue else ((), source.span)
        if found.keys().isdisjoint(also):
            return statement, found
        return replace(statement, source=replace(source, span=whole)), dict.fromkeys(also, "named")

    def _told_behind(self, statement: Statement) -> Statement:
        """The statement with the verb and the name right behind it, where the reader marks no cue."""
        behind = self.around.told_behind(statement.content[-1])
        if behind is None:
            return statement
        cue, source = (self._tagged(kind, span, statement) for kind, span in zip(("cue", "source"), behind, strict=True))
        return replace(statement, cue=cue, source=source)

    def _tagged(self, kind: str, span: Span, statement: Statement) -> Tagged:
        first, end = np.searchsorted(self.pieces.begins, [span.start, span.end]).tolist()
        return Tagged(kind, span, first, end, statement.paragraph, statement.certainty, statement.mean_certainty)

    def _together(self, statement: Statement) -> tuple[Entity, ...]:
        """Those who spoke jointly just before, if the source is "they"; of "the two" or the like, the two named together just before."""
        speakers, paragraph = self.last
        source = statement.source.span.cut(self.article.text) if statement.source else ""
        near = len(speakers) > 1 and statement.paragraph - paragraph <= CARRY
        if near and (is_joint(source) or are_seated(source, [self.roles.phrases(entity) for entity in speakers])):
            return speakers
        if source.casefold() == "they" and statement.source:
            return together(self.article, self.names, statement.source.span.start, statement.content)
        kind = kind_of_two(source)
        named = self.around.named_together(statement.source.span.start) if kind and statement.source else None
        return named if named and all(entity.kind == kind and may_be(source, entity) for entity in named) else ()

    def _subject(self, cue: Tagged, content: tuple[Span, ...]) -> Tagged | None:
        span = self.around.subject(cue.span, content, self.spoke)
        return replace(cue, kind="source", span=span, first=int(np.searchsorted(self.pieces.begins, span.start))) if span else None

    def _carried(self, statement: Statement) -> tuple[Entity, ...]:
        """The speaker before: of a quotation that stands free, or of a cue like "adding" that shares its subject."""
        speakers, paragraph = self.last
        if statement.cue is not None:
            cue = statement.cue.span
            named = self.around.inverted(cue) if statement.content[-1].end <= cue.start else None
            shares = cue.cut(self.article.text).casefold().split()[0].endswith("ing")
            named = named or (self.presented.opening(cue, self.spoke) if shares else None)
            if named is not None:
                return (named,)
            return speakers if paragraph == statement.paragraph and goes_on(self.article, self.spoke, cue.start, shares=shares) else ()
        if statement.kind == "indirect":
            named = self.around.headline(statement.content[0])
        elif statement.content[0].start in self.continued and paragraph == statement.paragraph:
            named = None
        else:
            named = self.around.speaker(statement.content, self.spoke) or self.around.headline(statement.content[0])
            gesture = self.leads.gesture(statement.content[0], self.spoke) if named is None else None
            if gesture is not None:
                source = parse_source(self.article.text, gesture, ())[0]
                entity, _ = self._resolve(source, int(np.searchsorted(self.pieces.begins, gesture.start)))
                return (entity,) if entity else ()
        if named is not None:
            return (named,)
        return speakers if self.around.goes_on(statement, statement.paragraph - paragraph, speakers, self.spoke) else ()

    def _resolve(self, source: Source, piece: int) -> tuple[Entity | None, Resolution]:
        """Whom a source means, and how that was found; a mention with two statements means the same by both."""
        place = Place(piece, int(self.pieces.paragraph[piece]), source.span.start)
        entity, how = self.meant.get(source.span) or self._meant(source, place)
        if entity is not None:
            self.resolver.heard(entity, place)
            self.meant[source.span] = entity, how
        return entity, how

    def _meant(self, source: Source, place: Place) -> tuple[Entity | None, Resolution]:
        if (stater := self.partisans.of_state(source, self.roles.phrases, self.last[0])) is not None:  # "the Ohioan"
            return stater, "description"
        if source.name is not None and (bearer := self.names.owner(source.name)) is not None:
            holder = self.around.holder(source)
            if holder is not None:  # "The Cathaoirleach, Cllr Ada Lund, said"
                self.roles.describe(holder, source.span, certain=True)
                return holder, "named"
            entity = self.countries.of(source.name) or bearer
            return entity, "named" if normal(source.name.text) == normal(entity.name) else "alias"
        if source.text == ANSWERS:
            return self.interviewee.up_to(place.start), "named"
        labelled = self.around.called(source.text) if source.text.isupper() and len(source.text) > 2 else None
        if labelled is not None:
            return labelled, "alias"
        if source.form == "pronoun" or source.text.casefold() in DEMONSTRATIVE:
            return self._meant_by_pronoun(source, place) if source.form == "pronoun" else (None, "pronoun")
        named = is_capitalised(source.text) or source.text[:1] == "@" or is_in_tag(self.article.text, source.span.start)
        untagged = self.by_form.get(normal(source.text)) if named else None
        if untagged is not None:
            return untagged, "alias"
        if source.text.casefold() in ("the former", "the latter"):
            two = self.around.named_together(place.start)
            return two[source.text.casefold() == "the latter"] if two else None, "description"
        owner = source.text.split(maxsplit=1)[0].casefold()
        if source.head == "statement" and owner in ISSUERS:
            whose = replace(source, form="pronoun", head=owner, type="person")
            return self.resolver.resolve(whose, place, self.roles.phrases) or self._new(source), "pronoun"
        return self._meant_by_description(source, place), "description"

    def _meant_by_description(self, source: Source, place: Place) -> Entity | None:
        apposed = self.around.apposed(source)
        if (presented := None if apposed else self.presented.before(source, self.roles.phrases)) is not None:
            return self._at(presented, place)
        told = apposed or self._at(self.named_before.of(source, self.last[0], self.spoke), place)
        told = told or self.adding.of(source, self.last[0], self.spoke) or self.issuers.of(source)
        told = told or self.partisans.of(source, self.roles.phrases, self.last[0])
        known = told or self.partisans.instead(source, self.resolver.resolve(source, place, self.roles.phrases))
        known = known or self.adding.about(source)
        if known:
            call_fully(known, source)
            self.roles.describe(known, source.span, certain=apposed is not None and not is_introduced(self.article.text, source.span.end))
        return known or self._new(source)

    def _meant_by_pronoun(self, source: Source, place: Place) -> tuple[Entity | None, Resolution]:
        if source.head == "one" and is_one_of_them(self.article.text, source.span):  # "said one, Ada Lund", "said one"
            somebody = replace(source, form="description", type="unnamed")
            return self.around.apposed(somebody) or self._new(somebody), "description"
        surely = self._at(self.leads.meant(source.head, place.start, self.resolver.saying, self.last[0], self.spoke), place)
        if surely is not None:
            return surely, "pronoun"
        papers = papers_seen(self.article.text, place.start) if source.head == "which" else None
        thing = self._thing(place) if source.head in IT else self._at(papers, place)
        if thing is not None and thing is not self.resolver.addressee:
            return thing, "pronoun"
        free = source.head in FIRST_PERSON or self.things.reads(place.start, self.resolver.saying)
        judge = self.resolver
        before = self.foregoing.meant(source.head, place.start, judge.saying, self.last[0], self.spoke, quoting=judge.quoting)
        hint = self._at(before, place, known=self.foregoing.is_known(before))
        known = None if free else judge.resolve(source, place, self.roles.phrases, hint)
        if source.head in RELATIVE and (known is None or (known.kind == "person" and source.head == "which")):
            return self._described(place), "description"
        if source.head == "it" and (known is None or are_papers(known)):
            return self._at(self.things.told_of(place.start, self.resolver.saying, self.spoke), place), "pronoun"
        return known or (self._several(place) if source.head == "they" else None), "pronoun"

    def _thing(self, place: Place) -> Entity | None:
        """The body or document that "it" stands for: what begins the sentence before."""
        entity = self._at(self.things.before(place.start, self.resolver.saying, self.last[0], self.spoke), place)
        return entity if entity and is_thing(entity) else None

    def _described(self, place: Place) -> Entity | None:
        """Who is described right before "who" or "which": "The ministry, which says …", "the bill goes to the governor, who says …"."""
        said = next(reversed(self.meant), None)
        if said is not None and self.article.text[said.end : place.start] == ", ":  # "said a clerk of the court, who added"
            return self.meant[said][0]
        return self.around.apart(place.start) or self._at(self.around.described(place.start), place)

    def _at(self, span: Span | Entity | None, place: Place, *, known: bool = False) -> Entity | None:
        """Whom a description at another place means, one met there before or, unless it be `known`, somebody new; an entity is itself."""
        if not isinstance(span, Span):
            return span
        source = parse_source(self.article.text, span, [n for n in self.names.reaching(span) if self.names.owner(n)])[0]
        if source.form != "description" and source.head not in HE_OR_SHE:
            return None
        there = replace(place, piece=int(np.searchsorted(self.pieces.begins, span.start)), start=span.start)
        if known:
            return self.resolver.resolve(source, there, self.roles.phrases)
        return self.described.get(span.start) or self._meant(source, there)[0]

    def _several(self, place: Place) -> Entity | None:
        """Those with whom the sentence before begins, whom nobody else has been found to be."""
        span = self.around.several(place.start, self.resolver.saying)
        of_body = self.names.reaching(span) if span else ()
        read = (parse_source(self.article.text, span, inside)[0] for inside in (of_body, ()) if span)
        source = next((each for each in read if each.form == "description"), None)
        return self._meant(source, place)[0] if source else None

    def _new(self, source: Source) -> Entity:
        """An unnamed source, met for the first time, or whom only the headline has named by a noun."""
        told = self.announced.take(source)
        if told is not None:
            told.name = fuller(told, source)
            told.described.append(source.span)
            return told
        entity = Entity(kind_alone(self.article.text, source), called(described_before(self.article.text, source), source.type))
        entity.described.append(source.span)
        count_sex(entity, source)
        self.described[source.span.start] = entity
        self.resolver.add(entity)
        self.announced.note(source, entity)
        return entity
