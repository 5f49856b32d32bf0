"""Write the README's example answer anew, as the engine now gives it: `python -m benchmarks.readme [--check]`."""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from typing import Any

from benchmarks.servers import ROOT
from service.attribution.pipeline import load_engine
from service.web.answers import answer
from service.web.schemas import Question

README = ROOT / "README.md"
BLOCK = re.compile(r"(<!-- answer: [^\n]*-->\n).*(<!-- /answer -->)", re.DOTALL)
SHOWN = 1  # statements and speakers that are printed
MENTIONS = 3  # of the speaker, that are printed


def main() -> int:
    """Write the block, or with --check tell whether it is what would be written."""
    text = README.read_text()
    written = BLOCK.sub(lambda match: match[1] + block() + match[2], text)
    if "--check" in sys.argv[1:]:
        return int(written != text)
    README.write_text(written)
    return 0


def block() -> str:
    """The answer to the first seed, of its lists only the beginning."""
    text = next((ROOT / "seeds").glob("000_*.txt")).read_bytes().decode()
    question = Question(text=text, published=date(2024, 11, 14))
    whole = answer(question, load_engine().analyse(text, published=question.published))
    speakers = [{**each, "mentions": each["mentions"][:MENTIONS]} for each in whole["speakers"][:SHOWN]]
    shown = {**whole, "attributions": whole["attributions"][:SHOWN], "speakers": speakers}
    counts = f"The answer has {len(whole['attributions'])} statements and {len(whole['speakers'])} speakers and parties"
    told = f"{counts}; only the first of each is shown, and of the speaker's mentions the first {MENTIONS}."
    return f"\n{told}\n\n```json\n{pretty(shown)}\n```\n\n"


def pretty(value: Any, indent: str = "") -> str:
    """JSON on few lines: what fits a line stands on one."""
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= 130 or not isinstance(value, dict | list) or not value:
        return line
    inner = indent + "  "
    if isinstance(value, list):
        return "[\n" + ",\n".join(inner + pretty(each, inner) for each in value) + f"\n{indent}]"
    return "{\n" + ",\n".join(f"{inner}{json.dumps(key)}: {pretty(each, inner)}" for key, each in value.items()) + f"\n{indent}}}"


if __name__ == "__main__":
    sys.exit(main())
