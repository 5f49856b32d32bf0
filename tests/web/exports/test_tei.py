"""TEI: well-formed whatever is in the text, which comes back whole; statements found again by their names and chains."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from flask.testing import FlaskClient
from hypothesis import example, given
from hypothesis import strategies as st

from service.web.exports import tei
from tests.web.exports.answers import TEXT, TYPES, analysis, question

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def edition(text: str, statements: list[list[tuple[int, int]]], name: str = "Ines") -> ElementTree.Element:
    """The edition of a text with these statements, parsed."""
    return ElementTree.fromstring(tei.write(question(text, name), analysis(text, statements, name)))


def plain(node: ElementTree.Element) -> str:
    """The text of the edition."""
    (block,) = node.iter(f"{TEI}ab")
    return "".join(block.itertext())


def parts(node: ElementTree.Element, name: str) -> list[str]:
    """The texts of a statement's parts, followed along their chain."""
    by_id = {each.get(ID): each for each in node.iter(f"{TEI}said")}
    found, part = [], by_id.get(name)
    while part is not None:
        found.append("".join(part.itertext()))
        following = by_id.get((part.get("next") or "").removeprefix("#"))
        assert following is None or following.get("prev") == f"#{part.get(ID)}"
        part = following
    return found


def test_a_statement() -> None:
    whole = edition(TEXT, [[(11, 33)]])
    (said,) = whole.iter(f"{TEI}said")
    assert said.text == "“We will open in May,”"
    assert {name: said.get(name) for name in ("who", "direct", "ana", "cert")} == {
        "who": "#s2 #s3",
        "direct": "false",
        "ana": "#mixed #state",
        "cert": "0.9",
    }
    ids = {each.get(ID) for each in whole.iter() if each.get(ID)}
    pointed = {name for each in whole.iter(f"{TEI}said") for key in ("who", "ana") for name in (each.get(key) or "").split()}
    assert {name.removeprefix("#") for name in pointed} <= ids


def test_speakers_of_every_type() -> None:
    name = 'A <b> & "c"\n'
    whole = edition(TEXT, [[(0, 9)]] * len(TYPES), name)
    entries = [each for each in whole.iter() if (each.get(ID) or "").startswith("s")]
    assert {(each.get(ID) or "") for each in entries} == {f"s{number}" for number in range(1, 1 + len(TYPES))} | {"state"}
    assert {each.tag.removeprefix(TEI) for each in entries} == {entry for _, entry, _ in tei.ENTRIES.values()} | {"category"}
    named = [each for tag in {tag for *_, tag in tei.ENTRIES.values()} - {"title"} for each in whole.iter(f"{TEI}{tag}")]
    assert {each.text for each in named} == {name}


def test_direct_is_told() -> None:
    whole = edition(TEXT, [[(0, 1)], [(1, 2)], [(2, 3)]])
    assert [each.get("direct") for each in whole.iter(f"{TEI}said")] == ["false", "false", "true"]


def test_interrupted_nested_and_crossing() -> None:
    whole = edition("0123456789", [[(0, 2), (6, 8)], [(1, 7)], [(3, 5)], [(4, 9)], [(4, 9)]])
    assert plain(whole) == "0123456789"
    assert ["".join(parts(whole, f"a{number}")) for number in range(1, 6)] == ["0167", "123456", "34", "45678", "45678"]
    assert parts(whole, "a3") == ["34"] or len(parts(whole, "a3")) == 2


CHARACTERS = st.one_of(st.characters(codec="utf-8"), st.sampled_from("&<>\"'\r\n\t\x00\x0b\x1f\x85\u2028\ufffe\uffff]😀"))


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[list[tuple[int, int]]]]:
    """A text with statements of any pieces, which nest in those of others, cross them, are the same, empty."""
    text = draw(st.text(CHARACTERS, max_size=40))
    places = st.lists(st.integers(0, len(text)), min_size=2, max_size=6).map(sorted)
    pieces = places.map(lambda them: list(zip(them[::2], them[1::2], strict=False)))
    return text, draw(st.lists(pieces, max_size=6))


@given(article=articles(), name=st.text(CHARACTERS))
@example(article=("a\r\n]]>&amp;\r", [[(0, 3)], [(1, 5)]]), name="\x00")
def test_the_text_comes_back(article: tuple[str, list[list[tuple[int, int]]]], name: str) -> None:
    text, statements = article
    whole = edition(text, statements, name)
    assert plain(whole) == re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)
    for number, pieces in enumerate(statements, start=1):
        covered = sorted({place for start, end in pieces for place in range(start, end)})
        assert "".join(parts(whole, f"a{number}")) == tei.FORBIDDEN.sub("", "".join(text[place] for place in covered))


def test_real_article(client: FlaskClient, seed: str) -> None:
    sent = {"text": seed, "published": "2024-11-14"}
    statements = client.post("/attributions", json=sent).get_json()["attributions"]
    response = client.post("/attributions", json=sent, headers={"Accept": "application/tei+xml"})
    assert response.content_type == "application/tei+xml"
    whole = ElementTree.fromstring(response.data)
    assert plain(whole) == seed
    for each in statements:
        assert "".join(parts(whole, each["id"])) == "".join(span["text"] for span in each["quote"]["spans"])
