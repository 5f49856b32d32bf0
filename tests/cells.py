"""What may stand in a cell of a table, and what it is written as, by the service and by the page alike."""

from __future__ import annotations

FORMULAS = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", '=HYPERLINK("x","y")', "＝1;=2"),
    *("\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u2028=1", "\u3000=1", "\x00=1", "\x1f=1", "\x7f=1", "\x85=1", "\x9f=1"),
    *("\u00ad=1", "\ufeff=1", "\u200b@a", "\u200f+1", "\u2060-1", "\u200b \ufeff\x00=1"),
    *("\n", "\tx", "\rx", "\nx"),
)
PLAIN = ("", "a=1", "“-”", "1", "0.97", "'=1", "Ines", "a, b", "a;=1", "say “so”", 'say "so"', "two\nlines", " a", "\x00a", "a\r\n=1")
# Each as it stands between its quotation marks, before those inside are doubled.
CELLS = (*((cell, f"'{cell}") for cell in FORMULAS), *((cell, cell) for cell in PLAIN))


def quoted(cell: str) -> str:
    """The cell as a table holds it (RFC 4180)."""
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
