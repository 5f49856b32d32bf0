"""Words that are surely outside of every span: they cut paragraphs into short sequences that are decoded side by side.

Labels are O, then B- and I- of each kind; an I- label follows only B- and I- of its kind. Assume that the best sequence has a span
over a word. Labelling a stretch of that span around the word O instead, and the word after the stretch B-, is allowed too. Where this
gains for every span that could be there, wherever it begins and ends, the word is O in the best sequence.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from service.attribution.reader.arrays import Bools, Floats, Ints

# How many words to each side are looked at. More cut few sequences more: each may stay up to what it would be without.
DEPTH = 6
# What a span must lose at least: more than sums are rounded by.
LEAST = 1e-2


class Costs(NamedTuple):
    """The most that a span of each kind gains on O by its transitions, a word's scores aside, [kinds, 1].

    `begin`, `inside` and `end` for a whole span; `leave` and `rejoin` at the first word of a part of it that is labelled O instead,
    and at the word after that part.
    """

    begin: Floats
    inside: Floats
    end: Floats
    leave: Floats
    rejoin: Floats


def surely_outside(scores: Floats, opens: Bools, costs: Costs) -> Bools:
    """Which words [words] are O in the best label sequences by their scores [words, labels]; `opens` says where a sequence begins."""
    # A row a kind: numpy takes far longer over many short rows than over few long ones.
    labels = np.ascontiguousarray(scores.T)
    begun, on = labels[1::2] - labels[0], labels[2::2] - labels[0]
    back = (on - begun + costs.rejoin)[:, 1:]
    begun, left = begun + costs.begin, on + costs.leave
    on += costs.inside
    for table in (on, left):
        table[:, opens] = -np.inf
    back[:, opens[1:]] = -np.inf
    # What the best span gains on the words up to each word, and after it.
    so_far, yet = np.maximum(begun, left), np.empty_like(on)
    yet[:, -1:], yet[:, :-1] = costs.end, np.maximum(back, costs.end)
    for _ in range(DEPTH):
        so_far[:, 1:] = np.maximum(begun[:, 1:], np.minimum(left[:, 1:], on[:, 1:] + so_far[:, :-1]))
        yet[:, :-1] = np.maximum(costs.end, np.minimum(back, on[:, 1:] + yet[:, 1:]))
    return np.asarray((so_far + yet).max(0) < -LEAST)


def costs_of(transitions: Floats, starts: Floats) -> Costs:
    """The costs by the transition scores [labels, labels] and the start scores [labels]."""
    firsts = np.arange(1, len(transitions), 2)
    begun, inner = transitions[firsts], transitions[firsts + 1]
    kinds = np.arange(len(firsts))
    # A span goes on by I- from its B- or from an I-; `after` is what may follow it, beside its end.
    on = np.stack([begun[kinds, firsts + 1], inner[kinds, firsts + 1]])
    after = [0, *firsts]
    begin = np.vstack([transitions, starts])
    follow = np.maximum(begun, inner)[:, after] - transitions[0, after]
    changed = np.maximum((inner - begun)[:, after].max(1), on[1] - on[0])
    costs = (
        (begin[:, firsts] - begin[:, :1]).max(0),
        on.max(0) - transitions[0, 0],
        np.maximum(follow.max(1), 0),
        (on - np.stack([begun[:, 0], inner[:, 0]])).max(0),
        on.max(0) - transitions[0, firsts] + np.maximum(changed, 0),
    )
    return Costs(*(each[:, None] for each in costs))


def between(scores: Floats, outside: Bools, opens: Bools, transitions: Floats, starts: Floats) -> tuple[Floats, Ints, Ints]:
    """The sequences that are left between words known to be O: scores that hold the transitions from and to these, begins, ends."""
    closes = np.append(opens[1:], True)
    first, last = opens.copy(), closes.copy()
    first[1:] |= outside[:-1]
    last[:-1] |= outside[1:]
    begins, lasts = np.flatnonzero(first & ~outside), np.flatnonzero(last & ~outside)
    scores = scores.copy()
    scores[begins[~opens[begins]]] += transitions[0] - starts
    scores[lasts[~closes[lasts]]] += transitions[:, 0]
    return scores, begins, lasts + 1
