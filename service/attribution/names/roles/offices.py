"""A role's words: what of a marked stretch is the office, and whether it is one at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.grammar import IS
from service.attribution.names.countries.states import SHORTENED
from service.attribution.names.extents.name_parts import LISTED
from service.attribution.names.extents.past_comma import past_comma
from service.attribution.names.roles.dangling import begun, ended, is_count
from service.attribution.names.roles.left_ends import is_of_sunday, is_widest
from service.attribution.names.roles.lives import is_life, without_when
from service.attribution.names.roles.titles import PARTNERS
from service.attribution.names.wording.fields import FIELDS
from service.attribution.names.wording.police_letters import LETTERS as POLICE
from service.attribution.names.wording.portfolios import portfolio, without_name
from service.attribution.names.wording.ranks import without_rank
from service.attribution.saying import SAYS
from service.attribution.spans import Span
from service.attribution.text.abbreviations import is_short
from service.attribution.words import (
    ABBREVIATED,
    ADDRESSING,
    CALLINGS,
    CUTS,
    DETERMINERS,
    KIN,
    OFFICES,
    ORGANIZATIONS,
    PARTISANS,
    POSSESSIVES,
    TITLED,
    TITLES,
    TRADES,
    WEEKDAYS,
    is_joined_title,
)

LEAD = re.compile(
    r"(?:[\s,;:()–—“”\"-]|[’']s?\s|X\.\s(?=[A-Z])|"
    rf"(?:the|that|this|an?|its|their|our|who|{IS}|(?:has|had)\s+been|also|now|currently|then|and|but|yet|by|"
    r"another|one(?!\s+of)|same|\d+-years?-old|(?:[a-z]+-){1,2}years?-old)\s+(?=\S))+",
    re.IGNORECASE,
)
OWNED = re.compile(r"(?:[Hh]is|[Hh]er|[Mm]y)\s+|(?P<owner>[a-z]+(?:[’']s|(?P<several>s[’'])))\s+(?:then\s+)?(?=[a-z])")
OWN = frozenset(("his", "her", "my"))
# Before several such owners, what makes them a kind and nobody: "a patients' campaigner".
ANY = re.compile(r"\b[Aa]n?\s(?:[\w-]+\s)?$")
LONGEST_ANY = 24
# What makes of such owners some that were told of: "the patients' lawyer"; without it they are a kind, "veterans' affairs minister".
OURS = re.compile(r"\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur)\s(?:[\w-]+\s)?$")
CLAUSE = re.compile(
    r"\s(?:who|which|whose|was|were|based|(?:published|released)\s(?:by|in|last|on|this|today|yesterday)|under(?=\s(?:former\s)?(?:Presidents?|Prime\sMinisters?|Governors?|Mayors?|[A-Z][a-z]+\s[A-Z]))|with\s(?:his|her|their)\s[a-z]+(?=\s[A-Z])|in\s(?:his|her|their)|such\sas|that|when|where|while|because|after|before|since|until|but|and\s+(?:is|was|runs|owns|leads|heads|chairs|sits|spoke|teaches|has|had|colleagues|the|its|a|an|his|her))\b|[;:–—\n“”\"]|\((?![A-Z]{2,8}\)\s\w)|(?<![A-Z])\)|\)(?!\s\w)|\s-\s|(?<=[a-z]{3})(?<!\b(?:Asst|Brig|Capt|Cllr|Dept|Govt|Insp|Prof|Supt|Univ))[.!?]\s"
)
# What an office does not end with; looked for again and again, each time in the last characters.
TAIL = re.compile(
    r"(?:\sat\sthe\stime|\sthere|\sof\s\d\d|[\s,;:()–—-]|[’']s?|\s(?:[MD]r|Mrs|Ms)\.?|\s(?:and|or|of|for|the|a|an|at|in|on|by|to|with|from|under|during|until|who|is|was))$"
)
TAIL_LENGTH = len(" at the time")
# The rest of a town's name behind "St."
SAINT = re.compile(r"\.?\s[A-Z][\w’'-]*")
# Initials that belong to the name behind an office: "General Manager of Railways | W.A.D." of W.A.D.S. Lund.
INITIALS = re.compile(r"(?<!\bthe)(?<!\bto)(?<!\bof)(?<!\bfor)\s(?!U\.?[SKN]\b|E\.?U\b|D\.?C\b)[A-Z](?:\.\s?[A-Z]){0,4}\.?$")
INITIALS_LENGTH = 16
NAMED = re.compile(r"\.?(?:[^\S\n]?[A-Z]\.){0,4}[^\S\n][A-Z][\w’'-]")
WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
# Words with which no office begins: what somebody does, or when and where.
NO_OFFICE = WEEKDAYS | frozenset(
    "the a an she he it they we i you as with of for in on at from to not said says told asked "
    "added reached transferred there here this "
    "these those when where while if because though although so yet only just even both each "
    "confirmed denied speaking talking according travelling traveling standing waiting walking holding wearing carrying "
    "flanked along alongside accompanied joined followed seated surrounded beaten nominated succeeded replaced "
    "visiting sitting watching whose among them him will would could may might should can".split()
)
# But for those who teach or work elsewhere for a time: "visiting professor".
VISITING = frozenset("academic artist consultant expert fellow lecturer professor researcher scholar scientist writer".split())
# No office begins with the end of a place either: "Harlow, Calif. | Mayor"; those that are words or mean something else aside.
NO_OFFICE |= {short.casefold() for short in SHORTENED if len(short) > 2} - {"del", "ill", "mass", "miss", "ore"}
# Who sits in the parliament of Wales: "Labour MS"; somebody may have MS too.
MEMBER = re.compile(r"^(?:[A-Z][\w’'-]*\s){1,4}MS$")
# What somebody may be called.
HELD = (CALLINGS | KIN | TITLED) - PARTISANS
FROM = re.compile(r"(?<=[a-z])[^\S\n]from[^\S\n](?=[A-Z])")
OF_PLACE = frozenset(
    "senator representative congressman congresswoman lawmaker legislator delegate mp member ambassador envoy judge governor".split()
)
LONGEST = 18
# What is half a phrase: how old somebody is, or where from.
HALF = re.compile(r"(?:\w+-)*(?:years?-old|based|born|listed)|[a-z]", re.IGNORECASE)
# Where somebody lives: "of Mill Lane".
STREET = re.compile(r"(?:[A-Z][\w’'-]*\s){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Row|Terrace|Crescent|Gardens|St|Rd|Ave)\.?")
# What somebody does, before the office that it is done in, "works as a | sales manager", and with whom: "her colleagues at
# the | Board".
SERVING = re.compile(
    r"(?:works?|worked|serves?|served|serving|acts?|acted|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:e|es|ed|ing))\b[^,.;:]{0,40}?\sas\s(?:an?\s|the\s|its\s|their\s)?|colleagues\s(?:at|from)\s(?:the\s)?(?=[A-Z])"
)
# What made somebody what he or she is: "became | U.N. envoy", "took over in May as the | head coach".
BECOMING = re.compile(
    r"(?:(?:appointed|arrived|elected|hired|installed|joined|named|promoted|re-elected|recruited|returned|stepped\s(?:in|up)|sworn\sin|takes\sover"
    r"|took\sover)\b[^,.;:]{0,40}?\sas|(?:became|becomes|appointed|named|promoted\sto|elected|re-elected))\s(?:the\s|an?\s|its\s|their\s)?"
)
# A verb of saying behind a quotation: "quips | co-star".
CLOSED = re.compile(r"[,”\"’'][^\S\n]$")
SAID = re.compile(
    rf"(?:{SAYS}|admits|beams|chuckles|cries|exclaims|fumes|gasps|giggles|grins|groans|grumbles|jokes|laughs|muses|offers|quips|recalls|remembers|shrugs"
    r"|sighs|smiles|snaps|sniffs|teases|whispers)[^\S\n](?=[a-z])"
)
OWNING = ("’", "'")
# The mark with which a firm's name ends where nothing follows that it could have: "Ada Lund of Pell | 's, a bakery".
MARKED = re.compile(r"[’']s(?=[,.;:)”\"]|[^\S\n](?:in|said|says|told|who)\b|$)")
# A word of a few letters with which a sentence ends: "mayor of York."; longer ones are the end of the sentence before a name.
STOPPED = re.compile(r"(?<![\w.’'-])[A-Z]?[a-z]{2,4}\.$")
LONGEST_STOPPED = 8
OF_STATE, SECRETARY = " of state", ("secretary", "Secretary")
# What somebody does to whom an office follows: "Police arrested | aid worker"; and who, right before.
DONE = re.compile(
    r"(?:(?P<who>[A-Z][\w’'-]*)[^\S\n])?(?:accused|arrested|attacked|beat|bought|charged|contacted|detained|fired|freed|helped|hired|interviewed|invited|jailed|joined|killed"
    r"|married|met|phoned|praised|questioned|quoted|released|rescued|sacked|saw|sent|signed|sued|suspended|thanked|visited)[^\S\n](?=[a-z])"
)
DOER = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who|[A-Z][\w’'-]*)[^\S\n]$")
LONGEST_DOER = 30
# A comma that is not within a number, nor within the name of a firm: "Pell, Voss & Hirsch".
COMMA = re.compile(rf",(?!\d|{PARTNERS})")
# Before it, one of several things that an office is for: "Secretary of State for Culture | , Media and Sport".
FIELD = re.compile(rf"\b(?:for|of|at|from|with)\s(?:the\s)?(?:[A-Z][\w.’'-]*\s){{0,2}}(?:{FIELDS})$")
# Two things that somebody is, the second one with words of its own: "pizza maven and former candidate".
BOTH = re.compile(r"(?P<first>(?!vice\b)[\w’'-]+(?:\s(?!and\b)[\w’'-]+){1,6})\sand\s(?P<second>(?:[\w’'-]+\s)+[\w’'-]+)")
# A noun in small letters and a title that is glued to the name: "co-author | Associate Professor".
TITLE_BEHIND = re.compile(
    r"(?P<low>[a-z][\w’'-]*(?:\s[a-z][\w’'-]*){0,3}|Democrat|Republican)\s(?P<title>(?:(?:Associate|Assistant|Emeritus)\s)?(?:Professor|Prof\.?|Dr\.?)|Sen\.?|Rep\.?|Gov\.?)"
)
# What the head of a firm is beside its founder or chairman: "founder and chief executive" is one.
TOP = re.compile(r"(?i:chief\s(?:executive|operating|financial)(?:\sofficer)?|managing\sdirector|ceo)$")
HEADING = frozenset("founder co-founder cofounder chair chairman chairwoman president owner".split())
ANOTHER = re.compile(r"(?:former|one\sof|ex-|fellow|joint|longtime|[\w-]+[’']s\s)")
NO_CALLING = frozenset(("rival", "fellow", "Democrat", "Republican"))
SOME_OF = re.compile(
    r"(?i:one|two|three|some|many|several|most)\sof\sthe\s(?:\w+\s)?(?:men|women|people|victims|owners|passengers|witnesses|accused)"
)
# Two offices in two bodies: "director of the Lund Institute and co-chair of its council".
SECOND = re.compile(r"(?P<first>.+?\s(?:of|at|for|with)\s.*?[A-Z].*?),?\sand\s(?P<second>[a-z-]+(?:\s[a-z-]+){0,2})\s(?:of|at|for|with)\s")


def office(text: str, span: Span) -> Span | None:
    """The office that a stretch of text names, without articles, clauses and what hangs on at its end; None where it names none."""
    start = begun(text, _begin(text, span.start, span.end), span.end)
    if text.startswith("next ", start) and not _holds_office(text[start : span.end]):
        return None  # "the next mother"
    whole = portfolio(text, span.end + 1)
    if whole is not None:
        return Span(min(start, whole.start), whole.end)
    end = _clause_end(text, start, span.end)
    titled = TITLE_BEHIND.fullmatch(text, start, end)
    if titled and titled["low"] in NO_CALLING:
        start = titled.start("title")
    elif titled and names_office(titled["low"]):
        end = titled.end("low")
    second = SECOND.match(text, start, end)
    end = second.end("first") if second and names_office(second["first"]) and names_office(second["second"]) else end
    end = without_rank(text, start, _with_saint(text, start, _without_tail(text, start, end)))
    initials = INITIALS.search(text, max(start, end - INITIALS_LENGTH), end)
    end = initials.start() if initials and NAMED.match(text, end) else without_name(text, start, end)
    untimed = without_when(text, start, end)
    end = untimed if untimed < end and names_office(text[start:untimed]) else end
    end = ended(text, start, _with_rest(text, start, end))
    end = _without_bracket(text, start, end)
    return Span(start, end) if end > start and _names_one(text, start, end) else None


def _names_one(text: str, start: int, end: int) -> bool:
    """Whether a stretch without what hangs on names an office, and no number, street, life or form of address."""
    if is_count(text, start, end) or STREET.fullmatch(text, start, end) or SOME_OF.fullmatch(text, start, end):
        return False
    if is_life(text, start, end) and not names_office(text[start:end]):
        return False
    words = words_of(text[start:end])
    return (
        len(words) <= LONGEST
        and not (len(words) == 1 and words[0] in POSSESSIVES)
        and words[-1:] != ["so-called"]  # what somebody is called so is in quotation marks behind it
        and (not ADDRESSING.issuperset(words) or text[start:end] == "MS")
        and any(word[0].isalpha() and not HALF.fullmatch(word) for word in words)
        and (
            words[0] not in NO_OFFICE or text.startswith("IT ", start) or _is_visiting(words) or is_of_sunday(words[0], "".join(words[1:2]))
        )
    )


def _is_visiting(words: Sequence[str]) -> bool:
    return words[0] == "visiting" and not VISITING.isdisjoint(words[1:3])


def _begin(text: str, start: int, end: int) -> int:
    """Where an office begins, behind an article, "who is", and what somebody does as its holder or did to become it."""
    if text.startswith("s ", start) and text[max(0, start - 1) : start] in OWNING:
        start += len("s ")
    quoted = SAID.match(text, start, end) if CLOSED.search(text, max(0, start - 2), start) else None
    start = quoted.end() if quoted and names_office(text[quoted.end() : end]) else start
    for opening in (LEAD, SERVING, BECOMING):
        found = opening.match(text, start, end)
        start = found.end() if found and (opening is not BECOMING or names_office(text[found.end() : end])) else start
    done = DONE.match(text, start, end)
    if done and (done["who"] or DOER.search(text, max(0, start - LONGEST_DOER), start)) and names_office(text[done.end() : end]):
        start = done.end()
    owned = OWNED.match(text, start, end)
    return owned.end() if owned and _is_of_somebody(text, owned, end) else start


def _is_of_somebody(text: str, owned: re.Match[str], end: int) -> bool:
    """Whether what an office begins with tells whose it is, and not of what kind: not "a patients' campaigner", "the patients' group",
    nor whose relative somebody is.
    """
    if owned["owner"] is None:
        return True
    if is_widest(text, owned.start(), end):
        return False  # "the world's biggest brewer"
    words = words_of(text[owned.end() : end])
    lead = text[max(0, owned.start() - LONGEST_ANY) : owned.start()]
    kind = ANY.search(lead) is not None or OURS.search(lead) is None or not ORGANIZATIONS.isdisjoint(words[-1:])
    return not ((owned["several"] and kind) or KIN.intersection(words[:2]))


def _clause_end(text: str, start: int, end: int) -> int:
    """Where an office ends before a clause, a comma that does not list what it is for, and a second office."""
    clause = CLAUSE.search(text, start, end)
    end = clause.start() if clause else end
    comma = COMMA.search(text, start, end)
    listed = LISTED.match(text, comma.start()) if comma and FIELD.search(text, start, comma.start()) else None
    end = listed.end() if listed else comma.start() if comma and comma.start() > start else end
    both = BOTH.match(text, start, end)
    within = both is not None and both["first"].rsplit(maxsplit=1)[-1][0].isupper() and both["second"][0].isupper()
    # "global politics and outreach director" is one.
    return both.end("first") if both and not within and _are_two(both["first"], both["second"]) else end


def _without_tail(text: str, start: int, end: int) -> int:
    while tail := TAIL.search(text, max(start, end - TAIL_LENGTH), end):
        end = tail.start()
    return end


def _without_bracket(text: str, start: int, end: int) -> int:
    """Where an office ends before a bracket that it does not close: "chief of Harbour Lines | (HL" and the mark behind it."""
    opened = text.rfind("(", start, end)
    return end if opened < 0 or text.find(")", opened, end) > 0 else start + len(text[start:opened].rstrip())


def _with_saint(text: str, start: int, end: int) -> int:
    """Where an office ends that ends with half of a town's name: "Mayor of St. | Paul"."""
    rest = SAINT.match(text, end) if text.endswith((" of St.", " of St", " for St."), start, end) else None
    return rest.end() if rest else end


def _with_rest(text: str, start: int, end: int) -> int:
    """Where an office ends with what is behind a comma, the mark of a firm's name, "Pell's of Tarn", or "of state"; without a full stop."""
    if text[end - 1] == "." and (stopped := STOPPED.search(text, max(start, end - LONGEST_STOPPED), end)) and not is_short(stopped[0]):
        return end - 1
    if text.endswith(SECRETARY, start, end) and text[end : end + len(OF_STATE)].casefold() == OF_STATE:
        return end + len(OF_STATE)
    marked = MARKED.match(text, end) if text.startswith(OWNING, end) else None
    last = text[max(start, text.rfind(" ", start, end) + 1) : end]
    return marked.end() if marked and last[:1].isupper() else past_comma(text, start, end)


def _are_two(first: str, second: str) -> bool:
    """Whether an "and" joins two things that somebody is."""
    if TOP.match(second) and first.casefold().rsplit(maxsplit=1)[-1] in HEADING:
        return False
    another = ANOTHER.match(second) is not None
    return (names_office(first) and (another or names_office(second))) or (another and names_office(second))


def origin(text: str, span: Span) -> int | None:
    """Where in an office the place begins that somebody is from, if that is none of the office: "nurse from | Derry"."""
    found = FROM.search(text, span.start, span.end)
    told = text[span.start : found.start()] if found else ""
    return found.end() if found and names_office(told) and OF_PLACE.isdisjoint(words_of(told)) else None


def names_office(text: str) -> bool:
    """Whether a phrase holds a noun that calls somebody by office, profession or kinship."""
    words = words_of(text)
    called = not HELD.isdisjoint(words) or any(word.endswith(TRADES) or is_joined_title(word) for word in words)
    return called or text in POLICE or MEMBER.search(text) is not None


def _holds_office(text: str) -> bool:
    return not (OFFICES | TITLES).isdisjoint(noun_phrase(text)[-1:])


def noun_phrase(description: str) -> list[str]:
    """The folded words of a description up to its noun: "adviser" of "An adviser to the president"."""
    words = words_of(description)
    end = next((i for i, word in enumerate(words) if i and word in CUTS), len(words))
    return [word for word in words[:end] if word not in DETERMINERS]


def words_of(text: str) -> list[str]:
    """The words, folded, short titles in full: "Gov." is "governor"."""
    words = list(map(str.casefold, WORD.findall(text)))
    return words if ABBREVIATED.keys().isdisjoint(words) else [ABBREVIATED.get(word, word) for word in words]
