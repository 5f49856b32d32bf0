"""Of which type somebody or something is that a mention calls by a name: "the Democrats", "the Chilean"."""

from __future__ import annotations

from service.attribution.names.entities import Name
from service.attribution.names.peoples import DEMONYMS, are_a_people
from service.attribution.records import SpeakerType
from service.attribution.words import GROUPS


def name_type(name: Name | None, *, definite: bool) -> SpeakerType | None:
    """The type of the entity that a name stands for; "the Democrats" may be a party, "many Democrats" are some of it."""
    if name is None:
        return None
    if name.kind == "other" and definite and len(name.words) == 1 and name.words[0] in DEMONYMS:
        return "unnamed"  # "the Chilean", one of a people
    if name.kind == "other" and (are_a_people(name.words) or (not definite and name.words[-1] in GROUPS)):
        return "group"
    return {"person": "person", "organization": "organization", "place": "place"}.get(name.kind, "organization")  # type: ignore[return-value]
