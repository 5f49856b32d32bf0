"""The label sets of the reader's heads, in the order of their scores; training and serving share them."""

from __future__ import annotations

from service.attribution.records import Act

Labels = tuple[str, ...]


def _bio(*kinds: str) -> Labels:
    return ("O", *(f"{mark}-{kind}" for kind in kinds for mark in "BI"))


POLNEAR_LABELS = _bio("source", "cue", "content")
STATEMENT_LABELS = _bio("source", "cue", "content", "date", "refusal")
NAME_LABELS = _bio("person", "organization", "place", "other")
ACTS: tuple[Act, ...] = ("state", "confirm", "deny", "no_comment")
RELATIONS = ("source", "content", "date", "role", "antecedent")

TAGGERS: dict[str, Labels] = {"polnear": POLNEAR_LABELS, "statements": STATEMENT_LABELS, "names": NAME_LABELS}
HIDDEN = 384
RELATION_WIDTH = 64
MEANING_WIDTH = 384
STAND_WIDTH = 128
STANDS = ("confirms", "disputes")
