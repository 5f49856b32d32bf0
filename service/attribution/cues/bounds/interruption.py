"""Indirect speech that its cue interrupts: "The timing, she observed, was miraculous" goes on after the second comma."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.grammar import BE, CLAUSE_WORDS
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from service.attribution.words import PEOPLE

# What may stand between the cue's clause and the comma that ends it: an addressee, a day.
CLAUSE_END = re.compile(r"(?:\s+[^\s,;:.!?“”\"()]+){0,6}?\s*,\s+")
# What goes on in the article's own voice after the cue: circumstances, and statements of their own.
OWN_VOICE = re.compile(
    r"(?:adding|saying|noting|citing|warning|insisting|arguing|claiming|explaining|telling|referring|speaking|pointing|calling|while|as|when|"
    r"after|before|during|in\s+an?\b|at\s+an?\b|on\s+\w+day|although|though|despite|following|amid|who|which|whose|where|according|but\s+"
    r"(?:he|she|it|they)\s+\w+ed|and\s+\w+ed\s+that|(?:on|under)\s+(?:the\s+)?condition|declining|refusing|asking|requesting|preferring)\b",
    re.IGNORECASE,
)
# The same in more words: what a claim does to hopes, what a document is, what the whole is called.
_EFFECT = (
    r"(?:boosting|bolstering|casting|compounding|damping|dampening|dashing|deepening|dimming|dealing|easing|ending|fanning|fuell?ing|heightening"
    r"|igniting|increasing|lifting|opening|prompting|raising|reigniting|rekindling|renewing|reviving|setting|signall?ing|sparking|stirring|stoking"
    r"|underlining|underscoring)"
)
_SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|years?|decades?)"
# How somebody stands there who speaks, and what he or she does with it: ", he said, wiping his brow".
_MANNER = (
    r"(?:beaming|brandishing|chuckling|clutching|contradicting|frowning|gesturing|glancing|grimacing|grinning|laughing|leaning|looking\s(?:at|down|out|round|up)"
    r"|nodding|pausing|peering|perching|pounding|puffing|rubbing|scratching|shaking|shrugging|sighing|sitting|smiling|sobbing|squinting|staring|standing|stroking"
    r"|tapping|waving|weeping|wiping|wincing|winking)"
)
OWN_TAIL = re.compile(
    rf"{_EFFECT}\s(?:\w+\s){{0,4}}?(?:alarms?|blows?|concerns?|debate|doubts?|expectations|fears?|hopes?|possibility|pressure|prospects?|questions?"
    r"|speculation|spectre|specter|stage|stakes|tensions?|uncertainty|way|worries)\b"
    r"|(?:\w+\s){1,3}of\s(?:which|whom)\b"
    r"|an?\s(?:\w+\s){0,2}(?:claim|decision|development|fact|failure|figure|finding|measure|move|result|sign|situation|step|trend|view)\s(?:that|which)\b(?=[^,;]*$)"
    r"|(?:the\s\w+|one)\sof\s(?:its|their)\skind\b"
    rf"|(?:[a-z]+ly\s)?{_MANNER}\b(?=[^,;]*$)",
    re.IGNORECASE,
)
# How an apposition to the speaker begins, which has no verb: ", said Lund, an inspector from the gas board".
APPOSED = re.compile(r"(?:an?|the|its|his|her|their|chief|head|director|president|chairman)\s", re.IGNORECASE)
# Behind a cue before its source such a phrase needs no article: ", said Lund, deputy mayor for transport"; how many words it has, and how
# those end that are callings in no list.
CALLING = re.compile(
    r"(?P<phrase>[\w’'-]+(?:\s(?!(?:of|for|at|in|on|with|from|to|and)\b)[\w’'-]+){0,5})(?=,|$|\s(?:of|for|at|in|on|with|from|to|and)\b)"
)
# One of two fields before such a calling: "food and | drink editor".
FIELDS = re.compile(r"[\w’'-]+\sand\s(?=[a-z])")
ENDING = re.compile(
    r"(?:coordinator|liaison|specialist|officer|person|man|woman|ist|ologist|ian|ant|chief|head|director|minister|secretary|spokes\w+|manager|lead)$"
)
VERBAL = re.compile(r"\w+ed\b")
# What tells of a speaker right behind the name: "said Ada Lund, a miller whose barn burned", "says the museum, to which it was lent".
NAME = re.compile(r"\b[A-Z]")
OF_NAMED = re.compile(r"an?\s|(?:at|from|of)\s(?:the\s)?[A-Z]")
OF_ANY = re.compile(
    r"(?:(?:about|against|by|from|in|of|on|to|with)\s(?:which|whom)|whom|whose|who)\b"
    r"|for\sthe\s(?:crown|defen[cs]e|defendants?|family|plaintiffs?|prosecution|state)\b",
    re.IGNORECASE,
)
# That somebody did not want to be named, which is not said but told of.
UNNAMED = re.compile(
    r"(?:(?:declin|ask|refus|request|prefer)(?:ing|ed)\s+(?:not\s+)?(?:to\s+)?(?:not\s+)?(?:be\s+)?(?:named|identified|quoted|being\s+named|anonymity)"
    r"|(?:speaking\s+)?(?:on|under)\s+(?:the\s+)?condition\s+(?:of\s+anonymity|that|he|she|they))\b",
    re.IGNORECASE,
)
# How long after something else it was said, on a day that is told.
LATER = re.compile(
    rf"(?:(?:just|only|barely|almost|about|less\sthan|more\sthan)\s)?(?:\w+\s){{0,2}}{_SPAN}\s(?:after|before|ahead\sof|following)\b",
    re.IGNORECASE,
)
# What begins a content that is not whole without more: "It was, he said, | a letter that nobody read".
UNFINISHED = re.compile(rf"\b(?:{BE}|as|called|of|to|in|on|by|with|for)$")
CLOSING = re.compile(r"[\s.,;:!?]+$")


class Interruptions:
    """Finds how a sentence goes on; `taken` are the cues and quotations' sources of the article, which nothing may run into."""

    def __init__(self, article: Article, taken: Sequence[Span]) -> None:
        self.text = article.text
        self._sentences = article.sentences
        self._starts = [s.start for s in article.sentences]
        self._taken = sorted(span.start for span in taken)

    def rest(self, spans: Sequence[Span], clause: Sequence[Span]) -> Span | None:
        """What follows the cue's clause in the sentence of the one span before it, None where nothing of what is said does.

        `spans` is the content so far, `clause` the cue, its source and its date.
        """
        first, last = min(s.start for s in clause), max(s.end for s in clause)
        sentence = self._sentence(first)
        if len(spans) != 1 or sentence is None or not self._before(spans[0], first, sentence):
            return None
        end_of_clause = CLAUSE_END.match(self.text, last, sentence.end)
        if (
            end_of_clause is None
            or self._is_own(spans[0], Span(end_of_clause.end(), sentence.end), len(clause))
            or not self.text[end_of_clause.end()].islower()
        ):
            return None
        closing = CLOSING.search(self.text[end_of_clause.end() : sentence.end])
        end = end_of_clause.end() + closing.start() if closing else sentence.end
        rest = Span(end_of_clause.end(), end)
        busy = bisect_right(self._taken, rest.end) - bisect_right(self._taken, rest.start - 1)
        apposed = APPOSED.match(self.text, rest.start) and not CLAUSE_WORDS.search(rest.cut(self.text))
        inverted = len(clause) > 1 and clause[0].start < clause[1].start
        apposed = apposed or (inverted and _is_calling(self.text, rest))
        return rest if len(rest) and not busy and not apposed and "”" not in rest.cut(self.text)[:1] else None

    def _is_own(self, said: Span, rest: Span, parts: int) -> bool:
        """Whether the article goes on in its own voice behind a clause of so many parts, of which the third is a date."""
        dated = parts > 2 and LATER.match(self.text, rest.start, rest.end)
        return bool(OWN_VOICE.match(self.text, rest.start, rest.end) or dated) or _is_tail(self.text, said, rest)

    def _before(self, span: Span, clause: int, sentence: Span) -> bool:
        """Whether a span opens the sentence and ends at the comma before the clause."""
        opens = not any(c.isalnum() for c in self.text[sentence.start : span.start]) and span.start >= sentence.start
        return opens and self.text[span.end : clause].strip() == ","

    def _sentence(self, offset: int) -> Span | None:
        at = bisect_right(self._starts, offset) - 1
        return self._sentences[at] if at >= 0 and offset < self._sentences[at].end else None


def _is_calling(text: str, rest: Span) -> bool:
    """Whether a phrase without a verb begins with what somebody is: "station house officer of Clifton police", "food and drink editor"."""
    fields = FIELDS.match(text, rest.start, rest.end)
    return _calls(text, rest.start, rest.end) or (fields is not None and _calls(text, fields.end(), rest.end))


def _calls(text: str, start: int, end: int) -> bool:
    found = CALLING.match(text, start, end)
    if found is None or CLAUSE_WORDS.search(found["phrase"]) or VERBAL.match(found["phrase"]):
        return False
    last = found["phrase"].rsplit(maxsplit=1)[-1].casefold()
    return last in PEOPLE or ENDING.search(last) is not None


def without_anonymity(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without what only says that its speaker would not be named, or what the claim does to hopes and the like."""
    return (
        *content[:1],
        *(span for span in content[1:] if not (UNNAMED.match(text, span.start, span.end) or _is_tail(text, content[0], span))),
    )


def without_apposition(text: str, cue: Tagged | None, source: Tagged | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content before a cue without what tells of its source right behind that: "…, said Ada Lund, a miller whose barn burned"."""
    if cue is None or source is None or len(content) < 2 or not content[0].end <= cue.span.start < cue.span.end <= source.span.start:
        return content
    first = content[1]
    if text[source.span.end : first.start] != ", ":
        return content
    named = bool(NAME.search(text, source.span.start, source.span.end) and OF_NAMED.match(text, first.start, first.end))
    named = named and (text[source.span.start].isupper() or not text.startswith(("a ", "an "), first.start))
    return (content[0], *content[2:]) if named or OF_ANY.match(text, first.start, first.end) else content


def _is_tail(text: str, said: Span, rest: Span) -> bool:
    """Whether what stands behind a whole claim tells of it."""
    return OWN_TAIL.match(text, rest.start, rest.end) is not None and UNFINISHED.search(text, said.start, said.end) is None
