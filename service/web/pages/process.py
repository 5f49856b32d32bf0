"""Run as a process: a page in UTF-8 on standard input, its article as JSON on standard output."""

from __future__ import annotations

import json
import re
import sys

import trafilatura
from lxml import etree, html

from service.web.pages.limits import limit
from service.web.pages.metadata import published

WHOLE = re.compile(rb"<(?:html|body)[\s>]", re.IGNORECASE)
# A content system may send the body of an article alone.
FRAME = (b"<html><head></head><body>", b"</body></html>")
# trafilatura leaves them out itself, but not where a page is so short that it takes everything.
AROUND = ("nav", "aside", "footer")


def read(page: bytes) -> dict[str, str | None]:
    """The article's text, a paragraph a line with an empty one between, and the date of its publication."""
    whole = page if WHOLE.search(page) else page.join(FRAME)
    # The charset is the one that the request tells, whatever the page says of itself.
    tree = html.document_fromstring(whole, parser=html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True))
    day = published(tree)
    etree.strip_elements(tree, *AROUND, with_tail=False)
    lines = trafilatura.extract(tree, fast=True, include_comments=False, include_tables=False) or ""
    return {"text": "\n\n".join(line for line in lines.splitlines() if line.strip()), "published": day}


def main() -> None:
    """Answer for the page on standard input."""
    limit()
    sys.stdout.write(json.dumps(read(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
