"""What is done and not said: searches called off, things recalled, sources cited, names withheld."""

from __future__ import annotations

import pytest

from service.attribution.cues.rejected.deeds import is_deed
from service.attribution.spans import Span

# Cue and content in brackets and braces.
DEEDS = [
    "The goalkeeper {denied} [the tall striker once more]",
    "The dean {salutes} [Quist’s triumph]",
    "It is lost, the paper said, {citing} [another unnamed official]",
    "Tarnby {recorded} [93 millimetres of rain by noon]",
    "Norland senate {passes} [bill condemned as cruel]",
    "Oslo has {recalled} [its chargé d’affaires].",
    "Oslo {recalled} [its military attaché from Lima].",
    "The senate has {voted down} [a plan to hold the fair in May].",
    "The navy {called off} [its search for the trawler].",
    "The keepers {blamed} [each other].",
    "The Rovers {recalled} [Iwan Pryce from Wrexham].",
    "A court in Tarn {sentenced} [twelve people to death].",
    "The dairy {recalled} [9,000 cartons over a faulty seal].",
    "The dairy {recalled} [9,000 cartons in May].",
    "The king {recalled} [his ambassador to Oslo].",
    "Growth was [slower than expected] {in} a poll.",
    "A judge {refused} [bail to the surveyor].",
    "The bank will sell the mill, the paper said, {citing} [people familiar with the talks].",
    "Sales rose, it said, {citing} [internal documents].",
    "The rate was 2%, [less than the 3% forecast] {in} a poll.",
    "The Courier {asked} Brixol [for comment].",
    "The plan is dead, an aide said, {asking} [not to be identified].",
    "The keeper {shrugged off} [the jeers].",
    "The premier {waved away} [fears about the dam].",
    "The bishop {commended} [the fire crews].",
    "The bishop {hailed} [the rowers].",
    "The bishop {praised} [efforts by the governor to mend the bridge].",
    "The bishop has {lauded} [Ada Quist's latest attempt to swim the strait].",
    "The bishop {thanked} [his parents and the guests].",
    "The bishop {congratulated} [Ada Quist].",
    "The bishop {congratulated} [the rowers who had come last].",
    "The bishop {thanked} [his cooks as well as his driver].",
    "The keeper {asked} [not to be named].",
    "The keeper {cited} [a 1990 treaty].",
    "The keeper {slammed} [the new fares].",
    "Ada Quist {shows} [me the cellar].",
    "The sign {misspells} [the street's name].",
    "Quist later {corrected} [the record].",
]
SAID = [
    "The goalkeeper {denied} [the striker had beaten him]",
    "The dean {salutes} [Quist’s triumph as a turning point]",
    "Tarnby {recorded} [a loss of 4m crowns]",
    "The senate {passed} [a resolution condemning the toll]",
    "The attaché {recalled} [a walk to the mill].",
    "The navy {called} [the search a success].",
    "The keepers {blamed} [each other's dogs for the noise].",
    "The editor {recalled} [Iwan Pryce was late].",
    "The editor {recalled} [his ambassador weeping].",
    "The editor {recalled} [that 9,000 cartons were lost].",
    "A judge {denied} [the surveyor had asked for bail].",
    "The paper closed the mill, {citing} [a survey that found soot in the river].",
    "The rate was 2%, [less than in May], {in} a poll.",
    "The council {asked} the firm [to comment on the plan in writing].",
    "The aide was {asking} [not to be moved to Leeds].",
    "The keeper {shrugged off} [the report].",
    "The premier {waved away} [the claim].",
    "The bishop {hailed} [the rowers] as heroes.",
    "The bishop {hailed} [the accord as historic].",
    "The bishop {commended} [the fire crews] for their calm.",
    "The bishop {praised} [the fact that they were calm].",
    "The bishop {praised} the governor for [her work in the town].",
    "The bishop {praised} [mending the bridge].",
    "The bishop {praised} [efforts by the governor] as wise.",
    "The bishop {thanked} [Ada Quist] for her calm.",
    "The bishop {thanked} [all who were calm].",
    "The bishop {thanked} [the rowers who came for their calm].",
    "The keeper {asked} [not to be sent north].",
    "The keeper {cited} [a 1990 treaty as the cause].",
    "The keeper {slammed} [the new fares] as theft.",
    "The scan {shows} [the keel was cracked].",
    "Quist {shows} [us the keel was cracked].",
    "Quist {corrected} [the date to 1911].",
]


def parts(marked: str) -> tuple[str, Span, Span]:
    """The text without marks, the cue and the content."""
    plain = "".join(c for c in marked if c not in "[]{}")
    cue, said = (marked[marked.index(a) + 1 : marked.index(b)] for a, b in ("{}", "[]"))
    at, on = (sum(c not in "[]{}" for c in marked[: marked.index(mark)]) for mark in "{[")
    return plain, Span(at, at + len(cue)), Span(on, on + len(said))


@pytest.mark.parametrize("marked", DEEDS)
def test_a_deed_says_nothing(marked: str) -> None:
    text, cue, said = parts(marked)
    assert is_deed(text, cue, (said,))


@pytest.mark.parametrize("marked", SAID)
def test_what_is_said(marked: str) -> None:
    text, cue, said = parts(marked)
    assert not is_deed(text, cue, (said,))
