"""The words of a description up to what hangs on them: a preposition, a clause, a mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.mentions.sources.nouns import SELDOM
from service.attribution.names.entities import Name, is_inside
from service.attribution.words import CUTS, DETERMINERS, DOCUMENTS, ORGANIZATIONS, PERSONS

# Letters in brackets of a body that owns what follows.
OWNING = re.compile(r"[^\S\n]\([A-Z][\w.-]*\)[’']s[^\S\n]")
# What parts a description's words from what follows.
PARTING = tuple(",;:()–—-")
# What those do whom somebody leads, and what is done with a document, before a "by".
LED = frozenset("led headed chaired".split())
# What a body or somebody does for or against others, and how it goes with them, before a "by", "to" or "with": "a group backing | Lund".
BACKING = frozenset(
    "supporting backing promoting attacking opposing favoring favouring criticizing criticising targeting endorsing boosting defending "
    "advocating challenging suing".split()
)
TIED = {
    **dict.fromkeys("founded owned funded financed backed run controlled created operated sponsored established".split(), "by"),
    **dict.fromkeys("tied linked opposed loyal connected sympathetic".split(), "to"),
    **dict.fromkeys("aligned allied affiliated associated connected".split(), "with"),
}
# What somebody or something of a body is called behind its name.
CLOSING = PERSONS | DOCUMENTS | {"source", "insider"}
# How documents come to be known: "reports | emerging from the town".
MET = frozenset("circulating coming emanating emerging".split())
# What tells behind a document when or where: "a draft report | just released by the port", "polls | there".
SINCE = frozenset("just recently newly here there".split())
# What is done with a document, by verbs of their own.
DONE = frozenset("brought drawn found given held hidden kept known left made read seen sent shown sold taken written".split())
# With what a clause begins that tells who made a document.
MAKERS = DETERMINERS | frozenset("he she they we it".split())
# A noun behind a body's name and the letters of it, and what is none there, or a part of the name: "the Prince of Tarn pub".
NOUN = re.compile(r"(?:\s\([A-Z][\w.&-]*\))?\s(?P<noun>[a-z][a-z-]*)")
NO_NOUN = CUTS | ORGANIZATIONS | frozenset("and or nor as but itself also too either each both has had is was will would not".split())


def head_phrase(text: str, words: list[tuple[str, int, int]], inside: Sequence[Name]) -> list[tuple[str, int, int]]:
    """The words up to the first preposition, relative pronoun or punctuation mark, none of a name before what somebody or something of it
    is called: "a Ministry of Health spokesman", "Bank of Tarn (BoT) figures for May".
    """
    closed = bool(words) and words[-1][0] in CLOSING
    owning = [m.span() for m in OWNING.finditer(text, words[0][1], words[-1][2])] if len(words) > 2 else []
    stops = ((name.span, noun_behind(text, name, words[-1][2]) or (name.span.end - 1 if closed else 0)) for name in inside)
    ahead = [(span.start, stop) for span, stop in stops if stop]
    for i, (word, start, _) in enumerate(words):
        named = any(begin < start <= end for begin, end in (*ahead, *owning))  # "the National Party (NP)'s leader"
        named |= word == "and" and is_inside(inside, start)
        named |= i == 2 and words[1][0].endswith("ly") and word.endswith("ed") and words[0][0] in DETERMINERS  # "a newly leaked memo"
        named |= i == 1 and words[0][0] in DETERMINERS and (word.endswith("ed") or word in ("leading", "outside"))  # "a leaked memo"
        by = words[i + 1 : i + 2] and words[i + 1][0] == "by"
        done = by and (word in LED or (word.endswith("ed") and words[i - 1][0] in DOCUMENTS))
        done = done or (word == "carried" and words[i - 1][0] in DOCUMENTS)  # "a poll | carried out by"
        done = done or (word in SINCE and words[i - 1][0] in DOCUMENTS)
        done = done or _is_backing(words, i) or (text[start].islower() and _tells_of_paper(words, i))
        if i and not named and (word in CUTS or word == "and" or done or text[words[i - 1][2] : start].rstrip().endswith(PARTING)):
            return words[:i]
    return words


def without_participle(phrase: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """The words of a phrase up to a document's noun, where what was done with it is told behind: "the letter | pinned" to a door."""
    last, before = (phrase[-1][0], phrase[-2][0]) if len(phrase) > 1 else ("", "")
    done = last.endswith(("ed", "ing")) or last in DONE
    return phrase[:-1] if done and before in DOCUMENTS | SELDOM and last not in DOCUMENTS else phrase


def _tells_of_paper(words: Sequence[tuple[str, int, int]], i: int) -> bool:
    """Whether a word of a description begins what is told of a document without a determiner, by whom or how it was made: "rules |
    introduced in May", "figures | the mayor's office released".
    """
    word, before = words[i][0], words[i - 1][0] if i else ""
    made = word in MAKERS or (word.endswith("ed") and not word.endswith("eed")) or word in MET
    return made and before in DOCUMENTS | SELDOM and words[0][0] not in DETERMINERS


def _is_backing(words: Sequence[tuple[str, int, int]], i: int) -> bool:
    """Whether a word of a description begins what a body is or does for or against others: "a group | backing Lund"."""
    word = words[i][0]
    doing = i > 1 and word.endswith("ing") and words[i - 1][0] in PERSONS and i + 1 < len(words) and words[i + 1][0] in DETERMINERS
    if doing and words[0][0] in DETERMINERS:
        return True  # "one nurse | fighting the plan"
    if i < 2 or not (word in BACKING or (word in TIED and i + 1 < len(words) and TIED[word] == words[i + 1][0])):
        return False
    before = words[i - 1][0]
    return words[0][0] in DETERMINERS and (before in ORGANIZATIONS or before in DOCUMENTS or before in PERSONS)


def noun_behind(text: str, name: Name, end: int) -> int | None:
    """Where, in a mention that ends at `end`, the noun for people or a thing of a body stands right behind its name and letters."""
    noun = NOUN.match(text, name.span.end, end) if name.kind == "organization" else None
    return noun.start("noun") if noun and noun["noun"] not in NO_NOUN else None
