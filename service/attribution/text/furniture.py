"""What a page puts between and into sentences that nobody wrote: "Corvex (CRVX.O), opens new tab said", "© 2024 Newsmill Media Ltd."."""

from __future__ import annotations

import re

# Cheaper to look for than the forms themselves.
HINT = re.compile(
    r"opens\s|&nbsp;|\.[A-Z]{1,3}\)|\([A-Za-z ]{2,14}:|©|\([cC]\)\s|Copyright|ublished|pdated|odified|\bago[^\S\n]*$|CLICK HERE",
    re.MULTILINE,
)
_EXCHANGE = (
    r"(?:AIM|AMEX|ASX|BSE|CSE|ETR|Euronext(?:\s[A-Z][a-z]+)?|FRA|HKEX|HKSE|JSE|LSE|LON|NASDAQ|Nasdaq|NSE|NYSE(?:\s(?:American|Arca))?|NZX|OTC\w*|SGX|SIX"
    r"|TSE|TSX(?:-?V)?|XETRA)"
)
_UNIT = r"(?:second|minute|min|hour|hr|day|week|month|year)s?"
_AGO = rf"(?:(?:an?|\d{{1,2}})\s{_UNIT}|\d{{1,2}}[smhdw])\sago"
FURNITURE = re.compile(
    r"(?:,\s|\s\()?opens\s(?:in\s)?(?:a\s)?new\s(?:tab|window)\)?"
    rf"|[^\S\n]\({_EXCHANGE}\s?:\s?[\w.&-]{{1,12}}(?:\s?[,;/]\s?{_EXCHANGE}\s?:\s?[\w.&-]{{1,12}})*\)"
    r"|[^\S\n]\([A-Z0-9]{2,8}\.[A-Z]{1,3}\)"
    r"|&nbsp;"
    # Whole lines: whose the page is, when it was put there, what else there is.
    r"|^[^\S\n]*(?:©|\([cC]\)\s(?=\d{4})|Copyright\s(?:©\s?)?(?=\d{4}))[^\n]*$"
    rf"|^[^\S\n]*(?:(?:First\s)?[Pp]ublished|[Uu]pdated|[Ll]ast\supdated|[Mm]odified):?(?:[^\S\n](?:{_AGO}|\d[^\n“”\"]{{0,40}}))?[^\S\n]*$"
    rf"|^[^\S\n]*{_AGO}[^\S\n]*$"
    r"|^[^\S\n]*CLICK\sHERE\s[^\n]*$",
    re.MULTILINE,
)


def without_furniture(text: str) -> str:
    """The text, as long as it was, with blanks in place of such furniture."""
    return FURNITURE.sub(_blanks, text) if HINT.search(text) else text


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])
