"""The parameters by which a tagger's scores become labels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from service.attribution.reader.arrays import Floats
from service.attribution.reader.outside import Costs, costs_of


@dataclass(frozen=True)
class Decoding:
    """The field's parameters of one tagger: transition scores [labels, labels], start scores [labels]."""

    transitions: Floats
    starts: Floats

    @cached_property
    def costs(self) -> Costs:
        """What a span costs by them."""
        return costs_of(self.transitions, self.starts)
