"""Forms of address, ranks and degrees: what is put before or behind a name whatever its bearer does, and where in a phrase it begins."""

from __future__ import annotations

import re

from service.attribution.ranks import ABROAD, FORCES, LETTERED, POLICE
from service.attribution.spans import Span
from service.attribution.words import HONORIFICS, LAY, OFFICES, TITLED

# Ranks, and forms of address, that are nothing else before a name.
RANKS = f"{POLICE}|{FORCES}|{ABROAD}|{LETTERED}|DI|DS"
FORMS = (
    "Cllr|Coun|Councillor|Councilor|Engr|Dr|Prof|Professor|Hon|Honourable|Honorable|Rev|Reverend|Fr|Sir|Dame|Barr|Barrister|Atty|Adv|Alhaji"
    "|Hajia|Aunty|Auntie|Uncle|Father|Mother|Sister|Brother|Deacon|Comrade|Arc|Pharm|Mrs?|Ms|Datuk|Dato"
)
SURE = f"{RANKS}|{FORMS}"
# Those that are as often an office, or a part of one, as a rank: "Prisons Commissioner".
LIKE_OFFICES = (
    "Commander|Commissioner|Major|Marshal|Engineer|Doctor|Pastor|Bishop|Judge|Justice|Attorney|Advocate|Ambassador|Amb|Senator|Sen|Chief"
)
# What stands before a rank and belongs to it: "Lt. Col.", "Deputy Superintendent"; "Station Officer" and the like are ranks as a whole.
LEVEL = (
    "Deputy|Assistant|Senior|Chief|Acting|Detective|Det|Sub|Staff|Warrant|Wing|Group|Flight|Squadron|Rear|Vice|Air|Field|Lt|Lieutenant"
    "|Maj|Major|Brig|Brigadier|Associate"
)
WHOLE = "Station Officer|Watch Manager|Group Manager|Wing Commander|Squadron Leader|Warrant Officer|Petty Officer|Air Vice[ -]Marshal"
# Nouns of office that are as often a part of a rank or the adjective of one: "Master Sergeant", "Deputy Commissioner", "Head Constable".
PARTS = frozenset(
    "captain chief commandant defender deputy detective engineer executive forward head lieutenant marshal master peer "
    "principal ranger specialist superintendent trooper".split()
)
MORE = frozenset(
    "ambassador chairman chairwoman chancellor commander coroner governor mayor minister president secretary "
    "vice-chancellor vice-president vice-chairman".split()
)
HELD = (OFFICES - PARTS) | MORE
# What else somebody in small letters may be called.
CALLED = LAY - {"veteran"}
# The same where no capital makes them part of one: "police chief", "department head"; and "Chief Executive".
LOW = re.compile(r"(?:chief|head|[Cc]hief\s[Ee]xecutive)$")
_RANKS = rf"(?:{WHOLE}|(?:(?:{LEVEL})\.?[\s-]){{0,3}}(?:{SURE}|{LIKE_OFFICES})\.?)(?:[\s-](?:{SURE}|General|Commissioner|Major)\.?){{0,2}}"
WORD = re.compile(r"(?<![\w-])[\w-]+(?=\s)")
BEHIND_OFFICE = re.compile(rf"(?P<office>[\w-]+)\s{_RANKS}$")
# An office of somewhere: "Head of the Fraud Squad | Supt".
BEHIND_PLACE = re.compile(
    rf"\b(?P<office>[\w-]+)(?P<of>\s(?:of|for)\s(?:the\s)?(?:[\w&’'-]+\s){{0,6}}?[A-Z][\w&’'-]*)\s(?:(?:{LEVEL})\.?\s){{0,3}}(?:{SURE})\.?(?:\s(?:{SURE}|General)\.?){{0,2}}$"
)
# "Army spokesman | General": a general by rank behind somebody who speaks or commands, and behind "Director General".
GENERAL = re.compile(
    r"(?P<office>\b(?i:spokes(?:man|woman|person)|commander|chief|leader|ruler)|(?:Director|Inspector|Surveyor|Attorney|Secretary)[\s-]General)"
    rf"\s(?:(?:{LEVEL})\.?[\s-]){{0,2}}(?:General|Gen)\.?$"
)
LONGEST_GENERAL = len("Secretary General Lieutenant Colonel General.")
WINDOW = 110
NEXT = re.compile(r"\.?\s[A-Z]")
# What tells no more of somebody than a rank, an order or a degree; what of it may have a level before it.
STEPPED = frozenset(f"{RANKS}|Commander|General|Major|Marshal".split("|"))
BARE = STEPPED | frozenset(
    f"{FORMS}|Most|Right|Rt|Very|Ven|Mr|Baron|Baroness|Brother|Canon|Detective|Doctor|Engineer|Father|Imam|Judge|Justice|Lady|Lord|Madam|Mallam|Monsignor|Msgr|Pastor"
    "|Rabbi|Sheikh|Sister|MD|PhD|DPhil|CFA|CPA|MBA|JD|RN|DVM|DDS|MPH|MSc|BSc|Esq".split("|")
)
HYPHENED = (
    "Brigadier-General|Colonel-General|Colonel-Major|Lance-Corporal|Lieutenant-Colonel|Lieutenant-Commander|Lieutenant-General|Major-General"
    "|Rear-Admiral|Sergeant-Major|Staff-Sergeant|Sub-Inspector|Sub-Lieutenant|Vice-Admiral"
)
SLASHED = "S/Sgt|D/Sgt|D/Insp|D/Supt|D/Const"
ALONE = frozenset(["Chief", *SLASHED.split("|"), *WHOLE.split("|"), *HYPHENED.split("|")])
LEVELS = frozenset(LEVEL.split("|"))
# How many words a title has before a name at most, and with which small ones it may begin.
LONGEST_TITLE, OPENING = 5, frozenset("acting assistant deputy federal fellow former junior shadow state".split())
# Ranks that are a post with a force before them: "Police Commander".
POSTS = frozenset(("Commander", "Inspector", "Marshal", "Superintendent"))
# Words that are half a rank or a judge's title, and the other half.
FIRST = frozenset("Air Brigadier Det Detective Field Flight Group Lady Lieutenant Lord Rear Squadron Staff Vice Wing".split())
SECOND = re.compile(
    r"\.?\s(?:Vice[\s-])?(?:Adm(?:iral)?|Capt(?:ain)?|C(?:dr|dre|mdr|mde|ol)|Chief|Colonel|Commander|Commodore|Const(?:able)?|Gen(?:eral)?|Insp(?:ector)?|Justice|Lieutenant|Lt|Marshal"
    r"|Serg(?:ean)?t|Sgt|Sup(?:erintenden)?t)\b"
)
# Whose rank it is: "Police Lt. Col.".
OF_FORCES = frozenset("Police Army Navy Marine Force Coast Guard Royal National Fire Prison Prisons Traffic".split())


def without_rank(text: str, start: int, end: int) -> int:
    """Where an office ends that has a rank or a form of address behind it and then a name: "army spokesman | Lt. Col." Ada Lund."""
    if not NEXT.match(text, end):
        return end
    ranked = text.endswith(("General", "Gen", "Gen."), start, end)
    general = GENERAL.search(text, max(start, end - LONGEST_GENERAL), end) if ranked else None
    if general:
        return general.end("office")
    low = max(start, end - WINDOW)
    for word in WORD.finditer(text, low, end):
        behind = BEHIND_OFFICE.match(text, word.start(), end)
        if behind and _is_held(text, behind):
            return behind.end("office")
    placed = BEHIND_PLACE.search(text, low, end)
    return placed.end("of") if placed and (_is_held(text, placed) or placed["office"] in ("Head", "Chief")) else end


def _is_held(text: str, found: re.Match[str]) -> bool:
    """Whether the word before a rank is an office of its own and no part of it."""
    word = found["office"]
    return word.casefold() in HELD or word in CALLED or LOW.search(text, max(0, found.end("office") - 16), found.end("office")) is not None


def is_address(lead: str) -> bool:
    """Whether all that stands before a name is a form of address or ranks: "Mr ", "Maj. Gen. "."""
    return lead.casefold().strip(" .") in HONORIFICS or (lead[:1].isupper() and is_bare(lead.strip()))


def is_titled(lead: str) -> bool:
    """Whether all that stands before a name is a title or an office: "Foreign Minister ", "state Sen. "."""
    words = lead.replace(".", "").split()
    if not 0 < len(words) <= LONGEST_TITLE or not lead.replace(".", "").replace(" ", "").replace("-", "").isalpha():
        return False
    opened = words[0][0].isupper() or words[0] in OPENING
    return opened and (words[-1].casefold() in TITLED or words[-2:] == ["Attorney", "General"])


def is_cut(text: str, span: Span) -> bool:
    """Whether a phrase is the first word of a rank that goes on behind it: "Wing" of "Wing Cdr", "Lord" of "Lord Justice"."""
    return span.cut(text) in FIRST and SECOND.match(text, span.end) is not None


def is_bare(text: str) -> bool:
    """Whether a phrase is nothing but a form of address, a rank or a degree: "Prof", "Lt. Col.", "MD"; "Chief Engineer" is an office."""
    words = text.replace(".", "").split()
    before = LEVELS if POSTS.issuperset(words[-1:]) else LEVELS | OF_FORCES
    stepped = STEPPED.issuperset(words[-1:]) and (BARE | before).issuperset(words)
    return text.rstrip(".") in ALONE or stepped or BARE.issuperset(words)
