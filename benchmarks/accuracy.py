"""Accuracy: every gold article is posted to a running service, and what it answers is scored.

    python -m benchmarks.accuracy --eval DIR --gold DIR --corpora DIR [--url URL]

DIRs are those of the evaluation scripts, the gold articles and the corpora. Without --url, a service is started for it.
Answers go to build/eval, where the scoring scripts read them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from benchmarks.clients import Client, Json, connect, read_articles
from benchmarks.servers import ROOT, served

OUT = ROOT / "build/eval"
PRONOUNS = frozenset(
    "he she they it i we you him her them us me his hers their theirs its who whom whose which that this these those "
    "himself herself themselves itself myself ourselves one someone somebody everyone everybody".split()
)


def main() -> None:
    """Post, write, score, print."""
    given = _arguments()
    gold, polnear = given.gold, given.corpora / "polnear/dev.jsonl"
    sources = {"dev": gold / "dev.jsonl", "challenge": gold / "challenge.jsonl", "polnear": polnear}
    OUT.mkdir(parents=True, exist_ok=True)
    answers: list[Json] = []
    with _service(given.url) as url, connect(url) as client:
        for name, path in sources.items():
            answers += _write(client, path, OUT / f"{name}.jsonl")
    sources["both"] = _join(sources["dev"], sources["challenge"], OUT / "both.gold.jsonl")
    _join(OUT / "dev.jsonl", OUT / "challenge.jsonl", OUT / "both.jsonl")
    for name, title in (("dev", "dev"), ("challenge", "challenge"), ("both", "dev and challenge together")):
        _score(given.eval / "score.py", sources[name], OUT / f"{name}.jsonl", title)
    _score(given.eval / "polnear.py", polnear, OUT / "polnear.jsonl", "PolNeAR dev")
    _print_names(answers)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("eval", "gold", "corpora"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--url", help="a service that is running already")
    return parser.parse_args()


def _service(url: str | None) -> AbstractContextManager[str]:
    return nullcontext(url.rstrip("/")) if url else served(OUT / "service.log", workers="1")


def _write(client: Client, articles: Path, out: Path) -> list[Json]:
    answers = []
    with out.open("w", encoding="utf-8") as lines:
        for article in read_articles(articles):
            answers.append(client.post(article))
            lines.write(json.dumps({"id": article["id"], "response": answers[-1]}, ensure_ascii=False) + "\n")
    return answers


def _join(first: Path, second: Path, out: Path) -> Path:
    parts = [path.read_text(encoding="utf-8") for path in (first, second)]
    out.write_text("".join(part if part.endswith("\n") else part + "\n" for part in parts), encoding="utf-8")
    return out


def _score(script: Path, gold: Path, answers: Path, title: str) -> None:
    print(f"\n== {title}", flush=True)
    printed = subprocess.run(
        [sys.executable, str(script), str(gold), str(answers), "--json"], check=True, capture_output=True, text=True
    ).stdout
    (OUT / f"{answers.stem}.score.json").write_text(printed)
    subprocess.run([sys.executable, str(script), str(gold), str(answers)], check=True)


def _print_names(answers: Iterable[Json]) -> None:
    """How many speakers are named by a pronoun: none should be. In capitals, "WHO" is an organisation."""
    names = [each["name"] for answer in answers for each in (*answer["speakers"], *_speakers(answer))]
    wrong = Counter(name for name in names if name.casefold() in PRONOUNS and (len(name) == 1 or not name.isupper()))
    print(f"\n== names\npronouns as names {wrong.total()} of {len(names)} {dict(wrong) or ''}")


def _speakers(answer: Json) -> Iterable[Json]:
    for each in answer["attributions"]:
        yield from [each["speaker"]] if each["speaker"] else []
        yield from each["joint_speakers"]


if __name__ == "__main__":
    main()
