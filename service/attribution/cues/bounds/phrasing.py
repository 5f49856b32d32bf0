"""Where cue and content meet: "voiced concern over …" has the cue "voiced"; a refusal that names no topic is its own content."""

from __future__ import annotations

import re

from service.attribution.spans import Span

VERB = r"(?P<verb>(?:express|voic|rais)\w*)"
NOUN = (
    r"(?P<noun>(?:\w+\s+)?(?:concern|doubt|fear|worr|alarm|opposition|support|regret|hope|reservation|objection|condolence|sympath|confidence|"
    r"satisfaction|anger|outrage|frustration|disappointment)\w*)"
)
LIGHT = re.compile(rf"{VERB}\s+{NOUN}$", re.IGNORECASE)
LIGHT_VERB, NOUN_FIRST = re.compile(VERB, re.IGNORECASE), re.compile(rf"{NOUN}\s+", re.IGNORECASE)
OVER = re.compile(r"\s(?:about|at|for|in|of|over|that|with)\s")
ADDRESSEE = re.compile(r"(?:to|with)\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+)+(?:(?:in|on|last|this)\s+\w+\s+)?(?=over\b|about\b|at\b|that\b)")

# What is refused where nothing is named: to comment, to answer, a request.
NO_TOPIC = re.compile(
    r"(?:to\s+)?(?:(?:any\s+|further\s+)*comment(?:ed|ing)?|elaborate|respond|reply|answer|say\s+(?:more|anything)|talk|speak|be\s+(?:drawn|reached)|"
    r"(?:an?\s+|his\s+|her\s+|several\s+|repeated\s+|multiple\s+|two\s+|three\s+|our\s+|the\s+)?"
    r"(?:requests?|calls?|messages?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|questions?)"
    r"(?:\s+(?:for|seeking)\s+(?:further\s+|an?\s+)?(?:comment|interview|response|reaction))?)(?:\s+(?:further|immediately|publicly))*",
    re.IGNORECASE,
)
# An adverb that stands for a cue, and a verb of telling behind it.
ADVERB = re.compile(r"[a-z]+ly|flat-out|again|also|later")
VERB_BEHIND = re.compile(
    r"\s(?P<cue>(?:added|admitted|announced|argued|asked|claimed|conceded|confirmed|declared|denied|insisted|replied|said|says|stated|told|warned|wrote))\b"
)
# What is pleaded to charges, right before them, and how many characters before them.
PLEADED, PLEA = re.compile(r"\b(?P<cue>plead(?:s|ed|ing)?\s+(?:not\s+)?guilty)\s+to\s+(?:the\s+|two\s+|three\s+)?$"), 40
# What the article wanted, told before the refusal: "was asked for comment. It has not replied".
FOR_COMMENT = re.compile(
    r"(?:for|to)\s+(?:an?\s+|further\s+|any\s+)?(?:comment|response|respond|reply|reaction)(?:\s+on\s+(?:this|it|the\s+matter))?",
    re.IGNORECASE,
)
# What goes on beside a refusal and is not what was refused.
MEANWHILE = re.compile(r"(?:as|while)\s+(?:he|she|they|it)\b", re.IGNORECASE)

# Whom two accuse, before the charge: "blamed | each other for | the fire".
EACH_OTHER = re.compile(r"(?:each\sother|one\sanother|the\sother)\s(?:for|of)\s")
# A quotation from mark to mark, and how the article's own telling goes on after it, to the end without a mark.
QUOTED = re.compile(r"[“\"].*[”\"]", re.DOTALL)
GOING_ON = re.compile(r"(?:and|but|as|while|before|then)\s(?!that\b)[^“”\"]*$")
# What became of a promise, and what was not said with it, which the article tells and nobody said: "promised to call back but had yet to
# do so", "apologised but stopped short of resigning".
OUTCOME = re.compile(
    r",?\s+but\s+(?:(?:has|have|had)\s+(?:(?:still\s+)?yet\s+to|(?:still\s+)?not(?:\s+yet)?)|(?:did\s+not|didn[’']t|never|failed\s+to))\s+"
    r"(?:do(?:ne)?\s+so|did\s+so|get\s+back|call(?:ed)?\s+back|respond(?:ed)?|repl(?:y|ied))\b[^“”\"]*$"
    r"|,?\s+but\s+stopped\s+short\s+of\b[^“”\"]*$"
    r"|,?\s+without\s+(?:elaborating|(?:citing|giving|naming|offering|providing|specifying|supplying)\s+(?:(?:a|any|further|his|her|its|more|the|their)"
    r"\s+)?(?:date|details?|evidence|examples?|explanation|figures?|names?|proof|reasons?|sources?|timetable))[.]?$"
)

# How others took it, which the article tells behind it: "…, drawing applause from the guild".
_RECEPTION = (
    r"(?:acclaim|anger|applause|attention|boos|cheers|condemnation|controversy|criticism|fury|gasps|ire|jeers|laughter|outcry|outrage|praise|rebukes?"
    r"|ridicule|scorn|uproar)"
)
RECEIVED = re.compile(
    rf",\s(?:attracting|bringing|drawing|earning|generating|prompting|provoking|sparking|winning)\s(?:[a-z]+\s){{0,3}}{_RECEPTION}\b[^,;:“”\"\n]{{0,80}}$"
)


def without_outcome(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without what became of it."""
    last = content[-1] if content else None
    said = last.cut(text) if last else ""
    outcome = OUTCOME.search(text, last.start, last.end) if last and ("but" in said or "without" in said) else None
    outcome = outcome or (RECEIVED.search(text, last.start, last.end) if last and "ing " in said and ", " in said else None)
    return (*content[:-1], Span(last.start, outcome.start())) if last and outcome and outcome.start() > last.start else content


def with_verb(text: str, cue: Span) -> Span:
    """The cue; where it is an adverb alone, the verb behind it: "proudly | declared"; where it is what somebody pleads to, the plea."""
    if text.startswith(("charge", "count"), cue.start) and (plea := PLEADED.search(text, max(0, cue.start - PLEA), cue.start)):
        return Span(*plea.span("cue"))
    verb = VERB_BEHIND.match(text, cue.end) if ADVERB.fullmatch(text, cue.start, cue.end) else None
    return Span(*verb.span("cue")) if verb else cue


def own_words(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content of a refusal: from its cue on where nothing is named that was not commented on."""
    if len(content) == 1 and MEANWHILE.match(text, content[0].start) and text[cue.end : content[0].start].isspace():
        return (cue,)
    if len(content) == 1 and content[0].end <= cue.start and FOR_COMMENT.fullmatch(content[0].cut(text)):
        return (cue,)
    unreached = text.endswith("reached", cue.start, cue.end) and content and FOR_COMMENT.fullmatch(content[0].cut(text))
    if len(content) == 1 and unreached and text[cue.end : content[0].start].isspace():
        return (Span(cue.start, content[0].end),)
    if len(content) != 1 or not text[cue.end : content[0].start].isspace() or not NO_TOPIC.fullmatch(content[0].cut(text)):
        return content
    return (Span(cue.start, content[0].end),)


def without_narration(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without what the article itself goes on to tell: “Come in,” she said, and the door fell shut."""
    first = content[0].cut(text) if content else ""
    if len(content) < 2 or content[0].end > cue.start or not QUOTED.fullmatch(first):
        return content
    return (content[0], *(span for span in content[1:] if span.start < cue.end or not GOING_ON.match(text, span.start, span.end)))


def noun_of_cue(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, tuple[Span, ...]]:
    """Cue and content, the noun moved from the one to the other unless a that-clause follows; an addressee between is left out."""
    other = EACH_OTHER.match(text, content[0].start, content[0].end) if content and cue.end < content[0].start else None
    if other:
        return cue, (Span(other.end(), content[0].end), *content[1:])
    if content and LIGHT_VERB.fullmatch(cue.cut(text)):
        return cue, (*_with_noun(text, cue, content[0]), *content[1:])
    light = LIGHT.match(cue.cut(text))
    if light is None or not content or content[0].start < cue.end or re.match(r"\s+that\b", text[cue.end :]):
        return cue, content
    noun = Span(cue.start + light.start("noun"), cue.end)
    addressee = ADDRESSEE.match(text, content[0].start, content[0].end)
    rest = Span(addressee.end() if addressee else content[0].start, content[0].end)
    verb = Span(cue.start, cue.start + light.end("verb"))
    if text[noun.end : rest.start].isspace() or OVER.fullmatch(text, noun.end, rest.start):
        return verb, (Span(noun.start, rest.end), *content[1:])
    return verb, (noun, rest, *content[1:])


def _with_noun(text: str, cue: Span, content: Span) -> tuple[Span, ...]:
    """The content of a light verb from its noun on, in two around an addressee: "concern | to Peru | over the dam"."""
    noun = NOUN_FIRST.match(text, cue.end + 1, content.end)
    addressee = ADDRESSEE.match(text, noun.end(), content.end) if noun else None
    behind = addressee.end() if addressee else noun.end() if noun else -1
    if noun is None or (behind != content.start and not content.start <= noun.start()):
        return (content,)
    if addressee is None:
        return (Span(noun.start(), content.end),)
    return Span(*noun.span("noun")), Span(addressee.end(), content.end)
