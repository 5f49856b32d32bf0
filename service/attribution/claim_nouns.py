"""Nouns for what somebody says, by what is done with it, as alternations for patterns: `rf"(?:{ALLEGING}|report)s?\\b"`."""

from __future__ import annotations

ALLEGING = "accusation|allegation|assertion|charge|claim"
ARGUING = "argument|contention|insinuation|insistence|suggestion"
TELLING = "announcement|complaint|conclusion|declaration|prediction|statement"
PROMISING = "assurance|pledge|promise|vow"
WARNING = "threat|warning"
CONFIRMING = "acknowledge?ment|admission|concession|confession|confirmation"
DENYING = "denial"
# What neither confirms nor denies.
CLAIMING = f"{ALLEGING}|{ARGUING}|{TELLING}|{PROMISING}|{WARNING}"
# Claims that are nobody's in particular.
GOING_ROUND = rf"(?:{ALLEGING}|complaint|objection|report|rumou?r|suggestion|warning)s|criticisms?"
