"""Cues that name whom or what somebody attacks, appoints or chooses, without a word of it: "slammed the plan", "opted for a bridge"."""

from __future__ import annotations

import re

from service.attribution.grammar import FINITE, PERFECT

_HAS = rf"{PERFECT}(?:also\s|then\s)?"
# An attack on somebody or something; a condemnation may be the statement itself.
ATTACKS = re.compile(
    _HAS + r"(?:assail(?:s|ed|ing)?|belittl(?:es?|ed|ing)|demean(?:s|ed|ing)?|disparag(?:es?|ed|ing)"
    r"|attack(?:s|ed|ing)?|bash(?:es|ed|ing)?|berat(?:es?|ed|ing)|blast(?:s|ed|ing)?|castigat(?:es?|ed|ing)"
    r"|decr(?:y|ies|ied|ying)|denounc(?:es?|ed|ing)|derid(?:es?|ed|ing)|hammer(?:s|ed|ing)?|lambast(?:es?|s|ed|ing)|mock(?:s|ed|ing)?"
    r"|ridicul(?:es?|ed|ing)|savag(?:es?|ed|ing)|slam(?:s|med|ming)?|slat(?:es?|ed|ing)|tear(?:s|ing)?\sinto|tore\sinto)",
    re.IGNORECASE,
)
# What of it is a word of the attack, and what follows that tells what for; how many words a target has at most.
CHARGED = re.compile(
    r"^(?:\w+ing\b|to\b|an?\s(?!plan\b))|[“”\"‘:]|\b(?:absence|as|claims?|comments?|failures?|for|how|lack|over|remarks|that|what|who|why|because"
    rf"|{FINITE}|not|never|too|\w+n[’']t)\b",
    re.IGNORECASE,
)
CHARGES = re.compile(r"\s(?:as|because|for|over|that)\b|[“\"‘:]|,\s(?:\w+ing|who)\b")
TARGET = 8
# Who is given an office.
APPOINTS = re.compile(_HAS + r"(?:appoint(?:s|ed|ing)?|nominat(?:es?|ed|ing))", re.IGNORECASE)
# What is chosen, begun or shown to the readers, and what is scored.
CHOOSES = re.compile(_HAS + r"(?:opt(?:s|ed|ing)?|plump(?:s|ed|ing)?|settl(?:es?|ed|ing))\sfor", re.IGNORECASE)
DECLARES, WAR = re.compile(_HAS + r"declar(?:es?|ed|ing)", re.IGNORECASE), re.compile(r"(?:all-out\s)?war\s(?:on|against)\b")
CALLS, MEETING = (
    re.compile(_HAS + r"call(?:s|ed|ing)?", re.IGNORECASE),
    re.compile(
        r"(?:an?|the)\s(?:(?:early|emergency|general|snap|special)\s){0,2}(?:by-?election|debate|election|meeting|referendum|strike|vote)"
    ),
)
SHOWS = re.compile(r"shows?", re.IGNORECASE)
SENDS = re.compile(_HAS + r"(?:blast|mail|send|sent)(?:s|ed|ing)?\sout", re.IGNORECASE)
ADDS = re.compile(_HAS + r"add(?:s|ed|ing)?", re.IGNORECASE)
SCORED = re.compile(
    r"(?:the|an?|both|his|her|its|two|three|four|five|six)\s(?:[a-z-]+\s){0,3}?(?:conversions?|goals?|penalt(?:y|ies)|points?|tr(?:y|ies)|wickets?"
    r"|runs|touchdowns?|equali[sz]er|winner|drop\sgoals?|century)(?:\s(?:after|and|before|for|from|in|on|to|with)\b[^“”\"]*)?"
)


def is_chosen(told: str) -> bool:
    """Whether a cue that reads `told` says what is chosen, or whom somebody appoints."""
    return CHOOSES.fullmatch(told) is not None or APPOINTS.fullmatch(told) is not None


def is_target(told: str, said: str, behind: str) -> bool:
    """Whether a cue that reads `told` makes no more of `said`, before `behind`, than a target, a war, a meeting or a score."""
    if ATTACKS.fullmatch(told):
        return len(said.split()) <= TARGET and not CHARGED.search(said) and not CHARGES.match(behind)
    done = (
        DECLARES.fullmatch(told) and WAR.match(said),
        CALLS.fullmatch(told) and MEETING.fullmatch(said),
        SHOWS.fullmatch(told) and said.startswith("to "),
        SENDS.fullmatch(told),
        ADDS.fullmatch(told) and SCORED.fullmatch(said),
    )
    return any(done)
