"""Pairs of statements of which neither confirms or disputes the other, whatever they have in common: a denial of something else, a body and
its own officer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.attributed import Attributed
from service.attribution.grammar import WORD
from service.attribution.names.entities import Entity, normal
from service.attribution.parties.pointing import ACCUSED, ACCUSING, COUNTED, THESE, WRONG
from service.attribution.parties.policies import BREAKING, BROKEN, asks, explains, is_example, is_fragment, policy
from service.attribution.words import HONORIFICS, OFFICES

# The words of a denial of what nobody need have said in the article: "any wrongdoing", "the charges", "all the allegations".
VAGUE = frozenset("any all the of and both criminal".split()) | WRONG | {noun for noun in ACCUSED if noun.endswith("s")}
# How many characters before an officer's name the body's name or an "its" stands.
OFFICE = 90
# How many statements apart a body is from its officer who is called "its".
BESIDE = 3
ITS = re.compile(
    r"\b(?:its|their|the\s(?:company|firm|club|group|agency|union|party|charity|bank|airline|school|hospital|ministry)[’']s)\s(?!own\b)(?:[\w’'.-]+,?\s){0,9}[\w’'.-]+$",
    re.IGNORECASE,
)
# What is the body's that has just denied something, although it is not said whose it is.
BARE = re.compile(
    r"(?:[Tt]he|[Ii]ts)\s(?:(?:brief|joint|official|press|short|written)\s)?(?:circular|e-?mail|letter|note|release|statement)$"
    r"|(?:(?:[Aa]|[Tt]he|[Ii]ts)\s)?(?:CEO|[Cc]hief\s[Ee]xecutive|[Mm]anaging\s[Dd]irector|[Ss]pokes(?:man|person|woman))\b(?!\s(?:for|of)\b)"
)
SENTENCE = re.compile(r"(?<=[a-z]{3})[.!?;][”\"’']?\s|\n")
APPOSED = re.compile(r",\s([^,.;:“”\"\n]{3,60}),")
# What may stand between a body's name and that of its officer.
BEHIND = re.compile(r"(?:[’']s?)?\s(?:[\w’'.-]+,?\s){0,9}[\w’'.-]+$")
HELD = (OFFICES | HONORIFICS) - frozenset("dr lady lord miss mr mrs ms mx prof sir".split())
BODIES = frozenset(("organization",))
# What a body is called in short behind its name: "the Hill Growers' Forum (HGF)".
IN_SHORT = re.compile(r"\(([A-Z][A-Za-z&]{1,7})\)")


# Shares of those asked in a poll, each of which speaks for itself alone: "53% said they had, with 40% saying they did not".
SHARES = ("%", "per cent", "percent")


# How many letters a word has at least that is counted.
LONG = 3
# What somebody denies of himself or herself: "he had approved the tunnel"; and what tells of a person or has a name in it.
OWN_DEED = re.compile(r"(?:that\s)?(?:he|she)\s(?:had|has|was|ever|knew|did)\b|(?:ever\s|knowingly\s)?(?!being\b)[a-z]{3,}ing\s")
SOMEBODY = re.compile(
    r"\b(?:he|she|him|her|his|hers|they|them|their|who|somebody|someone|[a-z]*(?:man|men|woman|women|people|person|suspect|accused|officials?|staff|members?|leaders?))\b"
    r"|(?<!^)\b[A-Z]"
)
# How cues begin that ask.
ASKED = ("ask", "press", "question", "quizz", "wonder")


class Unrelated:
    """The statements of an article, looked at once; `words` are theirs, folded, `counted` says which have a number in them, `pointed`
    are the pairs of one and of an earlier one that it points at.
    """

    def __init__(
        self,
        text: str,
        contents: Sequence[str],
        words: Sequence[Sequence[str]],
        items: Sequence[Attributed],
        counted: Sequence[bool],
        pointed: set[tuple[int, int]],
    ) -> None:
        self._text, self._items, self._counted, self._pointed = text, items, counted, pointed
        self._contents, self._words = contents, words
        self._vague = [item.statement.act == "deny" and _is_vague(words) for item, words in zip(items, self._words, strict=True)]
        self._named = [_named(item) for item in items]
        self._names: dict[Entity, frozenset[str]] = {}
        self._aims: dict[int, set[int]] = {}
        for number, at in pointed:
            self._aims.setdefault(number, set()).add(at)
        self._asks = [
            (item.statement.kind == "direct" and asks(content)) or self._asks_whether(content, item)
            for content, item in zip(contents, items, strict=True)
        ]
        self._own = {n for n, item in enumerate(items) if item.statement.act == "deny" and OWN_DEED.match(contents[n]) and _is_person(item)}
        denied = ((number, content) for number, content in enumerate(contents) if items[number].statement.act == "deny")
        self._policy = {number: verb for number, content in denied if (verb := policy(content))}
        self._fragment = [is_fragment(content) for content in contents]
        told = zip(contents, words, strict=True)
        self._broken = [not BREAKING.isdisjoint(each) and BROKEN.search(content) is not None for content, each in told]
        self._shares = {number for number, item in enumerate(items) if self._is_share(item)}
        self._denying = self._aims.keys() | self._own | self._policy.keys() | {number for number, vague in enumerate(self._vague) if vague}
        marked = zip(self._fragment, self._asks, self._broken, strict=True)
        # Those by which a statement may be `consistent` with another, or be about what is `elsewhere`: of no others is it asked.
        self.telling = self._denying | self._shares | {number for number, marks in enumerate(marked) if any(marks)}

    def _asks_whether(self, content: str, item: Attributed) -> bool:
        """Whether a content is what somebody asks in other words: "Asked by Lund if he had signed", "whether it was so"."""
        cue = item.statement.cue
        asked = cue is not None and cue.span.cut(self._text).casefold().startswith(ASKED)
        return content.startswith("whether ") or (content.startswith("if ") and asked)

    def consistent(self, i: int, j: int) -> bool:
        """Whether two statements may be true both: one is no sentence; each is of a share of a poll; neither confirms or denies, and one
        is a question or explains the other.
        """
        if self._fragment[i] or self._fragment[j]:
            return (i, j) not in self._pointed and (j, i) not in self._pointed
        if i in self._shares and j in self._shares:
            return True
        if (self._items[i].statement.act, self._items[j].statement.act) != ("state", "state"):
            return False
        if self._asks[i] or self._asks[j]:
            return True
        if self._broken[i] == self._broken[j]:
            return False
        broken, other = (i, j) if self._broken[i] else (j, i)
        return explains(self._contents[broken], self._contents[other])

    def elsewhere(self, i: int, j: int) -> bool:
        """Whether one of two statements denies what the other is not about: wrongdoing of which that does not accuse it, another charge."""
        if i not in self._denying and j not in self._denying:
            return False
        for denial, other in ((i, j), (j, i)):
            if (denial, other) in self._pointed:
                return False
            if self._vague[denial] and not self._accuses(other, denial):
                return True
            if denial in self._own and not SOMEBODY.search(self._contents[other]) and not self._is_very(denial, other):
                return True
            if denial in self._policy and not self._is_of_policy(other, denial):
                return True
        return self._aims_elsewhere(max(i, j), min(i, j))

    def _is_very(self, denial: int, other: int) -> bool:
        """Whether most words of a denial stand in another statement: "he had sunk the boat", and "the captain had sunk the boat"."""
        told = {word for word in self._words[denial] if len(word) >= LONG}
        return len(told.intersection(self._words[other])) * 2 > len(told)

    def _is_of_policy(self, other: int, denial: int) -> bool:
        """Whether a statement accuses somebody, or tells of what another denies doing at all."""
        cue = self._items[other].statement.cue
        accuses = cue is not None and ACCUSING.match(cue.span.cut(self._text)) is not None
        return accuses or is_example(self._policy[denial], self._contents[other])

    def _aims_elsewhere(self, later: int, earlier: int) -> bool:
        """Whether a denial points at a number and the other has none, or at what was said after the other was denied by somebody."""
        aims = self._aims.get(later)
        if not aims or self._items[later].statement.act != "deny":
            return False
        if not self._counted[earlier] and not COUNTED.isdisjoint(self._words[later]):  # "that figure"
            return True
        taken = [number for number in range(earlier + 1, min(aims)) if earlier in self._aims.get(number, ())]
        return bool(taken) or (self._items[earlier].statement.act == "deny" and bool(self._aims.get(earlier)) and earlier < min(aims))

    def _accuses(self, other: int, denier: int) -> bool:
        """Whether a statement accuses the speaker of another: by its cue, or by naming him."""
        cue = self._items[other].statement.cue
        return (cue is not None and ACCUSING.match(cue.span.cut(self._text)) is not None) or not self._named[denier].isdisjoint(
            self._words[other]
        )

    def allied(self, i: int, j: int) -> bool:
        """Whether one of two statements is a body's and the other its officer's, or its own in writing: "Its chief, Ada Lund, said"; who
        confirms something, or is its "own" somebody, may speak against it.
        """
        return abs(i - j) <= BESIDE and (self._is_officer(i, j) or self._is_officer(j, i))

    def _is_share(self, item: Attributed) -> bool:
        """Whether a statement is told of a share of those who were asked."""
        source = item.statement.source
        told = source.span.cut(self._text) if source else ""
        return any(share in told for share in SHARES)

    def _answers(self, officer: int, body: int) -> bool:
        """Whether "a spokesman" or "the statement" goes on for the body that denies something right before."""
        source = self._items[officer].statement.source
        told = officer == body + 1 and self._items[body].statement.act == "deny"
        return told and source is not None and BARE.match(source.span.cut(self._text)) is not None

    def _called(self, body: Entity) -> frozenset[str]:
        """The names of a body, each once."""
        if body not in self._names:
            short = IN_SHORT.search(body.name)
            self._names[body] = frozenset([*(re.sub(r"^[Tt]he\s", "", name.text) for name in body.names), *([short[1]] if short else [])])
        return self._names[body]

    def _is_officer(self, officer: int, body: int) -> bool:
        source = self._items[officer].statement.source
        bodies = [entity for entity in self._items[body].speakers if entity.kind in BODIES or IN_SHORT.search(entity.name)]
        if source is None or not bodies or self._items[officer].statement.act == "confirm":
            return False
        if self._answers(officer, body):
            return True
        before = SENTENCE.split(self._text[max(0, source.span.start - OFFICE) : source.span.end])[-1]
        behind = APPOSED.match(self._text, source.span.end)
        told = f"{before}, {behind[1]}" if behind else before
        return (officer > body and ITS.search(told) is not None) or any(
            _holds_office(told, called) for entity in bodies for called in self._called(entity)
        )


def _is_person(item: Attributed) -> bool:
    return len(item.speakers) == 1 and item.speakers[0].kind == "person"


def _is_vague(words: Sequence[str]) -> bool:
    return bool(words) and VAGUE.issuperset(words) and THESE.isdisjoint(words)


def _named(item: Attributed) -> set[str]:
    """The words by which a statement's speakers are named."""
    return {word for entity in item.speakers for form in (*entity.forms, normal(entity.name)) for word in form if len(word) > 2}


def _holds_office(told: str, body: str) -> bool:
    """Whether an office stands behind a body's name: "Lund Foods' finance director, Ada Roe", "Lund Foods spokesman Ada Roe"."""
    _, named, behind = told.rpartition(body)
    return bool(named) and BEHIND.match(behind) is not None and not HELD.isdisjoint(word.casefold() for word in WORD.findall(behind))
