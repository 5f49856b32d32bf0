"""Which bodies "the agency" may call."""

from __future__ import annotations

from service.attribution.names.entities import Entity

# What agencies have in their names, and agencies that are known by letters.
AGENCIES = frozenset(
    "administration agency authority bureau commission commissioner fund office organisation organization program programme service "
    "fao fema iaea ilo iom nasa ocha undp unesco unfpa unhcr unicef unrwa wfp".split()
)


def is_agency(body: Entity) -> bool:
    """Whether a body is an agency by one of its names."""
    return any(not AGENCIES.isdisjoint(form) for form in body.forms)
