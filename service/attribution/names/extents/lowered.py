"""What of a name goes on behind its last capital: a word in small letters at the end of a firm's, a letter that is written as markup."""

from __future__ import annotations

import re

from service.attribution.names.wording.like_bodies import CORPORATE
from service.attribution.spans import Span
from service.attribution.words import FIRMS

# Behind a name, one more word before a verb that a firm, and no group of things, has.
WORD_BEHIND = re.compile(
    r"[^\S\n](?P<word>[a-z]+)(?=[^\S\n](?:(?:also|now)[^\S\n])?(?:has|said|says|announced|announces|confirmed|confirms|denied|denies|plans|warned)\b)"
)
# What such a name is called before it, or at its beginning: "Game developer | Orbis interactive".
CALLED = re.compile(r"\b(?P<noun>[A-Za-z]+)[^\S\n](?:[A-Z][\w’'-]*[^\S\n]){0,2}[A-Z][\w’'-]*$")
FIRM = FIRMS | frozenset("builder developer distributor house maker producer publisher supplier".split())
WINDOW = 60
# What joins those of one people or continent, without them; and them.
JOINED_PEOPLE = re.compile(
    r"(?:The\s)?(?:[A-Z][a-z]+\s){0,2}(?:Alliance|Association|Assembly|Chamber|Confederation|Congress|Council|Federation|Guild|Institute|League|Society|Union)"
    r"\sof\s(?:(?:North|South|Northern)\s)?[A-Z][a-z]+(?:[ai]n|ese|ish|tch|ench|eek)"
)
MEMBERS = re.compile(r"[^\S\n](?!(?:has|is|was|does|says|thinks|plans|claims|insists|promises|goes)\b)[a-z]{3,}s\b(?<!ss)")
# Letters and signs as markup has them, with what goes on behind: "Jos | &eacute;", "Zid | &#225;n".
ENTITY = re.compile(r"(?:&(?:#\d{2,5}|[A-Za-z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron|lig));[^\W_]{0,20}){1,4}")


def lowered(text: str, span: Span) -> Span:
    """A name with the word in small letters that ends a firm's, or with those who are joined in it where it would end with whose they are:
    "Game developer Orbis | interactive | has said", "the Guild of Danish | tailors".
    """
    if text.find(" of ", span.start, span.end) > 0:
        members = MEMBERS.match(text, span.end) if JOINED_PEOPLE.fullmatch(text, span.start, span.end) else None
        return Span(span.start, members.end()) if members else span
    behind = WORD_BEHIND.match(text, span.end)
    if behind is None or behind["word"] not in CORPORATE:
        return span
    called = CALLED.search(text, max(0, span.end - WINDOW), span.end)
    return Span(span.start, behind.end("word")) if called and called["noun"].casefold() in FIRM else span


def entity_behind(text: str, span: Span) -> re.Match[str] | None:
    """The rest of a name whose next letter is written as markup."""
    return ENTITY.match(text, span.end) if text.startswith("&", span.end) else None
