"""Who each statement belongs to: source mentions resolved to entities, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from service.attribution.article import Article
from service.attribution.attributed import Attributed
from service.attribution.cues.layout.bylines import Bylines
from service.attribution.cues.layout.posts import is_posted
from service.attribution.cues.linking.retelling import is_told, speaks_instead
from service.attribution.elsewhere import look_elsewhere
from service.attribution.encoder import Encoder
from service.attribution.meanings import Meanings
from service.attribution.mentions.around.turns import Turns, goes_on
from service.attribution.mentions.comparison.mentions import Place
from service.attribution.mentions.pronouns.pairs import family, pair
from service.attribution.mentions.pronouns.together import together
from service.attribution.mentions.resolution import Resolver
from service.attribution.mentions.saying import NOTHING, Saying
from service.attribution.mentions.sources.including import with_some
from service.attribution.mentions.sources.joint import parse_source
from service.attribution.mentions.sources.plurals import are_seated, is_joint, kind_of_two
from service.attribution.mentions.sources.trimming import is_time
from service.attribution.mentions.subjects.leading import Leading
from service.attribution.names.entities import Entity, Name
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

# How many paragraphs back a quotation without cue may take its speaker from.
CARRY = 1
Resolvers = Callable[[Article, Pieces, Reading, list[Entity]], Resolver]
RoleFinders = Callable[[Article, Pieces, Reading, list[Entity]], Roles]
Found = dict[Entity, Resolution]


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
    judge, index = resolver(article, pieces, reading, entities), NameIndex.of(names, entities)
    caster = _Caster(article, pieces, bylines, Meanings(article, pieces, index, entities, roles, judge))
    attributed = tuple(caster.attribute(statement) for statement in statements if not caster.is_question(statement))
    anywhere = replace(NOTHING, addressee=caster.said.addressee)  # no description is taken for whom the last statement is said to
    look_elsewhere(attributed, article, pieces, index, judge, roles, anywhere)
    call_documents(entities)
    return attributed, roles


class _Caster:
    """Goes through the statements in order, remembering who spoke last."""

    def __init__(self, article: Article, pieces: Pieces, bylines: Bylines, meanings: Meanings) -> None:
        self.article, self.pieces, self.bylines, self.meanings = article, pieces, bylines, meanings
        self.names, self.roles, self.around, self.leads = meanings.names, meanings.roles, meanings.around, meanings.leads
        self.leading = Leading(article, meanings.openings)
        self.turns = Turns(article.text)
        self.continued = {quotation.start for quotation in article.quotations if quotation.continues}
        self.last: tuple[tuple[Entity, ...], int] = ((), -CARRY - 1)
        self.spoke = 0
        self.said = NOTHING

    def is_question(self, statement: Statement) -> bool:
        """Whether it is what an interviewer asks, which is no statement."""
        return statement.cue is None and self.around.asks(statement.content)

    def attribute(self, statement: Statement) -> Attributed:
        """The statement with its speakers; it becomes the one that a later quotation may carry on."""
        if statement.source is not None and not len(statement.source.span):  # an answer in an interview
            return self._answered(statement, statement.source)
        statement = self._resourced(statement)
        if statement.cue and statement.source and is_told(self.article.text, statement.source.span, statement.cue.span):
            self.last = ((), statement.paragraph)
            return Attributed(replace(statement, source=None, heard=True), (), ())
        free = statement.cue is None and statement.source is None and statement.kind == "direct"
        statement = self._told_behind(statement) if free else statement
        by_turn = self.turns.next(statement) if free and statement.cue is None else ()
        self.said = self._saying(statement)
        statement, found = self._spoken(statement, by_turn)
        self.turns.take(statement, tuple(found), inferred=bool(by_turn))
        self._remember(statement, tuple(found))
        return Attributed(statement, tuple(found), tuple(found.values()))

    def _resourced(self, statement: Statement) -> Statement:
        """The statement without a source that is a byline or a time, "Five years earlier", and with whom a cue has speak instead."""
        marked = statement.source.span if statement.source else None
        if marked and (self.bylines.sign(marked) or is_time(marked.cut(self.article.text))):
            statement = replace(statement, source=None)
        instead = speaks_instead(self.article.text, statement.cue.span) if statement.cue else None
        return replace(statement, source=self._tagged("source", instead, statement)) if instead else statement

    def _saying(self, statement: Statement) -> Saying:
        """What is being said in a statement, and to whom: who is named behind the cue, or whom the words before make another."""
        said = Saying(statement.content, statement.kind != "indirect", last=self.last[0], spoke=self.spoke)
        told = self.around.addressee(statement.cue.span) if statement.cue else None
        barred = told or (self.leads.barred(statement.source.span.start, said) if statement.source else None)
        return replace(said, addressee=barred or self.meanings.named_before.accuser(statement, said.last))

    def _spoken(self, statement: Statement, by_turn: Sequence[Entity]) -> tuple[Statement, Found]:
        """The speakers of a statement, those whose turn it is where it is somebody's; and the statement with its whole source."""
        free = statement.cue is None and statement.kind == "indirect"
        turn = self.around.labelled(statement.content[0]) if free else None
        if turn is not None:  # a transcript has no quotation marks
            return replace(statement, kind="direct"), {turn: "alias"}
        if by_turn:
            return statement, dict.fromkeys(by_turn, "carried")
        found: Found = {}
        if statement.source is None:
            statement, found = self._sourceless(statement)
        return self._sourced(statement, statement.source) if not found and statement.source is not None else (statement, found)

    def _remember(self, statement: Statement, speakers: tuple[Entity, ...]) -> None:
        """Let a statement be the last one, which others may go on with."""
        jointly = statement.kind == "indirect" and len(self.last[0]) > 1  # "they" go on
        if (speakers or statement.cue or not jointly) and not is_posted(self.article.text, statement.content[0].start):
            self.last = (speakers, statement.paragraph)
        self.spoke = statement.cue.span.end if statement.cue else statement.content[-1].end
        if statement.cue and self.around.issues(statement.cue.span):
            self.meanings.issuers.told(speakers[0] if len(speakers) == 1 else None, statement.cue.span.end)

    def _answered(self, statement: Statement, source: Tagged) -> Attributed:
        """The statement that an answer without a label is, by whom the article is about so far."""
        speaker = self.meanings.interviewee.up_to(source.span.start)
        found: tuple[Entity, ...] = (speaker,) if speaker else ()
        how: Resolution = "carried"
        self.last, self.spoke = (found, statement.paragraph), statement.content[-1].end
        return Attributed(replace(statement, source=None), found, (how,) * len(found))

    def _sourceless(self, statement: Statement) -> tuple[Statement, Found]:
        """The speakers of a statement whose source the reader does not mark, or the statement with the subject of its cue for a source."""
        both = self.around.both(statement.cue.span) if statement.cue else ()
        first = statement.content[0]
        place = Place(0, statement.paragraph, first.start)
        leader = None if statement.cue else self.meanings.at(self.leading.before(first), place, self.said)
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
            others = self.meanings.new(replace(parse_source(self.article.text, span, ())[0], type="group"))
            return replace(statement, source=replace(source, span=whole)), {person: "named", others: "description"}
        found: Found = dict.fromkeys(self._together(statement), "pronoun")
        parts = () if found else parse_source(self.article.text, source.span, self.names.reaching(source.span))
        named = {self.names.owner(part.name) for part in parts if part.name}
        for part in parts:
            entity, how = self.meanings.of(part, source.first, self.said)
            if part.form == "description" and (entity in named or entity in found):  # "the port authority and the Red Cross"
                entity = self.meanings.new(part)
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
        if statement.source is None:
            return ()
        speakers, paragraph = self.last
        span = statement.source.span
        source = span.cut(self.article.text)
        near = len(speakers) > 1 and statement.paragraph - paragraph <= CARRY
        if near and (is_joint(source) or are_seated(source, [self.roles.phrases(entity) for entity in speakers])):
            return speakers
        if source.casefold() == "they":
            return together(self.article, self.names, span.start, statement.content)
        kind = kind_of_two(source)
        if kind == "organization":
            named = self.around.named_together(span.start)
            return named if named and all(entity.kind == kind for entity in named) else ()
        return pair(self.article, self.names, span, self.roles.phrases) if kind else family(self.names, span, self.article.text)

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
            named = named or (self.meanings.presented.opening(cue, self.spoke) if shares else None)
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
                entity, _ = self.meanings.of(source, int(np.searchsorted(self.pieces.begins, gesture.start)), self.said)
                return (entity,) if entity else ()
        if named is not None:
            return (named,)
        return speakers if self.around.goes_on(statement, statement.paragraph - paragraph, speakers, self.spoke) else ()
