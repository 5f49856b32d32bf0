"""The coreference benchmark's own arithmetic, on a document made up for it, with an answer known beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks.cases import Case, by_span
from benchmarks.coreference import chains, coreference_scores, name_scores, pronoun_outcomes
from benchmarks.linking import Linked, link
from service.attribution.names.entities import Entity, Name, normal
from service.attribution.pipeline import load_engine
from service.attribution.records import SpeakerType
from service.attribution.spans import Span
from training.corpora import gum_mentions

# Word, part of speech, Entity= of one word a line; 1 is Ada Lund, 2 is Crane & Co, 3 the reader, 4 a clerk without a name, 5 a bridge.
WORDS = """Ada NNP (1-person-new
Lund NNP 1)
left VBD _
Crane NNP (2-organization-new)
. . _
She PRP (1-person-giv)
praised VBD _
it PRP (2-organization-giv)
, , _
as IN _
you PRP (3-person-new)
know VBP _
, , _
and CC _
her PRP$ (4-person-new(1-person-giv)
clerk NN 4)
said VBD _
he PRP (4-person-giv)
crossed VBD _
the DT (5-object-new
bridge NN 5)
. . _"""
NAMED = frozenset({"1", "2"})


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """The document in CoNLL-U."""
    rows = [line.split() for line in WORDS.splitlines()]
    lines = [f"{i}\t{word}\t_\t_\t{tag}\t_\t_\t_\t_\tEntity={entity}" for i, (word, tag, entity) in enumerate(rows, 1)]
    path = tmp_path / "made_up.conllu"
    path.write_text("# newpar\n" + "\n".join(lines) + "\n", encoding="utf8")
    return path


def spans(text: str) -> dict[str, Span]:
    """Where each mention that the tests name first stands."""
    pieces = ("Ada Lund", "Crane", "She", "it", "you", "her clerk", "her", "he")
    return {piece: Span(at, at + len(piece)) for piece in pieces for at in [f" {text}".index(f" {piece} ")]}


def entity(kind: SpeakerType, text: str, span: Span) -> Entity:
    """An entity of one name."""
    return Entity(kind, text, [Name(span, kind, 0, text, normal(text))])


def case(path: Path, answers: Mapping[str, str]) -> Case:
    """The document as answered: the two names found, and what each other mention is said to stand for."""
    text, mentions = gum_mentions(path)
    at = spans(text)
    made = {"Ada Lund": entity("person", "Ada Lund", at["Ada Lund"]), "Crane": entity("place", "Crane", at["Crane"])}
    meant = {at[mention]: made[name] for mention, name in {"Ada Lund": "Ada Lund", "Crane": "Crane", **answers}.items()}
    names = {(*m.name, m.kind) for m in mentions if m.name}
    pronouns = frozenset(Span(*m.span) for m in mentions if m.tag.startswith("PRP"))
    return Case(text, names, by_span(mentions), NAMED, pronouns, Linked(tuple(made.values()), meant))


def test_gold(document: Path) -> None:
    text, mentions = gum_mentions(document)
    at = spans(text)
    expected = {"Ada Lund": "1", "Crane": "2", "She": "1", "it": "2", "you": "3", "her clerk": "4", "her": "1", "he": "4"}
    assert by_span(mentions) == {at[piece]: whose for piece, whose in expected.items()}
    assert [text[a:b] for a, b in (m.name for m in mentions if m.name)] == ["Ada Lund", "Crane"]


def test_names_count_by_span_and_type(document: Path) -> None:
    scores = name_scores([case(document, {})])
    assert scores["all"] == (50, 50, 50)
    assert scores["person"] == (100, 100, 100)
    assert scores["organization"] == (0, 0, 0)


RIGHT = {"She": "Ada Lund", "her": "Ada Lund", "it": "Crane"}
# Key {Ada, She, her} and {Crane, it} against {Ada, She, he} and {Crane, it}, F1 by hand from the papers' formulas: MUC finds 2 of 3
# links either way; B-cubed (2/3 + 2/3 + 0 + 1 + 1) / 5 either way; CEAFe (2 * 2 / 6 + 2 * 2 / 4) / 2 either way.
MIXED = {"She": "Ada Lund", "he": "Ada Lund", "it": "Crane"}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (RIGHT, {"MUC": 100, "B-cubed": 100, "CEAFe": 100, "mean": 100}),
        (MIXED, {"MUC": 200 / 3, "B-cubed": 200 / 3, "CEAFe": 250 / 3, "mean": (200 / 3 + 200 / 3 + 250 / 3) / 3}),
        ({}, {"MUC": 0, "B-cubed": 0, "CEAFe": 0, "mean": 0}),
    ],
)
def test_coreference_by_hand(document: Path, answers: Mapping[str, str], expected: Mapping[str, float]) -> None:
    scores = coreference_scores([case(document, answers)])
    assert {metric: f for metric, (_, _, f) in scores.items()} == pytest.approx(expected)


def test_second_persons_can_be_left_out(document: Path) -> None:
    attached = case(document, {**RIGHT, "you": "Ada Lund"})
    assert coreference_scores([attached])["MUC"][0] == pytest.approx(75)
    assert coreference_scores([attached], everyone=False)["MUC"][0] == pytest.approx(100)


def test_singletons_are_dropped() -> None:
    assert chains([(Span(0, 1), "a"), (Span(2, 3), "b"), (Span(4, 5), "a")]) == [[(0, 1), (4, 5)]]


def test_pronouns_right_wrong_and_null(document: Path) -> None:
    outcomes = pronoun_outcomes(case(document, {"She": "Ada Lund", "it": "Ada Lund", "he": "Ada Lund", "you": "Crane"}))
    assert outcomes == {(True, "right"): 1, (True, "wrong"): 1, (True, "null"): 1, (False, "wrong"): 1}


def test_asking_the_engine() -> None:
    text = "Ada Lund said on Monday that the bridge would open in June, and I agree. She said the work was done."
    mentions = [Span(text.index(piece), text.index(piece) + len(piece)) for piece in ("Ada Lund", "I", "She")]
    linked = link(load_engine(), text, mentions)
    assert linked.names() == {(0, 8, "person")}
    assert {span.cut(text): entity.name for span, entity in linked.meant.items()} == {"Ada Lund": "Ada Lund", "She": "Ada Lund"}
