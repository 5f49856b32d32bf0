"""Whom a pronoun surely means by the words that lead to it: the subject of its sentence or of the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.descriptions.newcomers import UNNAMED
from service.attribution.mentions.pronouns.by_body import doing_body
from service.attribution.mentions.pronouns.keeping import subject_end
from service.attribution.mentions.pronouns.nameless import nameless
from service.attribution.mentions.pronouns.posting import Posting
from service.attribution.mentions.pronouns.putting import putting
from service.attribution.mentions.pronouns.questioned import asked, questioned
from service.attribution.mentions.pronouns.replies import Replies
from service.attribution.mentions.pronouns.several import several, so_moved
from service.attribution.mentions.pronouns.spoken_to import is_spoken_to
from service.attribution.mentions.pronouns.those import those
from service.attribution.mentions.pronouns.unnamed_kin import relative
from service.attribution.mentions.saying import Saying
from service.attribution.mentions.subjects.before import ONLY_QUOTED, opening_person, told_before
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.names.entities import Entity, Name
from service.attribution.spans import Span

# How a sentence ends after which its subject tells more, and in how many characters; what follows the subject of a sentence that does.
AGREES = re.compile(r"\b(?:(?:dis)?agree[sd]|concur(?:s|red)|is\sless\ssure|was\sless\ssure|is\sunconvinced|was\sunconvinced)\.\s*$")
AGREED = 24
AGREEING = re.compile(
    r"\s(?:(?:dis)?agree[sd]|concur(?:s|red)|demurs|demurred|(?:is|was)\s(?:less\ssure|unconvinced|blunter|more\scautious)):\s"
)
# What a sentence may have before the pronoun with which it begins.
ALONE = re.compile(rf"(?:(?:But|And|Then|Later),?\s)?(?:{ONLY_QUOTED.pattern})?")
OTHER = {"he": "she", "she": "he"}
POSSESSED = re.compile(r"[’']s?$")
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

    def meant(self, pronoun: str, offset: int, said: Saying) -> Entity | Span | None:
        """Whom a pronoun at an offset means, or a description of whom."""
        if pronoun == "it":
            return self.posting.author(offset, said)
        if pronoun in ("his", "her"):
            return self._keeping(offset)
        if pronoun not in ("he", "she", "they"):
            return None
        replies = self.replies.told(pronoun, offset, said) if pronoun != "they" else None
        if replies is not None:
            return replies
        single = nameless(self.article, offset, pronoun, self._names_somebody)
        if single is not None:
            return single
        if pronoun == "they":
            return (
                self._one(offset, said)
                or self._several(offset, said.content)
                or self._owned(offset, said.content)
                or self._body(offset, said.content)
            )
        return self._putting(offset, pronoun) or self._questioned(offset, pronoun, said.content) or self._person(offset, pronoun)

    def _names_somebody(self, span: Span) -> bool:
        return any(entity.kind == "person" for entity in self.names.owners_in(span))

    def barred(self, source: int, said: Saying) -> Entity | None:
        """Who is spoken to by the source at an offset, or else the one who spoke last, if that one told "him" to whom "he" replies, or
        asked somebody who answers.
        """
        asks = len(said.last) == 1 and self._asked(source, said.content) is not None
        return self._spoken_to(source) or self.replies.teller(source, said) or (said.last[0] if asks else None)

    def _spoken_to(self, source: int) -> Entity | None:
        """To whom a source speaks, named right before it."""
        name = self.names.last_before(source) if self.text.endswith(", ", 0, source) else None
        return self.names.owner(name) if name and is_spoken_to(self.text, name.span.start, name.span.end, source) else None

    def _keeping(self, offset: int) -> Entity | None:
        """The person with whose name the sentence of "his" or "her" begins, where that does with a claim what one does with one's own."""
        end = subject_end(self.text, offset)
        name = opening_person(self.names, self.article.sentence_at(offset)) if end is not None else None
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
        before = told_before(self.article, offset, saying, same_line=False)
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
        before = told_before(self.article, offset, saying, same_line=False)
        return asked(self.text, before, self.names.within(before), offset) if before else None

    def _person(self, offset: int, pronoun: str) -> Entity | Span | None:
        """The person whom "he" or "she" at an offset means, or a description of him or her: who agrees, or a relative who is told of."""
        agreed = self._agreeing(offset)
        if agreed is not None and agreed.genders[pronoun] >= agreed.genders[OTHER[pronoun]]:
            return agreed
        return relative(self.article, self.names, offset, pronoun)

    def _one(self, offset: int, said: Saying) -> Entity | None:
        """The one without a name who is "they" at an offset: who spoke in the sentence before, and is not to be named or says "I" now."""
        before = told_before(self.article, offset, said.content)
        if [entity.kind for entity in said.last] != ["unnamed"] or before is None or not before.start < said.spoke <= before.end:
            return None
        if UNNAMED.search(self.text, before.start, before.end):
            return said.last[0]
        quoted = (span for span in said.content if self.text[span.start : span.start + 1] in "“\"‘'")
        return said.last[0] if any(MINE.search(self.text, span.start, span.end) for span in quoted) else None

    def gesture(self, content: Span, spoke: int) -> Span | None:
        """The pronoun with which the short sentence right before a quotation begins, where somebody does in it what speakers do."""
        line = self.article.paragraph_at(content.start)
        low = max(line.start, spoke, content.start - GESTURED)
        before = self.article.sentence_at(max(line.start, content.start - 2)).start
        found = GESTURE.fullmatch(self.text, before, content.start) if low <= before < content.start else None
        return Span(before, found.end("pronoun") if found["pronoun"] else found.end("who")) if found else None

    def _several(self, offset: int, saying: Sequence[Span]) -> Span | None:
        """Those with whom the sentence before begins, or by whom something is done in it, where that tells of no others; or its own."""
        own = so_moved(self.text, self.article.sentence_at(offset).start, offset)
        before = told_before(self.article, offset, saying)
        aside = any(span.start < offset and self.text[span.start] not in "“\"‘'" for span in saying)  # "Rents, they said, fell"
        return own or (several(self.text, before, offset, aside=aside) if before else None)

    def _owned(self, offset: int, saying: Sequence[Span]) -> Span | None:
        """Those with whom the sentence before begins, told by the place or body that they are of: "Norland's fishermen are busy. They"."""
        before = told_before(self.article, offset, saying)
        owner = self.names.first_in(before) if before else None
        found = those(self.text, before, offset) if before and owner and owner.kind in ("place", "organization") else None
        if found is None or owner is None or found.start != owner.span.start:
            return None
        return found if self.text.startswith(("’", "'"), owner.span.end) or POSSESSED.search(owner.text) else None

    def _body(self, offset: int, saying: Sequence[Span]) -> Entity | None:
        """The body by which something is done, as the sentence before tells at its end, in the line before too."""
        before = told_before(self.article, offset, saying, same_line=False)
        name = doing_body(self.text, before, list(self.names.within(before))) if before else None
        return self.names.owner(name)

    def _agreeing(self, offset: int) -> Entity | None:
        """The person with whom the sentence right before the line of an offset begins, where that ends by saying that he or she agrees; or
        with whom its own begins, where he or she is said to agree before a colon.
        """
        here = self.article.sentence_at(offset)
        name = opening_person(self.names, here)
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
        name = opening_person(self.names, before)
        return self.names.owner(name)
