"""Who thinks something and is quoted next by whom he or she acts for: "Lund disagrees. “It was cold,” the diver's agent said"."""

from __future__ import annotations

import re

# What somebody does who is quoted next, behind a name with which a sentence begins.
THINKS = re.compile(
    r"\s(?:also\s|still\s)?(?:thinks|thought|believes|believed|doubts|doubted|(?:dis)?agree[sd]|differs|demurs|demurred|begs\sto\sdiffer|knows"
    r"|(?:is|was|remains|remained)\s(?:not\s(?:so\s)?|un|less\s|more\s)?(?:sure|convinced|certain|sceptical|skeptical|blunt|sanguine|adamant|unmoved))\b"
)
QUOTED = "“\"‘'"


def thinks(text: str, name_end: int, sentence_end: int, next_start: int) -> bool:
    """Whether somebody whose name ends at an offset thinks something in its sentence, and the next one begins with a quotation."""
    opened = text[next_start : next_start + 1]
    return bool(opened) and opened in QUOTED and THINKS.match(text, name_end, sentence_end) is not None
