"""Whose a cue is to which the reader links nobody: of the subject of its sentence ("Lund owned the mill and said", "Drivers had sued,
saying", "Conceding that …, Lund warned"), or of whom the noun of a claim belongs to ("their smug assurances that").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING, ARGUING, DENYING, PROMISING, WARNING
from service.attribution.grammar import HAS_BEEN, HAVE, IS
from service.attribution.mentions.sources.all_of_them import all_listed
from service.attribution.mentions.sources.told_of import paper_made, thing_told_of
from service.attribution.mentions.subjects.openings import PRONOUN, Openings
from service.attribution.mentions.subjects.plain import plain_subject
from service.attribution.names.extents.dotted import address_around
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

# What is told of a subject between it and its verb.
_DASH = r"(?:--|[–—―-])"
TOLD = re.compile(rf"(?:\s\([^()\n]{{1,40}}\))?(?:,\s[^;:“”\"\n]{{2,240}},(?=\s)|\s{_DASH}\s[^;:“”\"\n]{{2,200}}?\s{_DASH}(?=\s))")
BRIEFLY = re.compile(rf"(?:\s\([^()\n]{{1,40}}\))?(?:,\s[^,;:“”\"\n]{{2,140}},(?=\s)|\s{_DASH}\s[^;:“”\"\n]{{2,200}}?\s{_DASH}(?=\s))")
_HELPERS = (
    r"(?:(?:has|have|had|will|may|might|also|then|later|often|repeatedly|once|still|first|recently|already|previously|now|reportedly|himself|herself"
    rf"|(?:on\s|late\s|early\s)?{WEEKDAY}|yesterday)\s)*"
)
HELPED = re.compile(
    rf"\s{_HELPERS}(?:(?:is|was|were|{HAS_BEEN}|(?:can|could)\sbe)\s(?:caught|filmed|(?:over)?heard|recorded)"
    rf"(?:\s(?:at|in|on)\s[^,.;:“”\"\n]{{2,40}}?)?\s{_HELPERS})?"
)
# The same before a participle that is the main verb: "others are | saying".
BEING = re.compile(rf"\s(?:{IS}|{HAS_BEEN})\s(?:also\s|even\s|now\s|still\s|[a-z]+ly\s)?")
# What joins a second verb, and a participle, to the sentence.
SECOND = re.compile(
    r"(?:,?\s(?:and|but)|,\sthen)\s(?:(?:has|have|had|also|then|later|still|first|now|even|since|once|again|(?:on\s)?[A-Z][a-z]+day|[a-z]+ly"
    r"|(?:at|during|in)\s(?:an?|the|his|her)\s(?:[a-z]+\s)?(?:court|deposition|email|hearing|interview|letter|message|post|speech|statement|trial|tweet))\s)*$"
)
PARTICIPLE = re.compile(rf"(?:,[”\"’']*|\s{_DASH}|\swhil(?:e|st)|\sby|\safter|\sbefore)\s(?:[a-z]+ly\s|often\s|again\s|also\s|even\s)?$")
# What tells more of a subject up to the last name in it, and what may stand behind that: ", a nurse at | Orbis |, said".
MORE = re.compile(
    r"(?:,\s(?:\d\d,\s)?(?=[a-z])|\s(?=(?:who|of|at|in|from|for|led|headed)\b))(?:(?!,\s(?:with|was|is|has|had|were|[a-z]+ed)\b)[^;:“”\"\n]){0,200}?"
    r"(?:\b(?:of|for|from|in|at|by|to|on)\s(?:the\s|an?\s)?(?:(?!(?:that|what|which|whom|whose)\s)[\w-]+\s){0,3}(?:the\s)?|\bof\s[^,]{2,60}\sand\s(?:[\w-]+\s){0,4}|\bformer\s[A-Z][a-z]+\.\s|\bwho\s[a-z]+s\s)"
)
# What a body or somebody is behind, up to the predicate.
MAKER = re.compile(r"\sbehind\s[^,.;:“”\"\n]{2,120}?(?=\s(?:is|are|was|has|have|had|will|sued|sues|said|denied)\b)")
# How a predicate begins, and what in it may be another's.
VERB = re.compile(
    rf"\s(?:also\s|then\s|later\s|first\s|[a-z]+ly\s)?(?:{HAVE}|{IS}|will|did|took|made|went|came|gave|set|put|held|met|won|lost|left"
    r"|became|began|bought|brought|built|chose|cut|drew|fell|fought|got|hit|kept|led|paid|ran|rose|sat|sent|shut|sold|sought|spent|split|spoke|stood|struck"
    r"|stuck|swung|threw|withdrew|wrote|to\s[a-z]+|[a-z]+(?:ed|s))\b"
)
RELATIVE = re.compile(r"\b(?:who|whom|whose|which|that|where)\b")
CLAUSE = re.compile(
    r"[“”\";:]|\b(?:after|as|because|before|how|if|since|than|until|what|when|whether|while|why|said|says|told|him|her|them"
    r"|by(?!\s(?:(?:about|almost|nearly|over|some)\s)?[$£€]?\d))\b"
)
# What is inserted between dashes, and tells nothing of anybody else: "the berths - as much as fivefold - but".
INSERTED = re.compile(rf"\s{_DASH}\s[^“”\";:–—]{{2,120}}?\s{_DASH}(?=\s|$)")
# Papers that may say something themselves, and what others do to the subject.
NOT_ITS = re.compile(
    r"\b(?:(?:ads?|adverts?|briefs?|e-?mails?|letters?|memos?|messages?|motions?|notes?|petitions?|polls?|reports?|statements?|texts?|tweets?|work|video)\b"
    rf"|(?:{IS}|been)\s[^,;\n]*?\sby\s)"
)
# What others do to the subject, and then say to it: "was fined and ordered to pay".
PASSIVE = re.compile(rf"\s(?:also\s|then\s|later\s)?(?:{HAS_BEEN}|{IS})\s(?:[a-z]+ly\s)?[a-z]+")
PUT_TO = re.compile(r"(?:accused|advised|asked|charged|informed|instructed|ordered|reminded|told|urged|warned)\s(?:of|that|to|with)\b")
# Another subject behind a "but" or an "and".
ANOTHER = re.compile(
    r",\s(?:but|and|while|so)\s(?=[A-Z]|(?:he|she|they|the|his|her|its|their|an?)\b)|,?\s(?:as|when|where)\s(?=(?:he|she|they)\s)"
)
# How a sentence begins with a participle, and the comma behind what that tells.
FRONTED = re.compile(r"(?:(?:Even\s|But\s)?(?:After|Before|Despite|In|Since|While|Without)\s)?(?:[a-z]+ly\s)?$")
COMMA = re.compile(
    r"[”\"’']{0,2},[”\"’']{0,2}\s|(?<=,)[”\"’']{1,2}\s|(?:(?<=,[”\"’'])|(?<=,’’)|(?<=,''))\s|(?<=[”\"’'])\s(?=(?:he|she|they)\s)"
)
# Whose a claim is, right before its noun.
OWNED = re.compile(
    r"(?:\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir)|[’']s|(?<=s)[’'])\s(?:own\s)?(?:(?!(?:and|at|by|for|from|in|of|on|or|that|to|with)\s)[a-z][\w-]*\s){0,2}$"
)
NOUN = re.compile(
    rf"(?:{ALLEGING}|{ARGUING}|{DENYING}|{PROMISING}|{WARNING}|admission|answer|call|complaint|directive|proposal|request)s?\b"
)
# Those who say something, behind the verb, told by what they think or are: "…, say | those who want it shut".
THOSE = re.compile(r"\s(?P<those>those\s(?:who|behind|in|against|close\sto|opposed\sto|familiar\swith)\s[^,.;:“”\"\n]{2,90})(?=[,.])")
OWNING = re.compile(r"[’']s?$")
# How many characters a sentence may have before its cue, how far before the noun its owner stands, and the last word before a source.
LONGEST, NEAR, WORDS = 340, 60, 20


class Predicates:
    """Finds whose cues are."""

    def __init__(self, article: Article, openings: Openings) -> None:
        self.article, self.text, self.openings = article, article.text, openings

    def subject(self, cue: Span, content: Sequence[Span], spoke: int) -> Span | None:
        """Who does what a cue tells, in a sentence where nobody else has spoken, up to `spoke`."""
        sentence = self.article.sentence_at(cue.start)
        those = THOSE.match(self.text, cue.end, sentence.end) if content and content[-1].end <= cue.start else None
        if those is not None:
            return Span(*those.span("those"))
        owner = self._owner(cue) or all_listed(self.text, sentence.start, cue) or paper_made(self.text, sentence.start, cue)
        if owner is not None:
            return owner
        if spoke > sentence.start or cue.start - sentence.start > LONGEST or not cue.cut(self.text)[:1].isalpha():
            return None
        participle = self._is_participle(cue)
        if participle and FRONTED.fullmatch(self.text, sentence.start, cue.start):
            return self._behind(content, sentence)
        other = max((m.end() for m in ANOTHER.finditer(self.text, sentence.start, cue.start)), default=sentence.start)
        return self._before(Span(other, cue.start), participle=participle) or plain_subject(self.text, self.openings.begun(sentence), cue)

    def whole(self, source: Span, cue: Span) -> Span | None:
        """The subject of which the reader marks only the last name, what it is of: "Ada Lund, a nurse at | Orbis |, said"."""
        source = address_around(self.text, source)
        before = self.text[max(0, source.start - WORDS) : source.start].split()
        behind = source.end + self.text.startswith(",", source.end)
        if (
            not before
            or not (before[-1].islower() or before[-1] in ("Gov.", "Rep.", "Sen."))
            or (before[-1] == "as" and before[-2:-1] != ["known"])  # "Lund wept as Judge Marsh said"
            or not self.text[source.start].isupper()
            or OWNING.search(self.text, source.start, source.end)
        ):
            return None
        if source.end > cue.start or not HELPED.fullmatch(self.text, behind, cue.start) or self._is_participle(cue):
            return None
        start = self.article.sentence_at(source.start).start
        opening = self.openings.of(Span(start, source.start)) if 0 < source.start - start < LONGEST else None
        if opening is None and source.start - start < LONGEST:
            return thing_told_of(self.text, start, source)
        if opening is None or PRONOUN.fullmatch(opening.span.cut(self.text)):
            return None
        if MORE.fullmatch(self.text, opening.span.end, source.start) is None:
            return None
        comma = self.text.find(",", opening.span.end, source.start)
        return opening.span if comma == opening.span.end else Span(opening.span.start, comma if comma >= 0 else source.end)

    def _is_participle(self, cue: Span) -> bool:
        return cue.cut(self.text).split()[0].endswith("ing")

    def _owner(self, cue: Span) -> Span | None:
        """Whose a claim is that a noun calls."""
        owned = OWNED.search(self.text, max(0, cue.start - NEAR), cue.start) if NOUN.match(self.text, cue.start, cue.end) else None
        if owned is None or owned["whose"]:
            return Span(*owned.span("whose")) if owned else None
        names = self.openings.names.owned(Span(max(0, owned.start() - NEAR), owned.start()))
        return names[-1].span if names and names[-1].span.end == owned.start() else None

    def _behind(self, content: Sequence[Span], sentence: Span) -> Span | None:
        """The subject behind a participle with which its sentence begins, and what that tells."""
        comma = COMMA.match(self.text, content[-1].end, sentence.end) if content else None
        opening = self.openings.at(Span(comma.end(), sentence.end)) if comma else None
        return opening.span if opening else None

    def _before(self, clause: Span, *, participle: bool) -> Span | None:
        """The subject with which a clause begins that a cue ends, if what is told between the two is its own."""
        opening = self.openings.of(clause)
        if opening is None:
            return None
        told = TOLD.match(self.text, opening.span.end, clause.end)
        start = told.end() if told else opening.span.end
        if HELPED.fullmatch(self.text, start, clause.end) or (participle and BEING.fullmatch(self.text, start, clause.end)):
            return opening.span
        told = BRIEFLY.match(self.text, opening.span.end, clause.end) or MAKER.match(self.text, opening.span.end, clause.end)
        start = told.end() if told else opening.span.end
        joint = (PARTICIPLE if participle else SECOND).search(self.text, start, clause.end)
        if joint is None or not VERB.match(self.text, start, joint.start()) or RELATIVE.search(self.text, start, joint.start()):
            return None
        if not participle and PUT_TO.match(self.text, clause.end) and PASSIVE.match(self.text, start, joint.start()):
            return None
        other = NOT_ITS if participle else CLAUSE
        predicate = self.text[start : joint.start()]
        predicate = INSERTED.sub("", predicate) if " -" in predicate or " –" in predicate or " —" in predicate else predicate
        return None if other.search(predicate) else opening.span
