"""The mark of the possessive at the end of a word."""

from __future__ import annotations

import re

POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")
