"""What is won, felt, kept from somebody or yet to come, where nothing is claimed."""

from __future__ import annotations

import pytest

from service.attribution.cues.rejected.undone import is_undone
from service.attribution.reader.tagging import Tagged
from service.attribution.records import Act, Kind
from service.attribution.spans import Span
from service.attribution.statement import Statement
from tests.attribution.cues.rejected.test_unmade import parts

# The source between carets, the cue in braces and the content in brackets.
UNDONE = [
    "^Orlo Rail^ has {agreed} [to buy the old tram works for 9m crowns]",
    "^The ferry firm^ {agreed to} [pay the boatmen what it owes]",
    "^The envoy^ spent the evening {discussing} [tides that rise too early]",
    # What is won, and what is thrown out of court.
    "^Ada Quist^ {claimed} [her third oak medal in a minute flat].",
    "^Harbour Town^ {claimed} [the last spot].",
    "^The flood^ has {claimed} [a well-known victim].",
    "^Quist & Wilk^ {claim} [NRA awards]",
    "^Quist^ {claims} [Norland Oak gold in Talanga]",
    "^Widow^ {claim} [rejected by court]",
    # What is to be seen of how many, and a show by its name.
    "Of nine towns, ^four^ {showed} [some growth].",
    "the ^Norland^ {show} [Blue Lamp].",
    # An award, a seat, an office.
    "^The Reed Guild^ {named} [Ada Quist its best young weaver].",
    "^The Courier^ {named} [Quist captain of the year].",
    "^The mayor^ {named} [four weavers to the harbour board].",
    "^The Norland senate^ {confirmed} [her nominee for the bench].",
    # A choice.
    "^The mayor^ {rejected} [a toll in favour of a tax on boats].",
    # What is yet to come.
    "^The mayor^ will {announce} [her budget on Monday].",
    "^The mayor^ is to {unveil} [the new timetable].",
    "They will meet ^the weavers^ to {discuss} [how the wool is dyed].",
    # What is told of without a word of it.
    "^The chemists^ {compared} [the dyes of two mills from 5 to 9 grams].",
    "^The chemists^ {report} [their findings].",
    "^Quist^ {explained} [the reason for her long stay].",
    "^The mayor^ {defends} [decision to close the pier].",
    "^The mayor^ wept, {quoting} [Quist’s letter].",
    # What is kept from somebody, and what somebody will not do.
    "^The town^ has been {denied} [two grants for the pier].",
    "^Norland^ {refuses} [to recognise the new border].",
    "^Norland^ {refused} [to hand over the log].",
    # What somebody knows, feels or learns.
    "^Quist^ {knows} that [the loom is old].",
    "^The weavers^ were {upset} [the pier had closed].",
    "^The weavers^ {learned} that [the mill was sold].",
    # What somebody keeps from saying, could say, or an editor says.
    "^The audit^ stopped short of {calling} [the sums false].",
    "^The town^ shut the mill without {saying} [what it cost].",
    "^She^ has not {called for} [the mayor to go].",
    "^She^ could win the vote by {telling} them [she will mend the pier].",
    "This article was updated to say [the pier is shut] and that ^the mayor^ {conceded}.",
]
DONE = [
    "^Orlo Rail^ {agreed} [the tram works had been sold too cheaply]",
    "^Orlo Rail^ {agreed} [to consider a sale]",
    "^The envoy^ {discussed} [how the tides are measured]",
    "^Ada Quist^ {claimed} [the third medal was false].",
    "^Ada Quist^ {claimed} [the last spot had been sold].",
    "^Ada Quist^ {claims} [Norland gold was stolen].",
    "^Ada Quist^ {claims} [Norland awards money to thieves].",
    "^The town's^ {claim} [the pier was rejected].",
    "Of nine polls, ^four^ {showed} [the mayor was ahead].",
    "^Polls^ {show} [Ada Quist ahead].",
    "^Quist^ {named} [two weavers as the thieves].",
    "^The ledger^ {named} [Ada Quist its best weaver].",
    "^The Norland senate^ {confirmed} [the nominee had lied].",
    "^The mayor^ {confirmed} [the nomination].",
    "^The mayor^ {rejected} [the claim that a toll was in favour of boats and was wrong].",
    "^The mayor^ will {announce} [that the pier will shut].",
    "^The mayor^ {announced} [her budget on Monday].",
    "^The mayor^ told them she would not {discuss} [how the wool is dyed].",
    "^Quist^ {compared} [the mayor to a heron].",
    "^The chemists^ {report} [their findings were false].",
    "^The mayor^ {defends} [decision as right].",
    "^The town^ {denied} [two grants had been paid].",
    "^Norland^ {refused} [to say who had the log].",
    "^Norland^ {declined} [to release the log].",
    "^The Courier^ has {learned} that [the mill was sold].",
    "^The ledger^ {knows} [the mill was sold].",
    "^The inquest^ {heard} [the mill was sold].",
    "^The audit^ ended by {calling} [the sums false].",
    "^She^ won the vote by {telling} them [she will mend the pier].",
    "^She^ has {called for} [the mayor to go].",
    "The timetable was updated. ^The mayor^ {said} [the pier is shut].",
]


def statement(marked: str, kind: Kind = "indirect", act: Act = "state") -> tuple[str, Statement]:
    text, source, cue, said = parts(marked)
    return text, Statement((said,), kind, act, _tagged("cue", cue), _tagged("source", source), None, 0, 0, 1.0, 1.0, 0.0)


def _tagged(kind: str, span: Span) -> Tagged:
    return Tagged(kind, span, 0, 1, 0, 1.0, 1.0)


@pytest.mark.parametrize("marked", UNDONE)
def test_nothing_is_claimed(marked: str) -> None:
    assert is_undone(*statement(marked))


@pytest.mark.parametrize("marked", DONE)
def test_something_is_claimed(marked: str) -> None:
    assert not is_undone(*statement(marked))


def test_what_is_quoted_whole_was_said() -> None:
    assert not is_undone(*statement("^Quist^ {claimed} [“the last spot”].", "direct"))


def test_who_declines_to_act_refuses_no_answer() -> None:
    assert is_undone(*statement("^The sheriff^ {declined} [to prosecute].", act="no_comment"))
    assert not is_undone(*statement("^The sheriff^ {declined} [to give a name].", act="no_comment"))
    assert is_undone(*statement("^The guild^ {refused} [to deal with the smugglers].", act="no_comment"))
    assert is_undone(*statement("^The guild^ {refused} [to help the divers].", act="no_comment"))
    assert not is_undone(*statement("^The guild^ {refused} [to deal with any further questions].", act="no_comment"))
    assert not is_undone(*statement("^The sheriff^ {refused} [to recognise that it was so].", act="deny"))


def test_winners_that_are_announced_are_told_by_nobody() -> None:
    text, said = statement("[The guild's prize winners] were ^^{announced} on Monday.")
    nobody = Statement(said.content, "indirect", "state", said.cue, None, None, 0, 0, 1.0, 1.0, 0.0)
    assert is_undone(text, nobody)
    assert not is_undone(text, said)


def test_an_example_is_told_by_nobody() -> None:
    assert is_undone(*statement("[They could drain the dam], {say} via a pipe? ^Quist^ doubts it."))
    assert not is_undone(*statement("[They could drain the dam], {say} ^the divers^."))
