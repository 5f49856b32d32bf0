"""Offices by their wording, where the role head is silent: titles before a name, appositions after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from service.attribution.addresses import SIR
from service.attribution.grammar import FINITE
from service.attribution.names.countries.states import STATES
from service.attribution.names.entities import Name, untitled
from service.attribution.names.extents.run_on import DOES
from service.attribution.names.first_names import is_first_name
from service.attribution.names.roles.forms_ahead import AHEAD, AHEAD_BARE, AHEAD_BODY, AHEAD_OWNED, POSTED
from service.attribution.names.roles.left_ends import FIXED, NATION, behind_verb, is_of_sunday, paired, with_named
from service.attribution.names.wording.fields import WORDS as SUBJECTS
from service.attribution.names.wording.honours import LETTERS
from service.attribution.names.wording.police_letters import LETTERS as POLICE_LETTERS
from service.attribution.names.wording.portfolios import portfolio
from service.attribution.ranks import ABROAD, FORCES, POLICE
from service.attribution.saying import SAYS
from service.attribution.spans import Span
from service.attribution.text.abbreviations import is_short
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import (
    ADDRESSES,
    COMPANIES,
    HONORIFICS,
    LAY,
    OFFICES,
    ORGANIZATIONS,
    STOP_WORDS,
    TITLES,
    WEEKDAYS,
    is_joined_title,
)

ATTRIBUTES = frozenset(
    "former acting deputy chief senior vice assistant interim late executive managing general prime foreign new "
    "permanent presidential vice-presidential congressional shadow joint first national federal sporting press retired associate "
    "leading lead longtime outgoing incoming presumptive".split()
)
# Words in small letters that may be part of a title.
PARTS = ATTRIBUTES | OFFICES | ORGANIZATIONS
# Who sits in the parliament of Wales, written in capitals; "Ms" is no office.
MEMBER = "MS"
NEVER = WEEKDAYS | frozenset(
    "the a an and but or then on in at as when while after before by for from to with of so yet said says told if since until "
    "yesterday today".split()
)
NO_CAPITALS = NEVER | ADDRESSES
# Up to seven words, read backwards from the name, so that a search need not begin at every character before it; one may be a number with a
# unit: "3,000m".
BACKWARDS = re.compile(r"(?:[^\S\n]+(?:[a-z]{1,3}-?\d[\d,.]{0,7}|[\w’'&./-]*[^\W\d_])){1,7}")
# Letters behind a name, which tell of no office: "Ada Lund, MD, | an oncologist".
DEGREES = re.compile(
    r"(?:,?[^\S\n]\(?(?:M\.?D|D\.?O|Ph\.?D|Psy\.?D|Ed\.?D|D\.?Phil|C\.?F\.?A|C\.?F\.?P|C\.?P\.?A|M\.?B\.?A|J\.?D|R\.?N|D\.?V\.?M|D\.?D\.?S|M\.?P\.?H|M\.?Sc|B\.?Sc|M\.?A|B\.?A"
    rf"|{LETTERS}|QC|KC|SC|Esq|[JS]r)\b\.?\)?){{1,4}}"
)
# Where somebody is from, behind a name and before what he or she does: "Ada Lund of Tarn, | a welder".
TOWN = re.compile(r",?[^\S\n](?:of|from)[^\S\n][A-Z][\w’'-]*(?:[^\S\n][A-Z][\w’'-]*)?(?=,[^\S\n]an?[^\S\n])")
# How old somebody is, behind a name: "Ada Lund, 34, | a vet".
AGE = re.compile(r"(?:,[^\S\n](?:aged[^\S\n])?\d{1,3}|[^\S\n]\((?:aged[^\S\n])?\d{1,3}\))(?=,)")
# The rest of a firm's name behind its first comma: "Pell, | Voss & Hirsch".
PARTNERS = r"[^\S\n][A-Z][\w’'-]+(?:,[^\S\n][A-Z][\w’'-]+){0,3},?[^\S\n]&[^\S\n][A-Z]"
# Behind a name: ", the group's head of safety,", " (a retired surgeon)", " – the bowman –".
APPOSITION = re.compile(
    r"(?:,|[^\S\n]\(|[^\S\n][–—-])(?:(?<=\()|[^\S\n]+)"
    r"(?:who[^\S\n]+(?:(?:is|was)[^\S\n]+|(?=(?:heads|leads|runs|chairs)\b)))?"
    r"(?P<article>(?:the|a|an|its|his|her|their)[^\S\n]+)?"
    r"(?P<phrase>(?:[^,.;:()“”\"\n—–]|(?<=\d)[.,](?=\d)|(?<=[A-Z])\.(?=[A-Z]|[^\S\n][a-z])|(?<=\s[A-Z])\.(?=[^\S\n][A-Z])|(?<=\b[A-Z][a-z]{2})\.(?=[^\S\n][A-Z])|(?<=\b[MD][rs])\.(?=[^\S\n][A-Z])"
    rf"|,(?={PARTNERS})){{3,150}}?)(?:[;:)–—\n]|,(?!\d|{PARTNERS})"
    r"|(?<!\b[A-Z])(?<!\b[A-Z][a-z]{2})(?<!\b[MD][rs])\.(?!\d)|[^\S\n]-[^\S\n]|$)"
)
# What is written like a name: words in capitals, with small ones between.
CALLED = re.compile(r"[A-Z][\w’'&-]*(?:[^\S\n](?:(?:of|for|and|&|the|an?|de|del|des|di|du|la)[^\S\n]){0,2}[A-Z][\w’'&-]*){0,7}(?<![’'])")
# An office with its body, right before a name: "Senior forecaster with the Harbour Bureau Ada Lund".
PLACED = re.compile(
    r"(?:^|[.!?][”\"’']?[^\S\n]|\n)(?:The[^\S\n])?(?P<phrase>(?!An?\b)[A-Z][\w-]*(?:[^\S\n][A-Za-z-]+){0,4}?[^\S\n](?:of|with|at|for)[^\S\n](?:the[^\S\n])?"
    rf"(?:(?!the\b|an?\b)[a-z]+(?:[^\S\n][a-z]+)?|{CALLED.pattern}))[^\S\n]$"
)
# An article further in, where the description begins unless a preposition ties it to what goes before: "told the county vet".
INNER = re.compile(r"(?P<before>\S+)\s+(?:the|an?|its|his|her|their)\s+(?=\S)")
OWNED = re.compile(r"(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s")
TYING = frozenset("of for at in from on with and".split())
# Whoever is something to somebody: "Special Adviser to the Governor".
SERVING = re.compile(r"(?i:advis[eo]r|aide|ambassador|assistant|counsel|counsellor|delegate|deputy|envoy|secretary)[^\S\n]$")
LONGEST_SERVING = len("Counsellor ")
NOUN = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s|(?:^|\n|[.!?]\s)(?=[A-Z])(?:(?:And|But|So|Yet)\s)?)(?!(?:And|But|So|Yet)\s)"
    r"(?P<phrase>\w[\w’'-]*(?: [a-z][\w’'-]*){0,3}),? $"
)
# What is done where a sentence begins with whom one might take for a body of that kind; "claims firm Orbis" is one.
CALLING = DOES - {"claims"}
# What ties such words to others before them: "revenues | at | media group".
TIED = re.compile(r"\s(?:at|by|for|from|in|on|that|to|with)\s")
TIMES = frozenset("day days week weeks month months year years morning evening night afternoon time times moment hour hours season".split())
AFFILIATED = re.compile(r",?[^\S\n]+(?:of|from|at|with|for)[^\S\n]+(?:the[^\S\n]+)?")
# A part of it: "the Harbour Board's Tide Centre".
PART_OF_BODY = re.compile(r"[’']s[^\S\n]" + CALLED.pattern)
# The same with what it is between: "Dutch conservation group Clean Shores".
GROUP = re.compile(r"(?:[A-Z]{2,3}[^\S\n]|[A-Z][a-z]+[^\S\n])?(?:[a-z]+[^\S\n]){1,3}" + CALLED.pattern)
# What makes a clause of it, that tells what somebody does: "The chief executive has quit, | Lund said".
PREDICATE = re.compile(rf"\s(?:{FINITE}|agreed|died|joined|left|needs?|plans?|remains?|said|says|shall|signed|wants?|won)\b(?!-)")
WORD = re.compile(r"\S+")
# No verb of saying stands before a noun that calls a body; how many words that has at most.
TOLD = re.compile(rf"(?:{SAYS}|tell|told|call|called|by|according)")
LONGEST_NOUN = 4
LONGEST_WORD = 30
# A word with a full stop that has more characters ends a sentence, as no "Supt." does.
LONGEST_SHORT = 5
WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Forms of address and ranks that the name tagger leaves before a name.
ADDRESSED = re.compile(
    rf"(?<![^\W_])(?:(?:the[^\S\n])?(?:Most|Rt|Right|Very)\.?[^\S\n])?(?:(?:{SIR}|Mx|Mdm|Madam|Professor|Cllr|Coun|Councillor|Hon|Honourable|Engr|Barr|Atty|Rev|Reverend|Fr|Father"
    rf"|Pastor|Bishop|Canon|Judge|Justice|Senator|Sen|{FORCES}|{POLICE}|{ABROAD}|Commander|General|Major"
    r"|Det|Detective|Chief|Deputy|Adv|Aunty|Uncle|Brother|Mother|Sister|Deacon|Marshal|Air|Group|Rear|Vice|Wing|Alhaji|Hajia|Comrade|Datuk|Dato|Sri|Shri|Smt)\.?[^\S\n]){1,3}$"
)
LONGEST_ADDRESS = 40
POSSESSED = re.compile(r"(?:[’']s|s[’'])\s+(?:Dr\.?\s+|Professor\s+)?")
WINDOW = 90
# What may follow a name that a description stands before.
FOLLOWING = (*',.;:?!)”" \n', "")
# In how many characters before a name what gives it stands.
GIVING = 10
# How old somebody is, before the title: "82-year-old farmer".
AGED = ("year-old", "years-old", "month-old")


def before(text: str, name: Name, likely: Callable[[Span], bool] = lambda _: False) -> Span | None:
    """The title right before the name, or inside it where the tagger took it for a part: "Bishop", "former Harbour Board chairman".

    `likely` says of a word in small letters that is no known attribute whether it belongs to the title all the same: "courts minister".
    """
    at = _bare_start(name)
    whole = portfolio(text, at)
    if whole is not None:
        return whole
    last = _last_word(text, at)
    if last is None or not (_is_title(last) or last.casefold().strip(".") in ADDRESSES):
        return None
    words = _words_before(text, at)
    while words and words[-1].cut(text).casefold().strip(".") in ADDRESSES and words[-1].cut(text) != MEMBER:
        words.pop()
    if not words or not _is_title(words[-1].cut(text)):
        return None
    first = len(words) - 1
    while first > 0 and _belongs(words[first - 1].cut(text), words[first].cut(text), words[first - 1], likely):
        first -= 1
    if first > 1 and words[first - 1].cut(text) == "and" and words[first - 2].cut(text)[0].isupper() and likely(words[first - 2]):
        first -= 2  # "Trade and Industry Secretary"
    if first > 1 and words[first - 1].cut(text) == "and" and _is_title(words[first - 2].cut(text)) and words[first].cut(text)[0].islower():
        first -= 2  # "veteran comedian and broadcaster"
        while first > 0 and _belongs(words[first - 1].cut(text), words[first].cut(text), words[first - 1], likely):
            first -= 1
    tied = _tied(text, words, first)
    if tied is not None:
        return Span(words[tied].start, words[-1].end)
    return Span(words[_owned(text, words, first)].start, words[-1].end)


def _tied(text: str, words: Sequence[Span], first: int) -> int | None:
    """Where an office begins that holds the title from `first` on: "minister for finance", "Parliamentary Secretary to the Premier"."""
    lead = [word.cut(text) for word in words[:first]]
    if lead[-1:] in (["for"], ["of"]) and len(lead) > 1 and lead[-2].casefold() in ("minister", "secretary"):
        return first - 2
    if lead[-2:] != ["to", "the"] or len(lead) < 3 or not _is_title(lead[-3]):
        return None
    start = first - 3
    while start > 0 and lead[start - 1][0].isupper() and lead[start - 1].casefold() not in NO_CAPITALS:
        start -= 1
    return start


def _owned(text: str, words: Sequence[Span], first: int) -> int:
    """Where a title begins that is capitals from `first` on, with the body that "of" ties to them: "Bank of Norland Governor"."""
    capital = [word.cut(text)[0].isupper() and word.cut(text).casefold() not in NO_CAPITALS for word in words]
    while first > 1 and words[first - 1].cut(text) == "of" and capital[first - 2] and capital[first]:
        first -= 2
        while first > 0 and capital[first - 1]:
            first -= 1
    return first


def _last_word(text: str, at: int) -> str | None:
    """The word right before an offset, None where there is none or no space between."""
    words = text[max(0, at - LONGEST_WORD) : at].split()
    return words[-1] if words and text[at - 1].isspace() else None


def _words_before(text: str, at: int) -> list[Span]:
    """Up to seven words right before an offset."""
    lead = BACKWARDS.match(text[max(0, at - WINDOW) : at][::-1])
    return [Span(m.start(), m.end()) for m in WORD.finditer(text, at - lead.end(), at)] if lead else []


def _bare_start(name: Name) -> int:
    """Where a name begins behind the titles that the tagger took for a part of it."""
    bare = untitled(name.text)
    return name.span.start + (name.text.rindex(bare) if bare in name.text else 0)


def _addressed_start(text: str, name: Name) -> int:
    """Where a name begins with the form of address before it that the tagger left."""
    at = _bare_start(name)
    last = _last_word(text, at)
    # No word in small letters is one, and few others stand before a name.
    address = ADDRESSED.search(text, max(0, at - LONGEST_ADDRESS), at) if last and not last.islower() else None
    return address.start() if address else at


def _is_title(word: str) -> bool:
    bare = word.casefold().strip(".,")
    return word == MEMBER or word in POLICE_LETTERS or bare in TITLES or bare in LAY or is_joined_title(bare)


def _belongs(word: str, following: str, span: Span, likely: Callable[[Span], bool]) -> bool:
    """Whether a word before a title is part of it: capitals, an attribute, another office, a likely one where all are in small letters."""
    bare = word.casefold().strip(".")
    ended = word.endswith(".") and (len(word) > LONGEST_SHORT or not (is_short(word) or bare in HONORIFICS))
    if (bare in NEVER and not is_of_sunday(bare, following)) or word.endswith((",", ";", *AGED)) or ended:
        return False
    return word[0].isupper() or bare in PARTS or f"{bare} {following}" in FIXED or (following[0].islower() and likely(span))


def affiliation(text: str, name: Name, bodies: Sequence[Name]) -> Span | None:
    """The organisation that somebody is said to be of: "Ada Lund, of the Harbour Board", "the Harbour Board's Ada Lund"."""
    joined = AFFILIATED.match(text, name.span.end)  # where somebody is from is no role: "Ada Lund of Idaho"
    for body in (each for each in bodies if abs(name.span.start - each.span.end) <= WINDOW):
        if joined and body.span.start == joined.end() and body.text not in STATES:
            part = PART_OF_BODY.match(text, body.span.end) or PART_OF_BODY.match(text, body.span.end - 2)
            return Span(body.span.start, part.end() if part else body.span.end)
        if POSSESSED.fullmatch(text[body.span.end : name.span.start]) or POSSESSED.fullmatch(text[body.span.end - 2 : name.span.start]):
            return Span(body.span.start, body.span.start + len(POSSESSIVE.sub("", body.text)))
    called = (GROUP.match(text, joined.end()) or CALLED.match(text, joined.end())) if joined else None
    return Span(*called.span()) if called and called[0] not in STATES else None


def after(text: str, name: Name) -> Iterator[tuple[Span, bool]]:
    """The apposition or relative clause after the name, if it holds an office or has an article; and whether it holds an office:
    ", the group's head of safety,", ", the bowman,".
    """
    end = name.span.end
    for told in (DEGREES, AGE):
        found = told.match(text, end)
        end = found.end() if found else end
    town = TOWN.match(text, end)
    end = town.end() if town else end
    if not text.startswith((",", " (", " –", " —", " -"), end):
        return
    match = APPOSITION.match(text, end)
    if match is None:
        return
    if match["phrase"].startswith("and ") and text.startswith(", ", match.end() - 1) and text[match.end() + 1 : match.end() + 2].isupper():
        return  # "Ada Lund, and the | mayor, Tom Hale"
    words = {word.casefold() for word in WORDS.findall(match["phrase"])}
    held = any(word in TITLES or is_joined_title(word) for word in words)
    if held or (town and not words.isdisjoint(LAY)) or (match["article"] and not town and not words & TIMES):
        yield Span(*match.span("phrase")), held


def ahead(text: str, name: Name) -> Span | None:
    """The description that stands before the name, with a comma between: "The county vet, Ada Lund,"; "a student named Ada Lund"."""
    at = _addressed_start(text, name)
    if _is_apposed(text, name, at):
        at -= len("the ")
    low = max(0, at - WINDOW)
    if not text[max(0, at - GIVING) : at].rstrip().endswith((",", "named", "called", "as")):
        return None
    match = AHEAD.search(text, low, at) or _ahead_owned(text, low, at)
    match = _ahead_bare(text, low, at) if match is None else match
    if match is None or text[name.span.end : name.span.end + 1] not in FOLLOWING:
        return None
    start, end = match.span("phrase")
    begins = [m for m in INNER.finditer(text, start, end) if not _ties(text, m) or OWNED.match(text, m.end("before") + 1)]
    start = begins[-1].end() if begins else start
    words = {word.casefold() for word in WORDS.findall(text, start, end)}
    return None if words & TIMES or PREDICATE.search(text, start, end) else Span(start, end)


def _is_apposed(text: str, name: Name, at: int) -> bool:
    """Whether a body's name stands between commas with its article, and not in a list: "The peak body, the Grain Council, said"."""
    behind = (
        name.kind == "organization" and text.startswith(",", name.span.end) and not text.startswith((", and ", ", the "), name.span.end)
    )
    return behind and text.endswith(", the ", 0, at)


def _ahead_owned(text: str, low: int, at: int) -> re.Match[str] | None:
    """What somebody of a body is, before a name: an office where it begins with a capital, "Orbis' Representative in Sudan, "."""
    owned = AHEAD_OWNED.search(text, low, at)
    return owned if owned and (not owned["office"] or _is_title(owned["office"].rsplit(maxsplit=1)[-1])) else None


def _ahead_bare(text: str, low: int, at: int) -> re.Match[str] | None:
    """The office before a name that has no article, or the unit behind it; no unit is a name: "The chairman, | Ada Lund, Jo Marsh"."""
    bare = AHEAD_BARE.search(text, low, at)
    if bare and (_is_title(bare["phrase"].rsplit(maxsplit=1)[-1]) or (" for " in bare["phrase"] and _is_title(bare["phrase"].split()[0]))):
        return bare  # "Union President, ", "Spokesman for Senator Hale, "
    of_body = AHEAD_BODY.search(text, low, at)
    if of_body and _is_title(of_body["office"]) and of_body["first"].casefold() not in NO_CAPITALS:
        return of_body
    found = POSTED.search(text, low, at) if text.count(", ", low, at) > 1 else None
    posted = found is not None and _is_title(found["post"].rsplit(maxsplit=1)[-1]) and not is_first_name(found["unit"].casefold())
    return found if posted else None


def _ties(text: str, inner: re.Match[str]) -> bool:
    """Whether the word before an article ties it to what somebody is: "secretary | of | the", "adviser | to | the"."""
    word = inner["before"].casefold()
    serving = word == "to" and SERVING.search(text, max(0, inner.start() - LONGEST_SERVING), inner.start()) is not None
    return word in TYING or serving


def placed(text: str, name: Name) -> Span | None:
    """The office with what it is held in that begins a sentence right before the name: "Chief executive of the Grain Council Ada Lund"."""
    at = _addressed_start(text, name)
    low = max(0, at - WINDOW)
    tied = any(text.find(word, low, at) >= 0 for word in (" of ", " with ", " at ", " for "))
    match = PLACED.search(text, low, at) if tied else None
    head = re.split(r"\s(?:of|with|at|for)\s", match["phrase"], maxsplit=1)[0].rsplit(maxsplit=1)[-1] if match else ""
    return Span(*match.span("phrase")) if match and (_is_title(head) or head == "Member") else None


def noun(text: str, name: Name) -> Span | None:
    """The words in small letters between an article, or the beginning of a sentence, and a name: "the charity", "telecoms regulator"."""
    last = _last_word(text, name.span.start)
    if last is None or last.rstrip(",").casefold() in NEVER:
        return None
    match = NOUN.search(text, max(0, name.span.start - WINDOW), name.span.start)
    if match and match["phrase"][:1].isupper() and name.kind == "organization" and not CALLING.isdisjoint(match["phrase"].split()[1:]):
        return None  # "Orbis wins giant | Tarn" order
    if match is None or (name.kind == "organization" and TIED.search(text, *match.span("phrase"))):
        return _body_noun(text, name) if name.kind == "organization" else None
    return Span(*match.span("phrase"))


def _body_noun(text: str, name: Name) -> Span | None:
    """What a body is called right before its name, without an article: "according to | US security firm Orbis"."""
    words = _words_before(text, name.span.start)
    if not words or not words[-1].cut(text).islower() or words[-1].cut(text) not in ORGANIZATIONS | COMPANIES:
        return None
    first = len(words) - 1
    while first > 0 and len(words) - first < LONGEST_NOUN and _describes(words[first - 1].cut(text)):
        first -= 1
    return Span(with_named(text, words[behind_verb(text, words, paired(text, words, first))].start), words[-1].end)


def _describes(word: str) -> bool:
    """Whether a word may stand before what a body is called: no function word, no verb of saying, a capital only of a people or state."""
    small = word.islower() and word[0].isalpha() and word not in STOP_WORDS and word not in NEVER and not TOLD.fullmatch(word)
    return small or NATION.fullmatch(word) is not None


def capitals(text: str, name: Name) -> Span | None:
    """The words in capitals right before the name, whatever they are: "Labour Minister", "Diver", "Meanwhile"."""
    whole = portfolio(text, name.span.start)
    if whole is not None:
        return whole
    last = _last_word(text, name.span.start)
    words = _words_before(text, name.span.start) if last and last[0].isupper() else []
    first = len(words)
    while first > 0 and _is_capital(words[first - 1].cut(text)):
        first -= 1
    if first < len(words):
        first = _owned(text, words, first) if _is_title(words[-1].cut(text)) else _of_field(text, words, first)
    return Span(words[first].start, words[-1].end) if first < len(words) else None


def _of_field(text: str, words: Sequence[Span], first: int) -> int:
    """Where an office begins whose field is the capitals from `first` on: "Undersecretary for | Harbour Affairs"."""
    of = first > 1 and words[first - 1].cut(text) in ("for", "of") and words[-1].cut(text).casefold() in SUBJECTS
    held = of and words[first - 2].cut(text)[0].isupper() and _is_title(words[first - 2].cut(text))
    return first - 2 if held else first


def _is_capital(word: str) -> bool:
    return word == "St." or (word[0].isupper() and not word.endswith((",", ";", ".")) and word.casefold() not in NO_CAPITALS)
