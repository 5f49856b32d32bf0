"""Where what is said ends before the article goes on, and where it goes on itself: "it feared a cut | while Lund", "who Lund says is late |
and who left", "it would lose | , and would be sold", "had failed | - and they would not come".
"""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.cues.bounds.torn import OPEN
from service.attribution.cues.unmarked import closing
from service.attribution.grammar import CLAUSE_WORDS, FINITE, MODAL
from service.attribution.saying import SAYS
from service.attribution.spans import Span

# What joins the article's next clause, of which the reader takes no more than a name before a comma or nothing before a dash.
NAMED = re.compile(r",?\s(?:although|while|whilst)\s(?:the\s)?(?:[A-Z][\w.’'&-]*\s?){1,4}$")
BARE = re.compile(r",?\s(?:although|and|because|but|though|while|whilst)$")
DASH = re.compile(r"\s?[–—-]{1,2}\s?(?=\S)")
# A clause in which somebody is told of by what another says of him, and how the article goes on.
RELATIVE = re.compile(r"(?:,\s|\s)(?:which|who)\s$")
AND_WHO = re.compile(r",?\s(?:and|but)\s(?:which|who)\s")
# A clause that goes before the main one, which begins behind a quotation's comma.
FRONTED = re.compile(r"(?:(?:And|But),?\s)?(?:Although|Even\sthough|Though|While|Whilst)\b")
MAIN = re.compile(r",[”\"]\s(?=(?:he|it|she|the|they)\s|[A-Z])")
# What else they do or have done who have said a thing, the verb as that of saying: "have admitted theft and | have been fined".
PERFECT = re.compile(r"(?:^|\s)(?P<has>ha(?:s|ve))\s(?:also\s|since\s)?$")
DOING = re.compile(r",?\sand\s(?:is|are)\s(?:also\s|now\s)?[a-z]+ing\s")
# The claim's own second verb, in the mood of the first (what nobody would say is the article's); what record a figure is.
_TELLS = r"(?:not|never|neither|answer|ask|call|comment|discuss|explain|only|say|tell)"
MOOD = re.compile(rf",\sand\s(?P<mood>can|could|will|would)\s(?!{_TELLS}\b)[^,;:“”\"\n–—]{{4,120}}$")
MOST = re.compile(
    r",\s(?:its|the|their)\s(?:[a-z-]+\s){0,2}?(?:[a-z]{3,}est|first|second|third|least|most)\s[^,;:“”\"\n–—]{2,80}"
    r"(?:\s(?:ever|on\srecord)|\sin\s[^\s]+\s(?:decades|months|years)|\ssince\s[\w’'\s]{2,30})$"
)
BACKSHIFTED = re.compile(r"\s[–—-]{1,2}\sand\s(?:he|it|she|there|they)\swould\s[^;:–—\n]{4,200}$")
# Things with examples of them, which the reader takes for all that is said, and the verb behind: "fares, like that to Orlen | , will rise".
EXAMPLE = re.compile(r",\s(?:including|like|such\sas)\s[^,;:“”\"\n]{2,60}$")
MAY_BE = re.compile(rf",\s(?:{MODAL})\s[^;:“”\"\n]{{4,240}}$")
# A clause or circumstance before a claim's main clause, where the reader ends, and that clause, in which nobody speaks: "that for each frog
# that dies | , two are born".
OPENING = re.compile(
    r"(?:after|although|as|because|before|despite|for|given|if|once|since|unless|when|whenever|while)\s[^,;:“”\"\n]{4,200}"
)
MAIN_CLAUSE = re.compile(
    rf",\s(?!(?:and|but|or|which|who|whose|so|yet|[a-z]+ing)\b)(?!(?:[\w’'-]+\s){{1,5}}(?:{SAYS}|heard)\b)(?:[\w’'.%-]+\s){{1,12}}?(?:{FINITE}|[a-z]{{3,}}(?:ed|s))\b"
)
SAID = re.compile(r"(?:[a-z]+\s){0,3}(?:[a-z]+ed|said|saying|told|wrote)")
# How an abbreviation ends a sentence.
ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,}$")
WORD = re.compile(r"[a-z]")
MARKS, LONE = re.compile(r"[“”\"]"), '“”"'


def ended(article: Article, cue: Span, source: Span | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content behind a cue up to where it ends, and that before it without a mark that stands alone."""
    if len(content) > 1 and any(len(span) == 1 and span.cut(article.text) in LONE for span in content):
        content = tuple(span for span in content if len(span) > 1 or span.cut(article.text) not in LONE)
    if not content or content[0].start < cue.end or not WORD.search(article.text, cue.start, cue.end):
        return content
    if len(content) > 1:
        content = _in_one(article, content)
    last = content[-1]
    end = _cut(article, cue, source, last)
    if end is None:
        end = _goes_on(article, cue, last)
    return content if end is None else (*content[:-1], Span(last.start, end))


def _in_one(article: Article, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A claim without marks, without the next sentence."""
    if any(MARKS.search(article.text, span.start, span.end) for span in content):
        return content
    end = article.sentence_at(content[0].start).end
    own = tuple(span for span in content if span.start < end)
    return own if len(own) == 1 and article.sentence_at(content[1].start).start == content[1].start else content


def _cut(article: Article, cue: Span, source: Span | None, said: Span) -> int | None:
    """Where the article's own words begin in what is said."""
    text = article.text
    sentence = article.sentence_at(said.start)
    if sentence.end < said.end:
        return sentence.end if ABBREVIATED.search(text, said.start, sentence.end) and not MARKS.search(text, said.start, said.end) else None
    found = None
    if text.startswith(", ", said.end):
        found = NAMED.search(text, max(said.start, said.end - 60), said.end)
    elif DASH.match(text, said.end):
        found = BARE.search(text, max(said.start, said.end - 12), said.end)
    if found is None and source and source.end <= cue.start and RELATIVE.search(text, max(0, source.start - 7), source.start):
        found = AND_WHO.search(text, said.start, said.end)
    if found:
        return found.start()
    main = MAIN.search(text, said.start, said.end) if FRONTED.match(text, sentence.start, cue.start) else None
    return main.start() + 2 if main else _of_thing(text, cue, said)


def _of_thing(text: str, cue: Span, said: Span) -> int | None:
    """Where a thing ends that is admitted, denied or boasted of, and what else they do begins."""
    if text.find(" and ", said.start, said.end) < 0 or OPEN.fullmatch(text, cue.start, cue.end):
        return None
    has = PERFECT.search(text, max(0, cue.start - 12), cue.start)
    start = text.find(f" and {has['has']} ", said.start, said.end) if has else -1
    if start < 0:
        doing = DOING.search(text, said.start, said.end) if text.endswith(" of", cue.start, cue.end) else None
        start = doing.start() if doing else -1
    return start if start > said.start and not CLAUSE_WORDS.search(text, said.start, start) else None


def _goes_on(article: Article, cue: Span, said: Span) -> int | None:
    """Where a claim ends that goes on behind the comma or the dash at which the reader ends it."""
    text = article.text
    if not text.startswith((", ", " - and ", " – and ", " — and ", " -- and "), said.end) or MARKS.match(text, said.end - 1):
        return None
    end = closing(text, said.end, article.sentence_at(said.start).end)
    if not text.startswith(",", said.end):
        return end if SAID.fullmatch(text, cue.start, cue.end) and BACKSHIFTED.match(text, said.end, end) else None
    if MAY_BE.match(text, said.end, end):
        example = EXAMPLE.search(text, said.start, said.end)
        return end if example and not CLAUSE_WORDS.search(text, said.start, said.end) and not MARKS.search(text, said.end, end) else None
    if OPENING.fullmatch(text, said.start, said.end) and text.endswith(" that ", 0, said.start):
        return end if MAIN_CLAUSE.match(text, said.end, end) and not MARKS.search(text, said.end, end) else None
    if MOST.match(text, said.end, end):
        return end if CLAUSE_WORDS.search(text, said.start, said.end) else None
    mood = MOOD.match(text, said.end, end)
    return end if mood and f" {mood['mood']} " in said.cut(text) else None
