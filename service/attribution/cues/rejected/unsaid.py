"""What the reader marks and nobody is reported to have said: attitudes, what experience shows, words that somebody did not say."""

from __future__ import annotations

import re

from service.attribution.cues.rejected.attacks import is_chosen
from service.attribution.cues.rejected.deeds import is_deed
from service.attribution.cues.rejected.no_speech import is_for_damage, is_no_speech
from service.attribution.cues.rejected.things_shown import is_shown
from service.attribution.cues.rejected.unmade import is_unmade
from service.attribution.grammar import CLAUSE_WORDS, DO, HAVE
from service.attribution.reader.tagging import Tagged
from service.attribution.records import Act, Kind
from service.attribution.spans import Span
from service.attribution.words import ATTITUDES, DOCUMENTS

# What shows something and is nobody: "Experience shows that …".
NO_SOURCE = re.compile(r"(?:\w+\s+)?(?:experience|history|common\s+sense|logic|hindsight|life)", re.IGNORECASE)
NOBODY = re.compile(r"(?:nobody|no\s+one|no-one|none)\b", re.IGNORECASE)
# No one of a kind: "No group", "No other party"; some of them are meant by "no fewer than ten", and "No 10" is a house.
NONE_OF = re.compile(r"no\s(?!(?:fewer|less|longer|more|sooner)\b)[a-z-]+(?:\s[a-z-]+){0,3}", re.IGNORECASE)
UNSAID = re.compile(
    rf"(?:(?:{DO}|{HAVE}|is|was)(?:n[’']t|\s+not|\s+never)\s+|never\s+)(?:say|said|saying|use|used|mention|call)", re.IGNORECASE
)
# The same where the negation stands at the beginning, or the saying is what somebody went without: "Nowhere in her speech did she say".
NEVER = re.compile(
    rf"\b(?:(?:[Nn]owhere|Never|[Nn]ot\s+once|[Aa]t\s+no\s+(?:point|time|stage|moment))\b[^.!?“”\"]*\b(?:{DO}|{HAVE}|would|will|could)\b"
    r"(?:(?!\b(?:and|but)\b)[^.!?“”\"])*|[Ww]ithout\s+(?:(?:once|ever|even|actually|explicitly)\s+)?|[Ss]topped\s+short\s+of\s+|[Aa]voided\s+)$"
)
# Findings that a noun tells, without a clause: "poll data revealed wide fear", where somebody else reveals plans.
REVEALS = re.compile(r"reveal(?:s|ed)?")
SURVEYS = frozenset("analysis census data figures poll polling polls research statistics studies study survey surveys".split())
# What may stand before words that are quoted: "utter the words “…”".
WORDS = re.compile(r"(?:the\s+)?(?:words?|phrases?|terms?|names?)\s", re.IGNORECASE)
# What "claims" takes that says nothing: "the lives of two men".
CLAIMS = frozenset(("claim", "claims", "claimed", "claiming"))
LIVES = re.compile(
    r"(?:(?:(?:at\s+least|more\s+than|dozens\s+of|hundreds\s+of|thousands\s+of)\s+)?(?:the|an?|his|her|their|many|several|\d[\d,]*|two|three|four|five"
    r"|six|seven|eight|nine|ten)\s+)?(?:[a-z]+\s+)?(?:life|lives|victims?)(?:\s+(?:of|in|on|at|and|from|since|across|during)\s[^,;:]*)?"
)
# The author's own question, and what is written on a thing: nobody is reported to have said it.
OWN_QUESTION = re.compile(r"\??[,”\"’']{0,2}\s+I\s+(?:again\s+)?(?:ask(?:ed)?|inquired?|enquired?|wonder(?:ed)?)\b")
ASKING = re.compile(r"(?:(?:have|had|again)\s)*(?:ask(?:ed)?|inquired?|enquired?|wonder(?:ed)?)")
LABELLED = re.compile(
    r"\b(?:memo|file|folder|envelope|box|crate|hatbox|letter|document|dossier|e-?mail|page|column|drawer|parcel|paper|report|slide|spreadsheet)s?"
    r"(?:\s(?:was|were))?,?\s(?:clearly\s)?(?:marked|stamped|headed|label+ed|titled|entitled)[:,]?\s$"
    r"|,\s(?:en)?titled[:,]?\s$|\bknown\sas\s(?:an?\s|the\s)?$"
    r"|\b(?:album|anthem|ballad|film|hit|movie|musical|novel|single|sitcom|song|study|track)s?,?\s$"
    r"|\b(?:account|app|band|book|boat|channel|charity|club|company|exhibition|film|firm|forum|game|group|magazine|movement|movie|page|pub|play|programme"
    r"|show|site|song|website|yacht)\s(?:called|named|titled)\s$"
)
LABEL = 40
# What is put to who speaks next: "her clerk, asked if she would stay, | said".
PUT_TO = re.compile(r"(?:asked|pressed|questioned|quizzed)(?:\s(?:about|on))?")
BETWEEN = re.compile(r",\s(?:[^,;:“”\"\n]{2,60},\s)?")
ANSWERED = re.compile(
    r",\s(?:(?:only|then|twice)\s)?(?:admitted|answered|conceded|denied|explained|insisted|laughed|replied|responded|said|shrugged|smiled|told|wrote)\b"
)
# How many characters before a cue that is looked for.
LEAD = 160
# Verbs of talking of something and of showing it, which tell a claim only with a clause; what a clause has and a thing has not.
TALKING = re.compile(r"(?:talk|discuss|debat)(?:s|ed|ing|es|e)?(?:\s+(?:about|over))?", re.IGNORECASE)
SHOWING = re.compile(r"(?:reveal|unveil|releas|publish|disclos|display)(?:s|es|e|ed|ing)?", re.IGNORECASE)
# "Police found two men in the lobby", "ordered 200,000 doses": things by number or name, met or asked for.
FINDING = re.compile(r"(?:f[io]und?s?|finds|find|order(?:s|ed)?)", re.IGNORECASE)
THINGS = re.compile(
    r"(?:(?:about|some|at\s+least|more\s+than)\s+)?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|dozens|hundreds"
    r"|(?!The\b|An?\b|No\b)[A-Z][a-z]+)\s(?!(?:percent|per\s+cent|in|out|of)\b)(?!.*\b(?:guilty|liable|evidence)\b)"
)


def is_said(text: str, source: Tagged | None, cue: Tagged | None, content: tuple[Span, ...], kind: Kind, act: Act) -> bool:
    """Whether a statement of these parts is one; what stands free is."""
    if kind == "direct" and _is_own(text, source, cue, content):
        return False
    if cue is None:
        return not (LABELLED.search(text, max(0, content[0].start - LABEL), content[0].start) or _is_authors(text, content[0], kind))
    told = source.span.cut(text) if source else None
    if source and _is_put_to(text, source.span, cue.span, content):
        return False
    if told and act != "no_comment" and NONE_OF.fullmatch(told):
        return False
    if kind != "direct" and _is_none(text, source.span if source else None, cue.span, content, kind, act):
        return False
    quoted = kind == "direct" or (kind == "mixed" and WORDS.match(content[0].cut(text)) is not None)
    return not (_never_said(text, told, cue.span) if quoted else _is_attitude(text, told, cue.span, content, kind))


def _is_authors(text: str, said: Span, kind: Kind) -> bool:
    """Whether what is not quoted whole, behind a colon, is a question that the article asks."""
    return kind != "direct" and text.endswith(": ", 0, said.start) and "?" in text[said.end - 1 : said.end + 1]


def _is_none(text: str, source: Span | None, cue: Span, content: tuple[Span, ...], kind: Kind, act: Act) -> bool:
    """Whether what is not quoted whole is a deed, a thing shown, or not said as yet."""
    if len(content) == 1 and is_no_speech(text, source, cue, content[0]):
        return True
    done = kind == "indirect" and len(content) == 1 and (is_deed(text, cue, content) or is_shown(text, source, cue, content[0]))
    return done or is_chosen(cue.cut(text)) or is_unmade(text, source, cue, content, act)


def _is_put_to(text: str, source: Span, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether the source is asked: "her clerk, asked if she would stay, said"."""
    asked = BETWEEN.fullmatch(text, source.end, cue.start) and PUT_TO.fullmatch(text, cue.start, cue.end)
    return bool(asked) and ANSWERED.match(text, content[-1].end) is not None


def _is_own(text: str, source: Tagged | None, cue: Tagged | None, content: tuple[Span, ...]) -> bool:
    """Whether quoted words are what the author asks, “And then?” I asked, or a sum of damage."""
    if cue is None:
        return OWN_QUESTION.match(text, content[-1].end) is not None
    if cue.span.cut(text) == "claims":
        return is_for_damage(text, source.span if source else None, cue.span, content[0])
    return source is not None and source.span.cut(text) == "I" and ASKING.fullmatch(cue.span.cut(text)) is not None


def _is_attitude(text: str, source: str | None, cue: Span, content: tuple[Span, ...], kind: Kind) -> bool:
    """Whether the cue tells what somebody feels, plans or shows, or what experience shows; what is quoted whole was said all the same."""
    attitude = kind == "indirect" and cue.cut(text).casefold() in ATTITUDES
    nobody = source is not None and NO_SOURCE.fullmatch(source) is not None
    told = {word.casefold() for word in re.findall(r"[^\W\d_]+", source or "")}
    named = names_only(text, cue, content) and not (REVEALS.fullmatch(cue.cut(text)) and not told.isdisjoint(SURVEYS))
    thing = named or _kills(text, cue, content) or (told.isdisjoint(DOCUMENTS) and _meets(text, cue, content))
    return attitude or nobody or thing


def _kills(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether what "claims" is no speaker: "the fire claimed the lives of two men"."""
    claims = cue.cut(text).casefold() in CLAIMS and text[cue.end : content[0].start].isspace()
    taken = content[0].cut(text).split(",", maxsplit=1)[0]
    return claims and LIVES.fullmatch(taken) is not None and not CLAUSE_WORDS.search(taken)


def _never_said(text: str, source: str | None, cue: Span) -> bool:
    """Whether the quoted words are told as what somebody did not say ("she didn't say ‘never’", "nobody is saying ‘title’")."""
    nobody = source is not None and NOBODY.match(source) is not None
    unsaid = source is not None and UNSAID.match(cue.cut(text)) is not None
    return nobody or unsaid or NEVER.search(text, max(0, cue.start - LEAD), cue.start) is not None


def names_only(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether a cue like "reveals" or "talked about" has a thing for its object and no claim: "reveals plans for a bridge"."""
    named = SHOWING.fullmatch(cue.cut(text)) or TALKING.fullmatch(cue.cut(text))
    return named is not None and not any(CLAUSE_WORDS.search(span.cut(text)) for span in content)


def _meets(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether somebody finds or orders things by number or name: "found two men in the lobby"; what a poll finds is a claim."""
    met = FINDING.fullmatch(cue.cut(text)) and content and THINGS.match(content[0].cut(text))
    return bool(met) and not any(CLAUSE_WORDS.search(span.cut(text)) for span in content)
