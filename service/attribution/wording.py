"""What the wording of two statements settles: a content that only points at another, other numbers or names in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np

from service.attribution.claims import Claims, stem
from service.attribution.names import Entity, normal
from service.attribution.reading import Floats, Ints
from service.attribution.speakers import Attributed
from service.attribution.words import ORGANIZATIONS

# Log-odds that a party takes a stand which its content points at, on top of what the model says; measured on articles left out of training.
POINTED = 2.0
# Share of their other content words, two at least, that claims must have in common for numbers or names to be the difference between them.
ALIKE = 0.6
# What is taken off the log-odds that they confirm each other then.
DIFFERENT = 8.0
# What is added to the log-odds that they dispute each other where one has the opposite of what the other has.
OPPOSED = 3.0
# How many statements back something may be pointed at.
REACH = 8
# Nouns for what somebody accuses another of; they point at a claim whose cue accuses: 17 of 17 in annotated articles, of others 23 of 39.
ACCUSED = frozenset(
    "account accounts accusation accusations allegation allegations charge charges claim claims complaint complaints report reports story "
    "stories version".split()
)
ACCUSING = re.compile(
    r"(?:(?:has|have|had|was|were|been)\s+)*(?:accus|alleg|claim|charg|suggest|blam|report|insist|swore|testif|complain)", re.IGNORECASE
)
BOTH = frozenset(("both", "either", "all"))
# The same for what somebody has found, and for what somebody may be accused of at all.
FOUND = frozenset("finding findings conclusion conclusions".split())
FINDING = re.compile(r"(?:(?:has|have|had|was|were)\s+)*(?:found|find|conclu|ruled|determin|report|show)", re.IGNORECASE)
WRONG = frozenset("wrongdoing impropriety misconduct".split())
# Words that point at what was just said.
THESE = frozenset("this that these those such it so".split())
# The words of contents that make no claim of their own: "this was true", "Yes, that happened", "those allegations".
POINTING = (
    ACCUSED
    | FOUND
    | WRONG
    | frozenset(
        "explanation explanations assessment criticism criticisms argument arguments characterization characterisation "
        "assertion assertions description details fact facts idea notion point suggestion suggestions thing things "
        "true untrue false right wrong correct incorrect accurate inaccurate so much case happen happened happening occurred yes indeed "
        "this that it these those the such all any both each either every them they what which one an a of to and as not no have has had "
        "is are was were be been being do does did his her their its".split()
    )
)
# A content that names whose claim it means: "the company's version", "their account", "Lund's figures".
WHOSE = re.compile(
    r"(?:all\s|both\s)?(?P<owner>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|(?:[Tt]he\s|[Aa]n?\s)?(?:[\w.-]+\s){0,4}[\w.-]+(?:[’']s|(?<=s)[’']))\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)[.,”\"’']*"
)
CLAIMED = ACCUSED | frozenset(
    "timeline timelines explanation explanations figure figures estimate estimates finding findings conclusion conclusions assessment "
    "criticism criticisms argument arguments assertion assertions suggestion suggestions characterization characterisation accounting "
    "narrative interpretation description".split()
)
PERSONAL = {"his": ("person", "unnamed"), "her": ("person", "unnamed"), "its": ("organization", "document", "place")}
SEVERAL = ("group", "organization", "unnamed")
UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred".split()
NUMBERED = {word: str(at) for at, word in enumerate(UNITS, 1)} | {word: str(10 * at) for at, word in enumerate(TENS, 2)}
NUMBER = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+")
WORD = re.compile(r"[^\W_]+")


# Words of which one claim has the one and another the other where they contradict each other.
OPPOSITES = tuple(
    frozenset(pair.split("/"))
    for pair in (
        "open/closed opened/closed alive/dead won/lost guilty/innocent rose/fell risen/fallen rising/falling true/false safe/unsafe "
        "full/empty legal/illegal lawful/unlawful increased/decreased passed/failed present/absent awake/asleep locked/unlocked "
        "healthy/ill sober/drunk accepted/rejected approved/refused clean/dirty"
    ).split()
)
# The same where they tell of different things.
OTHERS = tuple(
    frozenset(pair.split("/"))
    for pair in (
        "first/last before/after early/late on/off up/down left/right inside/outside above/below more/fewer more/less higher/lower"
    ).split()
)
# A capitalised word that does not begin a clause.
NAME = re.compile(r"(?<=[\w,] )[“\"‘']?([A-Z][^\W\d_]+)")


def figures(content: str) -> frozenset[str]:
    """The numbers in a content, in digits."""
    words = (word.casefold().replace(",", "") for word in NUMBER.findall(content))
    return frozenset(NUMBERED.get(word, word) for word in words if word in NUMBERED or word[0].isdigit())


def proper(content: str) -> frozenset[str]:
    """The capitalised words inside a content, folded."""
    return frozenset(word.casefold() for word in NAME.findall(content))


class Wording:
    """The contents of an article's statements, looked at once: what each points at, the numbers and names in it, its other words."""

    def __init__(self, text: str, items: Sequence[Attributed], claims: Claims) -> None:
        contents = [" ".join(span.cut(text) for span in item.statement.content) for item in items]
        self._denies = claims.deny
        self._words = [frozenset(word.casefold() for word in WORD.findall(content)) for content in contents]
        self._whose = {number: earlier for number, content in enumerate(contents) if (earlier := _whose(content, items, number))}
        self._pointed = _pointed(text, contents, items) | {(number, earlier[0]) for number, earlier in self._whose.items()}
        self._marked = [(figures(content), proper(content)) for content in contents]
        self._bare = [
            stems - {stem(name) for name in names} - NUMBERED.keys() for stems, (_, names) in zip(claims.stems, self._marked, strict=True)
        ]

    def settled(self, one: Ints, other: Ints) -> Floats:
        """What to add to the log-odds that the statements `other` confirm, and dispute, the statements `one`: [pairs, 2]."""
        out = np.zeros((len(one), 2), np.float32)
        for row, (i, j) in enumerate(zip(one.tolist(), other.tolist(), strict=True)):
            if (j, i) in self._pointed:
                out[row, int(self._denies[j])] = POINTED
            elif (i, j) in self._pointed:
                out[row, 0] = POINTED
            elif i not in self._whose.get(j, (i,)) or j not in self._whose.get(i, (j,)):
                out[row] = -DIFFERENT
            elif _alike(self._bare[i], self._bare[j]):
                out[row] = self._difference(i, j)
        return out

    def _difference(self, i: int, j: int) -> tuple[float, float]:
        """The same of two claims in the same words."""
        if _opposed(self._words[i], self._words[j], OPPOSITES):
            return -DIFFERENT, OPPOSED
        differ = _opposed(self._words[i], self._words[j], OTHERS) or any(
            a and b and not a & b for a, b in zip(self._marked[i], self._marked[j], strict=True)
        )
        return -DIFFERENT if differ else 0.0, 0.0


def _alike(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    least, most = sorted((len(ours), len(theirs)))
    return least >= max(2, ALIKE * most) and len(ours & theirs) >= max(2, ALIKE * most)


def _opposed(ours: frozenset[str], theirs: frozenset[str], pairs: Iterable[frozenset[str]]) -> bool:
    """Whether one has a word of a pair, and the other has the other word; none has both."""
    return any(len(pair & ours) == len(pair & theirs) == 1 and pair & ours != pair & theirs for pair in pairs)


def _pointed(text: str, contents: Sequence[str], items: Sequence[Attributed]) -> set[tuple[int, int]]:
    """Pairs of a statement that confirms or denies, and an earlier one that its content points at: the last by somebody else that says
    something, the last two where it says "both".
    """
    out: set[tuple[int, int]] = set()
    for number, (content, item) in enumerate(zip(contents, items, strict=True)):
        words = [word.casefold() for word in WORD.findall(content)]
        if item.statement.act in ("confirm", "deny") and words and POINTING.issuperset(words):
            earlier: Sequence[int] = _before(items, number)
            several = not BOTH.isdisjoint(words)
            if not several and THESE.isdisjoint(words):
                earlier = _meant(text, words, items, earlier)
            out.update((number, at) for at in earlier[: 2 if several else 1])
    return out


def _meant(text: str, words: Sequence[str], items: Sequence[Attributed], earlier: Sequence[int]) -> Sequence[int]:
    """Those of some earlier statements that a noun without a "that" may mean: accusations, what was found."""
    if not ACCUSED.isdisjoint(words) or not WRONG.isdisjoint(words):
        return [at for at in earlier if _accuses(text, items[at])]
    return [at for at in earlier if _finds(text, items[at])] if not FOUND.isdisjoint(words) else earlier


def _finds(text: str, item: Attributed) -> bool:
    cue = item.statement.cue
    return cue is not None and FINDING.match(cue.span.cut(text)) is not None


def _whose(content: str, items: Sequence[Attributed], number: int) -> list[int]:
    """The earlier statements of whom a content that confirms or denies names as the owner of a claim, the last one first."""
    found = WHOSE.fullmatch(content) if items[number].statement.act in ("confirm", "deny") else None
    if found is None or found["noun"] not in CLAIMED:
        return []
    return [at for at in _before(items, number) if any(_owns(found["owner"], entity) for entity in items[at].speakers)]


def _owns(owner: str, entity: Entity) -> bool:
    """Whether a pronoun or a phrase that owns may be an entity: "their", "the company's", "Lund's"."""
    if owner.casefold() == "their" or owner.casefold() in PERSONAL:
        return entity.kind in PERSONAL.get(owner.casefold(), SEVERAL)
    words = normal(owner)
    known = {word for form in entity.forms for word in form} | set(normal(entity.name))
    return bool(words) and (words[-1] in known or (words[-1] in ORGANIZATIONS and entity.kind == "organization"))


def _accuses(text: str, item: Attributed) -> bool:
    cue = item.statement.cue
    return cue is not None and ACCUSING.match(cue.span.cut(text)) is not None


def _before(items: Sequence[Attributed], number: int) -> list[int]:
    """The statements before one that others made, the last one first."""
    speakers = set(items[number].speakers)
    earlier = range(number - 1, max(-1, number - 1 - REACH), -1)
    return [at for at in earlier if items[at].statement.act != "no_comment" and not speakers & set(items[at].speakers)]
