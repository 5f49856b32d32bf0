"""What shows something and says nothing, and what is found, named or listed without a word."""

from __future__ import annotations

import pytest

from service.attribution.cues.rejected.things_shown import is_shown
from tests.attribution.cues.rejected.test_unmade import parts

# The source between carets, the cue in braces and the content in brackets.
SHOWN = [
    "^Body language by the twins^ {confirmed} that [they were bored]",
    "^The bones^ {revealed} that [the horse had starved].",
    "^A skull found in the cave^ {showed} that [the man was old].",
    "Then ^the minister^ {listed} [her aims].",
    "As ^the elections in Norland^ {showed}, [ink may run].",
    "^Two elections, a year apart,^ {showed} that [ink may run].",
    "^This old map^ {shows} [the pier] (left).",
    "It lifted profits, ^which^ {showed} [a 4% rise].",
    "^The keeper^ {showed} [all his nerve to stop the shot].",
    "Clouds like [the ones] ^the monks^ {described}, which are rare.",
    "They used [the oil] that ^the monks^ {described}.",
    "^Divers^ {found} [a rusty knife under the pier].",
    "^Volta Lines^ has {named} [Ada Quist Lund as its new chairwoman].",
    "^The guild^ {named} [the new pier after a nurse].",
    "^The chemists^ {named} [the new metal Ilovium].",
    "Then ^Ada Quist^ {listed} [her aims].",
]
TOLD = [
    "^A study of body language^ {confirmed} that [they were bored]",
    "^The twins^ {confirmed} that [they were bored]",
    "^A study of the bones^ {revealed} that [the horse had starved].",
    "^A poll on the elections^ {showed} [a lead for Norland].",
    "^A map in the archive^ {shows} [the pier].",
    "^Figures on profits^ {showed} [a 4% rise].",
    "^The poll^ {showed} [her strength in the north].",
    "[The oil is rare], ^the monks^ {described}.",
    "^The audit^ {found} [a knife under the pier].",
    "^Divers^ {found} [the knife was rusty].",
    "^Police^ {named} [Ada Quist Lund as the driver].",
    "^Police^ {named} [the dead woman Ada Lund].",
    "^The will^ {named} [Ada Quist Lund as its chief executor].",
    "^The ledger^ {listed} [her boats].",
    "^Ada Quist^ {listed} [her aims as bread and rest].",
]


@pytest.mark.parametrize("marked", SHOWN)
def test_nothing_is_said(marked: str) -> None:
    text, source, cue, said = parts(marked)
    assert is_shown(text, source, cue, said)


@pytest.mark.parametrize("marked", TOLD)
def test_something_is(marked: str) -> None:
    text, source, cue, said = parts(marked)
    assert not is_shown(text, source, cue, said)
