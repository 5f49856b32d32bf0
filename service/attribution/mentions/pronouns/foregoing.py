"""Whom "he" or "she" means by the sentence right before: who spoke in it, or with whom it begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from service.attribution.addresses import SENATOR, SIR
from service.attribution.article import Article
from service.attribution.mentions.descriptions.doubts import is_introduced
from service.attribution.mentions.pronouns.bystanders import answering, is_asked_first, is_attribute, is_inserted
from service.attribution.mentions.pronouns.echoing import is_echoing
from service.attribution.mentions.pronouns.in_it import author_of_it
from service.attribution.mentions.saying import Saying
from service.attribution.mentions.subjects.before import beginning
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import noun_phrase
from service.attribution.spans import Span
from service.attribution.words import CUTS, DEFINITE, GROUPS, HE, PEOPLE, SHE

# How many characters a sentence may have before what is being said: an opening mark, "But".
OPENS = 4
# How many sentences back is looked that begin with the same pronoun, and how many at most with those of a quotation.
CHAIN, REACH = 3, 12
# What somebody does who answers somebody else, or does not.
ANSWERS = re.compile(
    r"\w+\s(?:also\s|later\s|then\s|flatly\s|has\s|had\s|have\s)?(?:repl|respond|retort|agree|disagree|concur|answer|counter|den[yi]|reject|disput|declin|refus|(?:would|did|does|has|had|could)(?:n[’']t|\snot)\b)"
)
# The same pronoun, wherever it stands; what is done to somebody, or his or her end.
THIRD = {
    "he": re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE),
    "she": re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE),
}
SUFFERS = re.compile(
    r"[^.;“”\"\n]{0,160}?\s(?:died|dies|vanished|disappeared|(?:is|was|has\sbeen|had\sbeen|got)\s(?:\w+ly\s)?"
    r"(?:accused|acquitted|airlifted|appointed|arrested|attacked|beaten|buried|charged|cleared|convicted|detained|dismissed|elected|expelled|fined"
    r"|fired|found|held|hit|hurt|imprisoned|injured|jailed|killed|named|nominated|rescued|replaced|rushed|sacked|sentenced|shot|stabbed|survived"
    r"|suspended|sworn|taken|treated|wounded))\b"
)
# What may stand before the subject of a sentence: "But", "On Tuesday,", "When this was read to him,".
OPENING = re.compile(
    r"(?:(?:But|And|Yet|So|Then|Now|Later|Still|However|Meanwhile|Nevertheless|Today|Yesterday|Instead|Earlier),?\s)?"
    r"(?:(?:In|On|At|By|For|From|After|Since|Last|Earlier|During|Later|Two|Three|When|As|While|Before|Once|Until)\s[^,.;:“”\"\n]{2,70},\s)?"
)
# A clause or circumstance that leads to a pronoun: "When she met Mr. Lund's team on Monday, | she said"; and who does something in it.
LEADS_IN = re.compile(
    r"(?:(?:But|And|Later|Then),?\s)?(?:In|On|At|After|Before|During|When|While|As|Once|Since)\s"
    r"(?:[^,.;:“”\"\n]|(?<=\b[MD][rs])\.|(?<=\b(?:Mrs|Sen|Rep|Gov))\.){2,110},\s"
    r"(?:(?:at|in|inside|near|on|outside)\s[^,.;:“”\"\n]{2,60},\s)?"
)
# The same clause up to who does something in it, with a title at most, and behind the name: "When Mr | Lund | met them"; and whom else it
# tells of.
DOING = re.compile(rf"(?:(?:But|And|Later|Then),?\s)?(?:After|As|Before|Once|When|While)\s(?:(?:{SIR}|{SENATOR})\b\.?\s)?")
DOES = re.compile(r"\s(?!(?:and|or|nor|of|at|in|from|for|who|was|is|were|had|has|asked|asks|told|tells)\b)[a-z]+\b")
HIM_OR_HER = re.compile(r"\bhim\b|\bher\b(?!\s[a-z])")
# Who meets or speaks with others, and tells of it next.
MEETS = re.compile(
    r"(?:(?:will|has|had|also|later|then|is|was|been|due|to)\s){0,4}(?:(?:met|meets?|meeting|visit(?:s|ed)?)\b"
    r"|(?:(?:spoke|speaks|talk(?:s|ed)?)\sby\s(?:tele)?phone|din(?:es|ed)|lunched|conferred)\s(?:with|to)\b"
    r"|(?:h[eo]lds?|had|having|has|began|begins|opened)\s(?:[a-z-]+\s){0,2}"
    r"(?:talks?|meetings?|discussions?|conversations?|dinner|lunch|breakfast)\s"
    r"(?:[^,.;:“”\"\n]{1,40}\s)?with\b)"
)
# Who meets others so that they tell.
PRESS = re.compile(r"\b(?:reporter|correspondent|journalist|columnist|presenter|interviewer|biographer)\b", re.IGNORECASE)
# An outlet's own reporter, and the somebody whom he or she has spoken to: "KRTX's Ada Lund talked with | one of the survivors |".
REPORTER = re.compile(
    r"(?:[A-Z0-9][\w.]*(?:\s[A-Z0-9][\w.]*){0,3}[’']s|(?:[\w’'.-]+\s){0,3}(?i:reporter|correspondent|journalist|anchor))(?:\s[A-Z][\w’'-]*){1,3}\s"
    r"(?:(?:has|have|had|also|later|recently)\s)*(?:(?:spoke|spoken|talked|caught\sup|sat\sdown|chatted)\s(?:to|with)|met|interviewed|visited)\s"
    r"(?:(?P<who>(?:an?|another|one\sof|his|her|the)\s(?:(?![A-Z])[^,.;:“”\"\n]){2,60}?)(?=[.,]|\s(?:who|about|at|in|on|outside|after)\b)|(?P<named>[A-Z]))"
)
# What follows a name that is a subject: what is told of its bearer, and a verb.
TOLD = r"(?:\s\([^()\n]{1,30}\))?(?:,\s\d\d,|,\s(?!(?:and|or|but|he|she|they|it|[A-Z][\w.’'-]+\s(?:said|says))\s)[^;:“”\"\n]{2,160}?,)?"
BEHIND = re.compile(rf"{TOLD}\s(?!(?:and|or|nor)\b)(?P<verb>[a-z]+)\b")
# What sets a subject apart from all others that its sentence names: "Lund himself".
EMPHATIC = {"he": " himself", "she": " herself"}
# Somebody who is known, described at the beginning of a sentence.
DESCRIBED = re.compile(
    r"(?P<subject>The\s(?:[\w’'-]+\s){0,4}?(?P<noun>[a-z][a-z-]+))(?:,\s(?:who|whose|an?|the|of|from|in|now)\s[^;:“”\"\n]{2,140}?,)?"
    r"\s(?:has|had|was|is|will|would|did|does|could|left|took|went|came|gave|made|put|got|held|felt|kept|knew|began|stood|sat|ran|read|wrote"
    r"|met|saw|fed|paid|sold|bought|lost|won|[a-z]+(?:ed|s))\b"
)
# The same pronoun at the beginning of a sentence.
AGAIN = {pronoun: re.compile(rf"(?:(?:But|And|Yet|So|Then|Now|Later)\s)?{pronoun}\s[a-z]", re.IGNORECASE) for pronoun in ("he", "she")}
# Who is behind a verb of saying at the end of a sentence: "…, said Mr | Lund".
SAID_BY = re.compile(r"[,”\"’]\s(?:said|says|added|adds|wrote|writes|according\sto|explained|argued|warned|noted)\s[^,;:“”\"\n]{0,60}$")
WORD = re.compile(r"[\w-]+")
# Those who speak for others, and seldom have a name.
SPOKESMEN = frozenset("spokesman spokeswoman spokesperson".split())
# How a sentence begins with somebody who is known, described in front of the name.
KNOWN = ("The ", "His ", "Her ", "Its ", "Their ")
# How somebody is asked, and asks; what says that somebody says, right behind a name.
ASKED = re.compile(r"(?:was|is|has\sbeen)\s(?:also\s|then\s|later\s)?asked\b")
ASKS = re.compile(r"\b(?:ask|question|press|quiz|wonder)(?:s|ed|es|ing)?$")
TO_SOMEBODY = re.compile(
    r"\b(?:told|tells|telling|call(?:ed|s|ing)(?:\son)?|(?:urg|accus|criticis|criticiz|blam|prais|challeng|advis|warn|attack|mock|order|slamm?|thank|remind)(?:ed|e?s|ing))$"
)
SAYS = re.compile(
    r"(?:(?:has|had|have|also|later|then)\s)*(?:said|says|told|tells|added|wrote|warned|insisted|admitted|argued|claimed|announced|confirmed|denied)\b"
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked about a pronoun: what is being quoted, who spoke last, and where that ended."""

    pronoun: str
    quoted: Sequence[Span]
    last: Entity | None
    spoke: int


class Foregoing:
    """Looks at the sentence before a pronoun; `is_quoted` tells what is inside quotation marks."""

    def __init__(self, article: Article, names: NameIndex, is_quoted: Callable[[int], bool]) -> None:
        self.article, self.text, self.names = article, article.text, names
        self.is_quoted = is_quoted
        self._new = set[Span]()

    def meant(self, pronoun: str, offset: int, said: Saying) -> Entity | Span | None:
        """Whom a pronoun at an offset means, as an entity or by a description."""
        if pronoun not in AGAIN or ANSWERS.match(self.text, offset):
            return None
        begin = beginning(self.article, offset, said.content)
        here = self.article.sentence_at(begin)
        writer = self.names.owner(author_of_it(self.article, Span(here.start, begin), self.names))
        if writer is not None and _fits(writer, pronoun):
            return writer
        opens = begin - here.start <= OPENS or AGAIN[pronoun].match(self.text, here.start, begin) is not None
        led = self._led_by(Span(here.start, begin), pronoun)
        if led is not None:
            return led
        opens = opens or self._is_led_in(Span(here.start, begin), pronoun)
        if not opens or said.spoke > here.start:
            return None
        asked = _Asked(pronoun, said.content if said.quoting else (), said.last[0] if len(said.last) == 1 else None, said.spoke)
        return self._before(here, asked)

    def is_known(self, found: Entity | Span | None) -> bool:
        """Whether nobody is described, or not by a noun alone by which somebody was told of as new: "A clerk wept. The clerk was"."""
        if found in self._new:
            return False
        words = found.cut(self.text).split() if isinstance(found, Span) else ()
        return not isinstance(found, Span) or len(words) != 2 or not is_introduced(self.text, words[1], found.start)

    def _is_led_in(self, lead: Span, pronoun: str) -> bool:
        """Whether all that stands before a pronoun is a clause or circumstance in which nobody does anything whom it may mean."""
        if is_asked_first(self.text, lead):
            return True
        if not self.text.endswith(", ", lead.start, lead.end) or LEADS_IN.fullmatch(self.text, lead.start, lead.end) is None:
            return False
        return not any(n.kind == "person" and self._may_be(n, pronoun) for n in self.names.within(lead))

    def _led_by(self, lead: Span, pronoun: str) -> Entity | None:
        """The one person in a clause before a pronoun who does something in it: "When Lund spoke there a week later, he said"."""
        start = DOING.match(self.text, lead.start, lead.end) if self.text.endswith(", ", lead.start, lead.end) else None
        if start is None or LEADS_IN.fullmatch(self.text, lead.start, lead.end) is None:
            return None
        people = [n for n in self.names.within(lead) if n.kind == "person"]
        entity = self.names.owner(people[0]) if people and people[0].span.start == start.end() else None
        if entity is None or not _fits(entity, pronoun) or not DOES.match(self.text, people[0].span.end, lead.end):
            return None
        return None if len(people) > 1 or HIM_OR_HER.search(self.text, people[0].span.end, lead.end) else entity

    def _before(self, here: Span, asked: _Asked) -> Entity | Span | None:
        """Whom the sentence before another means by its speaker or subject; where that is the same pronoun, the one before that."""
        for before in islice(self._back(here, asked.spoke), CHAIN):
            subject = None if self.is_quoted(before.start) else self._subject(before, asked)
            if asked.spoke > before.start:
                return self._heard(before, subject, asked)
            again = AGAIN[asked.pronoun].match(self.text, before.start) is not None
            if subject is not None or not (again or self._tells_of_nobody(before)):
                return None if isinstance(subject, Entity) and self._is_told_of(subject, before, asked) else subject
        return None

    def _back(self, here: Span, spoke: int) -> Iterator[Span]:
        """The sentences before another, the last one first, without those in which a quotation of who spoke last goes on."""
        for _ in range(REACH):
            before = self.article.sentence_before(here)
            if before is None:
                return
            if before.start < spoke or not self.is_quoted(before.start):
                yield before
            here = before

    def _tells_of_nobody(self, sentence: Span) -> bool:
        """Whether a sentence has no name of a person, no noun for one and no pronoun."""
        if any(name.kind == "person" for name in self.names.within(sentence)):
            return False
        words = {word.casefold() for word in WORD.findall(self.text, sentence.start, sentence.end)}
        return (
            PEOPLE.isdisjoint(words | {word.removesuffix("s") for word in words})
            and (HE | SHE).isdisjoint(words)
            and GROUPS.isdisjoint(words)
        )

    def _heard(self, before: Span, subject: Entity | Span | None, asked: _Asked) -> Entity | None:
        """The one who spoke in the sentence before, if its subject is nobody else; its subject, if that is who says something."""
        speaker = self._speaker(before, asked)
        if not isinstance(subject, Entity) or subject is asked.last:
            told = subject is None and not asked.quoted and not _opens(before, asked.last) and self._tells_of_another(before, asked)
            return None if told else speaker
        ends = [name.span.end for name in subject.names]
        return subject if any(SAYS.match(self.text, end + 1) for end in ends) else None

    def _tells_of_another(self, before: Span, asked: _Asked) -> bool:
        """Whether who spoke in a sentence tells of somebody else, whom a pronoun may mean as well: "Lund hid it, Moss said. He"."""
        pronouns = (m.start() for m in THIRD[asked.pronoun].finditer(self.text, before.start, asked.spoke))
        return any(not self.is_quoted(at) for at in pronouns) or self._names_another(before, asked)

    def _names_another(self, part: Span, asked: _Asked) -> bool:
        """Whether a stretch of the text names somebody else than who spoke, outside quotation marks, whom a pronoun may mean."""
        names = (n for n in self.names.within(part) if n.kind == "person" and self.names.owner(n) is not asked.last)
        told = (n for n in names if not is_inserted(self.text, n, part.start))
        return any(not self.is_quoted(n.span.start) and self._may_be(n, asked.pronoun) for n in told)

    def _is_told_of(self, subject: Entity, sentence: Span, asked: _Asked) -> bool:
        """Whether others may speak of the subject of a sentence: something is done to it, or what is said is of a third."""
        third = any(THIRD[asked.pronoun].search(self.text, span.start, span.end) for span in asked.quoted)
        ends = (n.span.end for n in self.names.within(sentence) if self.names.owner(n) is subject)
        return third or any(SUFFERS.match(self.text, end) for end in ends)

    def _speaker(self, before: Span, asked: _Asked) -> Entity | None:
        """The person who spoke last, unless he or she asked something, or did something with words to somebody who may answer."""
        speaker, spoke = asked.last, asked.spoke
        if speaker is None or not _fits(speaker, asked.pronoun) or ASKS.search(self.text, max(0, spoke - 12), spoke):
            return None
        rest = Span(spoke, before.end)
        if self._said_by(rest) or (TO_SOMEBODY.search(self.text, max(0, spoke - 16), spoke) and self._names_another(rest, asked)):
            return None
        return speaker if speaker.kind == "person" or (_is_new(speaker.name) and (asked.quoted or _opens(before, speaker))) else None

    def _said_by(self, rest: Span) -> bool:
        """Whether the rest of a sentence, behind who spoke in it, names who says all that: "…, said Mr Lund"."""
        names = self.names.within(rest)
        return bool(names) and SAID_BY.search(self.text, rest.start, names[-1].span.start) is not None

    def _subject(self, sentence: Span, asked: _Asked) -> Entity | Span | None:
        """The person with whose name a sentence begins, or a description of him or her, where it names nobody else of the same pronoun."""
        opening = OPENING.match(self.text, sentence.start, sentence.end)
        start = answering(self.text, sentence, self.names.within(sentence)) or (opening.end() if opening else sentence.start)
        if (reporter := REPORTER.match(self.text, start, sentence.end)) is not None:
            return self._interviewed(reporter, sentence, asked)
        people = [n for n in self.names.within(Span(start, sentence.end)) if n.kind == "person"]
        if people and is_echoing(self.text, sentence, people[0]):
            echoing = self.names.owner(people[0])
            return echoing if echoing is not None and _fits(echoing, asked.pronoun) else None
        described = DESCRIBED.match(self.text, start, sentence.end)
        if described and described["noun"] in PEOPLE and not any(self._may_be(n, asked.pronoun) for n in people):
            return Span(*described.span("subject"))
        name = people[0] if people and self._leads(start, people[0]) else None
        if name is not None and self.text.startswith(EMPHATIC[asked.pronoun], name.span.end):
            emphatic = self.names.owner(name)
            return emphatic if emphatic is not None and _fits(emphatic, asked.pronoun) else None
        apposed = name is not None and self.text[start : name.span.start].endswith(", ")  # "The mayor, Ada Lund, left"
        behind = BEHIND.match(self.text, name.span.end + apposed, sentence.end) if name else None
        entity = self.names.owner(name)
        if behind is None or entity is None or not _fits(entity, asked.pronoun):
            return None
        meets = MEETS.match(self.text, behind.start("verb")) and not PRESS.search(self.text, start, behind.start("verb"))
        if meets or ASKED.match(self.text, behind.start("verb")):
            return entity
        low = behind.start("verb")
        others = (n for n in people if n.span.start > low and self.names.owner(n) is not entity and not is_inserted(self.text, n, low))
        return None if any(self._may_be(n, asked.pronoun) for n in others) else entity

    def _interviewed(self, reporter: re.Match[str], sentence: Span, asked: _Asked) -> Entity | Span | None:
        """Whom a reporter has spoken to: the first who is named, or somebody who is described and new."""
        if reporter["named"]:
            people = (n for n in self.names.within(Span(reporter.start("named"), sentence.end)) if n.kind == "person")
            return next((self.names.owner(n) for n in people if self._may_be(n, asked.pronoun)), None)
        who = Span(*reporter.span("who"))
        self._new.add(who)
        return who

    def _may_be(self, name: Name, pronoun: str) -> bool:
        """Whether a pronoun may mean the bearer of a name of which nothing is told: not "Lund's veto", "the Lund inquiry"."""
        entity = self.names.owner(name)
        if entity is None or not _fits(entity, pronoun) or self.text.startswith(("’s", "'s"), name.span.end):
            return False
        return not is_attribute(self.text, name)

    def _leads(self, start: int, name: Name) -> bool:
        """Whether what stands between the beginning of a sentence and a name tells who its bearer is: "Striker", "Labour peer Baroness",
        "The mayor,".
        """
        told = self.text[start : name.span.start]
        if told.startswith(KNOWN) and self.text.startswith(",", name.span.end):
            told = told.removesuffix(", ")
        words = told.split()
        governed = any(word in CUTS and not (word == "of" and after[:1].isupper()) for word, after in pairwise(words))
        return not words or (not governed and "," not in told and words[-1].strip(".").casefold().split("-")[-1] in PEOPLE)


def _opens(sentence: Span, speaker: Entity | None) -> bool:
    """Whether a sentence begins with a description of somebody."""
    return speaker is not None and any(0 <= span.start - sentence.start <= OPENS for span in speaker.described)


def _is_new(description: str) -> bool:
    """Whether a description is of a person who is told of for the first time, or speaks for others, and so seldom has a name."""
    nouns = noun_phrase(description)[-1:]
    known = description.split(maxsplit=1)[0].casefold() in DEFINITE and SPOKESMEN.isdisjoint(nouns)
    return not known and not PEOPLE.isdisjoint(nouns)


def _fits(entity: Entity, pronoun: str) -> bool:
    """Whether nothing speaks against it that a pronoun means somebody."""
    other = "she" if pronoun == "he" else "he"
    return entity.kind in ("person", "unnamed") and entity.genders[pronoun] >= entity.genders[other]
