"""Whose own a promise or a claim is, by what is done with it: "Lund kept her promise", "Hale withdrew his claim"."""

from __future__ import annotations

import re

# How many characters before "his" or "her" a verb is looked for.
LEAD = 60
# What one does with one's own promise or claim.
KEEPS = re.compile(
    r"\s(?:(?:has|had|also|later|never)\s){0,2}(?:ke(?:eps|pt)|br(?:eaks|oke|oken)|ma(?:kes|de)|(?:renew|repeat)(?:s|ed)|reiterated|restated"
    r"|reaffirmed|withdr(?:ew|awn)|retract(?:s|ed)|abandoned|honou?red|fulfilled|stood\sby|stuck\sto|went\sback\son)\s$"
)


def subject_end(text: str, offset: int) -> int | None:
    """Where the subject ends of such a verb right before the "his" or "her" at an offset, None where none stands there."""
    keeps = KEEPS.search(text, max(0, offset - LEAD), offset)
    return keeps.start() if keeps else None
