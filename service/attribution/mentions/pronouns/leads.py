"""Whom a pronoun surely means by the words that lead to it: the subject of its sentence or of the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.bodies.agencies import is_agency
from service.attribution.mentions.bodies.movers import mover
from service.attribution.mentions.bodies.municipalities import municipality
from service.attribution.mentions.bodies.same_papers import same_paper
from service.attribution.mentions.comparison.agreement import description_fits
from service.attribution.mentions.comparison.owners import is_of_a_person
from service.attribution.mentions.descriptions.nationals import state_of
from service.attribution.mentions.descriptions.newcomers import UNNAMED
from service.attribution.mentions.pronouns.by_body import doing_body
from service.attribution.mentions.pronouns.keeping import subject_end
from service.attribution.mentions.pronouns.nameless import nameless
from service.attribution.mentions.pronouns.opinions import thinks
from service.attribution.mentions.pronouns.posting import Posting
from service.attribution.mentions.pronouns.putting import putting
from service.attribution.mentions.pronouns.questioned import asked, questioned
from service.attribution.mentions.pronouns.replies import Replies
from service.attribution.mentions.pronouns.several import several, so_moved
from service.attribution.mentions.pronouns.spoken_to import is_spoken_to
from service.attribution.mentions.pronouns.testifying import testifying
from service.attribution.mentions.pronouns.those import those
from service.attribution.mentions.sources.sources import Source
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.names.countries.peoples import NATIONAL
from service.attribution.names.entities import Entity, Name
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import COMPANIES, DOCUMENTS, FEMALE, GROUPS, HONORIFICS, KIN, LAY, MALE, OFFICES, ORGANIZATIONS

# How a sentence ends after which its subject tells more, and in how many characters; what follows the subject of a sentence that does.
AGREES = re.compile(r"\b(?:(?:dis)?agree[sd]|concur(?:s|red)|is\sless\ssure|was\sless\ssure|is\sunconvinced|was\sunconvinced)\.\s*$")
AGREED = 24
AGREEING = re.compile(
    r"\s(?:(?:dis)?agree[sd]|concur(?:s|red)|demurs|demurred|(?:is|was)\s(?:less\ssure|unconvinced|blunter|more\scautious)):\s"
)
ONLY_QUOTED = re.compile(r"[“\"‘'][^“”\"\n]*[”\"’']\s*")
# What a sentence may have before the pronoun with which it begins.
ALONE = re.compile(rf"(?:(?:But|And|Then|Later),?\s)?(?:{ONLY_QUOTED.pattern})?")
OTHER = {"he": "she", "she": "he"}
# How many characters a sentence may have before the name with which it begins: "The", "Senator".
OPENS, TITLED = 4, 20
# Somebody's relative, without a name.
SHE_KIN, HE_KIN = (sorted(k for k in KIN if not {k, *re.split("-|^step|^grand", k)}.isdisjoint(words)) for words in (FEMALE, MALE))
KINSMAN = (
    rf"(?P<kin>(?:(?P<his>[Hh]is)|(?P<her>[Hh]er)|(?P<owner>(?:[A-Z][\w-]+\s){{0,2}}[A-Z][\w-]+)(?:[’']s|(?<=s)[’']))\s(?:[a-z-]+\s)?"
    rf"(?:(?P<she>{'|'.join(SHE_KIN)})|(?P<he>{'|'.join(HE_KIN)})))"
)
# The same in the clause that leads to a pronoun, and with which a sentence begins: "When I ring his wife, | she", "His daughter runs it."
IN_CLAUSE = re.compile(
    rf"\b(?:[Ww]hen|[Aa]fter|[Oo]nce|[Aa]s|[Bb]efore|[Uu]ntil|[Ii]f)\s(?:[\w’'-]+\s){{0,4}}?{KINSMAN}(?:,\swho\s[^,.;:“”\"\n]{{2,60}}|\s[a-z][^,.;:“”\"\n]{{1,60}})?,\s$"
)
CLAUSE = 160
BEGINNING = re.compile(rf"{KINSMAN}(?:,\s(?:an?|the|who)\s[^;:“”\"\n]{{2,80}}?,)?\s(?=[a-z])(?!and\b|or\b|of\b)")
# What joins the names of several at the beginning of a sentence, and what may stand before them.
OPENING = re.compile(r"(?:(?:But|And|Yet|So|Then|Now|Meanwhile|Later|Both|On\s[A-Z]\w+day),?\s)?(?:[Tt]he\s)?")
TOLD = r"(?:,\s(?:an?|the|its|his|her|their)\s[^,.;:“”\"\n]{2,50},)?"
AND = re.compile(rf"{TOLD}(?P<and>,?\sand)\s(?:the\s|(?:his|her)\s(?:[a-z-]+\s){{1,2}})?|,\s(?:the\s)?")
VERB = re.compile(rf"{TOLD}\s(?:both\s|also\s|jointly\s)?(?P<word>[a-z]+)\b")
NOUNS = (
    GROUPS
    | ORGANIZATIONS
    | DOCUMENTS
    | OFFICES
    | LAY
    | frozenset("and or of for in at on to with from border relations ties talks".split())
)
POSSESSED = re.compile(r"[’']s?$")
# A body that a noun calls, and more words before it, with which a sentence begins.
SUBJECT = re.compile(r"(?P<subject>The\s(?:[a-z][a-z-]*\s){1,3}?(?P<noun>[a-z]+))\s(?:has|had|was|will|[a-z]+ed)\b")
# A company by the people that it is of: "the Finnish company".
NATIONAL_FIRM = re.compile(rf"[Tt]he\s{NATIONAL.pattern}(?:-(?:based|owned))?\s[a-z-]+")
# Who denies it, behind what somebody is accused of; who is accused, in how many characters before and behind the verb.
CHARGE = re.compile(
    r",\s(?:(?:(?:an?|the)\s)?(?:[a-z]+\s)?(?:charge|claim|allegation|accusation|assertion|suggestion)s?\s(?:that\s|which\s)?|which\s|something\s)$"
)
DENIES = re.compile(
    r"\s(?:has\s|have\s|had\s|flatly\s|strongly\s)*(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|dismiss(?:es|ed)|refut(?:es|ed))\b"
)
ACCUSES = re.compile(r"\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)(?!\san?\s[a-z]+\s(?:of|in|on|for)\b))\s")
TO_NAME = re.compile(r"(?:[\w’'-]+\s){0,5}")
FAR, LEAD, AHEAD = 360, 60, 60
# What somebody does who speaks next, without a verb of saying: "She shrugs. “No.”"
GESTURE = re.compile(
    r"(?P<pronoun>He|She)\s(?:[a-z]+ly\s)?(?:sigh|smile|shrug|laugh|nod|pause|grin|frown|wince|chuckle|hesitate|point|gesture|lean|remember|recall|giggle"
    r"|look|grimace|beam)(?:s|d|ed)\b[^“”\"\n]{0,60}[.:]\s+|(?P<who>He|She)\s(?:shakes|shook|thinks|thought|stops|stopped|weeps|wept|cries|cried)\b[^“”\"\n]{0,60}[.:]\s+"
)
GESTURED = 100
# What one says of himself or herself.
MINE = re.compile(r"\b(?:I|[Mm]y|me|I[’'](?:m|ve|d|ll))\b")


class Leads:
    """Looks at what leads to a pronoun."""

    def __init__(self, article: Article, openings: Openings) -> None:
        self.article, self.text, self.names, self.openings = article, article.text, openings.names, openings
        self.posting, self.replies = Posting(article, self.names), Replies(article, self.names)

    def meant(self, pronoun: str, offset: int, saying: Sequence[Span], last: Sequence[Entity], spoke: int) -> Entity | Span | None:
        """Whom a pronoun at an offset means, or a description of whom; `last` are those who spoke last, up to `spoke`, `saying` is what is
        being said.
        """
        if pronoun == "it":
            return self.posting.author(offset, saying, last, spoke)
        if pronoun in ("his", "her"):
            return self._keeping(offset)
        if pronoun not in ("he", "she", "they"):
            return None
        replies = self.replies.told(pronoun, offset, saying, last, spoke) if pronoun != "they" else None
        if replies is not None:
            return replies
        single = nameless(self.article, offset, pronoun, self._names_somebody)
        if single is not None:
            return single
        if pronoun == "they":
            return (
                self._one(offset, saying, last, spoke)
                or self._several(offset, saying)
                or self._owned(offset, saying)
                or self._body(offset, saying)
            )
        return self._putting(offset, pronoun) or self._questioned(offset, pronoun, saying) or self._person(offset, pronoun)

    def _names_somebody(self, span: Span) -> bool:
        return any(entity.kind == "person" for entity in self.names.owners_in(span))

    def named(self, source: Source, last: Sequence[Entity], spoke: int) -> Entity | Span | None:
        """Whom a description surely means of those who are named right before: who is accused, the agency that spoke last, who
        thinks something, or what has the same noun.
        """
        named = (
            mover(self.article, source, self.names)
            or testifying(self.article, source, self.names)
            or municipality(self.text, source, self.names)
            or state_of(self.text, source, self.names)
        )
        entity = self.names.owner(named)
        if (same := same_paper(self.text, source)) is not None:
            return same
        entity = entity or self._accused(source) or self._agency(source, last, spoke) or self._thinking(source)
        return entity or self._same_noun(source, spoke)

    def _thinking(self, source: Source) -> Entity | None:
        """Who is told to think something in the sentence before a quotation, of whom "the novelist's agent" behind that is said."""
        here = self.article.sentence_at(source.span.start)
        if not is_of_a_person(source) or here.start == source.span.start:
            return None
        before = self.article.sentence_before(here) or here
        name = self._opening(before)
        return self.names.owner(name) if name and thinks(self.text, name.span.end, before.end, here.start) else None

    def _same_noun(self, source: Source, spoke: int) -> Span | None:
        """The body that the noun of a description calls with which the sentence before begins, where nobody spoke in that: "The foreign
        ministry summoned the envoy. The ministry said".
        """
        same = source.text.casefold() == f"the {source.head}" and source.type == "organization"
        before = self._before(source.span.start, ()) if same else None
        found = SUBJECT.match(self.text, before.start, before.end) if before and spoke <= before.start else None
        names = self.names.within(before) if before else ()
        if found is None or found["noun"] != source.head or any(found.start() <= n.span.start < found.end() for n in names):
            return None
        return Span(*found.span("subject"))

    def _agency(self, source: Source, last: Sequence[Entity], spoke: int) -> Entity | None:
        """The one body that spoke in the sentence before "the agency" or "the Finnish company", or with whose name that begins, if it may
        be called so and no other agency, or no other body at all, is named there.
        """
        national = NATIONAL_FIRM.fullmatch(source.text) is not None and source.head in COMPANIES
        if source.text.casefold() != "the agency" and not national:
            return None
        sentence = self.article.sentence_at(source.span.start)
        before = self.article.sentence_before(sentence) or sentence
        here = self.names.within(Span(before.end, source.span.start))
        names = self.names.within(before)
        opens = self.names.owner(names[0]) if names and names[0].span.start - before.start <= OPENS else None
        body = last[0] if len(last) == 1 and before.start < spoke <= before.end else opens
        others = [e for e in map(self.names.owner, [*names, *here]) if e is not None and e is not body and e.kind == "organization"]
        if body is None or body.kind != "organization":
            return None
        if national:
            return body if not others and body.names and description_fits(body, source) else None
        return body if is_agency(body) and not any(map(is_agency, others)) else None

    def _accused(self, source: Source) -> Entity | None:
        """Whom a sentence accuses and a description at its end means, who denies it: "accused Orbis of fraud, a charge the firm denies"."""
        end = self._accuses(source.span)
        names = self.names.within(Span(end, end + AHEAD)) if end and source.definite else ()
        entity = self.names.owner(names[0]) if names and end and TO_NAME.fullmatch(self.text, end, names[0].span.start) else None
        owns = names and self.text.startswith(("’s", "'s"), names[0].span.end)  # "accused Lund's campaign"
        return entity if entity is not None and not owns and description_fits(entity, source) else None

    def barred(self, statement: Statement, last: Sequence[Entity], spoke: int) -> Entity | None:
        """The one who spoke last, up to `spoke`, and accuses whom the source of a denial means, or told "him" to whom "he" replies, or
        asked somebody who answers.
        """
        source = statement.source.span if statement.source else None
        spoken = self._spoken_to(source.start) if source else None
        teller = self.replies.teller(source.start, statement.content, last, spoke) if source else None
        asks = source is not None and len(last) == 1 and self._asked(source.start, statement.content) is not None
        return spoken or teller or (last[0] if asks else None) or self.accuser(statement, last)

    def _spoken_to(self, source: int) -> Entity | None:
        """To whom a source speaks, named right before it."""
        name = self.names.last_before(source) if self.text.endswith(", ", 0, source) else None
        return self.names.owner(name) if name and is_spoken_to(self.text, name.span.start, name.span.end, source) else None

    def accuser(self, statement: Statement, last: Sequence[Entity]) -> Entity | None:
        """The one who spoke last and accuses whom the source of a denial means, and so is somebody else."""
        denies = statement.act == "deny" and statement.source is not None and len(last) == 1
        return last[0] if denies and statement.source and self._accuses(statement.source.span) is not None else None

    def _accuses(self, source: Span) -> int | None:
        """Where the verb ends by which somebody is accused of what a source denies at the end of its sentence."""
        low = max(self.article.sentence_at(source.start).start, source.start - FAR)
        charge = CHARGE.search(self.text, max(low, source.start - LEAD), source.start)
        end = charge.start() if charge else source.start
        if not charge and source.start == low and DENIES.match(self.text, source.end):
            before = self._before(source.start, ())
            low = max(before.start, source.start - FAR) if before else low
        accuses = ACCUSES.search(self.text, low, end) if charge or low < source.start else None
        return accuses.end() if accuses else None

    def _keeping(self, offset: int) -> Entity | None:
        """The person with whose name the sentence of "his" or "her" begins, where that does with a claim what one does with one's own."""
        end = subject_end(self.text, offset)
        name = self._opening(self.article.sentence_at(offset)) if end is not None else None
        return self.names.owner(name) if name and name.span.end == end else None

    def _putting(self, offset: int, pronoun: str) -> Entity | Span | None:
        """The subject of the sentence in which somebody is said to put something so: "The head of the union spoke of, as she put it"."""
        found = putting(self.article, offset, pronoun, self.openings)
        entity = found if isinstance(found, Span) or found is None else self.names.owner(found)
        return entity if isinstance(entity, Span) or entity is None or entity.genders[pronoun] >= entity.genders[OTHER[pronoun]] else None

    def _questioned(self, offset: int, pronoun: str, saying: Sequence[Span]) -> Entity | Span | None:
        """Who was asked in the sentence before by somebody whom it names, and is "he" or "she" with whom this one begins, behind what is
        quoted at most; or, where something is, whom anybody asked.
        """
        before = self._before(offset, saying, same_line=False)
        whom = questioned(self.text, before, self.names.within(before), offset) if before else None
        whom = whom or self._asked(offset, saying)
        if whom is None or not ALONE.fullmatch(self.text, self.article.sentence_at(offset).start, offset):
            return None
        entity = whom if isinstance(whom, Span) else self.names.owner(whom)
        return entity if isinstance(entity, Span) or (entity and entity.genders[pronoun] >= entity.genders[OTHER[pronoun]]) else None

    def _asked(self, offset: int, saying: Sequence[Span]) -> Name | Span | None:
        """Whom the sentence before tells that somebody asked, where nothing but a quotation stands before an offset in its own."""
        if self.text[offset : offset + 3].casefold() not in ("he ", "she") or not ONLY_QUOTED.fullmatch(
            self.text, self.article.sentence_at(offset).start, offset
        ):
            return None
        before = self._before(offset, saying, same_line=False)
        return asked(self.text, before, self.names.within(before), offset) if before else None

    def _person(self, offset: int, pronoun: str) -> Entity | Span | None:
        """The person whom "he" or "she" at an offset means, or a description of him or her: who agrees, or a relative who is told of."""
        agreed = self._agreeing(offset)
        if agreed is not None and agreed.genders[pronoun] >= agreed.genders[OTHER[pronoun]]:
            return agreed
        return self._relative(offset, pronoun)

    def _one(self, offset: int, saying: Sequence[Span], last: Sequence[Entity], spoke: int) -> Entity | None:
        """The one without a name who is "they" at an offset: who spoke in the sentence before, and is not to be named or says "I" now."""
        before = self._before(offset, saying)
        if [entity.kind for entity in last] != ["unnamed"] or before is None or not before.start < spoke <= before.end:
            return None
        if UNNAMED.search(self.text, before.start, before.end):
            return last[0]
        mine = any(self.text[span.start : span.start + 1] in "“\"‘'" and MINE.search(self.text, span.start, span.end) for span in saying)
        return last[0] if mine else None

    def gesture(self, content: Span, spoke: int) -> Span | None:
        """The pronoun with which the short sentence right before a quotation begins, where somebody does in it what speakers do."""
        line = self.article.paragraph_at(content.start)
        low = max(line.start, spoke, content.start - GESTURED)
        before = self.article.sentence_at(max(line.start, content.start - 2)).start
        found = GESTURE.fullmatch(self.text, before, content.start) if low <= before < content.start else None
        return Span(before, found.end("pronoun") if found["pronoun"] else found.end("who")) if found else None

    def together(self, offset: int, saying: Sequence[Span]) -> tuple[Entity, ...]:
        """Those with whose names, joined by "and", the sentence before begins: "France and Spain signed it. They said"."""
        before = self._before(offset, saying, same_line=False)
        opening = OPENING.match(self.text, before.start, before.end) if before else None
        if before is None or opening is None:
            return ()
        at, found, link = opening.end(), list[Entity](), None
        for name in self.names.within(Span(at, before.end)):
            entity = self.names.owner(name)
            titles = self.text[at : name.span.start].casefold().replace(".", "").split()
            if entity is None or at - name.span.start > OPENS or not all(title.removesuffix("s") in HONORIFICS for title in titles):
                return ()
            found.append(entity)
            several = self._all(found, name.span.end) if link is not None and link["and"] else ()
            link = AND.match(self.text, name.span.end, before.end)
            if several or link is None:
                return several
            at = link.end()
        return ()

    def _several(self, offset: int, saying: Sequence[Span]) -> Span | None:
        """Those with whom the sentence before begins, or by whom something is done in it, where that tells of no others; or its own."""
        own = so_moved(self.text, self.article.sentence_at(offset).start, offset)
        before = self._before(offset, saying)
        aside = any(span.start < offset and self.text[span.start] not in "“\"‘'" for span in saying)  # "Rents, they said, fell"
        return own or (several(self.text, before, offset, aside=aside) if before else None)

    def _owned(self, offset: int, saying: Sequence[Span]) -> Span | None:
        """Those with whom the sentence before begins, told by the place or body that they are of: "Norland's fishermen are busy. They"."""
        before = self._before(offset, saying)
        owner = self.names.first_in(before) if before else None
        found = those(self.text, before, offset) if before and owner and owner.kind in ("place", "organization") else None
        if found is None or owner is None or found.start != owner.span.start:
            return None
        return found if self.text.startswith(("’", "'"), owner.span.end) or POSSESSED.search(owner.text) else None

    def _body(self, offset: int, saying: Sequence[Span]) -> Entity | None:
        """The body by which something is done, as the sentence before tells at its end, in the line before too."""
        before = self._before(offset, saying, same_line=False)
        name = doing_body(self.text, before, list(self.names.within(before))) if before else None
        return self.names.owner(name)

    def _all(self, found: Sequence[Entity], end: int) -> tuple[Entity, ...]:
        """Several who are all persons or all bodies, where a verb follows the last of their names."""
        verb = VERB.match(self.text, end)
        persons = {entity.kind == "person" for entity in found}
        fits = verb is not None and verb["word"] not in NOUNS and len(persons) == 1 and len(set(found)) == len(found) > 1
        return tuple(found) if fits else ()

    def _before(self, offset: int, saying: Sequence[Span], *, same_line: bool = True) -> Span | None:
        """The sentence before that of an offset, or of what is being said there."""
        line = self.article.paragraph_at(offset).start
        here = self.article.sentence_at(min([offset, *(span.start for span in saying if line <= span.start < offset)]))
        before = self.article.sentence_before(here)
        if before is None or (same_line and "\n" in self.text[before.start : here.start]):
            return None
        return before if self.text[before.start : here.start].rstrip().endswith((".", "!", "?", "”", '"')) else None

    def _agreeing(self, offset: int) -> Entity | None:
        """The person with whom the sentence right before the line of an offset begins, where that ends by saying that he or she agrees; or
        with whom its own begins, where he or she is said to agree before a colon.
        """
        here = self.article.sentence_at(offset)
        name = self._opening(here)
        if name and AGREEING.match(self.text, name.span.end, offset):
            return self.names.owner(name)
        line = self.article.paragraph_at(offset)
        first = self.article.sentence_at(line.start)
        same = first.end < offset and AGREES.search(self.text, max(first.start, first.end - AGREED), first.end) is not None
        before = first if same else self.article.sentence_before(line)
        if (
            before is None
            or not ONLY_QUOTED.fullmatch(self.text[first.end if same else line.start : offset].lstrip())
            or not AGREES.search(self.text, max(before.start, before.end - AGREED), before.end)
        ):
            return None
        name = self._opening(before)
        return self.names.owner(name)

    def _opening(self, sentence: Span) -> Name | None:
        """The name of a person with which a sentence begins."""
        name = self.names.first_in(Span(sentence.start, sentence.start + TITLED + 1))
        return name if name and name.kind == "person" else None

    def _relative(self, offset: int, pronoun: str) -> Span | None:
        """The relative without a name who is "he" or "she": in the clause that leads to it, or with whom the sentence before begins."""
        here = self.article.sentence_at(offset)
        found = IN_CLAUSE.search(self.text, max(here.start, offset - CLAUSE), offset) if self.text[offset - 2] == "," else None
        opens = offset - here.start <= OPENS or ONLY_QUOTED.fullmatch(self.text, here.start, offset) is not None
        before = self._before(offset, ()) if found is None and opens else None
        if before is not None:
            found = BEGINNING.match(self.text, before.start, before.end)
            if any(entity.genders[pronoun] for entity in self.names.owners_in(before)):
                return None
        return Span(*found.span("kin")) if found and found[pronoun] and self._is_other(found, pronoun) else None

    def _is_other(self, found: re.Match[str], pronoun: str) -> bool:
        """Whether whose relative somebody is cannot be meant by the same pronoun."""
        if found["owner"] is None:
            return found["his" if pronoun == "she" else "her"] is not None
        owners = [self.names.owner(name) for name in self.names.within(Span(found.start("kin") - CLAUSE, found.end("owner")))][-1:]
        return bool(owners) and owners[0] is not None and not owners[0].genders[pronoun]
