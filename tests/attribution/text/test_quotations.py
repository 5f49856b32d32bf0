"""Quotations: (text, what stands between marks outside any other marks), by the ways in which extractors are known to fail."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.article import Article, Quotation, quotation_state, read_article

MARKS = "“”„‟«»‹›\"'‘’‚`＂″′"
PIECES = [*MARKS, *" \n\u00a0\u2029", *"ab s.,?!—-(5", "\U0001f642", "''", "``", " “", "” ", "’s "]
NOISE = st.lists(st.sampled_from(PIECES), max_size=80).map("".join)
TEXT = st.one_of(NOISE, st.text(max_size=200))


def outermost(text: str) -> list[str]:
    return [quotation.cut(text) for quotation in read_article(text).quotations if quotation.depth == 0]


def inner(text: str) -> list[str]:
    return [quotation.cut(text) for quotation in read_article(text).quotations if quotation.depth > 0]


ORDINARY = [
    ("“The well ran dry,” Ama Serwaa said. “We dug another.”", ["“The well ran dry,”", "“We dug another.”"]),
    ('"The well ran dry," Ama Serwaa said. "We dug another."', ['"The well ran dry,"', '"We dug another."']),
    ("``The well ran dry,'' Ama Serwaa said. ``We dug another.''", ["``The well ran dry,''", "``We dug another.''"]),
    ("''The well ran dry,'' Ama Serwaa said. ''We dug another.''", ["''The well ran dry,''", "''We dug another.''"]),
    ("‘The well ran dry,’ Ama Serwaa said. ‘We dug another.’", ["‘The well ran dry,’", "‘We dug another.’"]),
    ("'The well ran dry,' Ama Serwaa said. 'We dug another.'", ["'The well ran dry,'", "'We dug another.'"]),
    ("`The well ran dry,' Ama Serwaa said.", ["`The well ran dry,'"]),
    ("‘‘The well ran dry,’’ Ama Serwaa said.", ["‘‘The well ran dry,’’"]),
    ("She called it (“a miracle”), twice—“a miracle”—and left.", ["“a miracle”", "“a miracle”"]),
    ('She called it ("a miracle"), twice—"a miracle"—and left.', ['"a miracle"', '"a miracle"']),
    ("Nobody said anything at the harbour.", []),
    ("", []),
]

# 13. Tokens with spaces between.
TOKENISED = [
    ('" We dug another , " the mayor said .', ['" We dug another , "']),
    ("`` We dug another , '' the mayor said .", ["`` We dug another , ''"]),
    ("“ We dug another , ” the mayor said .", ["“ We dug another , ”"]),
    ('" No , " she said . " Never . "', ['" No , "', '" Never . "']),
    ("The mayor 's pump and the farmers ' well were dry .", []),
]

# 8, 9. Marks that are never closed, lone ones, odd numbers of them.
DEGENERATE = [
    ("“One,” he said. “Two,” he added. “And three", ["“One,”", "“Two,”", "“And three"]),
    ('"One," he said. "Two," he added. "And three', ['"One,"', '"Two,"', '"And three']),
    ('""=', []),
    ('"', []),
    ("“”", []),
    ('" " " "', []),
    ('"\nThe clerk "vanished" on Friday.', ['"vanished"']),
    ('Minister: "We stay\n\nThe minister left. "Goodbye," she said.', ['"We stay', '"Goodbye,"']),
    ('The 24" pipe burst.\nThe "old" pipe held.', ['"old"']),
    ("It ended.” Nobody knew why. “I do,” said Kofi Mensah.", ["“I do,”"]),
    ('It ended." Nobody knew why.\n"I do," said Kofi Mensah.', ['"I do,"']),
    ('"We stay, he said. "They go," she said.', ['"We stay, he said.', '"They go,"']),
    ("'We stay, he said.\nA 'grand' plan.", ["'grand'"]),
]

# 11. Single marks against apostrophes.
SINGLE = [
    ("‘It's the players' ball,’ he said.", ["‘It's the players' ball,’"]),
    ("'It's the players' ball,' he said.", ["'It's the players' ball,'"]),
    ("‘It’s the players’ ball,’ he said.", ["‘It’s the players’ ball,’"]),
    ("The players' union and the coaches' room were shut.", []),
    ("In the '90s rock 'n' roll was everything; get 'em while they're young, 'til dawn.", []),
    ("In the ’90s rock ’n’ roll was everything; get ’em while they’re young.", []),
    ("The 'great players' met in the coaches' room.", ["'great players'"]),
    ("'I'm goin' home,' she said, 'and I'm stayin'.'", ["'I'm goin' home,'", "'and I'm stayin'.'"]),
    ("She said the 'nineties' were over and the '60s were not.", ["'nineties'"]),
    ("‘’Tis nothing,’ she said.", ["‘’Tis nothing,’"]),
    ("Fans of the Springboks' captain cheered 'the old man'.", ["'the old man'"]),
    ("'We lost 3-2,' he said. 'In 1998, at St James' Park, we won.'", ["'We lost 3-2,'", "'In 1998, at St James' Park, we won.'"]),
    ("the board read:'We close at six.'", ["'We close at six.'"]),
    ("'They may go, ' he said.", ["'They may go, '"]),
]

# Feet, inches, minutes and seconds.
MEASURES = [
    ('He is 6\'2" tall and the screen is 5" wide.', []),
    ('"He is 6\'2" tall," she said. "No."', ['"He is 6\'2" tall,"', '"No."']),
    ('"The 5" nail held," she said.', ['"The 5" nail held,"']),
    ("She ran it in 4'33″ and he in 5′.", []),
    ("'He is 6' tall,' she said.", ["'He is 6' tall,'"]),
    ('Voters backed it "in 2014" and "in 2015".', ['"in 2014"', '"in 2015"']),
]

# 14. Other marks, mixed pairs, marks the wrong way round, bullets.
FOREIGN = [
    ("„Ja“, sagte er. „Nein”, sagte sie.", ["„Ja“", "„Nein”"]),
    ("«Non», dit-il, et « oui », dit-elle.", ["«Non»", "« oui »"]),
    ("»Ja«, sagte er. »Nein«, sagte sie.", ["»Ja«", "»Nein«"]),
    ("‹Ja›, sagte er.", ["‹Ja›"]),
    ("”Vi går,” sade hon.", ["”Vi går,”"]),
    ("„Si», “no» and «perhaps”.", ["„Si»", "“no»", "«perhaps”"]),
    ("“We stay,“ he said. ”We go,” she said.", ["“We stay,“", "”We go,”"]),
    ('“We stay," he said. "We go,” she said.', ['“We stay,"', '"We go,”']),
    ("» Weather\n» Sport\n» “Tides” and more", ["“Tides”"]),
    ("« Back to the news | More »", ["« Back to the news | More »"]),
    ("Next »", []),
]

# 20, 24. Marks next to one another, and glued to what follows.
ADJACENT = [
    ("“Salt” and “Smoke” opened on Friday.", ["“Salt”", "“Smoke”"]),
    ('"Salt" and "Smoke" opened on Friday.', ['"Salt"', '"Smoke"']),
    ("“Salt” “Smoke”", ["“Salt”", "“Smoke”"]),
    ("“We stay.”“We go.”", ["“We stay.”", "“We go.”"]),
    ("“We stay.” “We go.”", ["“We stay.”", "“We go.”"]),
    ("“It is over.”The mayor left.", ["“It is over.”"]),
    ('"It is over."The mayor left. "So soon?"', ['"It is over."', '"So soon?"']),
    ("‘It is over.’The mayor left.", ["‘It is over.’"]),
    ("“Titanic”'s bell and the “Olympic”’s rang.", ["“Titanic”", "“Olympic”"]),
]


@pytest.mark.parametrize(("text", "expected"), [*ORDINARY, *TOKENISED, *DEGENERATE, *SINGLE, *MEASURES, *FOREIGN, *ADJACENT])
def test_outermost(text: str, expected: list[str]) -> None:
    assert outermost(text) == expected


NESTED = [
    ("“He told me ‘no’ and left,” she said.", ["‘no’"]),
    ("'He told me \"no\", and left,' she said.", ['"no"']),
    ("“He told me “no” and left,” she said.", ["“no”"]),
    ('"He told me "no" and left," she said.', ['"no"']),
    ("“He said, ‘She told me “never” twice.’”", ["‘She told me “never” twice.’", "“never”"]),
    ("``He told me `no' and left,'' she said.", ["`no'"]),
    ("''He told me 'no.''' she said.", ["'no.'"]),
    ("“ ‘No’ is all he said.”", ["‘No’"]),
]


@pytest.mark.parametrize(("text", "expected"), NESTED)
def test_nested(text: str, expected: list[str]) -> None:
    assert inner(text) == expected
    assert len(outermost(text)) == 1


def flags(text: str) -> list[tuple[str, str]]:
    return [(quotation.cut(text), _signs(quotation)) for quotation in read_article(text).quotations]


def _signs(quotation: Quotation) -> str:
    return " ".join(name for name in ("closed", "continues", "reopened", "unfinished") if getattr(quotation, name))


# 3, 25. From one paragraph to the next.
MIDDLE, LAST = "continues reopened unfinished", "closed continues reopened"
PARAGRAPHS = [
    ("“One.\n“Two.\n“Three,” he said.", [("“One.", "unfinished"), ("“Two.", MIDDLE), ("“Three,”", LAST)]),
    ('Lind said: "One.\n\n"Two," and sat down.', [('"One.', "unfinished"), ('"Two,"', LAST)]),
    ("'One.\n'Two,' he said.", [("'One.", "unfinished"), ("'Two,'", LAST)]),
    ("‘One.\n‘Two.\n‘Three,’ he said.", [("‘One.", "unfinished"), ("‘Two.", MIDDLE), ("‘Three,’", LAST)]),
    ("''One.\n''Two,'' he said.", [("''One.", "unfinished"), ("''Two,''", LAST)]),
    ("“One.\nTwo,” he said. “Three.”", [("“One.", "unfinished"), ("Two,”", "closed continues"), ("“Three.”", "closed")]),
    ('"One.\nTwo.\nThree," he said.', [('"One.', "unfinished"), ("Two.", "continues unfinished"), ('Three,"', "closed continues")]),
    ('He said: "One. "Two. "Three."', [('"One.', "unfinished"), ('"Two.', MIDDLE), ('"Three."', LAST)]),
    ("“One.”\n“Two.”", [("“One.”", "closed"), ("“Two.”", "closed")]),
    ("“One.\nTwo.\nThree.", [("“One.", "")]),
    ("“One.\nTwo.\nThree.\nFour.\nFive.\nSix.” End.", [("“One.", "")]),
    ("“One.\nTwo said “no” and left.” End.", [("“One.", ""), ("“no”", "closed")]),
    ("A 'one.\nThe 'two' men left.", [("'two'", "closed")]),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text: str, expected: list[tuple[str, str]]) -> None:
    assert flags(text) == expected


def test_stray_mark_costs_its_own_paragraph_at_most() -> None:
    text = 'He said "no.\n' + 'The "old" port reopened.\n' * 20
    assert outermost(text) == ['"no.', *['"old"'] * 20]


def test_every_one_of_many() -> None:
    text = "".join(f"“Line {number} is here,” said Okoro. “It’s the crew’s {number}.” " for number in range(500))
    assert len(outermost(text)) == 1000


def test_a_mark_reopened_many_times_in_one_paragraph() -> None:
    text = " ".join(f'"Point {number}.' for number in range(40)) + '"'
    assert outermost(text) == [*(f'"Point {number}.' for number in range(39)), '"Point 39."']


@given(TEXT)
def test_any_text_gives_ordered_nested_spans_inside_it(text: str) -> None:
    quotations = read_article(text).quotations
    assert all(0 <= quotation.start < quotation.end <= len(text) for quotation in quotations)
    assert list(quotations) == sorted(quotations, key=lambda quotation: (quotation.start, -quotation.end))
    around: list[Quotation] = []
    for quotation in quotations:
        around = [other for other in around if other.end > quotation.start]
        assert all(other.end >= quotation.end for other in around)
        assert quotation.depth == len(around)
        around.append(quotation)


@given(TEXT)
def test_every_quotation_lies_in_one_paragraph_and_begins_with_its_mark(text: str) -> None:
    article = read_article(text)
    for quotation in article.quotations:
        assert any(span.start <= quotation.start and quotation.end <= span.end for span in article.paragraphs)
        assert quotation.cut(text).startswith(quotation.opened)
        assert quotation.opened or quotation.continues


@given(TEXT)
def test_state_marks_the_characters_of_outermost_quotations(text: str) -> None:
    article = read_article(text)
    expected = {place for quotation in article.quotations for place in range(quotation.start, quotation.end)}
    assert {place for place, inside in enumerate(quotation_state(article)) if inside} == expected
    assert len(quotation_state(article)) == len(text)


@given(TEXT)
def test_continuations_follow_what_is_unfinished(text: str) -> None:
    article: Article = read_article(text)
    outer = [quotation for quotation in article.quotations if quotation.depth == 0]
    for before, quotation in pairwise(outer):
        if quotation.continues:
            assert before.unfinished
