"""Bodies whose names the reader runs together with what they do, and with whom they do it to: "Orbis wins Tarn", "Orbis may buy Tarn"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.grammar import HAVE, IS, MODAL
from service.attribution.names.first_names import is_first_name
from service.attribution.spans import Span

# What bodies do in headlines; nothing that a name has inside.
DOES = frozenset(
    "accuses adds admits agrees aims announces appoints asks attacks avoids axes backs bans beats becomes begins bids blames blocks boosts "
    "breaks buys calls cancels ceases claims clears closes comes considers continues cuts defeats defends delays denies dismisses "
    "doubles drops dumps eases edges ends enters expands expects extends eyes faces fails falls fears fights files finds fines fires gains "
    "gets gives goes grows halts heads helps hikes hires hits holds hopes increases invests issues joins keeps kills launches leads leaves "
    "lifts limits loses makes meets merges misses moves names nears offers opens opposes orders outlines overtakes pays plans pledges "
    "posts predicts presses pulls pushes puts quits raises ratifies reaches recalls recovers reduces refuses rejects rescues resumes "
    "returns reveals rises sacks saves scraps seals secures sees seeks sells sends sets settles sheds shuts signs slashes slips slumps "
    "snubs soars sparks spends splits starts stays steps stops strikes sues suffers suspends swoops takes targets tells threatens tops "
    "trims turns unveils upgrades urges wants warns weighs welcomes wins withdraws woos".split()
)
# What stands before such and other verbs; "do" stands in names too, "Banco do Tarn".
AHEAD = frozenset(f"{IS}|{HAVE}|{MODAL}|did|does|shall".split("|"))
BEHIND = DOES | AHEAD
WORD = re.compile(r"\S+")


def run_on(text: str, span: Span) -> tuple[Span, Span | None] | None:
    """The body before such a word in what was tagged as one name, and what else begins with a capital behind it; None where there is no
    such word. Whoever is a person by the first name is none of the two.
    """
    words = list(_words(text, span))
    at = next((at for at, word in enumerate(words) if at and word.cut(text) in BEHIND), None)
    if at is None or at + 1 == len(words):
        return None
    behind = next((word for word in words[at + 1 :] if word.cut(text)[:1].isupper()), None)
    other = behind is not None and not is_first_name(behind.cut(text).casefold())
    return Span(span.start, words[at - 1].end), Span(behind.start, span.end) if behind and other else None


def _words(text: str, span: Span) -> Iterator[Span]:
    for word in WORD.finditer(text, span.start, span.end):
        yield Span(*word.span())
