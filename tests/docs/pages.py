"""What users read: the README and the pages of docs/."""

from __future__ import annotations

from benchmarks.servers import ROOT

README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
PAGES = (README, *sorted((ROOT / "docs").glob("*.md")))
# Pages for those who work on the project, or who look behind it.
MODEL_CARD = ROOT / "service/attribution/model/README.md"
OTHERS = (CONTRIBUTING, ROOT / "SECURITY.md", ROOT / "CHANGELOG.md", MODEL_CARD, ROOT / "seeds/README.md")


def documented() -> str:
    """All that users can read of the service."""
    return "\n".join(page.read_text() for page in PAGES)
