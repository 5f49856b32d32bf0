"""Bodies that print or broadcast, and what they may be called: no "council" is the BBC, whoever reports on it."""

from __future__ import annotations

from service.attribution.names.entities import Entity

# What prints or broadcasts by its noun, and what else such a body may be called.
MEDIA = frozenset("newspaper paper publication magazine network broadcaster outlet station".split())
CALLED = MEDIA | frozenset(
    "agency blog body broadsheet business channel company corporation daily employer firm giant group institution journal media"
    " organisation organization page platform press programme program publisher report rival service show site statement tabloid team"
    " title website weekly".split()
)
_LETTERS = frozenset(
    "abc afp ap bbc bloomberg cbs cnbc cnn dpa espn itv msnbc nbc npr pbs politico reuters rte tass upi xinhua yonhap".split()
)
# With what the name of a medium ends, or what is one by it.
PRESS = _LETTERS | frozenset(
    "times post journal news herald tribune telegraph gazette courier guardian observer chronicle mail mirror sentinel inquirer examiner "
    "dispatch globe star sun echo standard independent magazine newspaper press today radio television tv fox channel cable sky".split()
)
# What ends the name of one for sure.
SURELY = _LETTERS | frozenset("times news herald tribune telegraph gazette courier chronicle newspaper radio television tv".split())


def is_medium(body: Entity) -> bool:
    """Whether a body prints or broadcasts, by the first or the last word of its names."""
    return any(not PRESS.isdisjoint((form[0], form[-1])) for form in body.forms if form)


def is_called_otherwise(body: Entity, noun: str) -> bool:
    """Whether a body that surely prints or broadcasts, by all of its names, is none that a noun calls."""
    forms = [form for form in body.forms if form]
    surely = bool(forms) and all(form[-1] in SURELY or (form[0] in _LETTERS and len(form) == len(("bbc", "breakfast"))) for form in forms)
    return surely and noun not in CALLED and not any(noun in form for form in forms)
