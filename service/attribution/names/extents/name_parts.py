"""What of a stretch that is tagged as a name is the name, and whose: without trades and rivals before it, with all of its last word."""

from __future__ import annotations

import re

from service.attribution.addresses import MR
from service.attribution.firms import LEGAL_FORM
from service.attribution.names.countries.capitals import CAPITALS, COUNTRY_NAMES
from service.attribution.names.countries.states import SHORTENED
from service.attribution.names.entities import RANKS, Name, words_of
from service.attribution.names.extents.entitled import bearer, bearer_behind, called_person, is_entitled, without_country
from service.attribution.names.extents.initials import initial_before
from service.attribution.names.extents.lowered import entity_behind, lowered
from service.attribution.names.extents.of_several import with_other_calling
from service.attribution.names.extents.placed import behind_body, behind_place, body_apart, without_body
from service.attribution.names.extents.prefaces import PREFACE
from service.attribution.names.extents.professions import are_called
from service.attribution.names.extents.styled import is_person, labelled
from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.also_called import is_party
from service.attribution.names.wording.based import BASED, is_based
from service.attribution.names.wording.fields import FIELDS, MORE
from service.attribution.names.wording.honours import honoured, without_honours
from service.attribution.names.wording.known_bodies import KNOWN_BODIES
from service.attribution.names.wording.like_bodies import CORPORATE, is_corporate, is_like_body
from service.attribution.names.wording.made_goods import is_makers
from service.attribution.names.wording.police_letters import officer
from service.attribution.names.wording.portfolios import without_subject
from service.attribution.names.wording.trades import SENTENCE, without_trade
from service.attribution.spans import Span
from service.attribution.text.said_surname import surname_behind
from service.attribution.words import FIRMS, MONTH, ORGANIZATIONS, PLACE_NAMES, WEEKDAY

WORD = re.compile(r"\S+")
# No day and no month, which "on" and "in" may stand before.
DAYS = rf"(?!{WEEKDAY}|{MONTH})"
# A word in small letters inside a person's name that is no part of it: "striker Milan Petr".
SMALL = re.compile(r"(?<![\w-])([a-z][^\W\d_]+)\s+(?=[A-Z])")
PARTICLES = frozenset(
    "van von der den de da di la le du del dos das bin bint binti ibn al el ter ten af av zu zum ole ould of and the arap wa ka ben "
    "della dello degli delle dei lo los las und zur vom op het ul ud ur ua ap ab ferch vel".split()
)
# Those with which a name may begin.
OPENING = PARTICLES - {"of", "and"}
# What may begin a joint source and is no name: "Both | Ada Lund, the chair, and Jo Marsh".
JOINING = ("Both ", "Neither ")
# Words in small letters at the end of a name: what the tagger took too much.
COLON = re.compile(r":\s.*$")
LOWERED = re.compile(r"(?:\s+(?!plc\b)[a-z](?:(?![A-Z])[^\W\d_])*)+$|\s[-–—]+$")
# The state that a place was in, with which the sentence before the name ends: "Harlow, Ill. | Lund".
STATE = re.compile(
    rf"(?:{'|'.join(SHORTENED)}|Ont)"
    r"\.\s(?!(?:Gov|Sen|Rep|Lt|Atty|State|House|Senate|Attorney|Secretary|Chief|Supreme|Democratic|Republican)\b)(?=[A-Z])"
)
# Before the network with which the sentence before the name ends: "wrote on X. | General".
NETWORK = (" on ", " to ", " via ")
# What somebody says or does, behind a name: "Farm Ministry | told reporters", "Securities Commission | sued Orbis".
TELLING = re.compile(
    r"\s(?:told|said|says|tells|sued|fined|bought|banned|charged|raided|arrested|accused|asked|urged|warned|rejected|approved|blocked|backed|opposed|ordered"
    r"|denied|hired|fired|sacked|suspended|cleared|investigated|questioned)\b.*$"
)
# An acronym or nickname that begins to be given in brackets or quotation marks behind a name.
UNCLOSED = re.compile(r"\s+(?:\([^()]*|\"[^\"]*|“[^“”]*)$")
# Words in small letters at the beginning of a name: what the tagger took too much, unless they are particles.
LEADING = re.compile(r"(?:[a-z][^\W\d_]*(?:-[a-z]+)*\s+)+(?=[A-Z])")
# Capitals that end with a word for a body: "Norland Air".
BODY = re.compile(
    r"(?:[A-Z][\w’'&.-]*\s+){1,4}(?:Air|Airlines?|Airways|Group|Bank|Ltd|Limited|Inc|Corp|Corporation|Company|Co|Works|Motors|Energy|Foods|Trust"
    r"|Union|Club|Party|Foundation|Council|Authority|Agency|Association|Institute|University|College|Hospital|Steel|Copper|Gold|Coal|Cement|Timber|Textiles|Insurance|Telecom|Networks|Software|Oil|Gas|Power|Water|Rail"
    r"|Railways?|Media|News|Records|Pictures|Studios|Holdings|Partners|Industries|Systems|Technologies|Labs|Laboratories|Pharma|Shipping|Lines|Mines|Mining)\.?"
)
# "Tull & Marsh".
PARTNERS = re.compile(r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s&(?:amp;)?\s[A-Z][\w’'-]+(?:\s(?:Co|Sons|Associates)\.?)?")
PARTNER = re.compile(r"[^\S\n]&[^\S\n][A-Z][\w’'-]+")
# What several have: "Harlow Supporters | ' Trust".
MEMBERS = re.compile(
    r"(?<=[a-z]s)[’'][^\S\n](?:Alliance|Association|Club|Coalition|Committee|Congress|Council|Federation|Forum|Group|Guild|League|Network|Party|Society"
    r"|Trust|Union)\b"
)
# "Priorities USA".
COUNTRYWIDE = re.compile(
    r"(?!(?:North|South|East|West|New|Upper|Lower|Great|Greater|Central|Latin|Northern|Southern|Eastern|Western|Mainland|Soviet|President|The|All|Across)\b)"
    rf"[A-Z][\w’'-]+(?:\sand\s(?:{FIELDS}|{MORE}))?\s(?:USA|UK|America|Canada|Australia|Scotland|Wales|England|Britain|Europe|India|Africa|Korea|Norway|Sweden|Denmark|Finland|Poland|Netherlands|Ireland|Zealand|Nigeria|Kenya|Singapore|International)"
)
# What somebody does for a body, where a sentence begins: "Prosecuting for | Harlow Council".
DOING = re.compile(
    r"(?:Acting|Appearing|Campaigning|Commenting|Defending|Playing|Prosecuting|Reporting|Riding|Speaking|Standing|Starring|Working|Writing)\s"
    r"(?:at|for|from|in|on|with)\s(?:the\s)?(?=[A-Z])"
)
# What else companies are called where a sentence begins: "Bookmaker Orbis".
TRADERS = frozenset(
    "bookmaker supplier developer publisher broadcaster pollster auctioneer accountant watchdog regulator miner grocer producer promoter "
    "shipbuilder housebuilder".split()
)
TRADING = FIRMS | TRADERS
# What calls a company where a sentence begins: "Airline | Norjet".
FIRM_AHEAD = re.compile(r"(?:^|[.!?][”\"’']?\s|\n)(?P<noun>[A-Z][a-z-]+)\s$")
LONGEST_FIRM = len(".” Manufacturer ")
# What a competitor is called where a sentence begins: "Rival Orbis".
RIVALS = frozenset(("rival", "competitor"))
RIVAL = re.compile(r"(?:[Rr]ival|[Cc]ompetitor)\s+(?=[A-Z])")
# A noun in small letters within what was tagged as a body's name: "Environmental group River Watch", "shipping titan Orbis".
CALLINGS = ORGANIZATIONS | {"affiliate", "behemoth", "minnow", "outfit", "powerhouse", "subsidiary", "titan"}
WITHIN = re.compile(r"(?:[A-Z][\w-]*\s){0,2}(?:[a-z-]+\s)*?(?P<noun>[a-z]+)\s(?=[A-Z])")
# Behind a body's name, the beginning of an office in it: "State Department | Inspector" General.
OFFICER = re.compile(
    r"\b(?:Department|Ministry|Office|Agency|Council|Police|Congress|Bank|Senate)(?P<office>\s(?:Inspector|Secretary|Deputy|Director|Chief|President"
    r"|Commissioner|Attorney|Assistant|Chairman|Spokesman|Spokeswoman|Minister))$"
)
# Before a body's name, who heads it: "Chief Constable of | Norland Police".
HEADED = re.compile(
    r"(?:Chief\sConstable|Vice[\s-]Chancellor|Chairman|Chairwoman|President|Governor|Director[\s-]General)\sof\s(?:the\s)?"
    r"(?=(?:[A-Z][\w’'&-]*\s){1,4}(?:Police|University|Council|Bank|Association|Federation|Institute|Authority|Commission|Union|Club)$)"
)
# Behind the name of a party, one of it: "a Civic Union MP".
MEMBER = re.compile(r"(?<=\w)\s+(?:MPs?|MEPs?|MSPs?|TDs?|AMs?)$|(?<=\s(?:Ltd|Inc|plc|PLC|LLC))\sof\s.*$")
# A nickname in quotation marks or brackets between two parts of a person's name: "Ronnie 'The Hammer' Stubbs".
NICKNAME = re.compile(r"\s(?:[“\"‘'](?:[A-Z][\w’.-]*|the)(?:\s[\w’.-]+){0,3}[”\"’']|\([A-Z][\w’-]*\))\s")
NICKNAMED = re.compile(rf"(?!.*\()(?:[A-Z][\w’.-]*\s?){{1,2}}(?<!\s){NICKNAME.pattern}[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)?")
# What the tagger may cut off before an apostrophe: "D'Andre", "O'Brien", of a person's "d'Orsini" and "I'Hale" too.
APOSTROPHE = re.compile(r"(?:^|[^\w])(?P<name>[DOLMN][’'])$")
PARTICLE = re.compile(r"(?:^|[^\w])(?P<name>[DILMNOdl][’'])$")
# What somebody holds for a field, a seat or a see, right before it: "Mayor of | Harlow Jo Marsh".
PORTFOLIO = re.compile(
    r"\b(?:(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Mm]ember|[Ss]enator|[Mm]ayor|[Gg]overnor|[Pp]remier|[Bb]ishop|[Aa]rchbishop"
    r"|[Cc]ouncillor|[Rr]epresentative|[Pp]arliament|[Cc]ongress(?:man|woman)|[Dd]ean|[Vv]icar|[Rr]ector|[Ss]heriff)|M[ES]?P|MS|TD|MLA|MLC|MPP)\s(?:for|of|from)\s$"
)
LONGEST_OFFICE = len("Congresswoman for ")
# The second word of a place of two: "Harlow North", "Tarn County"; and the first.
SECOND = frozenset("north south east west central state county city valley park town bay lake heights hill island islands province".split())
FIRST = frozenset("north south east west new upper lower great greater st saint san mid central los las fort port mount".split())
# What stands before persons' names, and in front of few others.
ADDRESS = re.compile(rf"\b(?:{MR}|Prof)\.?\s(?=[A-Z])")
# What somebody was, right before a name that begins with it; a first name and the last.
WAS = re.compile(r"\b[Ff]ormer\s$")
LAST_TWO = re.compile(r"[A-Z][\w’'-]*\s(?:(?:de|del|van|von|der|den|la|bin|al)\s)*[A-Z][\w’'-]*$")
PORTFOLIO_AND_NAME = re.compile(r"[A-Z][a-z]+\s[A-Z][\w’'-]+\s[A-Z][\w’'-]+")
# What ends right before a name that begins with the rest of a town: "Mayor of St. | Paul Jo Marsh".
SAINT = re.compile(r"\b(?:for|of)\sSt\.?\s$")
LONGEST_SAINT = len("for St. ")
# The word behind a name.
NEXT_WORD = re.compile(r"[^\S\n](?P<word>[A-Z][A-Za-z]+)\b")
# Whose body it is, before a name of two words or more.
OWNER = re.compile(r"(?:[Tt]he\s)?(?P<place>[A-Z][\w.]*)[’']s\s(?!Own\b)(?=[A-Z][\w-]+\s[A-Z])")
# What a firm is in law, behind its name; where an embassy is.
FIRM = re.compile(rf"[^\S\n](?:{LEGAL_FORM})\b(?:\.(?=\s[a-z]|,|[’']))?")
AIR_FIELDS = frozenset("base bases field fields force park station".split())
HEALTH_TRUST = re.compile(r"[^\S\n](?:foundation[^\S\n])?(?:trust|board)\b")
EMBASSY = re.compile(rf"[^\S\n]in[^\S\n][A-Z][\w’'-]*(?:[^\S\n]{DAYS}[A-Z][\w’'-]*)?(?<![’'])")
EMBASSIES = frozenset("embassy consulate mission delegation".split())
# What a department is for, and what else: "Department for Food | , Land and Rural Affairs".
DEPARTMENT = re.compile(
    r"\b(?:Department|Ministry|Office|Bureau|Directorate|Secretariat|Commission|Committee)\s(?:for|of|on)\s(?:the\s)?(?:[A-Z][\w-]+,?\s){0,3}[A-Z][\w-]+$"
)
LISTED = re.compile(
    rf"(?:,[^\S\n](?:(?:{FIELDS})\b[^\S\n]?)+(?<!\s))*,?[^\S\n]and[^\S\n](?:the[^\S\n])?(?:{FIELDS})\b(?:[^\S\n](?:{FIELDS})\b)*(?![^\S\n](?:[A-Z]|for\b))"
)
# Nouns for subjects and trades, of which a body has another behind an "and": "Institute of Volcanology | and Seismology".
SUBJECT = re.compile(
    rf"[^\S\n]and[^\S\n](?:(?:{FIELDS})\b|[A-Z][a-z]+(?:ology|onomy|ography|ics|iatry|istry|iculture|eries|keeping|ering|ulture|ysics|rgy)\b)"
    r"(?:[^\S\n](?:Research|Services?|Safety|Health|Studies|Affairs|Resources|Development)\b)?(?![^\S\n](?:[A-Z]|(?:for|lecturer|teacher|reporter|professor|graduate|correspondent|editor|expert|researcher)\b))"
)
SUBJECTS = re.compile(
    r"\b(?:Institute|Institution|School|College|Faculty|Academy|Society|Association|Cent(?:er|re)|Laboratory|Museum|Council|Agency|Authority|Service"
    r"|Administration|Department|Ministry|Office|Bureau|Directorate|Commission|Committee)\s(?:for|of|on)\s(?:the\s)?(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+$"
)
DETECTIVE = re.compile(r"\bDet\.?\s$")
DESCENT = re.compile(r",?[^\S\n](?:[JS]r\b\.?|I{2,3}\b|IV\b)")
# The part before a hyphen that the tagger may cut off a person's first name: "Jan-" of "Jan-Michael Lund".
FIRST_PART = re.compile(r"(?<![\w-])(?!(?:Anti|Pro|Non|Ex|Post|Pre|Then|Mid|Co|Vice)-)(?P<name>(?:[A-Z][^\W\d_]+-)+)$")
LONGEST_PART = 24
# The first of a person's initials, which the tagger may cut off: "S." of "S.K. Lund".
INITIALS = re.compile(r"(?<![\w.])(?P<name>(?:[A-Z]\.){1,3})$")
# The first of them without full stops, before a name that begins with another: "A | K Lund"; what a name begins with that has one.
BARE_INITIAL = re.compile(r"[^\S\n](?P<name>[A-Z][^\S\n])$")
INITIALLED = re.compile(r"[A-Z]\s[A-Z]")
# What the tagger leaves of a first name in brackets: "Lord (Peter) Hain".
HALF_BRACKET = re.compile(r"\(?(?P<first>[A-Z][\w’'-]*)\)\s")
BRACKET_AHEAD = re.compile(r"\b(?:Lord|Lady|Baroness|Baron|Sir|Dame|Dr|Prof|Professor)\s\((?P<first>[A-Z][\w’'-]*)\)\s$")
LONGEST_BRACKET = 40
# A surname that begins with a small letter: "duPlessis".
SURNAME = re.compile(r"[^\S\n](?:d[aeiu]|van|von|l[ae]|mac|mc)[A-Z][^\W\d_]+\b")
# Whose name may hold a place: "Lord Falk | of Wells".
PEER = re.compile(r"\b(?:Lord|Lady|Baroness|Baron|Viscount|Earl)\s(?!Mayor|Justice|Chief|Chancellor)")
LONGEST_PEER = len("Baroness ")
PLACE_OF_PEER = re.compile(
    r"[^\S\n]of[^\S\n](?![A-Z][\w-]+\s(?:University|College|School|Hospital|Council|Bank|Group|Trust|Institute))[A-Z][\w-]+(?:[^\S\n][A-Z][\w-]+|(?:-[a-z]+)+-[A-Z][\w-]+)?"
)
# What a body is for, behind its name: "Bureau | for the Protection of Inland Fisheries".
PURPOSE = re.compile(
    rf"[^\S\n](?:for|on|against)[^\S\n](?:the[^\S\n])?{DAYS}[A-Z][\w’'-]+(?:[^\S\n](?:of[^\S\n](?:the[^\S\n])?)?[A-Z][\w’'-]+)+(?<![’'])"
)
BODIES = frozenset(
    "office agency centre center institute association council society department ministry bureau commission committee fund programme "
    "program federation foundation coalition alliance league authority organisation organization academy network secretariat directorate "
    "division trust union campaign board".split()
)
HYPHENED = re.compile(
    r"(?:(?<=[^\W_]|-)[^\W_]+)?(?:-(?!(?:based|born|led|backed|run|owned|style|era|bound|wide|area|made|controlled|held|listed|trained|funded"
    r"|friendly|like|level|bred|[a-z]+(?:ed|ing))\b)[^\W_]+)*(?:[’'](?!(?:d|ll|m|n|re|s|t|ve)\b)[a-z]{1,6}\b)?"
)


def name_at(text: str, span: Span, kind: str, first: int) -> Name:
    """A name to the end of its word: the tagger may stop at a hyphen, or go on beyond the last capital."""
    if kind == "organization" and " " in span.cut(text):
        person = body_apart(text, span) or officer(text, span) or honoured(text, span) or labelled(text, span) or _person_in(text, span)
        span, kind = (person, "person") if person else (span, kind)
    if kind == "place" and (behind := behind_place(text, span)) != span:
        span, kind = behind, "person"
    span = _trimmed(text, _widened(text, span, kind))
    named = lowered(text, _without_noun(text, span) if kind != "place" else span)
    span, kind = (named, "organization") if named != span else (span, kind)
    told = span.cut(text)
    body = (kind in ("person", "place") and is_corporate(told)) or (kind == "person" and is_like_body(told)) or is_based(told, kind)
    kind = "organization" if body else kind
    span = _of_person(text, span) if kind == "person" else _of_body(text, span) if kind == "organization" else span
    told = _unbracketed(text, span) if kind == "person" else span.cut(text)
    words = words_of(told, kind)
    kind = _kind(text, span, kind, words)
    return Name(span, "place" if " ".join(words) in PLACE_NAMES else kind, first, told, words)


def _unbracketed(text: str, span: Span) -> str:
    """A person's name with the first name that stands in brackets behind a title: "Peter Hain" of "Lord (Peter) Hain"."""
    told = span.cut(text)
    if ")" in told:
        return told if "(" in told[1:] else HALF_BRACKET.sub(r"\g<first> ", told)
    ahead = BRACKET_AHEAD.search(text, max(0, span.start - LONGEST_BRACKET), span.start) if text.endswith(") ", 0, span.start) else None
    return f"{ahead['first']} {told}" if ahead and is_first_name(ahead["first"].casefold()) else told


def _kind(text: str, span: Span, kind: str, words: tuple[str, ...]) -> str:
    """The kind of a name, a body where its words or the noun right before it tell so."""
    if kind in ("person", "organization") and len(words) == 2 and span.cut(text).startswith("Co "):
        return "place"  # "Co Clare"
    if " ".join(words) in KNOWN_BODIES or (kind == "place" and not {"embassy", "consulate"}.isdisjoint(words)):
        return "organization"
    if (kind != "organization" and words[0] == "air" and len(words) == 2 and words[1] not in AIR_FIELDS) or is_makers(text, span, kind):
        return "organization"  # "Air Ceylon"
    if kind == "other" and is_party(text[max(0, span.start - len("the ")) : span.end]):
        return "organization"
    if kind != "person" or len(words) != 1:
        return kind
    if words[0][-1:].isdecimal() and words[0][:1].isalpha() and text[span.end - 1].isdecimal():
        return "organization"  # "the Ko9"
    firm = FIRM_AHEAD.search(text, max(0, span.start - LONGEST_FIRM), span.start)
    return "organization" if firm and firm["noun"].casefold() in FIRMS and firm["noun"] != "Charity" else kind


def _person_in(text: str, span: Span) -> Span | None:
    """The person whom the tagger took for a body, with titles or what a minister is for: "Dr Lund", "Labour MP Ada Lund"."""
    tagged = span.cut(text)
    named = bearer(tagged)
    if named is not None:
        return Span(span.start + named.start, span.start + named.end)
    behind = bearer_behind(text, span)
    if behind is not None:
        return behind
    called = called_person(text, span) if tagged.rsplit(maxsplit=1)[-1].casefold() not in BODIES | CORPORATE else None
    if called is not None:
        return called
    titled = is_entitled(tagged) or is_person(tagged) or (ADDRESS.search(tagged) and not BODY.fullmatch(tagged))
    tied = PORTFOLIO.search(text, max(0, span.start - LONGEST_OFFICE), span.start) and PORTFOLIO_AND_NAME.fullmatch(tagged)
    return span if titled or tied else None


def _widened(text: str, span: Span, kind: str) -> Span:
    """The span with what belongs to its first and its last word: "D'", "Jan-", the rest of a word, "Jr.", a body's purpose."""
    before = text[max(0, span.start - 1) : span.start]
    cut = PARTICLE if kind == "person" else APOSTROPHE
    initial = cut.search(text, max(0, span.start - 3), span.start) if before in ("'", "’") else None
    if before == "-" and kind == "person" and " " in span.cut(text):
        initial = FIRST_PART.search(text, max(0, span.start - LONGEST_PART), span.start)
    if kind == "person" and before in (".", "\n"):  # `$` matches before a line's end too
        initial = INITIALS.search(text, max(0, span.start - LONGEST_PART), span.start)
    if kind == "person" and before == " ":
        bare = INITIALLED.match(text, span.start)
        initial = BARE_INITIAL.search(text, max(0, span.start - LONGEST_PART), span.start) if bare else initial_before(text, span.start)
    rest = entity_behind(text, span) or HYPHENED.match(text, span.end)
    whole = Span(initial.start("name") if initial else span.start, rest.end() if rest else span.end)
    more = _more(text, Span(span.start, whole.end), kind)
    return Span(whole.start, more.end()) if more else whole


def _more(text: str, span: Span, kind: str) -> re.Match[str] | None:
    """What goes on behind a name: a person's "Jr." or surname with a small letter before its capital, what a body is for."""
    behind = NEXT_WORD.match(text, span.end) if kind in ("person", "place") and span.cut(text).count(" ") < 2 else None
    if behind and (behind["word"].casefold() in CORPORATE or f"{span.cut(text)} {behind['word']}".casefold() in KNOWN_BODIES):
        return behind
    if kind == "person":
        place = PLACE_OF_PEER.match(text, span.end)
        peer = place and PEER.search(text, max(0, span.start - LONGEST_PEER), span.start + LONGEST_PEER)
        surname = SURNAME.match(text, span.end) or surname_behind(text, span.end)
        return DESCENT.match(text, span.end) or surname or (place if peer else None)
    last = span.cut(text).rsplit(maxsplit=1)[-1].casefold()
    embassy = EMBASSY.match(text, span.end) if last in EMBASSIES else None
    if kind != "organization":
        return embassy
    listed = LISTED.match(text, span.end) if DEPARTMENT.search(span.cut(text)) else None
    listed = listed or (SUBJECT.match(text, span.end) if SUBJECTS.search(span.cut(text)) else None)
    partner = PARTNER.match(text, span.end) or MEMBERS.match(text, span.end)
    return embassy or listed or partner or (PURPOSE.match(text, span.end) if last in BODIES else None) or FIRM.match(text, span.end)


def _trimmed(text: str, span: Span) -> Span:
    """The span without the words in small letters at its ends, and without an acronym that begins in brackets."""
    if " " not in span.cut(text):
        return span
    span = Span(text.index(" ", span.start) + 1, span.end) if span.cut(text).startswith(JOINING) else span
    lead = LEADING.match(span.cut(text))
    cut = lead.end() if lead and lead[0].split(maxsplit=1)[0] not in OPENING else 0
    span = Span(span.start + cut, span.end)
    state = STATE.match(span.cut(text))
    span = Span(span.start + state.end(), span.end) if state and state.end() < len(span) else span
    if span.cut(text).startswith("X. ") and text.endswith(NETWORK, max(0, span.start - 5), span.start):
        span = Span(span.start + len("X. "), span.end)
    doing = DOING.match(span.cut(text))
    span = Span(span.start + doing.end(), span.end) if doing else span
    for pattern in (COLON, TELLING, LOWERED, UNCLOSED):
        tail = pattern.search(span.cut(text))
        span = Span(span.start, span.start + tail.start()) if tail and tail.start() else span
    return span


def _without_noun(text: str, span: Span) -> Span:
    """The span without what a company is called before its name: "Rival Orbis", and where a sentence begins, "Chipmaker Orbis"."""
    noun = span.cut(text).split(maxsplit=1)[0]
    rival = RIVAL.match(span.cut(text))
    trade = noun.casefold() in TRADING or are_called(noun, span.cut(text)[len(noun) + 1 :])
    firm = trade and noun[:1].isupper() and SENTENCE.search(text, max(0, span.start - 4), span.start)
    cut = rival.end() if rival else len(noun) + 1 if firm else 0
    return Span(span.start + cut, span.end) if cut < len(span) else span


def _of_body(text: str, span: Span) -> Span:
    """A body's name without a noun for it in small letters or where it is from before, or one of its members behind it."""
    based = BASED.match(span.cut(text)) or owner_of_body(span.cut(text))
    span = Span(span.start + based.end(), span.end) if based else span
    group = WITHIN.match(span.cut(text))
    span = Span(span.start + group.end(), span.end) if group and group["noun"] in CALLINGS else span
    headed = HEADED.match(span.cut(text))
    span = Span(span.start + headed.end(), span.end) if headed else span
    officer = OFFICER.search(span.cut(text))
    span = Span(span.start, span.start + officer.start("office")) if officer else span
    span = with_other_calling(text, span)
    trust = HEALTH_TRUST.match(text, span.end) if text.endswith("NHS", span.start, span.end) else None
    if trust:
        return Span(span.start, trust.end())
    member = MEMBER.search(span.cut(text))
    return Span(span.start, span.start + member.start()) if member else span


def owner_of_body(name: str) -> re.Match[str] | None:
    """The country or capital whose body it is, before its name: "UK's | Health Protection Agency"; none of "Lloyd's Banking Group"."""
    owner = OWNER.match(name)
    known = owner is not None and owner["place"].casefold().replace(".", "") in PLACE_NAMES.keys() | CAPITALS.keys() | COUNTRY_NAMES
    return owner if known else None


def _of_person(text: str, span: Span) -> Span:
    """A person's name without what its bearer is called before it: a trade, what a minister is for, a rank cut in two ("Det Con")."""
    span = without_honours(text, behind_place(text, behind_body(text, without_body(text, span))))
    preface = PREFACE.match(text, span.start, span.end)
    span = Span(preface.end(), span.end) if preface else span
    named = bearer(span.cut(text)) if span.cut(text).count(" ") > 1 else None
    span = Span(span.start + named.start, span.start + named.end) if named else span
    span = without_country(text, without_subject(text, without_trade(text, span)))
    first = span.cut(text).split(maxsplit=1)[0]
    several = span.cut(text).count(" ") > 1
    if several and SAINT.search(text, max(0, span.start - LONGEST_SAINT), span.start):
        return Span(span.start + len(first) + 1, span.end)
    if several and WAS.search(text, max(0, span.start - 7), span.start) and not is_first_name(first.casefold()):
        start = LAST_TWO.search(text, span.start, span.end)
        span = Span(start.start(), span.end) if start else span  # "former Silver Fern | Ada Lund"
    if several and PORTFOLIO.search(text, max(0, span.start - LONGEST_OFFICE), span.start):
        span = _without_place(text, span)
    elif first.casefold() in RANKS and DETECTIVE.search(text, max(0, span.start - 5), span.start) and len(first) + 1 < len(span):
        span = Span(span.start + len(first) + 1, span.end)
    common = [m for m in SMALL.finditer(span.cut(text)) if m[1] not in PARTICLES]
    return Span(span.start + common[-1].end(), span.end) if common else span


def _without_place(text: str, span: Span) -> Span:
    """A person's name without what is before it that an office is for: from a first name on, or behind a place of one word or two."""
    words = [Span(m.start(), m.end()) for m in WORD.finditer(text, span.start, span.end)]
    folded = [word.cut(text).casefold() for word in words]
    begin = 2 if len(words) > 3 and (folded[1] in SECOND or folded[0].strip(".") in FIRST) else 1
    named = (at for at, word in enumerate(folded[begin:-1], begin) if is_first_name(word))
    return Span(words[next(named, begin)].start, span.end)


def whole_kind(source: str, *, ended: bool) -> str | None:
    """What a source is that is all of a name of which the reader tagged a part; `ended` if that is its end."""
    known = " ".join(words_of(source, "organization")) in KNOWN_BODIES
    if known or BODY.fullmatch(source) or PARTNERS.fullmatch(source) or COUNTRYWIDE.fullmatch(source):
        return "organization"
    return "person" if NICKNAMED.fullmatch(source) or (not ended and is_entitled(source)) else None
