"""What stands in a headline or a heading and again in the article, where it says who spoke: “‘We will be next’”, "Towns urged to save
water".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from service.attribution.article import Article
from service.attribution.attributed import Attributed
from service.attribution.grammar import FINITE
from service.attribution.names.entities import Entity
from service.attribution.names.first_names import is_first_name
from service.attribution.records import Resolution
from service.attribution.text.overlap import tell_of_one

WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
# How many words an echo has at least and at most, how many of them the other quotation has, and how many quotations it is compared with.
LEAST, MOST, SHARE, COMPARED = 3, 25, 0.8, 400
ONE_BEHIND_THE_OTHER = 2.0
# How many characters a line has at most that is a heading.
HEADING = 160
# How many words a heading between paragraphs has at least for its echo to be found, and at most; how what is a sentence ends.
LEAST_BETWEEN, MOST_BETWEEN = 2, 4
# How far below the headline the first statement begins.
BELOW = 250
# In which of the first paragraphs an article begins, and how far into the next one the name stands, behind a title.
FIRST, TITLED = 2, 30
# What is said to be done there, or called for, by nobody: "Clerks accused of theft", "Calls for a ban".
OF_NOBODY = re.compile(r"(?:(?:[a-z]+ed|told)\b|(?:calls?|demands?|pleas?)\s(?:for|to)\b)", re.IGNORECASE)
FINITE_VERB = re.compile(rf"\b(?:{FINITE})\b")
ENDED = re.compile(r"[.,;:!?…]\W*$")
SENTENCE = re.compile(r"[.!?][”\"’']?\s+\S")


def with_echoes(article: Article, attributed: Sequence[Attributed]) -> tuple[Attributed, ...]:
    """The statements; one in a heading that nobody is said to make gets the speakers of the quotation that has its words, one in the
    headline those of the first statement below it, if that says the same.
    """
    attributed = _opened(article, _headed(article, [item for item in attributed if not _is_topic(article, item, attributed)]))
    headings = [_is_heading(article, item) for item in attributed]
    if not any(headings):
        return tuple(attributed)
    told = [(_words(article.text, item), item) for item in attributed if item.speakers and item.statement.source is not None]
    quoted = [(words, item) for words, item in told if item.statement.kind != "indirect"][:COMPARED]
    echoed = (_echoed(article, item, quoted) if heading else item for heading, item in zip(headings, attributed, strict=True))
    return tuple(item for item in echoed if item is not None)


def _headed(article: Article, attributed: Sequence[Attributed]) -> Sequence[Attributed]:
    """The statements, the one in the headline with the speakers of that below it."""
    if len(attributed) < len(("headline", "lead")) or not _is_said_below(article, *attributed[:2]):
        return attributed
    return (_carried(attributed[0], attributed[1].speakers), *attributed[1:])


def _is_topic(article: Article, item: Attributed, attributed: Sequence[Attributed]) -> bool:
    """Whether a headline only tells of the person with whose name it begins, who says nothing else: "Ada Lund: Tribute to a teacher"."""
    statement, line = item.statement, article.paragraphs[0]
    if statement.cue or statement.source or statement.kind != "indirect" or statement.content[-1].end > line.end or len(item.speakers) != 1:
        return False
    speaker = item.speakers[0]
    lead = article.text[line.start : statement.content[0].start]
    topic = FINITE_VERB.search(article.text, statement.content[0].start, line.end) is None
    person = topic and (speaker.kind == "person" or is_first_name(lead.partition(" ")[0].casefold()))
    named = person and lead.endswith(": ") and any(name.span.start == line.start for name in speaker.names)
    return named and not any(other is not item and speaker in other.speakers for other in attributed)


def _opened(article: Article, attributed: Sequence[Attributed]) -> Sequence[Attributed]:
    """The statements, quotations with which an article begins with the speaker of the next one, whose name begins the next paragraph."""
    free = list(takewhile(_is_open, attributed))
    if not 0 < len(free) < len(attributed) or len(attributed[len(free)].speakers) != 1:
        return attributed
    speaker, last = attributed[len(free)].speakers[0], free[-1].statement.paragraph
    if speaker.kind != "person" or not speaker.names or last + 1 >= len(article.paragraphs) or free[0].statement.paragraph > FIRST:
        return attributed
    start = article.paragraphs[last + 1].start
    if not start <= speaker.names[0].span.start <= start + TITLED:
        return attributed
    return [*(_carried(item, (speaker,)) for item in free), *attributed[len(free) :]]


def _is_open(item: Attributed) -> bool:
    """Whether a whole quotation stands free, and nobody is found to have said it."""
    return item.statement.kind == "direct" and not (item.speakers or item.statement.cue or item.statement.source)


def _is_said_below(article: Article, first: Attributed, lead: Attributed) -> bool:
    """Whether the first statement stands in a headline that names nobody, and the next one says the same, and who does."""
    headed, told, line = first.statement, lead.statement, article.paragraphs[0]
    if first.speakers or headed.source or not lead.speakers or headed.act != told.act:
        return False
    if headed.cue and not OF_NOBODY.match(article.text, headed.cue.span.start):
        return False
    heads = headed.content[-1].end <= line.end <= told.content[0].start < line.end + BELOW
    if not heads or len(line) > HEADING or SENTENCE.search(article.text, line.start, line.end):
        return False
    said, again = (" ".join(span.cut(article.text) for span in statement.content) for statement in (headed, told))
    return tell_of_one(said, again)


def _echoed(article: Article, item: Attributed, quoted: list[tuple[list[str], Attributed]]) -> Attributed | None:
    """A quotation in a heading with the speakers of its echo; None where it is a heading in marks that nobody says."""
    words = _words(article.text, item)
    between = _is_between(article, item)
    if not (LEAST_BETWEEN if between else LEAST) <= len(words) <= MOST:
        return None if between and len(words) < LEAST_BETWEEN else item
    shares = [(_likeness(words, other), -len(other), -number) for number, (other, _) in enumerate(quoted)]
    share, _, number = max(shares, default=(0.0, 0, 0))
    if share < (SHARE if len(words) >= LEAST else ONE_BEHIND_THE_OTHER):
        return None if between else item
    return _carried(item, quoted[-number][1].speakers)


def _carried(item: Attributed, speakers: tuple[Entity, ...]) -> Attributed:
    """A statement with the speakers of another."""
    how: Resolution = "carried"
    return replace(item, speakers=speakers, resolutions=(how,) * len(speakers))


def _likeness(words: list[str], other: list[str]) -> float:
    """What share of the words another quotation has in the same order; more than all where it has them one behind the other."""
    if f" {' '.join(words)} " in f" {' '.join(other)} ":
        return ONE_BEHIND_THE_OTHER
    rest = iter(other)
    return sum(word in rest for word in words if word in other) / len(words)


def _is_heading(article: Article, item: Attributed) -> bool:
    """Whether a quotation without cue and source is in a short line that holds no sentence beside another."""
    statement = item.statement
    if statement.cue is not None or statement.source is not None or statement.kind == "indirect":
        return False
    line = article.paragraphs[statement.paragraph]
    return len(line) <= HEADING and SENTENCE.search(article.text, line.start, line.end) is None


def _is_between(article: Article, item: Attributed) -> bool:
    """Whether a quotation of a few words is a line of its own between paragraphs, without a stop, as newspapers set their headings."""
    said, line = item.statement.content[-1], article.paragraphs[item.statement.paragraph]
    alone = len(item.statement.content) == 1 and len(line) == len(said) and 0 < item.statement.paragraph < len(article.paragraphs) - 1
    return alone and not ENDED.search(said.cut(article.text)) and len(_words(article.text, item)) <= MOST_BETWEEN


def _words(text: str, item: Attributed) -> list[str]:
    return [word.casefold().replace("’", "'") for span in item.statement.content for word in WORD.findall(span.cut(text))]
