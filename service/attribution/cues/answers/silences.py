"""Refusals of what is named behind them, by words of many kinds: "made no comment on the fire", "referred questions to the harbour"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.answers.refusals import may_be_asked
from service.attribution.cues.unmarked import INNER, NO_TOPIC, WHEN, Unmarked, done, hinted
from service.attribution.grammar import IS
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

_NOT = r"(?:n[’']t|\s+not)"
_WILL_NOT = rf"(?:(?:would|will|could){_NOT}|won[’']t|can[’']t|cannot)"
_NO = r"(?:no|little)\s+(?:further\s+|immediate\s+|official\s+|other\s+|public\s+)?"
_ABOUT = r"\s+(?:about|as\s+to|on|over|regarding)"
# What somebody does who says nothing of something, and the word before that.
_SILENT = (
    rf"(?:had|has|made|offered|issued)\s+{_NO}comment{WHEN}{_ABOUT}"
    rf"|(?:given|gave|gives|offered|offers|provided|provides)\s+{_NO}(?:details?|explanation|information|reasons?){WHEN}\s+(?:about"
    rf"|as\s+to|for|of|on)|(?:{IS})(?:n[’']t|\s+not)\s+in\s+a\s+position\s+to\s+(?:comment|say\s+anything|speak){_ABOUT}"
    rf"|{_WILL_NOT}\s+be\s+(?:drawn|pinned\s+down)(?:{_ABOUT}|\s+into)"
    rf"|{_WILL_NOT}\s+(?:speak|talk)\s+(?:about|of|on|to(?=\s+(?:it|that|them|the\s+(?:allegation|claim|detail|matter|report)s?)\b))"
    rf"|(?:{_WILL_NOT}|(?:did|does|do){_NOT})\s+(?:get|go)\s+into(?=\s+(?:(?:any|further|more|the)\s+)?(?:details?|it|particulars"
    rf"|specifics|that|this)\b)"
    rf"|(?:broken?\s+no|ke(?:ep|eps|pt)|maintain(?:s|ed)?|preserved?)\s+(?:(?:a|an|her|his|its|their)\s+)?(?:[a-z]+\s+)?silence{_ABOUT}"
    rf"|(?:been|ke(?:ep|eps|pt)|remain(?:s|ed)?|stay(?:s|ed)?)\s+(?:[a-z]+\s+)?(?:coy|mum|quiet|silent|tight-?lipped){WHEN}\s+(?:about"
    rf"|as\s+to|on)|(?:mum|tight-?lipped){_ABOUT}|ke(?:ep|eps|pt)\s+(?:his|her|its|their)\s+own\s+counsel{_ABOUT}"
    r"|stopped\s+short\s+of\s+(?:confirming|disclosing|naming|revealing|saying|specifying)"
    rf"|{_WILL_NOT}\s+(?:address|entertain|take)(?=\s+(?:any\s+|further\s+|more\s+)?questions\b)"
    r"|(?:bat|brush|dodg|duck|deflect|evad|fend|sidestepp?|wav)(?:ted|s|es|ed)(?:\s+(?:aside|away|off))?"
    r"(?=\s+(?:(?:an?|all|any|further|more|repeated|several|the)\s+)?questions?\s(?:[A-Z]\w+day\s|yesterday\s)?(?:about|concerning|from"
    r"|on|over)\b)"
)
# Where what is named ends: at a mark, or where the sentence goes on otherwise.
_TOPIC = (
    rf"(?P<said>(?!{NO_TOPIC}|(?:an?\s)?interview){INNER}{{2,140}}?){WHEN}"
    r"(?=[.,](?!\d)|[;:]|\s*$|\s(?:and|but|after|although|as\s+he|as\s+she|because|before|until|when|while)\s)"
)
SILENT = re.compile(rf"\b(?P<cue>{_SILENT})\s+{_TOPIC}")
# Questions that are passed on: "referred all questions about the fire to the harbour".
_QUESTIONS = r"(?:calls|enquiries|inquiries|queries|questions?|requests\s+for\s+(?:comment|information))"
PASSED_ON = re.compile(
    r"\b(?P<cue>(?:directed|redirected|referred|refers))\s+"
    r"(?P<said>(?:(?:all|any|further|her|his|most|other|our|reporters[’']|such|an?|(?P<which>that|the|these|this|those)|their)\s+){0,2}"
    rf"(?:media\s+|press\s+|detailed\s+)?{_QUESTIONS}"
    rf"(?P<topic>\s+(?:about|concerning|on|regarding)\s+{INNER}{{2,90}}?)?){WHEN}\s+to\s"
)
TO_WHOM = re.compile(r"[^.,;:“”\"\n]{2,60}?(?=[.,;:]|\s*$|\s(?:and|but|which|who|whose)\b)")
# What says nothing of something because it cannot; and what only one does who may be asked.
THING = re.compile(
    r"\b(?:bells?|bible|book|bill|code|constitution|contract|document|film|form|guns|law|letter|map|novel|phone|physics|play|radio|report"
    r"|rules?|scripture|sirens?|study|text|theory|treaty)$",
    re.IGNORECASE,
)
ASKED_ONLY = re.compile(r"phone|hung")
# Silence of which no more is told than that it was, to the end of its clause.
_BARE = (
    rf"(?:hung\s+up(?!\s(?:after\s\d|an?|and\sdown|high|his|her|its|on|the|their|[a-z]+s\b))|stayed\s+mum|(?:{IS}|remained"
    rf"|stayed)\s+tight-?lipped|pleaded\s+confidentiality|(?:invoked|pleaded|pleads|took|takes)\s+the\s+Fifth(?:\s+Amendment)?(?=[.,;:]"
    rf"|\s*$|\s(?:\d|and|but|in|on|rather|repeatedly|when)\b)"
    r"|(?:ducked|dodged|sidestepped|evaded)\s+(?:all\s+|the\s+)?questions?|kept\s+(?:his|her|its|their)\s+own\s+counsel"
    rf"|(?:did|do|does|had|has|have){_NOT}\s+(?:g[eo]t(?:ten)?\s+back\s+to\s+us|c[ao]me\s+back\s+to\s+us\s+(?:by|before|with))|(?:did|do"
    rf"|does){_NOT}\s+pick\s+up\s+(?:the|his|her|their|its)\s+phone"
    r"|(?:left|walked|drove|pushed|hurried|strode)\s+[^.,;:“”\"\n]{0,60}?\s?without\s+(?:(?:answering|taking|stopping\s+(?:for"
    r"|to\s+answer)|responding\s+to)"
    r"\s+(?:(?:any|further|more|our)\s+)?(?:reporters[’']\s+)?questions|speaking\s+to\s+(?:the\s+)?(?:press|media|reporters|journalists))"
    r"(?=[.,;:]|\s*$|\s(?:and|as|but|on|when)\b))"
)
BARE = re.compile(
    rf"\b(?P<cue>{_BARE})(?P<rest>(?:\s(?!(?:about|over|when\s(?:(?:he|she|it|they)\s)?(?:was\s|were\s)?asked)\b)[^.,;:“”\"\n]{{1,70}}?)??)"
    rf"(?=[.,;:]|\s*$|\s(?:and|but|as\s(?:he|she|they)|after|while|when\s(?:he|she|they)|(?:on\s)?{WEEKDAY}|yesterday|last\snight)\b)"
)
HINTS = tuple(
    (
        " no comment| no further| no public| no immediate| no official| no detail| no explanation| no information| no reason"
        "| little comment| little detail"
        "| little explanation| little information|position to |be drawn |be pinned |not speak |not talk |n't speak |n’t speak |n't talk "
        "|n’t talk |annot "
        "| into |not address |n't address |n’t address |not entertain |n't entertain |n’t entertain |not take |n't take |n’t take "
        "|silence | coy |mum| quiet "
        "|silent|tight-lipped|tightlipped|own counsel|stopped short| questions| question | queries|nquiries| calls |requests for comment"
        "|hung up|pleaded conf"
        "| the Fifth|back to us|pick up the|pick up his|pick up her|pick up their|pick up its|without "
    ).split("|")
)


def silences_of(article: Article) -> Iterator[Unmarked]:
    """The refusals of these forms, outside of quotations."""
    text = article.text
    for sentence in hinted(article, HINTS):
        if passed_on := done(text, sentence, PASSED_ON):
            # The questions alone, of which the reader may have more; of no topic, the whole of the refusal.
            found, who = passed_on
            named = found["topic"] or found["which"]
            said = Span(*found.span("said")) if named else Span(found.start("cue"), _end(text, found.end(), sentence))
            yield _refused(found, who, said, sure=True)
        elif (silent := done(text, sentence, SILENT)) and not THING.search(silent[1].cut(text)):
            short = silent[0]["cue"].startswith("stopped")
            yield _refused(*silent, Span(*silent[0].span("said")), sure=short)
        elif (bare := done(text, sentence, BARE)) and (not ASKED_ONLY.search(bare[0]["cue"]) or may_be_asked(bare[1].cut(text))):
            yield _refused(*bare, Span(bare[0].start("cue"), bare[0].end("rest")))


def _end(text: str, start: int, sentence: Span) -> int:
    """Where whom questions are passed on to ends."""
    ends = TO_WHOM.match(text, start, sentence.end)
    return ends.end() if ends else start


def _refused(found: re.Match[str], who: Span, said: Span, *, sure: bool = False) -> Unmarked:
    return Unmarked(Span(*found.span("cue")), who, (said,), "no_comment", Span(who.start, said.end), sure)
