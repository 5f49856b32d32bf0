"""Statements that are found by their words: what a court heard, "per" somebody, in a journal, by rumour, in the passive."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from service.attribution.article import Article, read_article
from service.attribution.cues.answers.undenied import undenied_of
from service.attribution.cues.documented.findings import findings_of
from service.attribution.cues.documented.on_paper import papers_of
from service.attribution.cues.documented.on_tape import on_tape
from service.attribution.cues.found.by_the_way import told_by_the_way
from service.attribution.cues.found.called import called_of
from service.attribution.cues.found.fronted import fronted_of
from service.attribution.cues.found.hearsay import hearsay_of
from service.attribution.cues.found.passing_on import passed_on
from service.attribution.cues.nominal.by_nobody import nobodys_of
from service.attribution.cues.nominal.owned import owned_of
from service.attribution.cues.unmarked import Unmarked
from service.attribution.pipeline import Engine
from service.attribution.records import Act

Finder = Callable[[Article], Iterator[Unmarked]]

# What somebody said, by whom (None: nobody is named), and what it does.
FOUND: list[tuple[str, str, str | None, Act]] = [
    (
        "A baker forged four leases before the loan was paid, a court has heard.",
        "A baker forged four leases before the loan was paid",
        None,
        "state",
    ),
    ("A diver ran out of air within a minute, an inquest in Truro was told.", "A diver ran out of air within a minute", None, "state"),
    ("The tribunal heard that the gauges had been painted over.", "the gauges had been painted over", None, "state"),
    ("The inquiry was told how the ferry left an hour early.", "how the ferry left an hour early", None, "state"),
    (
        "The show sold 40,000 tickets in its first week, per Boxwatch.",
        "The show sold 40,000 tickets in its first week",
        "Boxwatch",
        "state",
    ),
    ("Per the lawsuit, the mill hid the leak for two years.", "the mill hid the leak for two years", "the lawsuit", "state"),
    ("The van was last seen near the quay, per police.", "The van was last seen near the quay", "police", "state"),
    (
        "Researchers at Uppsala University report in Cell that the moths hear the bats.",
        "the moths hear the bats",
        "Researchers at Uppsala University",
        "state",
    ),
    ("Dahl was quick to play down talk that the mill is for sale.", "the mill is for sale", "Dahl", "deny"),
    ("The minister laughed off reports that she had bought a castle.", "she had bought a castle", "The minister", "deny"),
    ("The keeper scotched rumours that he will leave in June.", "he will leave in June", "The keeper", "deny"),
    ("The navy has described as false and malicious reports that a frigate sank.", "a frigate sank", "The navy", "deny"),
    ("Quist dismissed as pure fiction rumours that the mill is for sale.", "the mill is for sale", "Quist", "deny"),
    ("The dairy labelled as fake a video claiming that its milk was sour.", "its milk was sour", "The dairy", "deny"),
    ("The dairy described reports that its milk was sour as baseless.", "its milk was sour", "The dairy", "deny"),
    (
        "In the minutes, the purser, Jo Bell, is recorded as saying that the safe was open.",
        "the safe was open",
        "Jo Bell",
        "state",
    ),
    ("The hole in the roof, which the Surveyor put at 40 metres, has been patched.", "at 40 metres", "the Surveyor", "state"),
    (
        "When the lamp failed, Ada Quist e-mailed her uncle, the late Nils Quist, to ask whether it was old.",
        "whether it was old",
        "Ada Quist",
        "state",
    ),
    ("Ada Quist rang the Courier to complain that her name was missing.", "her name was missing", "Ada Quist", "state"),
    ("Jo Bell was told to leave the keys.", "to leave the keys", None, "state"),
    ("Clerk of works Jo Bell said no.", "no", "Jo Bell", "state"),
    ("Norway, which denies arming the pilots, shut the port.", "arming the pilots", "Norway", "deny"),
    ("Police identified the drowned man as Jo Bell, 44.", "the drowned man as Jo Bell, 44", "Police", "state"),
    ("The keeper slammed rumours that he will leave in June.", "he will leave in June", "The keeper", "deny"),
    ("The poet Ada Quist died on Monday. Her death was confirmed by her husband, Nils Quist.", "Her death", "Nils Quist", "confirm"),
    ("The poet Ada Quist died on Monday. Her death was announced on Tuesday by her family.", "Her death", "her family", "state"),
]
NONE = [
    "The dairy, which rejected the offer, shut in May.",
    "The court, which denied bail to the mason, sat until nine.",
    "The keeper did not take her calls.",
    "The oldest figures tell a different story.",
    "The court heard evidence from two doctors in the afternoon.",
    "The jury heard the case of the two bakers in May.",
    "The rent rose to nine euros a metre, per month.",
    "Ten seats were added at the back, per the rules of the house.",
    "The new tram line was announced by the city on Tuesday.",
    "Her nomination was confirmed by the Senate.",
    "The road that supports its claim to the valley was closed.",
    "The lack of rain supports their story.",
    "The van, which stopped at 40 Mill Lane, was red.",
    "The kiln, which the owners put at the far end, was cold.",
    "Norway, which borders Finland, shut the port.",
    "The lamp was identified as the cause.",
]


@pytest.mark.parametrize(("text", "said", "who", "act"), FOUND)
def test_found(engine: Engine, text: str, said: str, who: str | None, act: Act) -> None:
    (only,) = engine.analyse(text).attributions
    assert (only.quote.text, only.speaker and only.speaker.name, only.act) == (said, who, act)


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_said(engine: Engine, text: str) -> None:
    assert engine.analyse(text).attributions == ()


# What bears out or contradicts what somebody said before, by whom, and what it does.
BORNE_OUT: list[tuple[str, str, str, Act]] = [
    ("The keeper said the lamp was lit. Two logbooks bear out his account.", "his account", "Two logbooks", "confirm"),
    ("The keeper said the lamp was lit. Two fishermen backed up the keeper's version.", "the keeper's version", "Two fishermen", "confirm"),
    ("The keeper said the lamp was lit. Photographs do not support his story.", "his story", "Photographs", "deny"),
]


@pytest.mark.parametrize(("text", "said", "who", "act"), BORNE_OUT)
def test_accounts_are_borne_out_or_not(engine: Engine, text: str, said: str, who: str, act: Act) -> None:
    first, second = engine.analyse(text).attributions
    assert (second.quote.text, second.speaker and second.speaker.name, second.act) == (said, who, act)
    parties = first.confirming_parties if act == "confirm" else first.disputing_parties if act == "deny" else ()
    assert (len(parties) == 1) is (act != "state")


# What is found where the reader marks nothing: cue, source and content.
BY_WORDS: list[tuple[Finder, str, tuple[str, str | None, str] | None]] = [
    (
        papers_of,
        "An internal audit of the port's pension fund, obtained by the Courier, revealed that the fund was short of cash.",
        ("revealed", "An internal audit of the port's pension fund", "the fund was short of cash"),
    ),
    (
        papers_of,
        "A third of the lamps in the port do not burn, an audit filed by the council before the court has revealed.",
        ("revealed", "an audit", "A third of the lamps in the port do not burn"),
    ),
    (
        told_by_the_way,
        "TARN – Norway's council broke off the sale after the pilots admitted to sinking nine boats, a charge they had fought.",
        ("admitted", "the pilots", "to sinking nine boats"),
    ),
    (papers_of, "A new bridge on the river revealed that the bed was deep.", None),
    (papers_of, "A third of the lamps in the port do not burn, an owner of two boats has revealed.", None),
    (told_by_the_way, "The sale was broken off after the pilots admitted two guests.", None),
    (owned_of, "The board gave in to Dahl’s charge that the boats were rotten, he said.", ("charge", "Dahl", "the boats were rotten")),
    (
        owned_of,
        "The council met in answer to the harbour master's repeated warnings that the quay would fall.",
        ("warnings", "the harbour master", "the quay would fall"),
    ),
    (owned_of, "The paper welcomed her admission that the fund was empty.", ("admission", "her", "the fund was empty")),
    (owned_of, "The board disputed prosecutors' claim that the boats were rotten.", ("claim", "prosecutors", "the boats were rotten")),
    # A subject goes on to a verb; what is quoted is marked; no claim.
    (owned_of, "Dahl’s charge that the boats were rotten is old.", None),
    (owned_of, "The board said that Dahl’s charge that the boats were rotten is old.", None),
    (owned_of, "The board gave in to Dahl’s charge that “the boats were rotten”.", None),
    (owned_of, "The board gave in to Dahl’s brother that it had robbed.", None),
    (
        papers_of,
        "Internal letters seen by Harbour News show that the keel was rotten.",
        ("show", "Internal letters", "the keel was rotten"),
    ),
    (papers_of, "Figures from the port indicate that the quay is sinking.", ("indicate", "Figures from the port", "the quay is sinking")),
    (papers_of, "Old sailors show that the quay is sinking.", None),
    (
        hearsay_of,
        "Three of the clerks are said to have lied about their rank.",
        ("said", None, "Three of the clerks"),
    ),
    (
        hearsay_of,
        "In some cases, clerks are reported to have lied about their rank.",
        ("reported", None, "clerks"),
    ),
    (
        hearsay_of,
        "But the purser was said to be hiding in Bergen and has asked for a boat.",
        ("said", None, "the purser"),
    ),
    (hearsay_of, "Three of the clerks said to have lied were dismissed.", None),
    (hearsay_of, "Three of the clerks are thought to be ill.", None),
    (hearsay_of, "Ada Quist is accused of hiding a lamp.", ("accused", None, "hiding a lamp")),
    (hearsay_of, "Ada Quist stands accused of theft, but the mill is hers.", ("accused", None, "theft")),
    (
        hearsay_of,
        "Moss is accused of greed over a notice naming Dahl and Holt - who are boatmen - as thieves.",
        ("accused", None, "greed over a notice naming Dahl and Holt - who are boatmen - as thieves"),
    ),
    (hearsay_of, "Moss, who has been accused of hiding a leak, stayed away.", ("accused", None, "hiding a leak")),
    (hearsay_of, "Ada Quist is accused of theft by the guild.", None),
    (hearsay_of, "If Ada Quist is accused of theft, she will leave.", None),
    (hearsay_of, "Ada Quist has never been accused of theft.", None),
    (hearsay_of, "A few boatmen are accused of hiding the oars.", ("accused", None, "hiding the oars")),
    (hearsay_of, "Moss, who has been accused of theft but denies it, stayed away.", ("accused", None, "theft")),
    (hearsay_of, "Moss is accused of theft but cleared of arson.", ("accused", None, "theft")),
    (hearsay_of, "Moss is accused of being nothing but a thief.", ("accused", None, "being nothing but a thief")),
    (hearsay_of, "Neither boatman is accused of hiding the oars.", None),
    (hearsay_of, "Few boatmen are accused of hiding the oars.", None),
    (hearsay_of, "Hardly anybody has been accused of hiding the oars.", None),
    (hearsay_of, "Not one boatman was accused of hiding the oars.", None),
    (hearsay_of, "And no boatman has been accused of hiding the oars.", None),
    (hearsay_of, "Moss is accused of nothing at all.", None),
    (hearsay_of, "The quay will close in May, it has been reported.", ("reported", None, "The quay will close in May")),
    (hearsay_of, "The quay will close in May, it was announced on Monday.", ("announced", None, "The quay will close in May")),
    (hearsay_of, "It has been alleged that the quay was rotten.", ("alleged", None, "the quay was rotten")),
    (hearsay_of, "The quay will close in May, it has been decided.", None),
    (hearsay_of, "When the quay closed, it was reported.", None),
    (nobodys_of, "The fare has led to complaints that boatmen were being robbed.", ("complaints", None, "boatmen were being robbed")),
    (
        nobodys_of,
        "There is a warning today that the quay could fall, but Ada Quist is calm.",
        ("warning", None, "the quay could fall"),
    ),
    (
        nobodys_of,
        "The mill paid the port to settle charges that it had hidden a leak.",
        ("charges", None, "it had hidden a leak"),
    ),
    (nobodys_of, "The fair will open despite claims that the quay is rotten.", ("claims", None, "the quay is rotten")),
    # A claim that is not made, or need not be.
    (nobodys_of, "The fare may spark complaints that boatmen were being robbed.", None),
    (nobodys_of, "A higher fare would bring accusations that boatmen were being robbed.", None),
    (nobodys_of, "The port has done nothing to fuel rumours that the quay is rotten.", None),
    (nobodys_of, "Never before in the long history of the harbour guild had it faced a claim that the quay was rotten.", None),
    # What was claimed by others before, what is told of a claim, and what is passed on by somebody.
    (nobodys_of, "The fare has led to the complaints that boatmen were being robbed.", None),
    (nobodys_of, "The fare has led to complaints that were soon forgotten by all.", None),
    (nobodys_of, "There were claims that nobody could prove.", None),
    (nobodys_of, "The blog passed on a rumour that the quay was rotten.", None),
    (nobodys_of, "There was no warning that the quay could fall.", None),
    (findings_of, "Chemists in Bergen discovered that the dye is poisonous.", ("discovered", "Chemists in Bergen", "the dye is poisonous")),
    (
        findings_of,
        "Quist and her team have shown frost was to blame, which surprised boatmen.",
        ("shown", "Quist and her team", "frost was to blame"),
    ),
    (findings_of, "Quist and her team found a bird that was long thought dead.", None),
    (findings_of, "Boatmen in Bergen discovered that the lamp was gone.", None),
    (
        on_tape,
        "A video posted on Monday shows the mayor telling reporters that the quay is safe.",
        ("telling", "the mayor", "the quay is safe"),
    ),
    (
        on_tape,
        "The transcript shows Ada Quist asking for the boat to be held.",
        ("asking", "Ada Quist", "for the boat to be held"),
    ),
    (on_tape, "A video shows the mayor climbing over the wall of a garden.", None),
    (
        on_tape,
        "A clip shows Ada Quist urging the crew to stay at home.",
        ("urging", "Ada Quist", "to stay at home"),
    ),
    (on_tape, "A clip shows Ada Quist admitting the pier was rotten.", ("admitting", "Ada Quist", "the pier was rotten")),
    (on_tape, "A clip shows Ada Quist telling him he was late.", ("telling", "Ada Quist", "he was late")),
    (on_tape, "A clip shows Ada Quist explaining why the pier is shut.", ("explaining", "Ada Quist", "why the pier is shut")),
    # A plain object is nothing that somebody says.
    (on_tape, "A video shows a tall man threatening a boatman with an oar.", None),
    (on_tape, "A video shows the purser explaining the parts of a lamp to boatmen.", None),
    (on_tape, "A video shows the purser asking questions of two boatmen.", None),
    (on_tape, "A video shows the purser asking questions to confuse two boatmen.", None),
    (on_tape, "A video shows the purser telling a story to the guests that wept.", None),
    (on_tape, "A video shows the purser saying goodbye to her crew.", None),
    (on_tape, "A video shows the purser warning a guest that laughed at her.", None),
    (on_tape, "The auditor showed Ada Quist asking for the boat to be held.", None),
    (fronted_of, "What police can say for certain is that the lamp was lit.", ("can say", "police", "the lamp was lit")),
    (fronted_of, "What we can say is that the lamp was lit.", None),
    (fronted_of, "What the purser can sell is that the lamp is old.", None),
    (fronted_of, "While conceding that the lamp was dim, Mr Moss said it was safe.", ("conceding", "Mr Moss", "the lamp was dim")),
    (fronted_of, "While seeing that the lamp was dim, Mr Moss said it was safe.", None),
    (fronted_of, "While conceding that the lamp was dim, Mr Moss left.", None),
    (passed_on, "Boatmen were then asked to name the lamps that they had seen.", ("asked", None, "to name the lamps that they had seen")),
    (passed_on, "Ada Quist was asked to look.", None),
    (passed_on, "Boatmen were urged not to leave the quay.", ("urged", None, "not to leave the quay")),
    (passed_on, "Nine yards were invited to build a ferry for the port.", None),
    (passed_on, "The widows were asked to sing.", None),
    (passed_on, "The guild advises boatmen and divers to focus on lamps.", ("advises", "The guild", "to focus on lamps")),
    (passed_on, "The guild advises boatmen against sailing at night.", ("advises", "The guild", "against sailing at night")),
    (passed_on, "Quist Partners advises ship owners from Bergen to Malta.", None),
    (passed_on, "Quist Partners advises mayors close to the queen.", None),
    (passed_on, "Quist Partners advises lenders to small yards in the north.", None),
    (passed_on, "The guild strongly advises boatmen to stay at home.", ("advises", "The guild", "to stay at home")),
    (passed_on, "Ada Quist therefore advises that boats stay at home.", ("advises", "Ada Quist", "boats stay at home")),
    (passed_on, "Ada Quist advises the guild on lamps.", None),
    (
        papers_of,
        "Her study, published in May, provides strong evidence that old boats mourn.",
        ("provides strong evidence", "Her study", "old boats mourn"),
    ),
    (
        papers_of,
        "Studies over ten years on oil lamps show that most of them leak.",
        ("show", "Studies over ten years on oil lamps", "most of them leak"),
    ),
    (papers_of, "The study did not provide evidence that old boats mourn.", None),
    (
        called_of,
        "The port suffers from what one doctor describes as a mild panic.",
        ("describes", "one doctor", "a mild panic"),
    ),
    (called_of, "The port suffers from what is described as a mild panic.", None),
    (undenied_of, "Ada Quist, who owns the mill, does not dispute that.", ("does not dispute", "Ada Quist", "that")),
    (undenied_of, "The board did not deny the claims, but blamed the rain.", ("did not deny", "The board", "the claims")),
    (undenied_of, "But Ada Quist has never denied that the mill was old.", ("has never denied", "Ada Quist", "the mill was old")),
    (undenied_of, "Ada Quist said the board did not dispute that.", None),
    (undenied_of, "The seat is one that the party did not contest.", None),
    (undenied_of, "The party did not contest the seat.", None),
    (undenied_of, "The board does not dispute “that the mill was old”.", None),
    (passed_on, "Ada Quist called the boat to its berth.", None),
    (passed_on, "Ada Quist wrote a play to say that she was old.", None),
]


@pytest.mark.parametrize(("find", "text", "parts"), BY_WORDS)
def test_found_by_words_alone(find: Finder, text: str, parts: tuple[str, str | None, str] | None) -> None:
    found = next(iter(find(read_article(text))), None)
    assert (found and (found.cue.cut(text), found.source and found.source.cut(text), found.content[0].cut(text))) == parts


def test_what_nobody_is_said_to_tell_has_no_speaker(engine: Engine) -> None:
    text = "Ada Quist, who owns the mill, said it was ruined. Three of her clerks are said to have lied about their rank, which was low."
    _, second = engine.analyse(text).attributions
    assert (second.quote.text, second.speaker) == ("Three of her clerks to have lied about their rank", None)


def test_what_somebody_did_say_begins_behind_that(engine: Engine) -> None:
    (only,) = engine.analyse("The lamp was out. What Ada Quist did say was that the quay would stay open.").attributions
    assert (only.quote.text, only.speaker and only.speaker.name) == ("the quay would stay open", "Ada Quist")


# Quotations that something but a verb of saying leads into, and who speaks.
LED_INTO = [
    ("“It leaks,” said Jo Bell. Ada Quist posted a photograph of the keel with the caption: “Dry.”", "“Dry.”", "Ada Quist"),
    ("Jo Bell called it “odd”, while Ada Quist, the owner, shared a map with the words “Lost again.”", "“Lost again.”", "Ada Quist"),
    ("On Monday, Ada Quist seemed to mourn the boat, captioning a photograph, “Old friend.”", "“Old friend.”", "Ada Quist"),
    ("“It leaks,” said Jo Bell. Ada Quist signed off the letter with “Never.”", "“Never.”", "Ada Quist"),
    ("The log was found, in which the purser, Jo Bell, is recorded as telling the mate, “Throw it over.”", "“Throw it over.”", "Jo Bell"),
    (
        "The fare has angered boatmen.\n\nAt Harbour News, Jo Bell was scathing:\n\n“It is a tax on wind.”",
        "“It is a tax on wind.”",
        "Jo Bell",
    ),
    ("The fare has angered boatmen. In Oslo, Jo Bell was even blunter, or less kind. Ada Quist was furious: “No.”", "“No.”", "Ada Quist"),
    ("Jo Bell, a clerk at the yard, told us in a letter that the leak was “tiny.”", "the leak was “tiny.”", "Jo Bell"),
]


@pytest.mark.parametrize(("text", "said", "who"), LED_INTO)
def test_who_put_the_words_there_speaks(engine: Engine, text: str, said: str, who: str) -> None:
    last = engine.analyse(text).attributions[-1]
    assert (last.quote.text, last.speaker and last.speaker.name) == (said, who)


def test_a_picture_without_words_says_nothing(engine: Engine) -> None:
    assert engine.analyse("Ada Quist posted a photograph of the “Marie Rose” with the crew.").attributions == ()


def test_a_contradiction_has_the_day_behind_it(engine: Engine) -> None:
    text = "The keeper said the lamp was lit. Ada Quist, a sailor, contradicted that on Tuesday."
    second = engine.analyse(text).attributions[-1]
    assert (second.quote.text, second.act, second.date and second.date.span.text) == ("that", "deny", "on Tuesday")


def test_an_account_that_is_told_stands_for_itself(engine: Engine) -> None:
    said = engine.analyse("The keeper said the lamp was lit. A sailor told a different story. “It was dark,” she said.").attributions
    assert [each.quote.text for each in said] == ["the lamp was lit", "“It was dark,”"]


def test_a_court_that_speaks_itself_has_its_name(engine: Engine) -> None:
    (only,) = engine.analyse("The tribunal ruled that the gauges had been painted over.").attributions
    assert only.speaker is not None
    assert only.speaker.name == "The tribunal"


def test_an_answer_that_is_blunt_is_nobody(engine: Engine) -> None:
    (only,) = engine.analyse("The mill was asked twice. The answer was blunt: “It is not for sale.”").attributions
    assert only.source is None


DATED = {
    "The mayor yesterday laughed off reports that the mill would close.": "yesterday",
    "The mayor remained tight-lipped on Monday about the mill.": "on Monday",
    "The mayor, who came on Monday, laughed off reports that the mill would close.": None,
    "ORLEN, May 3 (Agency) - The mayor on Monday owned up to breaking the mill.": "on Monday",
}


@pytest.mark.parametrize("text", DATED)
def test_the_day_before_what_is_told(engine: Engine, text: str) -> None:
    (only,) = engine.analyse(text).attributions
    assert (only.speaker and only.speaker.name, only.date and only.date.span.text) == ("The mayor", DATED[text])


def test_a_dateline_names_nobody(engine: Engine) -> None:
    (only,) = engine.analyse("LAGOS: The harbour board owned up to losing 31 boats.").attributions
    assert only.speaker is not None
    assert only.speaker.name == "The harbour board"


def test_who_did_something_else_besides(engine: Engine) -> None:
    (only,) = engine.analyse("Minister Ada Quist was in Orlen and could not be reached for comment.").attributions
    assert (only.speaker and only.speaker.name, only.source and only.source.text) == ("Ada Quist", "Minister Ada Quist")
