"""Replies to the statement before them that say no more than that it is not so: "It did not", “Nonsense.”"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.attributed import Attributed
from service.attribution.grammar import DO, HAVE, IS, PERFECT, WORD
from service.attribution.parties.counters import DISPUTES, Stands, apart
from service.attribution.parties.suches import NEVER
from service.attribution.parties.verdicts import called

# A clause whose verb is in the claim alone: "it did not", "there wasn’t one", “That never happened”.
NOT_SO = re.compile(
    r"[“\"‘']?(?:no[,.;:]?\s)?(?:he|I|it|she|that|there|they|this|we)\s"
    rf"(?:(?:{IS}|could|{DO}|{HAVE}|would)(?:n[’']t|\snot)|never\s(?:did|had|happened|was|were))"
    r"(?:\s(?:any|do\s(?:it|so|that)|either|exist|happen|one|say\s(?:it|so|that)|so|the\scase|true))?[.,;!”\"’']*",
    re.IGNORECASE,
)
# What somebody calls the claim before, and no more, at the beginning of a quotation: “A wicked fabrication,” “Not true. We checked.”
NONSENSE = re.compile(
    r"[“\"‘'](?:(?:all|an?|absolute|absolutely|complete|just|pure|sheer|simply|total|utter|what)\s(?:[a-z-]+\s){0,2})?"
    r"(?:balderdash|baloney|bunk|fabrications?|fairy\s?tales?|false|fantasy|fiction|hogwash|inventions?|lies?|nonsense|not\s(?:so|true)|piffle|poppycock"
    r"|rubbish|slander|smear|tosh|untrue)[.,!;]",
    re.IGNORECASE,
)
SO = re.compile(r"\b(?:so|the\scase|true)[.,;!”\"’']*$", re.IGNORECASE)
# Who says that he had no part in something is the one who was named.
NO_PART = re.compile(
    rf"[“\"‘']?(?:he|I|she|they|we)\s+{PERFECT}(?:had|has|have)\s+(?:absolutely\s+)?nothing\s+to\s+do\s+with\s+"
    r"(?:it|that|them|this|the\s[\w’'-]+(?:\s[\w’'-]+){0,2}|any\sof\s(?:it|that|this))[.,;!”\"’']*",
    re.IGNORECASE,
)
LONGER = 80
# How many characters such clauses have at most, and how far in the epithet ends.
SHORT, BEGINNING = 40, 50


def denied(contents: Sequence[str], items: Sequence[Attributed]) -> Stands:
    """The stands of such replies on the statement before them, and its on them: they dispute each other."""
    out: Stands = {}
    for number in range(1, len(contents)):
        denies = _denies(contents[number], items[number]) or _has_no_part(contents[number - 1], contents[number], items[number])
        if denies and _may_be_denied(contents[number - 1], contents[number], items, number):
            out[number, number - 1] = out[number - 1, number] = DISPUTES
    return out


def _denies(content: str, item: Attributed) -> bool:
    if item.statement.act != "state":
        return False
    return (len(content) <= SHORT and NOT_SO.fullmatch(content) is not None) or NONSENSE.match(content[:BEGINNING]) is not None


def _has_no_part(claim: str, reply: str, item: Attributed) -> bool:
    """Whether somebody whom a claim names says that he has nothing to do with it."""
    if item.statement.act != "state" or len(reply) > LONGER or NO_PART.fullmatch(reply) is None:
        return False
    return not called(item).isdisjoint(word.casefold() for word in WORD.findall(claim))


def _may_be_denied(claim: str, reply: str, items: Sequence[Attributed], number: int) -> bool:
    """Whether the statement before one is a claim by somebody else in its paragraph or the one before, and says that something is so; that
    a claim is not "so" may be said of any.
    """
    before = items[number - 1].statement
    near = items[number].statement.paragraph - before.paragraph <= 1
    return (
        near
        and before.act == "state"
        and apart(items, number, number - 1)
        and (SO.search(reply) or not NEVER.search(claim))
        and not claim.rstrip("”\"’' ").endswith("?")
    )
