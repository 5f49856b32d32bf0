"""What the wording of two statements settles: a content that only points at another, other numbers or names in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from service.attribution.attributed import Attributed
from service.attribution.claim_nouns import ALLEGING, ARGUING
from service.attribution.grammar import WORD
from service.attribution.parties.claims import Claims, stem
from service.attribution.parties.counters import DISPUTES, countered
from service.attribution.parties.joining import joined
from service.attribution.parties.pointing import called_untrue, plainly, pointed, whose
from service.attribution.parties.replies import denied
from service.attribution.parties.suches import of_such
from service.attribution.parties.unrelated import Unrelated
from service.attribution.parties.verdicts import judged
from service.attribution.reader.arrays import Floats, Ints

# Log-odds that a party takes a stand which its content points at, on top of what the model says; measured on articles left out of training.
POINTED = 2.0
# The same where it points at what stands right before, or at an accusation by that name.
PLAINLY = 4.0
# The same where nothing else can be meant: of a party that calls the claim right before untrue, or denies it in the very words.
SURE = 8.0
# How many words what calls a claim so in an aside has at most: "a false claim".
ASIDE = 3
# Share of their other content words, two at least, that claims must have in common for numbers or names to be the difference between them.
ALIKE = 0.6
# What is taken off the log-odds that they confirm each other then.
DIFFERENT = 8.0
# What is added to the log-odds that they dispute each other where one has the opposite of what the other has.
OPPOSED = 3.0
UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred".split()
NUMBERED = {word: str(at) for at, word in enumerate(UNITS, 1)} | {word: str(10 * at) for at, word in enumerate(TENS, 2)}


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
# A thing by its noun.
THING = re.compile(
    rf"(?:an?|the|his|her|its|their)\s(?:[a-z-]+\s)?(?!(?:{ALLEGING}|{ARGUING}|account|figure|finding|news|report|story)s?\b)[a-z-]+"
)
# A capitalised word that does not begin a clause.
NAME = re.compile(r"(?<=[\w,] )[“\"‘']?([A-Z][^\W\d_]+)")


def figures(words: frozenset[str], numbers: frozenset[str]) -> frozenset[str]:
    """The numbers that are in a content in digits, and those that its folded words spell, in digits too."""
    return numbers.union(NUMBERED[word] for word in NUMBERED.keys() & words)


def proper(content: str) -> frozenset[str]:
    """The capitalised words inside a content, folded."""
    return frozenset(word.casefold() for word in NAME.findall(content))


class Wording:
    """The contents of an article's statements, looked at once: what each points at, the numbers and names in it, its other words."""

    def __init__(self, text: str, items: Sequence[Attributed], claims: Claims) -> None:
        contents = [" ".join(span.cut(text) for span in item.statement.content) for item in items]
        self._denies: list[float] = claims.deny.tolist()
        words = [list(map(str.casefold, WORD.findall(content))) for content in contents]
        self._words = list(map(frozenset, words))
        self._marked = list(zip(map(figures, self._words, claims.numbers), map(proper, contents), strict=True))
        counted = [bool(numbers) for numbers, _ in self._marked]
        # "a claim", right behind that claim.
        self._aside = [content.startswith(("a ", "an ")) and len(content.split()) <= ASIDE for content in contents]
        self._spans = [item.statement.content for item in items]
        self._whose = {
            number: earlier for number, content in enumerate(contents) if (earlier := whose(text, content, items, number)) is not None
        }
        self._pointed = pointed(text, contents, items, counted) | {
            (number, earlier[0]) for number, earlier in self._whose.items() if earlier
        }
        told = [stems - NUMBERED.keys() for stems in claims.stems]
        answers = countered(text, contents, items, [numbers for numbers, _ in self._marked], told)
        self._countered = judged(contents, items, told) | answers | denied(contents, items) | of_such(text, contents, items)
        self._untrue = called_untrue(text, contents, items, counted)
        # What answers a claim behind a denial of it, each with that; and denials that join in what calls a claim untrue, both ways round.
        self._joining: set[tuple[int, int]] = set()
        self._answering: set[tuple[int, int]] = set()
        joins = self._join(text, contents, items)
        self._plainly = plainly(text, contents, items, self._pointed) | joins
        self._unrelated = Unrelated(text, contents, words, items, counted, self._pointed)
        self._bare = [
            stems - {stem(name) for name in names} - NUMBERED.keys() for stems, (_, names) in zip(claims.stems, self._marked, strict=True)
        ]
        self._sizes = np.array([len(words) for words in self._bare])
        # Who confirms a thing that is told of speaks against nobody: "confirmed the blaze".
        self._things = {n for n, item in enumerate(items) if item.statement.act == "confirm" and THING.fullmatch(contents[n])}
        # Of which more may be told than by their words; other pairs need no look but where they are of one size.
        told_of = self._told()
        self._noted = np.array([number in told_of for number in range(len(items))])

    def _join(self, text: str, contents: Sequence[str], items: Sequence[Attributed]) -> set[tuple[int, int]]:
        """Let what answers a claim behind another answer point at that claim, not at who calls it untrue; the pairs that do so now."""
        answers: dict[int, set[int]] = {}
        disputed = {pair for pair, side in self._countered.items() if side == DISPUTES}
        for number, at in self._untrue | disputed | {pair for pair in self._pointed if self._denies[pair[0]]}:
            if at < number:
                answers.setdefault(number, set()).add(at)
        out: set[tuple[int, int]] = set()
        for number, (answer, aims) in joined(text, contents, items, answers).items():
            out |= {(number, at) for at in aims}
            if self._denies[answer]:
                self._joining.add((number, answer))
            else:
                self._answering |= {(number, answer), (answer, number)}
        self._pointed = (self._pointed - self._answering) | out
        return out

    def settled(self, one: Ints, other: Ints) -> Floats:
        """What to add to the log-odds that the statements `other` confirm, and dispute, the statements `one`: [pairs, 2]."""
        out = np.zeros((len(one), 2), np.float32)
        rows = np.flatnonzero(self._noted[one] | self._noted[other] | _of_one_size(self._sizes[one], self._sizes[other]))
        for row, i, j in zip(rows.tolist(), one[rows].tolist(), other[rows].tolist(), strict=True):
            if self._apart(i, j):
                out[row] = -DIFFERENT
            elif self._spans[i] == self._spans[j] and self._denies[i] != self._denies[j]:
                out[row, int(self._denies[j])] = SURE
            elif (j, i) in self._countered:
                out[row, self._countered[j, i]] = SURE
            elif (j, i) in self._pointed:
                out[row, int(self._denies[j])] = self._weight(j, i)
            elif (i, j) in self._pointed:
                out[row, int((i, j) in self._joining)] = self._weight(i, j)
            elif (j, i) in self._untrue:
                out[row, 1] = SURE
            elif i not in self._whose.get(j, (i,)) or j not in self._whose.get(i, (j,)):
                out[row] = -DIFFERENT
            elif not self._things.isdisjoint((i, j)) or _alike(self._bare[i], self._bare[j]):
                out[row] = self._difference(i, j)
        return out

    def _told(self) -> set[int]:
        """The statements that deny, that point or are pointed at, or that may have nothing to do with others."""
        denying = {number for number, denies in enumerate(self._denies) if denies}
        every = (self._pointed, self._countered, self._untrue, self._answering)
        paired = {number for pairs in every for pair in pairs for number in pair}
        return denying | paired | self._whose.keys() | self._unrelated.telling | self._things

    def _weight(self, later: int, earlier: int) -> float:
        """How much it tells that a statement points at an earlier one."""
        if self._aside[later]:
            return SURE
        return PLAINLY if (later, earlier) in self._plainly else POINTED

    def _apart(self, i: int, j: int) -> bool:
        """Whether neither confirms or disputes the other: a body and its officer, of whom one denies, denials of different claims, or
        two that answer one claim.
        """
        return (
            (i, j) in self._answering
            or self._unrelated.elsewhere(i, j)
            or self._unrelated.consistent(i, j)
            or (self._denies[i] != self._denies[j] and self._unrelated.allied(i, j))
        )

    def _difference(self, i: int, j: int) -> tuple[float, float]:
        """The same of two claims in the same words."""
        if not self._things.isdisjoint((i, j)):
            return 0.0, -DIFFERENT
        if _opposed(self._words[i], self._words[j], OPPOSITES):
            return -DIFFERENT, OPPOSED
        differ = _opposed(self._words[i], self._words[j], OTHERS) or any(
            a and b and not a & b for a, b in zip(self._marked[i], self._marked[j], strict=True)
        )
        return -DIFFERENT if differ else 0.0, 0.0


def _of_one_size(ours: Ints, theirs: Ints) -> npt.NDArray[np.bool_]:
    """Which pairs of claims of so many words each may have enough of them in common to be alike."""
    return np.asarray(np.minimum(ours, theirs) >= np.maximum(2, ALIKE * np.maximum(ours, theirs)), dtype=np.bool_)


def _alike(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return len(ours & theirs) >= max(2, ALIKE * max(len(ours), len(theirs)))


def _opposed(ours: frozenset[str], theirs: frozenset[str], pairs: Iterable[frozenset[str]]) -> bool:
    """Whether one has a word of a pair, and the other has the other word; none has both."""
    return any(len(pair & ours) == len(pair & theirs) == 1 and pair & ours != pair & theirs for pair in pairs)
