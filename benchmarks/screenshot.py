"""Take the README's picture of the page anew: `python -m benchmarks.screenshot`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.browser import PATIENCE, browser
from benchmarks.servers import ROOT, served

PICTURE = ROOT / "docs" / "page.png"
SIZE = {"width": 1200, "height": 680}
SHOWN = "4"  # the statement whose record is open: others confirm it


def main() -> None:
    """Serve, open the example and a record, take the picture."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder) / "log", workers="1") as url, browser() as opened:
        page = opened.new_page(viewport=SIZE, reduced_motion="reduce")  # type: ignore[arg-type]
        page.set_default_timeout(PATIENCE)
        page.goto(url)
        page.click("#example")
        page.click(f"a.ref:text-is('{SHOWN}')")
        page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
