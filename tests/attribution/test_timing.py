"""The days of statements in whole texts, published on Thursday 14 November 2024."""

from __future__ import annotations

import re
from datetime import date

import pytest

from service.attribution.cues.dated.clause_dates import is_of_other_clause
from service.attribution.cues.dated.other_dates import is_of_clause_behind, is_of_event, is_of_life, is_of_main
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

DATED = [
    # From the day named last, be it that of a statement or of an event.
    (
        "“It was dry,” Ada Lund said on Monday.\n\nOn 3 May 2024 the dam broke and the town was flooded. "
        "Two days later the mayor, Jo Marsh, said that it was a disaster.",
        ["2024-11-11", "2024-05-05"],
    ),
    ("Ada Lund said on Monday that it was dry. The next day Jo Marsh said that it was not.", ["2024-11-11", "2024-11-12"]),
    # What happened on the same day is no day, and nothing is inherited from it.
    (
        "Mr Lund was asked on Monday whether the north was lost. On the same day that the mill shut, he said it would recover.\n\n"
        "“There is great love here,” he said.",
        [None, None],
    ),
    # Not from the day of what is only told to say how long that was after it.
    (
        "Ada Lund promised on Nov. 8 that a ferry would be hired, a month after the old one sank in the gale of 3 October. "
        "Three days before, the purser Otto Brandt told islanders that nobody would lend one.",
        ["2024-11-08", "2024-11-05"],
    ),
    # The date with which a sentence begins, that of an event at which somebody speaks, that of the same interview.
    (
        "The portrait was sold. On Nov. 8 the restorer, Ilka Mund, said it was genuine. Three days later, she said it was a copy.",
        ["2024-11-08", "2024-11-11"],
    ),
    (
        "The gold is gone. On the sidelines of Tuesday’s summit, the minister, Jo Marsh, would neither confirm nor deny that it was found.",
        ["2024-11-12"],
    ),
    (
        "In an interview published Sunday, its coach, Basil Trent, denied that any of them had been given pills. "
        "In the same interview he declined to say who had paid.",
        ["2024-11-10", "2024-11-10"],
    ),
    # So long before what is told of it.
    (
        "Nora Pell said on Friday that the pump was sold, two days after the Vale Gazette reported that it was broken.",
        ["2024-11-08", "2024-11-06"],
    ),
    # Nothing is said on the day after it was reported.
    ("The dam broke. A day later Jo Marsh, the mayor, said that it was a disaster.", [None]),
]


@pytest.mark.parametrize(("text", "values"), DATED)
def test_dates(engine: Engine, text: str, values: list[str | None]) -> None:
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date.value if each.date else None for each in found] == values


@pytest.mark.parametrize(("until", "value"), [("until Friday to reply", None), ("on Friday to reply", "2024-11-08")])
def test_a_deadline_is_no_date(engine: Engine, until: str, value: str | None) -> None:
    text = f"Judge Vera Quist ordered the firm {until}, saying the papers were late."
    first = engine.analyse(text, published=date(2024, 11, 14)).attributions[0]
    assert (first.date and first.date.value) == value


# The second of two statements by one speaker, at the same time or at another.
TWICE = [
    ("“I am glad,” she said in the interview.", "2024-11-11"),
    ("“I am glad,” she said.", "2024-11-11"),
    ("“I am glad,” she wrote in a later e-mail.", None),
    ("“I am glad,” she now says.", None),
]


@pytest.mark.parametrize(("text", "value"), TWICE)
def test_another_time_is_not_inherited(engine: Engine, text: str, value: str | None) -> None:
    found = engine.analyse(f"On Monday Ada Lund promised to stay. {text}", published=date(2024, 11, 14)).attributions
    assert (found[1].date and found[1].date.value) == value


# Whoever spoke on a day goes on in the next sentences and paragraphs, or tells of another time.
GOING_ON = [
    ("“We have no water,” Lund said.", "2024-11-11"),
    ("She urged the town to save what it had.", "2024-11-11"),
    ("\n\n“It will be a hard year,” Lund told reporters.", "2024-11-11"),
    ("\n\n“It will be a hard year,” Lund said in a statement.", "2024-11-11"),
    ("The crowd grumbled.\n\n“It will be a hard year,” Lund warned.", "2024-11-11"),
    ("When asked why, she said that nobody knew.", "2024-11-11"),
    ("\n\nWhen she was a student, Lund said dams were bad.", None),
    ("In her autobiography she wrote that nobody knew.", None),
    ("At the inquest, she testified that nobody knew.", None),
    ("\n\nDuring another long debate, Lund warned: “It will be a hard year.”", None),
    ("In the same interview she warned that nobody knew.", "2024-11-11"),
    ("She declined to say why.", None),
    ("\n\n“It will be a hard year,” Lund says.", None),
    ("\n\n“It will be a hard year,” Lund later wrote.", None),
    ("\n\n“It will be a hard year,” Lund said in a recent interview.", None),
    ("\n\n“It will be a hard year,” Lund had said.", None),
    ("\n\nOn Tuesday Lund toured the valley.\n\n“It will be a hard year,” Lund said.", None),
    ("\n\nThe crowd grumbled when Lund told it that the year would be hard.", None),
]


@pytest.mark.parametrize(("text", "value"), GOING_ON)
def test_who_goes_on_speaks_on_the_same_day(engine: Engine, text: str, value: str | None) -> None:
    found = engine.analyse(f"Ada Lund said on Monday that the dam was dry. {text}", published=date(2024, 11, 14)).attributions
    assert [(each.date and each.date.value, each.date and each.date.inherited) for each in found] == [
        ("2024-11-11", False),
        (value, value and True),
    ]


# An occasion told of again, and a new one of the kind.
@pytest.mark.parametrize(("where", "value"), [("At the hearing", "2024-11-11"), ("At a hearing in Tarn", None), ("At the inquest", None)])
def test_an_occasion_told_of_again_is_no_other(engine: Engine, where: str, value: str | None) -> None:
    text = f"Ada Lund said at a hearing on Monday that the dam was dry. {where}, Lund warned that the year would be hard."
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date and each.date.value for each in found] == ["2024-11-11", value]


# What one paper was told on a day, and what another.
TOLD_TO = [
    ("Courier", "told the Herald", None),
    ("Courier", "told the newspaper", "2024-11-11"),
    ("Courier", "told the Courier", "2024-11-11"),
    ("council", "told reporters", "2024-11-11"),
]


@pytest.mark.parametrize(("first", "then", "value"), TOLD_TO)
def test_another_paper_is_told_on_another_day(engine: Engine, first: str, then: str, value: str | None) -> None:
    text = f"Ada Lund told the {first} on Monday that the dam was dry.\n\n“It will be a hard year,” Lund {then}."
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert (found[1].date and found[1].date.value) == value


# Three statements, the days of the last two: another may speak between, but not on another day.
THREE = [
    ("Otto Brandt disagreed: “It is full.”\n\n“It will be a hard year,” Lund said.", [None, "2024-11-11"]),
    ("Otto Brandt disagreed on Tuesday: “It is full.”\n\n“It will be a hard year,” Lund said.", ["2024-11-12", None]),
    ("She did not say why.\n\n“It will be a hard year,” Lund said.", [None, "2024-11-11"]),
    ("“We have no water,” Lund later wrote.\n\n“It will be a hard year,” she added.", [None, None]),
]


@pytest.mark.parametrize(("text", "values"), THREE)
def test_who_goes_on_is_not_interrupted(engine: Engine, text: str, values: list[str | None]) -> None:
    found = engine.analyse(f"Ada Lund said on Monday that the dam was dry. {text}", published=date(2024, 11, 14)).attributions
    assert [each.date.value if each.date else None for each in found[1:]] == values


@pytest.mark.parametrize(
    ("lead", "value"),
    [
        ("said on Monday", "2024-11-11"),
        ("said in a speech on Monday", None),
        ("said in 2012", None),
        ("said last week", None),
        ("had said on Monday", None),
    ],
)
def test_of_another_occasion_nothing_is_inherited(engine: Engine, lead: str, value: str | None) -> None:
    text = f"Ada Lund {lead} that the dam was dry.\n\n“It will be a hard year,” Lund said in an interview."
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert (found[1].date and found[1].date.value) == value


@pytest.mark.parametrize(("lead", "value"), [("The mayor, Otto Brandt,", "2024-11-12"), ("The driver, Ada Lund,", None)])
def test_a_headline_has_the_day_of_the_lead(engine: Engine, lead: str, value: str | None) -> None:
    text = f"Mayor Brandt says bridge is unsafe\n\n{lead} said on Tuesday that the bridge was unsafe."
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date.value if each.date else None for each in found] == [value, "2024-11-12"]


# Whole reports, and the days of all their statements.
REPORTS = [
    # All was said on one day: who spoke goes on behind others, and behind what the article tells.
    (
        "Mayor Ada Lund said on Monday that the dam was dry.\n\n“It is full,” answered Otto Brandt, a farmer.\n\nThe hall was crowded.\n\n"
        "“It will be a hard year,” Lund said. Nobody spoke.\n\nShe argued that the town was poor.",
        ["2024-11-11", None, "2024-11-11", "2024-11-11"],
    ),
    # Not in the present, not elsewhere, not of long ago.
    (
        "Mayor Ada Lund said on Monday that the dam was dry.\n\n“It is full,” answered Otto Brandt, a farmer.\n\n"
        "“It will be a hard year,” Lund says.",
        ["2024-11-11", None, None],
    ),
    (
        "Mayor Ada Lund said on Oct. 3 that the dam was dry.\n\n“It is full,” answered Otto Brandt, a farmer.\n\n"
        "“It will be a hard year,” Lund said.",
        ["2024-10-03", None, None],
    ),
    # The scene is set near the beginning, without a word of what was said.
    (
        "Mayor Ada Lund took to Twitter on Monday to defend the dam.\n\nIt is the oldest of the county and leaks on three sides.\n\n"
        "“It will be a hard year,” Lund wrote.",
        ["2024-11-11"],
    ),
    (
        "Mayor Ada Lund took to Twitter on Monday to defend the dam.\n\nOtto Brandt, a farmer, addressed a rally on Tuesday.\n\n"
        "The dam leaks on three sides.\n\n“It will be a hard year,” Lund wrote.",
        [None],
    ),
    ("Ada Lund mended the dam on Monday.\n\nIt leaks on three sides.\n\n“It will be a hard year,” Lund said.", [None]),
    # Or behind it.
    (
        "Mayor Ada Lund called for a new dam. The old one leaks.\n\nThe mayor was speaking at a fair in Tarn on Monday.",
        ["2024-11-11"],
    ),
    (
        "Mayor Ada Lund called for a new dam. The old one leaks.\n\nOtto Brandt was speaking at a fair in Tarn on Monday.",
        [None],
    ),
]


@pytest.mark.parametrize(("text", "values"), REPORTS)
def test_reports_of_one_day(engine: Engine, text: str, values: list[str | None]) -> None:
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date.value if each.date else None for each in found] == values


def test_a_headline_has_a_day_told_further_behind(engine: Engine) -> None:
    text = "Mayor Brandt says bridge is unsafe\n\nThe bridge at Holm is closed.\n\nMayor Otto Brandt said on Tuesday that it was unsafe."
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date.value if each.date else None for each in found] == ["2024-11-12", "2024-11-12"]


# What is said in a clause, its cue between bars, and a date in braces: whether that is another clause's.
CLAUSES = [
    ("The guild sued a tailor {in May} after Ida Quist |said| that he stole.", True),
    ("Ida Quist stood firm {on Monday}, even as weavers |called| for her to go.", True),
    ("{On Monday}, after a long walk, Ida Quist |said| that it was dark.", False),
    ("{In May} - a year after the fire - Ida Quist |said| that it was dark.", False),
    ("{On Monday} Ida Quist faced charges in court, which she |denies|.", True),
    ("{On Monday} Ida Quist published a letter, which she |said| was old.", False),
    ("At a fair {on Monday}, Quist spoke of a recent report in which old weavers |said| that it was dark.", True),
    ("In a letter {on Monday}, in which Ida Quist |said| that it was dark, the guild resigned.", False),
    ("Quist was caught with cloth - which she later |denied| was hers - in {October}.", True),
    ("Quist - who |denied| it in {October} - was caught.", False),
    ("In the wake of the flood on {Monday}, the guild |said| that it was dark.", True),
    ("In the hall on {Monday}, the guild |said| that it was dark.", False),
    # What names no time, a habit, a time that something went on, what was done before it is told.
    ("The letter came to light {the day} after Ida Quist |warned| the guild.", True),
    ("Ida Quist |warned| the guild {the day before yesterday}.", False),
    ("Every {December}, Harbour |announces| who is to get the oar.", True),
    ("In {December}, Harbour |announces| who is to get the oar.", False),
    ("{Over the last month}, they |say|, the rain has grown.", True),
    ("{Over the last month}, they |said| that the rain had grown.", False),
    ("Ida Quist met weavers {last night} and she |says| that it was dark.", True),
    ("Ida Quist spoke on the radio {last night} and she |says| that it was dark.", False),
    ("Ida Quist met weavers {last night} and she |said| that it was dark.", False),
]


@pytest.mark.parametrize(("marked", "other"), CLAUSES)
def test_the_day_of_another_clause_is_no_date(marked: str, other: bool) -> None:
    plain = "".join(c for c in marked if c not in "{}|")
    parts = (re.search(pattern, marked) for pattern in (r"{(.+?)}", r"\|(.+?)\|"))
    day, cue = (Span(plain.index(part[1]), plain.index(part[1]) + len(part[1])) for part in parts if part)
    assert is_of_other_clause(plain, day, cue) is other


# What somebody speaks on, and what was done before speaking.
OTHERS = [
    ("“It is over,” Ada Lund said on ABC’s This Week.", None),
    ("“It is over,” Ada Lund said this week.", "2024-W46"),
    # The issue of a paper; what was done before what is told now; what was so for a time, and what is so every time.
    ("They report in today's issue of the journal Harbour that they used a pair of lamps to dry the wool.", None),
    ("Ada Lund told the Courier's readers today that it was over.", "2024-11-14"),
    ("But the agent Ada Lund met growers in Talanga last night and she says the vines are alive.", None),
    ("But the agent Ada Lund spoke to growers in Talanga last night and she says the vines are alive.", "2024-11-13"),
    ("During the past year, the Lunds say they have heard growing fears from other weavers.", None),
    ("Last year, Ada Lund said that it was over.", "2023"),
    ("“It is over,” Ada Lund told the Sunday Courier.", None),
    ("“It is over,” Ada Lund told a Sunday paper.", None),
    ("Ada Lund defended the report in the Sunday Courier, saying that it was over.", None),
    ("“It is over,” Ada Lund told the Courier on Sunday.", "2024-11-10"),
    ("“It is over,” Ada Lund told the Mail on Sunday.", None),
    ("“It is over,” Ada Lund told Scotland on Sunday.", None),
    ("“It is over,” Ada Lund said in Scotland on Sunday.", "2024-11-10"),
    ("“It is over,” Ada Lund told NBC’s Saturday Today.", None),
    ("“It is over,” Ada Lund told NBC on Saturday.", "2024-11-09"),
    ("Ada Lund told CBS Sunday Morning that it was over.", None),
    ("Ada Lund told CBS Sunday morning that it was over.", "2024-11-10"),
    ("Ada Lund told Harbour News Saturday host Matt Doyle that it was over.", None),
    ("Ada Lund told Harbour News Saturday that it was over.", "2024-11-09"),
    ("Ada Lund told CBS “This Morning: Saturday” that it was over.", None),
    # What somebody remembers, and when.
    ("In 1987, as one old teacher recalls, “we had nine books.”", None),
    ("In 1987, Ada Lund remembers, “we had nine books.”", None),
    ("In March 1987, as Ada Lund recalled, it was over.", None),
    ("On Monday, Ada Lund recalled that it was over.", "2024-11-11"),
    ("“We had nine books,” Ada Lund recalled in 1987.", "1987"),
    ("In 1987, as she warned, it was over.", "1987"),
    # A paper that the clause behind who speaks tells of.
    ("Lund, who is polling at 3 percent in a Marlow survey released Tuesday, has insisted that it is not over.", None),
    ("Lund, who trails in a Norvik poll taken last week, has argued that it is not over.", None),
    ("Lund, whose memoir came out Tuesday, has said that it is not over.", None),
    ("A Norvik poll taken last week said that it was over.", "2024-W45"),
    ("“It is over,” Ada Lund said after meeting Tuesday with aides.", None),
    ("“It is over,” Ada Lund said Tuesday after meeting with aides.", "2024-11-12"),
]


@pytest.mark.parametrize(("text", "value"), OTHERS)
def test_the_day_of_something_else_is_no_date(engine: Engine, text: str, value: str | None) -> None:
    first = engine.analyse(text, published=date(2024, 11, 14)).attributions[0]
    assert (first.date and first.date.value) == value


# A name in brackets, a date in braces, a cue between bars; whether the date is one of the life of who is named.
LIVES = [
    ("“It was dark,” |said| [Ida Quist], who came to Leeds from Hale {in 2019}.", True),
    ("“It was dark,” |said| [Ida Quist], 40, a nurse whose shop burned down {in March 2020}.", True),
    ("[Ida Quist], who came to Leeds {in 2019}, |said| that it was dark.", True),
    ("[Ida Quist], who wrote {in 2019}, |argued| that it was dark.", False),
    ("[Ida Quist], who {in 2019} |warned| that it was dark, has left.", False),
    ("[Ida Quist], who left, |said| {in 2019} that it was dark.", False),
    ("[Ida Quist], who leads in a poll published {on Friday}, |said| that it was dark.", True),
    ("[Ida Quist], who in a statement released {on Friday} |said| that it was dark.", False),
    ("[Ida Quist], who saw it {on Friday}, |said| that it was dark.", False),
    ("[Ida Quist], who attended the fair {on Friday}, |said| that it was dark.", True),
    ("[Ida Quist], who spoke at the fair {on Friday}, |said| that it was dark.", False),
    ("[Tarn Bakers], which won a prize {last night} for its rye, |says| that it is dark.", True),
    ("[The audit], which the guild tabled {last month}, |found| that it was dark.", False),
    ("[The audit], which came {yesterday}, |found| that it was dark.", False),
    ("[Ida Quist], who founded the mill {30 years ago}, |said| that it was dark.", True),
    ("[Ida Quist] |said| {30 years ago} that it was dark.", False),
    ("[Ida Quist] |said| {in 2019} that it was dark.", False),
]


@pytest.mark.parametrize(("marked", "lived"), LIVES)
def test_a_year_in_a_life_is_no_date(marked: str, lived: bool) -> None:
    plain = "".join(c for c in marked if c not in "[]{}|")
    parts = (re.search(pattern, marked) for pattern in (r"\[(.+?)\]", r"{(.+?)}", r"\|(.+?)\|"))
    spans = [Span(plain.index(part[1]), plain.index(part[1]) + len(part[1])) for part in parts if part]
    assert is_of_life(plain, *spans) is lived


# The date with which begins what is said, or of an issue, or that names no time.
UNDATED = [
    "Orbis says that in 2012 it paid the toll in full.",
    "Ida Quist told the guild that sometime in the week she had lost the key.",
    "In the April issue of The Harbour, Ida Quist admits that the lock was old.",
    "Ida Quist said at the time that the lock was old.",
]
OWN = [
    ("Ida Quist disputed that on Monday. “I had the key,” she said.", "2024-11-11"),
    ("In April Ida Quist admitted that the lock was old.", "2024-04"),
    ("The lock was built in 1999. Ida Quist said at the time that it was too small.", "1999"),
]


@pytest.mark.parametrize("text", UNDATED)
def test_what_is_not_told_to_be_of_a_day(engine: Engine, text: str) -> None:
    assert [each.date for each in engine.analyse(text, published=date(2024, 11, 14)).attributions] == [None]


@pytest.mark.parametrize(("text", "value"), OWN)
def test_what_is_told_to_be_of_a_day(engine: Engine, text: str, value: str) -> None:
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions[0].date
    assert found is not None
    assert found.value == value


# What somebody says in a relative clause, its cue between bars, and a date in braces: whether that is the main clause's.
MAINS = [
    ("The toll, which boatmen have |called| mad, began {on Monday}.", True),
    ("Ida Quist, who |denied| the charge, was freed from Hale gaol {last week}.", True),
    ("Ida Quist is in court {this week}, |accused| of theft.", True),
    ("The guild {last week} |accused| Ida Quist of theft.", False),
    ("The toll, which boatmen |called| mad {on Monday}, began in May.", False),
    ("Ida Quist, who |denied| the charge, was speaking {on Monday}.", False),
    ("Ida Quist, who |denied| the charge, told a court so {on Monday}.", False),
    ("Ida Quist |called| the toll, which began in May, mad {on Monday}.", False),
]


@pytest.mark.parametrize(("marked", "main"), MAINS)
def test_the_day_of_the_main_clause_is_no_date(marked: str, main: bool) -> None:
    plain = "".join(c for c in marked if c not in "{}|")
    parts = (re.search(pattern, marked) for pattern in (r"{(.+?)}", r"\|(.+?)\|"))
    date, cue = (Span(plain.index(part[1]), plain.index(part[1]) + len(part[1])) for part in parts if part)
    assert is_of_main(plain, date, cue) is main


# What something is said of, its date in braces: whether that is no date of the statement, whose cue is between bars.
EVENTS = [
    ("“We ran,” Quist |said| of the win over Hale {on Saturday}.", True),
    ("“We ran,” Quist |said| of the guild’s congress in {October}.", True),
    ("“We ran,” |says| Ida Quist of the storm {last week}.", True),
    ("“We ran,” Quist |wrote| of the {2012} mayoral election.", True),
    ("“We ran,” Quist |said| of the storm in an interview on {Saturday}.", False),
    ("“We ran,” Quist |said| on {Saturday} of the storm.", False),
    ("“We ran,” Quist |said| of Ida Moor on {Saturday}.", False),
    ("“We ran,” Quist |said| in {2012} of the election.", False),
    ("“We ran,” Quist |said| of the {2012} vintage.", False),
]


@pytest.mark.parametrize(("marked", "told"), EVENTS)
def test_the_day_of_what_something_is_said_of_is_no_date(marked: str, told: bool) -> None:
    plain = "".join(c for c in marked if c not in "{}|")
    parts = (re.search(pattern, marked) for pattern in (r"{(.+?)}", r"\|(.+?)\|"))
    date, cue = (Span(plain.index(part[1]), plain.index(part[1]) + len(part[1])) for part in parts if part)
    assert is_of_event(plain, date, cue) is told


def test_a_life_between_two_parts_of_a_quotation_is_no_date(engine: Engine) -> None:
    text = "“It was dark,” said Ida Quist, who came to Leeds from Hale in 2019. “I had no lamp.”"
    assert [each.date for each in engine.analyse(text, published=date(2024, 11, 14)).attributions] == [None]


# The time of whatever the claim is on, of a clause behind and of an outcome; and such as are those of the telling.
NOT_SAID_THEN = [
    ("Boatman Ida Quist estimates last month's ice sank forty boats.", None),
    ("Ida Quist said Monday's vote was void.", None),
    ("Ida Quist said Monday night's vote was void.", None),
    ("Ida Quist said Monday the vote was void.", "2024-11-11"),
    ("Olav Moor, who last week said the toll was mad, has left.", "2024-W45"),
    ("By 2031, however, the levy should bring in nine million crowns, Ida Quist said.", None),
]


@pytest.mark.parametrize(("text", "value"), NOT_SAID_THEN)
def test_the_time_of_what_is_told_of_is_no_date(engine: Engine, text: str, value: str | None) -> None:
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions[0].date
    assert (found and found.value) == value


def test_a_claim_begins_with_the_time_of_its_subject(engine: Engine) -> None:
    (only,) = engine.analyse("Boatman Ida Quist estimates last month's ice sank forty boats.").attributions
    assert only.quote.text == "last month's ice sank forty boats"


# A clause on somebody or something named behind a cue, which is between bars, and its date in braces.
BEHIND = [
    ("He needs help, with polls |showing| a swing to Olav Moor, who {last week} attacked the toll.", True),
    ("Olav Moor, who {last week} |said| the toll was mad, has left.", False),
    ("Ida Quist |said| {last week} that Olav Moor, who is ill, has left.", False),
]


@pytest.mark.parametrize(("marked", "behind"), BEHIND)
def test_the_day_of_a_clause_behind_is_no_date(marked: str, behind: bool) -> None:
    plain = "".join(c for c in marked if c not in "{}|")
    parts = (re.search(pattern, marked) for pattern in (r"{(.+?)}", r"\|(.+?)\|"))
    date, cue = (Span(plain.index(part[1]), plain.index(part[1]) + len(part[1])) for part in parts if part)
    assert is_of_clause_behind(plain, date, cue) is behind
