"""Those whom an "including" names of some who speak, and those whom somebody leads: "several mayors, including Ada Lund"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.grammar import HAVE, IS
from service.attribution.mentions.sources.all_of_them import all_listed, with_first
from service.attribution.mentions.sources.told_of import asked_in
from service.attribution.spans import Span
from service.attribution.words import GROUPS

# What names some of those who speak: "several mayors, including Ada Lund".
INCLUDING = re.compile(
    r"(?:,|[^\S\n][—–-]+)?\s(?:and,?\s)?(?:including|among\sthem|in\sparticular|notably),?\s(?!those\b|people\b|some\b|many\b|one\b|the\sone)"
)
# Who else speaks, behind somebody: "Lund, along with | the reporter Jo Marsh, says".
ALONG = re.compile(r",\s(?:along|together)\swith\s(?=[^,]{2,100},\s)")
# What is named behind it, up to a verb.
SOME = re.compile(r"(?P<names>[^.;:“”\"\n—]{2,120}?)(?:,|[^\S\n][—–-]+)?\s(?:(?:has|have|had|also)\s)?")
# The plural, the body or the study with which a sentence begins, before who leads it.
LED = re.compile(
    r"(?P<who>(?:The|An?|[A-Z][\w’'-]*)(?:\s[\w’'-]+){0,4}(?:(?<=s|m|p)|(?<=study|paper|trial)|(?<=report|review|survey)|(?<=esearch)))\s(?:led|headed|chaired)\sby\s(?:the\s)?"
)
# Several with whom a sentence begins and some of them, up to the last of those, or to what that one is: "Its backers, including Orbis, |
# the Tarn bank | have said".
AMONG = re.compile(
    r"(?!(?:After|As|At|Before|By|During|For|From|In|On|Since|To|When|While|With)\b)"
    rf"(?:(?!(?:and|{IS}|{HAVE}|said|that|which|who)\s)[\w’'.-]+\s){{0,6}}[\w’'-]{{2,}}s,?\sincluding\s(?:the\s)?"
    r"[A-Z][^.;:“”\"\n]{0,90}?(?P<tie>,|\sand)\s(?:the\s)?"
)
# How many characters such a sentence has before that.
LISTED = 180
# How far before the name of a leader a sentence may begin.
BEFORE = 80


def with_led(article: Article, source: Span) -> Span:
    """A source with those whom it leads, of whom it is told: "Engineers led by | Ada Lund | said"."""
    lead = article.text[max(0, source.start - len(" led by the ")) : source.start]
    if not any(by in lead for by in (" led by ", " headed by ", "chaired by ")):
        return source
    start = article.sentence_at(source.start).start
    led = LED.fullmatch(article.text, start, source.start) if source.start - start <= BEFORE else None
    return Span(start, source.end) if led else source


def with_main(article: Article, source: Span, cue: Span) -> Span:
    """A source with those of whom it is only one, or tells what one is, by the verb of several."""
    text = article.text
    start = article.sentence_at(source.start).start if " have " in text[source.end : cue.start] else source.start
    if not 0 < source.start - start < LISTED or text.find("including ", start, source.start) < 0:
        return source
    among = AMONG.fullmatch(text, start, source.start)
    if among is None:
        return source
    noun = source.cut(text).rsplit(maxsplit=1)[-1].casefold()
    alone = among["tie"] == "," and (noun in GROUPS or noun.endswith("s"))  # "…, including Orbis, the police have said"
    return source if alone else Span(start, source.end)


def with_some(article: Article, source: Span, cue: Span) -> Span:
    """A source with those whom an "including" behind it names, up to its cue: "several mayors, including Ada Lund, said"; with those who
    speak along with it or are listed before it, with those whom it leads, and who were asked in it.
    """
    text, source = article.text, with_main(article, with_led(article, source), cue)
    if source.end < cue.start:
        sentence = article.sentence_at(source.start).start
        every = all_listed(text, sentence, cue)
        if every is not None and every.holds(source):
            return every
        source = with_first(text, sentence, source, cue)
        polled = asked_in(text, sentence, source)
        if polled is not None:
            return polled
    among = INCLUDING.match(text, source.end, cue.start) or ALONG.match(text, source.end, cue.start)
    named = SOME.fullmatch(text, among.end(), cue.start) if among else None
    return Span(source.start, named.end("names")) if named else source
