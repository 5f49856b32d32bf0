"""Write the answers in docs/record.md anew, as the engine now gives them: `python -m benchmarks.record [--check]`."""

from __future__ import annotations

import re
import sys
from datetime import date
from typing import Any

from benchmarks.readme import pretty
from benchmarks.servers import ROOT
from service.attribution.pipeline import load_engine
from service.web.answers import answer
from service.web.schemas import Question

PAGE = ROOT / "docs" / "record.md"
ARTICLE = re.compile(r"<!-- article -->\n+```text\n(.*?)\n```", re.DOTALL)
BLOCK = re.compile(r"(<!-- shown: (\w+) -->\n+```json\n)(.*?)(\n```)", re.DOTALL)
TABLE = re.compile(r"(<!-- shown: overview -->\n)(.*?)(\n<!-- /shown -->)", re.DOTALL)
PUBLISHED = date(2024, 11, 14)


def main() -> int:
    """Write the blocks, or with --check tell whether they are what would be written."""
    page = PAGE.read_text()
    whole = read_example(article(page))
    parts = shown(whole)
    written = BLOCK.sub(lambda match: match[1] + pretty(parts[match[2]]) + match[4], page)
    written = TABLE.sub(lambda match: match[1] + overview(whole) + match[3], written)
    if "--check" in sys.argv[1:]:
        return int(written != page)
    PAGE.write_text(written)
    return 0


def article(page: str) -> str:
    """The page's example; raises ValueError where it has none."""
    found = ARTICLE.search(page)
    if not found:
        raise ValueError("the page has no article")
    return found[1]


def read_example(text: str) -> dict[str, Any]:
    """The whole answer to the example."""
    return answer(Question(text=text, published=PUBLISHED), load_engine().analyse(text, published=PUBLISHED))


def shown(whole: dict[str, Any]) -> dict[str, Any]:
    """What the page shows of an answer: the statement with most fields filled, its speaker, and all that is neither."""
    statement = max(whole["attributions"], key=lambda each: sum(map(bool, each.values())))
    named = statement["speaker"] and statement["speaker"]["id"]
    speaker = next((each for each in whole["speakers"] if each["id"] == named), whole["speakers"][0])
    return {"statement": statement, "speaker": speaker, "rest": {**whole, "attributions": [], "speakers": []}}


def overview(whole: dict[str, Any]) -> str:
    """Every statement of an answer as a row of a table."""
    rows = ["| | kind | act | what | who | when | confirmed by | disputed by |", "|---|---|---|---|---|---|---|---|"]
    for each in whole["attributions"]:
        who = [party["name"] for party in [each["speaker"], *each["joint_speakers"]] if party]
        sides = [", ".join(party["name"] for party in each[f"{side}_parties"]) for side in ("confirming", "disputing")]
        when = (each["date"] or {}).get("value") or ""
        cells = [each["id"], each["kind"], each["act"], each["quote"]["text"], ", ".join(who), when, *sides]
        rows.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
