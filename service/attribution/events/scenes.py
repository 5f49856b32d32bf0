"""Where an article sets the scene: a sentence near its beginning that tells on what day somebody spoke, without a word of what was said;
or one behind that: "She was speaking at a rally in Tarn on Monday."
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from service.attribution.attributed import Attributed
from service.attribution.cues.dated.asked import ENDED, asked_on
from service.attribution.cues.dated.programmes import is_name
from service.attribution.cues.dated.speaking import DAY, spoke_on
from service.attribution.dates.expressions import expressions, resolve
from service.attribution.events.one_day import SPEAKERS, Occasion
from service.attribution.grammar import WORD
from service.attribution.names.entities import Entity, normal
from service.attribution.records import Date
from service.attribution.records import Span as Cut
from service.attribution.spans import Span
from service.attribution.words import PEOPLE

# How many characters of an article are its beginning, and how long a sentence is at most.
BEGINNING, LENGTH = 2000, 500
# What tells behind a statement where it was made, by a pronoun, an office or a name; and how many characters behind it at most.
SPEAKING = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=[.!?][”\"’']\s)|(?<=\n))(?P<who>He|She|They|The\s(?P<office>[a-z][a-z-]*)|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4})\s"
    r"(?:was|were)\sspeaking\s(?!about\b|by\b|on\sthe\b|with\b|to\s(?:her|his|their|an?)\s(?!meeting\b|news\s))(?P<told>[^.!?:;“”\"\n]{3,160})"
)
# What makes of it a clause of something else: "when she was hit", "about another matter".
OTHER_MATTER = re.compile(r"\b(?:about|when|while)\b")
BEHIND = 300
# How many characters around a name tell of an office.
AROUND = 50


def scenes(
    text: str, attributed: Sequence[Attributed], published: datetime.date | None, is_said: Callable[[int], bool]
) -> Iterator[tuple[int, Occasion]]:
    """Each speaker, by its `id`, who is told near the beginning to have spoken on a day, and the occasion; `is_said` tells of an offset
    whether it is in a content.
    """
    people = _by_surname(attributed)
    starts = [item.statement.content[0].start for item in attributed]
    cues = sorted(item.statement.cue.span.start for item in attributed if item.statement.cue)
    for sentence in _dated(text, is_said) if people else ():
        if bisect_left(cues, sentence.start) < bisect_left(cues, sentence.end):
            continue
        words = (word.casefold() for word in WORD.findall(text, sentence.start, sentence.end))
        for surname in dict.fromkeys(word for word in words if word in people):
            span = asked_on(text, sentence) or spoke_on(text, sentence, {surname})
            if span and not is_name(text, span):
                yield id(people[surname]), Occasion(sentence, span.end, bisect_left(starts, span.end), None, _date(text, span, published))
    if " speaking " in text:
        yield from _told_behind(text, attributed, starts, published)


def _told_behind(
    text: str, attributed: Sequence[Attributed], starts: list[int], published: datetime.date | None
) -> Iterator[tuple[int, Occasion]]:
    """The occasions that are told right behind a statement."""
    for told in SPEAKING.finditer(text):
        number = bisect_left(starts, told.start()) - 1
        if number < 0 or OTHER_MATTER.search(told["told"]) or told.start() - attributed[number].statement.content[-1].end > BEHIND:
            continue
        dates = [date for date in expressions(text, told.start("told"), told.end()) if DAY.search(date[0])]
        if len(dates) != 1:
            continue
        speakers = attributed[number].speakers
        if speakers and speakers[0].kind in SPEAKERS and _is_of(text, told, speakers[0]):
            date = _date(text, Span(*dates[0].span()), published)
            yield id(speakers[0]), Occasion(Span(*told.span()), told.end(), number, None, date)


def _date(text: str, span: Span, published: datetime.date | None) -> Date:
    when = resolve(span.cut(text), published)
    return Date(when.value if when else None, when.precision if when else None, Cut(span.start, span.end, span.cut(text)))


def _is_of(text: str, told: re.Match[str], speaker: Entity) -> bool:
    """Whether whoever is told to have spoken may be a speaker: by a pronoun, an office beside his or her name, or a name."""
    if told["who"] in ("He", "She", "They"):
        return True
    if told["office"]:
        around = (text[max(0, name.span.start - AROUND) : min(name.span.end + AROUND, told.start())] for name in speaker.names)
        return told["office"] in PEOPLE and any(told["office"] in words.casefold() for words in around)
    name = normal(told["who"])
    return name in speaker.forms or (len(name) == 1 and name[0] in {form[-1] for form in speaker.forms if form})


def _by_surname(attributed: Sequence[Attributed]) -> dict[str, Entity]:
    """Who speaks, by the last words of their names, if no two have one."""
    people: dict[str, Entity] = {}
    shared = set()
    for speaker in {id(each): each for item in attributed for each in item.speakers if each.kind in SPEAKERS}.values():
        for surname in {form[-1] for form in speaker.forms if form}:
            shared.update({surname} & people.keys())
            people[surname] = speaker
    return {surname: speaker for surname, speaker in people.items() if surname not in shared}


def _dated(text: str, is_said: Callable[[int], bool]) -> Iterator[Span]:
    """The sentences near the beginning of the article that name one day in its own voice."""
    last = -1
    for date in expressions(text, 0, min(len(text), BEGINNING)):
        if date.start() < last or not DAY.search(date[0]) or is_said(date.start()):
            continue
        low = max(0, date.start() - LENGTH, text.rfind("\n", 0, date.start()) + 1)
        low = max((m.end() for m in ENDED.finditer(text, low, date.start())), default=low)
        high = text.find("\n", date.end(), date.end() + LENGTH)
        high = high if high >= 0 else min(len(text), date.end() + LENGTH)
        ended = ENDED.search(text, date.end() - 1, high)
        last = ended.start() + 1 if ended else high
        yield Span(low, last)
