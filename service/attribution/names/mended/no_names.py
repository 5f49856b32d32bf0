"""What the reader tags as a name and is none, or only in part: common nouns, offices, stretches of headlines, zones of time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.names.countries.peoples import DEMONYMS, DOUBLE, SAME
from service.attribution.names.entities import Name
from service.attribution.names.extents.name_parts import name_at
from service.attribution.names.roles.titles import ATTRIBUTES
from service.attribution.names.same.namesakes import in_headline
from service.attribution.names.wording.trades import SENTENCE
from service.attribution.saying import SAYS
from service.attribution.spans import Span
from service.attribution.words import CALLINGS, DOCUMENTS, GROUPS, ORGANIZATIONS, SOLE, TITLED, is_joined_title

# Capitalised words inside of a sentence.
INNER = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]*")
SMALL = re.compile(r"(?<![\w’'-])[a-z]{3,}\b")
# What stands behind a noun that calls some of many.
DESCRIBED = re.compile(r"\s(?:in|at|from|near|who|across)\s")
SEVERAL = re.compile(r"\s([a-z]+)")
# What makes a title alone a description: "the Deputy Minister", "Norland's Chief Justice".
POINTED_AT = re.compile(r"(?:\b[Tt]he|[’']s)\s+(?:(?:deputy|acting|former|shadow|new|then)\s+)?(?:[A-Z][^\W\d_]+\s+){0,3}$")
# In how many characters before a name that is looked for.
WINDOW = 60
# Such as are surnames or teams too, with their plural's letter: "Masters", "Walkers".
SURNAMES = frozenset("baker butcher butler chamber cook master miner porter ranger rider sander striker walker water winner wood".split())
TRADES = CALLINGS - SURNAMES
SAID = re.compile(rf"\s(?:(?:have|had|also)\s)?(?:{SAYS})\b")
# Times of day by their zones, and what publishes without paper.
ZONES = frozenset("GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT IST AEST AEDT SGT JST".split())
TICKER = re.compile(r"\([A-Z0-9]{1,6}\.[A-Z]{1,3}\)")
TIME = re.compile(r"\d\s?(?:[ap]\.?m\.?)?\s?$", re.IGNORECASE)
# Ranks in short, which are no names by themselves.
RANKED = frozenset(
    "capt sgt lt col maj gen adm cmdr det insp supt const dr rev prof sen rep gov mec mla mlc mpp mna mep msp ceo cfo".split()
)
# An office that the tagger took for a body: "Honourable Minister of Works", "Inspector-General of Police".
OFFICE_OF = re.compile(
    r"(?:The\s)?(?:(?!High\b)[A-Z][^\W\d_]+\.?\s){0,4}(?:Minister|Secretary|Commissioner|Director|(?:Accountant|Auditor|Comptroller|Director|Inspector|Solicitor|Surveyor)"
    r"[\s-]General|Superintendent)\s(?:of|for)\s(?:the\s)?(?!State\b(?!\sfor\s))[A-Z][^’']*"
    r"|(?:The\s)?(?:(?:Deputy|Acting|Former|Vice)\s)?Chief\sof\s(?:the\s)?(?:[A-Z]\w+\s){0,2}Staff"
)
# The name behind a comma of who holds the office before it: ", SP Ada Lund".
HOLDER = re.compile(r",\s(?:[A-Z][\w.]*\s){0,3}[A-Z][\w’'-]*\s[A-Z][\w’'-]*[a-z]")
# What stands before a peer's first name in brackets, or is a part of a rank: "Lord (Peter) Hain", "Rear Adm."
PEERS = frozenset("Lord Lady Baroness Baron Sir Dame".split())
STEPS = frozenset("rear vice lt maj brig wing group".split())
# Who is called by his or her party, and what no more stands behind than a verb or the end: "the Maine Democrat said".
PARTISAN = re.compile(
    r"(?:The\s)?(?:[A-Z]\w+\s){0,2}?(?:Republican|Democrat|Conservative|Tory|Liberal|Liberal\sDemocrat|New\sDemocrat|Social\sDemocrat|Christian\sDemocrat|Socialist|Green)"
)
FORMER = re.compile(r"\b[Tt]he\sformer\s$")
POINTING = re.compile(r"\b[Tt]he\s(?:(?:[a-z-]+|\d\d-year-old)\s){0,2}$")
AGED = re.compile(r"\b[Tt]he\s(?:[a-z-]+\s)?(?:\d\d|[a-z]+)-year-old\s$")
ALONE = re.compile(rf"[,.;:]|\s\([A-Z]+\)|\s(?:also\s|has\s|had\s)?(?:{SAYS}|wrote|told|is|was|has|had|who|from)\b")
COMMON = (DOCUMENTS | GROUPS | ORGANIZATIONS) - SOLE
# How many words a stretch of a headline has at least that is taken for a name.
STRETCH = 4


def common(text: str, names: Sequence[Name]) -> set[int]:
    """Those of some names, by identity, that are common nouns with which sentences begin."""
    plural = {id(n) for n in names if len(n.words) == 1 and _are_of_a_trade(text, n)}
    first = [n for n in names if len(n.words) == 1 and SENTENCE.search(text, max(0, n.span.start - 4), n.span.start)]
    several = any(_of_several(text, n) for n in first)
    inner = frozenset(INNER.findall(text)) if several or any(n.words[0] in COMMON for n in first) else frozenset[str]()
    small = frozenset(SMALL.findall(text)) - frozenset(map(str.casefold, inner)) if several else frozenset[str]()
    fuller = {word for n in names if len(n.words) > 1 for word in n.words} if plural else frozenset[str]()
    traders = {id(n) for n in first if id(n) in plural and n.words[0] not in fuller and text.count(n.text) == 1}
    return traders | {id(n) for n in first if _is_common(text, n, inner, small)}


def _are_of_a_trade(text: str, name: Name) -> bool:
    """Whether what was tagged, and not as a body, is a trade's plural, and speaks: "Ranchers said"; no surname and no team."""
    trade = name.words[0].removesuffix("s")
    return name.kind != "organization" and trade != name.words[0] and trade in TRADES and SAID.match(text, name.span.end) is not None


def _is_common(text: str, name: Name, inner: frozenset[str], small: frozenset[str]) -> bool:
    """Whether what was tagged as a name where a sentence begins is a common noun: "Invoices seen by …", "Federation chairman …",
    "Forest officials …".

    `inner` are the capitalised words inside of sentences, `small` those in small letters that are none of them.
    """
    if name.text.endswith("ing") and text.startswith(" that ", name.span.end):  # "Conceding that …"
        return True
    if _of_several(text, name) and name.text.casefold() in small:
        return True
    if name.words[0] in COMMON:
        return name.text not in inner
    return name.words[0].removesuffix("s") in CALLINGS and DESCRIBED.match(text, name.span.end) is not None


def _of_several(text: str, name: Name) -> bool:
    """Whether a noun for several people follows what was tagged as a body: "Forest officials"."""
    several = SEVERAL.match(text, name.span.end) if name.kind == "organization" else None
    return several is not None and several[1] in GROUPS


def is_headline(article: Article, name: Name) -> bool:
    """Whether what was tagged as a name is a stretch of a headline in capitals: "Orbis Seeks Court Protection"."""
    several = len(name.words) >= STRETCH and name.kind == "organization" and name.span.end <= article.paragraphs[0].end
    return several and in_headline(name, article.text) and article.text.count(name.text) == 1


def headed(article: Article, names: list[Name]) -> list[Name]:
    """The names, those of the headline cut to what the article goes on to call somebody: "Ada Lund | Backs Jo Marsh"."""
    end = article.paragraphs[0].end if article.paragraphs else 0
    known = {n.text for n in names if n.span.start >= end and " " in n.text}
    out: list[Name] = []
    for name in names:
        words = name.text.split()
        stretch = name.span.end <= end and name.text not in known and in_headline(name, article.text)
        starts = [" ".join(words[:k]) for k in range(len(words) - 1, 1, -1)] if stretch else []
        begun = next((start for start in starts if start in known), None)
        out.append(name_at(article.text, Span(name.span.start, name.span.start + len(begun)), name.kind, name.first) if begun else name)
    return out


def is_zone(text: str, name: Name) -> bool:
    """Whether what was tagged as a name is the zone of a time of day: "10:30 GMT"."""
    return name.text in ZONES and TIME.search(text, max(0, name.span.start - 8), name.span.start) is not None


def is_ticker(text: str, name: Name) -> bool:
    """Whether what was tagged as a name is part of a share's letters in brackets: "PS" of "(CEB.PS)"."""
    if text[name.span.start - 1 : name.span.start] not in (".", "(") or not text.startswith((")", "."), name.span.end):
        return False
    bracket = text.rfind("(", max(0, name.span.start - 8), name.span.end)
    return bracket >= 0 and TICKER.match(text, bracket) is not None


def _titles(words: Sequence[str]) -> bool:
    return all(word in TITLED or is_joined_title(word) for word in words)


def _is_partisan(text: str, name: Name) -> bool:
    """Whether what was tagged as a body is somebody by his or her party or country: "the Republican said", "the Croat said"."""
    told = name.text.removeprefix("The ").casefold()
    people = told in DEMONYMS or told in DOUBLE or (told in SAME and AGED.search(text, max(0, name.span.start - WINDOW), name.span.start))
    called = people or PARTISAN.fullmatch(name.text)
    if not called or not ALONE.match(text, name.span.end):
        return False
    return name.text.startswith("The ") or POINTING.search(text, max(0, name.span.start - WINDOW), name.span.start) is not None


def _is_office(text: str, name: Name) -> bool:
    """Whether what was tagged as a body is an office: "Minister of Works"; "Police Public Relations Officer" before its holder's name."""
    if OFFICE_OF.fullmatch(name.text):
        return True
    last = name.text.casefold().rsplit(maxsplit=1)[-1]
    held = " " in name.text and last in TITLED and HOLDER.match(text, name.span.end) is not None
    pointed = name.text.startswith("The ") or text.endswith(("The ", "the "), max(0, name.span.start - 4), name.span.start)
    return held and pointed


def _is_part_of_title(text: str, name: Name) -> bool:
    """Whether what was tagged as a name is "Rear Adm" of a rank, or "Lord" before a first name in brackets."""
    folded = name.text.casefold().split()
    ranked = len(folded) == 2 and folded[0] in STEPS and folded[1] in RANKED
    return ranked or (name.text in PEERS and text.startswith(" (", name.span.end))


def only_title(text: str, name: Name) -> bool:
    """Whether what was tagged as a name is an office and no more: "The Deputy Minister"."""
    if FORMER.search(text, max(0, name.span.start - 11), name.span.start) and ALONE.match(text, name.span.end):
        return True  # "the former Silver Fern said"
    if (name.kind == "organization" and _is_office(text, name)) or _is_partisan(text, name) or _is_part_of_title(text, name):
        return True
    if not (_titles(name.words[-1:]) and all(word in ATTRIBUTES or _titles((word,)) for word in name.words)):
        return False
    if name.words[0] in RANKED and len(name.words) == 1:
        return True
    if name.kind == "organization" and " " in name.text and text.startswith(" and ", name.span.end):
        return True  # "Deputy Prime Minister | and Finance Minister Ada Lund"
    return name.text.startswith("The ") or POINTED_AT.search(text, max(0, name.span.start - WINDOW), name.span.start) is not None
