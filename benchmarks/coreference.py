"""Names and coreference on GUM's held-out documents: python -m benchmarks.coreference --corpora DIR [--model DIR]

DIR holds gum/dep (CoNLL-U) and gum/dev.txt, the documents held out. Needs the test extra (coreference-eval counts the metrics).

names        exact span and type (person, organization, place), against GUM's names as training/corpora.py derives them.
coreference  MUC, B-cubed, CEAFe and their mean, of entities of these types that have a proper name; singletons dropped.
pronouns     which of GUM's pronouns (he, she, it, they; possessives and reflexives too) get the right entity,
             another one (named or not), or null.

The engine has no mention detection of its own: it resolves only mentions that it is asked about, in the service the sources of
statements. So GUM's mentions of persons, organisations and places are given: those headed by a name that the engine found go to the
entity that it merged this name into, and it is asked whom each pronoun and description stands for, as if each were a source (of the
descriptions it resolves the definite ones alone). First and second persons it leaves null always; a second table leaves them out.
A mention of an entity without a name that it attaches to a named one counts against precision; what it attaches to others without a
name is not counted.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from corefeval import Document
from corefeval.metric import Metric
from corefeval.metrics import b_cubed, ceafe, muc

from benchmarks.cases import TYPES, Case, Names, read_case
from service.attribution.names.entities import Entity
from service.attribution.pipeline import MODEL, load_engine
from service.attribution.spans import Span

Chains = list[list[tuple[int, int]]]


def name_scores(cases: Sequence[Case]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 in points, of all names and by type."""
    return {kind: _points([(_of(c.names, kind), _of(c.linked.names(), kind)) for c in cases]) for kind in ("all", *TYPES)}


def _of(names: Names, kind: str) -> Names:
    return {n for n in names if kind in ("all", n[2])}


def _points(pairs: Sequence[tuple[Names, Names]]) -> tuple[float, float, float]:
    right, gold, found = (sum(column) for column in zip(*((len(g & p), len(g), len(p)) for g, p in pairs), strict=True))
    return 100 * right / max(found, 1), 100 * right / max(gold, 1), 200 * right / max(gold + found, 1)


def chains(entities: Iterable[tuple[Span, str | Entity]]) -> Chains:
    """Mentions of one entity together, without singletons."""
    out: dict[str | Entity, list[tuple[int, int]]] = {}
    for span, entity in entities:
        out.setdefault(entity, []).append((span.start, span.end))
    return [chain for chain in out.values() if len(chain) > 1]


def coreference_scores(cases: Iterable[Case], *, everyone: bool = True) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 in points by metric, counted over all documents; `everyone`: first and second persons too."""
    metrics = {name: Metric(metric) for name, metric in (("MUC", muc), ("B-cubed", b_cubed), ("CEAFe", ceafe))}
    for case in cases:
        kept = [s for s in case.gold if everyone or not case.speaks(s)]
        gold = chains((s, case.gold[s]) for s in kept if case.gold[s] in case.named)
        found = chains((s, case.linked.meant[s]) for s in kept if s in case.linked.meant and case.linked.meant[s].names)
        for metric in metrics.values():
            metric.update(Document(found, gold))
    scores = {name: [100 * float(value) for value in metric.get_prf()] for name, metric in metrics.items()}
    scores["mean"] = [sum(column) / len(scores) for column in zip(*scores.values(), strict=True)]
    return {name: (p, r, f) for name, (p, r, f) in scores.items()}


def counterparts(case: Case) -> dict[Entity, str]:
    """For each entity of the engine, the entity of GUM's that most of its mentions by name or first description belong to."""
    common: dict[Entity, Counter[str]] = {}
    for span, entity in case.linked.meant.items():
        if any(span.holds(known) for known in [*(name.span for name in entity.names), *entity.described]):
            common.setdefault(entity, Counter())[case.gold[span]] += 1
    return {entity: count.most_common(1)[0][0] for entity, count in common.items()}


def pronoun_outcomes(case: Case) -> Counter[tuple[bool, str]]:
    """How many pronouns are right, wrong or null, by whether GUM's entity has a name."""
    theirs, out = counterparts(case), Counter[tuple[bool, str]]()
    for span in case.asked():
        entity = case.linked.meant.get(span)
        outcome = "null" if entity is None else "right" if theirs.get(entity) == case.gold[span] else "wrong"
        out[case.gold[span] in case.named, outcome] += 1
    return out


def report(cases: Sequence[Case]) -> str:
    """All figures, a line each."""
    lines = ["GUM's mentions are given: the engine merges the names, and is asked whom pronouns and definite descriptions stand for.", ""]
    tables = [("names, exact span and type", name_scores(cases)), ("coreference", coreference_scores(cases))]
    for title, rows in [*tables, ("coreference, third persons alone", coreference_scores(cases, everyone=False))]:
        lines += [title, *(f"  {name:<13} P {p:5.1f}  R {r:5.1f}  F1 {f:5.1f}" for name, (p, r, f) in rows.items())]
    outcomes = sum((pronoun_outcomes(case) for case in cases), Counter[tuple[bool, str]]())
    for named, whose in ((True, "an entity with a name"), (False, "one without")):
        counts = {outcome: outcomes[named, outcome] for outcome in ("right", "wrong", "null")}
        total = sum(counts.values())
        shares = ", ".join(f"{outcome} {100 * n / max(total, 1):.1f} %" for outcome, n in counts.items())
        lines.append(f"{total} pronouns of {whose}: {shares}")
    return "\n".join(lines)


def main() -> None:
    """Read, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=MODEL)
    args = parser.parse_args()
    engine = load_engine(args.model)
    gum = args.corpora / "gum"
    paths = [gum / "dep" / f"{name}.conllu" for name in (gum / "dev.txt").read_text(encoding="utf8").split()]
    print(report([read_case(engine, path) for path in paths]))


if __name__ == "__main__":
    main()
