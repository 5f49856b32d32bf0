"""Contents that only point at another claim, and at which: "this was true", "those allegations", "the claim as nonsense"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from service.attribution.attributed import Attributed
from service.attribution.claim_nouns import ALLEGING
from service.attribution.grammar import HAS_BEEN, IS, WORD
from service.attribution.names.entities import Entity, normal
from service.attribution.parties.claims import stem
from service.attribution.words import ORGANIZATIONS

# How many statements back something may be pointed at, and a number.
REACH, REACH_OF_NUMBERS = 8, 2
# Of how many statements that answer a claim one after the other the last still points at it.
MOST_ANSWERS = 4
# Nouns for what somebody accuses another of; they point at a claim whose cue accuses: 17 of 17 in annotated articles, of others 23 of 39;
# of those 14 of 16 where "the" and a singular noun stand right behind the claim in its paragraph.
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
# Nouns for a number, which point at a claim with a number in it.
COUNTED = frozenset("amount count estimate estimates figure figures number numbers sum sums tally toll total".split())
# Words that point at what was just said.
THESE = frozenset("this that these those such it so".split())
# The words of contents that make no claim of their own: "this was true", "Yes, that happened", "those allegations".
POINTING = (
    ACCUSED
    | COUNTED
    | FOUND
    | WRONG
    | frozenset(
        "explanation explanations assessment contention contentions criticism criticisms critique critiques argument arguments "
        "characterization characterisation "
        "assertion assertions description details fact facts idea notion point suggestion suggestions thing things "
        "true untrue false right wrong correct incorrect accurate inaccurate so much case happen happened happening occurred yes indeed "
        "this that it these those the such all any both each either every them they what which one an a of to and as not no have has had "
        "is are was were be been being do does did his her their its".split()
    )
)
# Nouns for what somebody has said, whatever it was; who rejects "the remarks" need not say that they are untrue.
SAID = frozenset("comment comments remark remarks statement statements words".split())
CLAIMED = (
    ACCUSED
    | SAID
    | frozenset(
        "timeline timelines explanation explanations figure figures estimate estimates finding findings conclusion conclusions assessment "
        "contention contentions criticism criticisms critique critiques argument arguments assertion assertions suggestion suggestions "
        "characterization characterisation accounting "
        "narrative interpretation description".split()
    )
)
ALSO = re.compile(r"\balso\b")
ARTICLES = frozenset(("the", "a", "an"))
# Nouns that, right behind a claim and with an article before them, can hardly mean another one.
SINGULAR = frozenset(
    (
        *ALLEGING.split("|"),
        *"account characterisation characterization conclusion explanation finding notion report story suggestion version".split(),
    )
)
# A content that names whose claim it means: "the company's version", "their account", "Lund's figures".
WHOSE = re.compile(
    r"(?:all\s|both\s)?(?P<owner>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|(?:[Tt]he\s|[Aa]n?\s)?(?:[\w.-]+\s){0,4}[\w.-]+(?:[’']s|(?<=s)[’']))\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)[.,”\"’']*"
)
# The same the other way round: "the account given by the army".
BY_WHOM = re.compile(
    r"(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+)\s(?:(?:advanced|given|made|offered|presented|provided|put\sforward|told)\s)?(?:by|from)"
    r"\s(?P<owner>(?:[\w.’'&-]+\s){0,6}?[\w.’'&-]+?)(?:\s(?:at\sthe\stime|so\sfar))?[.,”\"’']*"
)
# How many characters such contents have at most.
LONGEST = 160
# Somebody, and cues of which he or she may be the object: "contradicting the army".
WHOM = re.compile(r"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[a-z-]+|(?:[A-Z][\w’'.-]*\s){0,4}[A-Z][\w’'-]*)[.,”\"’']*")
WHOM_CUE = re.compile(r"(?:(?:also|later|has|had|have)\s)*(?:contradict(?:s|ed|ing)?|corroborat(?:es?|ed|ing))(?:\sby)?", re.IGNORECASE)
# A content that names what the claim is of: "the torture allegations".
OF_WHAT = re.compile(r"(?:the|these|those|such|any|all)\s(?P<what>[a-z-]{4,})\s(?P<noun>[a-z]+)", re.IGNORECASE)
# How many letters of such a word, and what share of them, another begins with that means the same: "torture", "tortured".
LETTERS, SHARE = 4, 0.75
# What is said of a claim behind the words that point at it: "the claim as nonsense", "the account “inaccurate”".
EVALUATION = re.compile(r"\s(?:as\s|(?<=[a-z]{4}\s)[“\"‘']).*", re.DOTALL)
# Who calls a claim one of these says that it is not true.
CALLING = re.compile(
    r"(?:(?:has|have|had|also|later)\s)*(?:brand|call|characteri[sz]|deem|denounc|describ|dismiss|dub|judg|label|pronounc|rat|term)(?:s|es|e|ed|bed|led|ing|bing|ling)?",
    re.IGNORECASE,
)
UNTRUE = re.compile(
    r"\b(?:baseless|bogus|fabricat(?:ed|ions?)|fairy\s?tales?|fake|false(?:hoods?)?|fantas(?:y|ies)|fiction(?:al)?|groundless|hoax|inaccurate|incorrect"
    rf"|invented|inventions?|(?:absurd|laughable|ludicrous|preposterous|ridiculous)\s(?:{ALLEGING}|suggestion)s?|(?:an?|outright|total|complete|pure|[a-z]+faced)\slies?|lies|myth|nonsense|not\strue|rubbish|unfounded|untrue)\b",
    re.IGNORECASE,
)
# The same in a clause: "the claim was nonsense", "That’s a lie".
IS_UNTRUE = re.compile(
    r"[“\"‘']?(?:(?:all|every\sword|most|much)\sof\s)?"
    r"(?P<claim>(?:the|that|this|these|those|such|any|all|both|his|her|their|its)\s(?:[a-z]+\s)?(?P<noun>[a-z]+)|it|that|this)"
    rf"(?:[’']s|\s(?:{IS}|{HAS_BEEN}))\s(?!not\s(?!true))"
    rf"(?:(?:[^\s.;:,?!]+\s){{0,6}}?{UNTRUE.pattern}(?=[.,;:!?”\"’']|\s(?:and|as|because|but|by|for|from|in|made|of|put|spread|that|to|told|with)\b|$)|(?:[a-z]+ly\s|just\s|plain\s)?wrong(?=[,.!]?[”\"’']|[,.!]?$))",
    re.IGNORECASE,
)
# What a thing may be that is told of, of which no claim is: "said the vote was close", "said it was a hoax".
SHAM = re.compile(r"\b(?:bogus|fak(?:e|ed)|fantasy|hoax|invention|myth)\b", re.IGNORECASE)
PERSONAL = {"his": ("person", "unnamed"), "her": ("person", "unnamed"), "its": ("organization", "document", "place")}
SEVERAL = ("group", "organization", "unnamed")
# What is called untrue in the paragraph behind the claim: "the story", "those remarks".
THE_CLAIM = re.compile(r"[“\"‘']?(?:the|that|this|these|those|such)\s(?P<noun>[a-z]+)", re.IGNORECASE)


def pointed(text: str, contents: Sequence[str], items: Sequence[Attributed], counted: Sequence[bool]) -> set[tuple[int, int]]:
    """Pairs of a statement that confirms or denies, and an earlier one that its content points at: the last by somebody else that says
    something, the last two where it says "both". `counted` says which contents have a number in them.
    """
    out: set[tuple[int, int]] = set()
    for number, (content, item) in enumerate(zip(contents, items, strict=True)):
        if item.statement.act in ("confirm", "deny"):
            out.update((number, at) for at in _at(text, content, contents, items, number, counted))
    return out


def called_untrue(text: str, contents: Sequence[str], items: Sequence[Attributed], counted: Sequence[bool]) -> set[tuple[int, int]]:
    """Pairs of a statement that calls a claim untrue, which it points at, and of that claim: "called the account “inaccurate”", "said the
    claim was nonsense", “That’s a lie”.
    """
    out: set[tuple[int, int]] = set()
    for number, (content, item) in enumerate(zip(contents, items, strict=True)):
        if item.statement.act != "state":
            continue
        if calls_untrue(text, content, item):
            claim = UNTRUE.split(content, maxsplit=1)[0]
            found = [at for at in _at(text, claim.strip(), contents, items, number, counted) if _beside(contents, items, number, at)]
            out.update((number, at) for at in found or _right_before(claim.strip(), contents, items, number))
        elif (number - 1) in _said_untrue(text, contents, items, number, counted):
            out.add((number, number - 1))
    return out


def calls_untrue(text: str, content: str, item: Attributed) -> bool:
    """Whether somebody calls something so: "called the claim “a lie”"."""
    cue = item.statement.cue
    called = item.statement.act == "state" and cue is not None and CALLING.fullmatch(cue.span.cut(text)) is not None
    return called and UNTRUE.search(content) is not None


def without_evaluation(content: str) -> str:
    """The words that point at a claim, without what is said of it: "the claim" of "the claim as nonsense"."""
    return EVALUATION.sub("", content)


def _right_before(claim: str, contents: Sequence[str], items: Sequence[Attributed], number: int) -> Sequence[int]:
    """The statement right before, in the paragraph before, or in the same of remarks, where what is called untrue may be it."""
    found = THE_CLAIM.fullmatch(EVALUATION.sub("", claim))
    if found is None or found["noun"].casefold() not in CLAIMED or number - 1 not in _before(items, number):
        return ()
    below = items[number].statement.paragraph - items[number - 1].statement.paragraph
    near = below == 1 or (below == 0 and found["noun"].casefold() in SAID)
    return (number - 1,) if near and not _answers(contents, items, number - 1) else ()


def _said_untrue(text: str, contents: Sequence[str], items: Sequence[Attributed], number: int, counted: Sequence[bool]) -> Sequence[int]:
    """The earlier statements that a content says are untrue, in its paragraph or the one before."""
    # "That, she said, is a lie"; "That is a lie," she said, "and he knows it".
    found = IS_UNTRUE.match(contents[number]) or IS_UNTRUE.match(items[number].statement.content[0].cut(text))
    if found is None or not items[number].speakers:
        return ()
    if (found["noun"] and found["noun"].casefold() not in CLAIMED) or (found["claim"].casefold() == "it" and SHAM.search(found[0])):
        return ()
    claim, said = found["claim"], (found["noun"] or "").casefold() in SAID
    near = _right_before(claim, contents, items, number) if said else _at(text, claim, contents, items, number, counted)
    return [at for at in near if items[number].statement.paragraph - items[at].statement.paragraph <= 1]


def _beside(contents: Sequence[str], items: Sequence[Attributed], number: int, at: int) -> bool:
    """Whether a statement stands right before another in its paragraph, but for others that answer it."""
    if number - at > MOST_ANSWERS or items[at].statement.paragraph != items[number].statement.paragraph:
        return False
    return all(_answers(contents, items, between) for between in range(at + 1, number))


def _answers(contents: Sequence[str], items: Sequence[Attributed], number: int) -> bool:
    """Whether a statement denies what was said before, and says no more: "dismissed the allegation as baseless"."""
    words = [word.casefold() for word in WORD.findall(EVALUATION.sub("", contents[number]))]
    return items[number].statement.act == "deny" and bool(words) and POINTING.issuperset(words)


def plainly(text: str, contents: Sequence[str], items: Sequence[Attributed], pairs: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of some pairs in which hardly another statement can be meant: it stands right before in the paragraph, or right before and is
    called "that claim", or is an accusation and called so.
    """
    return {
        (number, at)
        for number, at in pairs
        if _beside(contents, items, number, at) or _called_so(text, contents[number], items[at], number - at)
    }


def _called_so(text: str, content: str, earlier: Attributed, back: int) -> bool:
    """Whether a content calls a statement so many `back` by a noun that can be meant of few."""
    words = [word.casefold() for word in WORD.findall(EVALUATION.sub("", content))]
    that = back == 1 and not THESE.isdisjoint(words[:1]) and not (CLAIMED | COUNTED).isdisjoint(words)
    return that or (_accuses(text, earlier) and not ACCUSED.isdisjoint(words))


def _at(
    text: str, content: str, contents: Sequence[str], items: Sequence[Attributed], number: int, counted: Sequence[bool]
) -> Sequence[int]:
    """The earlier statements that a content points at."""
    bare = EVALUATION.sub("", content)
    words = [word.casefold() for word in WORD.findall(bare)]
    of_what = OF_WHAT.fullmatch(bare)
    if of_what and of_what["noun"] in CLAIMED and of_what["what"].casefold() not in POINTING:
        what = of_what["what"].casefold()
        return [at for at in _before(items, number) if names_what(what, contents[at])][:1]
    if not words or not POINTING.issuperset(words):
        return ()
    earlier: Sequence[int] = _before(items, number)
    if words[0] == "the" and not SINGULAR.isdisjoint(words):  # what another calls so is not the answer to it
        earlier = [at for at in earlier if not _answers(contents, items, at)]
    if not COUNTED.isdisjoint(words):
        surely = not words[-1].endswith("s") or not THESE.isdisjoint(words)
        near = [at for at in earlier if surely or (_beside(contents, items, number, at) and not _joins_in(text, items[number]))]
        return [at for at in near if counted[at] and number - at <= REACH_OF_NUMBERS][:1]
    several = not BOTH.isdisjoint(words) or (THESE.issuperset(words) and _goes_on(items, earlier))
    if not several and THESE.isdisjoint(words):
        earlier = _meant(text, words, contents, items, number, earlier)
    return earlier[: 2 if several else 1]


def _goes_on(items: Sequence[Attributed], earlier: Sequence[int]) -> bool:
    """Whether the last of some statements is a quotation that goes on from the one before it: "… was a myth. “Look at it.”"."""
    if len(earlier) < 2 or earlier[0] != earlier[1] + 1:
        return False
    last, before = (items[at] for at in earlier[:2])
    same = last.speakers == before.speakers and last.statement.paragraph == before.statement.paragraph
    return same and last.statement.cue is None and last.statement.kind == "direct"


def names_what(what: str, content: str) -> bool:
    """Whether a content has a word that begins as `what` does."""
    what = stem(what)
    least = max(LETTERS, round(SHARE * len(what)))
    return any(word.casefold().startswith(what[:least]) for word in WORD.findall(content))


def _meant(
    text: str, words: Sequence[str], contents: Sequence[str], items: Sequence[Attributed], number: int, earlier: Sequence[int]
) -> Sequence[int]:
    """Those of some earlier statements that a noun without a "that" may mean: accusations, what was found, the one right before."""
    beside = (
        [at for at in earlier if _beside(contents, items, number, at)] if words[0] in ARTICLES and not SINGULAR.isdisjoint(words) else []
    )
    near = [] if _joins_in(text, items[number]) else beside
    if not ACCUSED.isdisjoint(words) or not WRONG.isdisjoint(words):
        return [at for at in earlier if at in near or _accuses(text, items[at])]
    return [at for at in earlier if at in near or _finds(text, items[at])] if not FOUND.isdisjoint(words) else earlier


def _joins_in(text: str, item: Attributed) -> bool:
    """Whether somebody also denies what another has denied before: "Lund also dismissed the figures"."""
    cue = item.statement.cue
    return cue is not None and ALSO.search(text, max(0, cue.span.start - len("also ")), cue.span.end) is not None


def _finds(text: str, item: Attributed) -> bool:
    cue = item.statement.cue
    return cue is not None and FINDING.match(cue.span.cut(text)) is not None


def whose(text: str, content: str, items: Sequence[Attributed], number: int) -> list[int] | None:
    """The earlier statements of whom a content that confirms or denies names as the owner of a claim, the last one first: it is about no
    others. None where it may be about any: it names nobody, or whose claim it is has said nothing; but none at all where that is told
    behind the noun, as in "the account given by the army".
    """
    if items[number].statement.act not in ("confirm", "deny"):
        return None
    bare = EVALUATION.sub("", content)
    owned = WHOSE.fullmatch(bare)
    given = BY_WHOM.fullmatch(bare) if len(bare) <= LONGEST else None
    found = owned or given
    owner = _claimant(found) if found else _whom(text, bare, items[number])
    if owner is None:
        return None
    earlier = [at for at in _before(items, number) if any(_owns(text, owner, entity, items[at]) for entity in items[at].speakers)]
    return earlier if earlier or given else None


def _claimant(found: re.Match[str]) -> str | None:
    """Whose claim it is; remarks are of somebody who is named."""
    if found["noun"] in SAID and found["owner"].casefold() in (*PERSONAL, "their"):
        return None
    return found["owner"] if found["noun"] in CLAIMED else None


def _whom(text: str, content: str, item: Attributed) -> str | None:
    """Somebody whom another is said to contradict or corroborate, if that is all of a content: "contradicting the army"."""
    cue = item.statement.cue
    taking = len(content) <= LONGEST and cue is not None and WHOM_CUE.fullmatch(cue.span.cut(text)) is not None
    return content.rstrip(".,”\"’'") if taking and WHOM.fullmatch(content) else None


def _owns(text: str, owner: str, entity: Entity, item: Attributed) -> bool:
    """Whether a pronoun or a phrase that owns may be an entity: "their", "the company's", "Lund's", "the mayor's" of "Mayor Lund"."""
    if owner.casefold() == "their" or owner.casefold() in PERSONAL:
        return entity.kind in PERSONAL.get(owner.casefold(), SEVERAL)
    words = normal(owner)
    source = item.statement.source
    called = [span.cut(text) for span in entity.described] + ([source.span.cut(text)] if source else [])
    known = {word for form in entity.forms for word in form} | set(normal(entity.name)) | _words_of(called)
    return bool(words) and (words[-1] in known or (words[-1] in ORGANIZATIONS and entity.kind == "organization"))


def _words_of(phrases: Iterable[str]) -> set[str]:
    return {word.casefold() for phrase in phrases for word in WORD.findall(phrase)}


def _accuses(text: str, item: Attributed) -> bool:
    cue = item.statement.cue
    return cue is not None and ACCUSING.match(cue.span.cut(text)) is not None


def _before(items: Sequence[Attributed], number: int) -> list[int]:
    """The statements before one that others made, the last one first."""
    speakers = set(items[number].speakers)
    earlier = range(number - 1, max(-1, number - 1 - REACH), -1)
    return [at for at in earlier if items[at].statement.act != "no_comment" and not speakers & set(items[at].speakers)]
