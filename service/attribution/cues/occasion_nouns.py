"""Where something is said or written, as an alternation: "a sermon", "the hearing"."""

from __future__ import annotations

OCCASION = (
    r"address|briefing|broadcast|call|ceremony|conference|debate|e-?mail|hearing|homily|interview|lecture|letter|meeting|memo(?:randum)?"
    r"|post|rally|sermon|session|speech|statement|summit|testimony"
)
