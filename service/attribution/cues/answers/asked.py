"""Questions that are named before their answer, or that there was none: "Asked whether it leaked, Lund hung up", "Asked if she knew, she
nodded", "Who paid, the bank would not say".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from service.attribution.addresses import STOP
from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, NO_SUBJECT, Unmarked, hinted
from service.attribution.grammar import DO, HAVE, IS
from service.attribution.records import Act
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

_WHEN = rf"(?:(?:on|late|early|last|this)\s+)*(?:{WEEKDAY}|night|week|month|morning|afternoon|evening|year|yesterday|today|tonight)"
_SO = rf"(?:(?:again|directly|further|later|repeatedly|specifically|once|twice|(?:three|four|five|several)\s+times|{_WHEN})\s+)*"
_BY = r"(?:(?:by|at|in|during|on)\s+[^.;:“”\"\n]{2,80}?,?\s+)?"
# What was asked: a question, or what it was about, "to explain the delay".
_WORD = r"(?:whether|if|who|whom|whose|what|which|when|where|why|how)"
_CHARACTER = rf"(?:[^.;:“”\"\n]|{STOP})"
_TO_TELL = r"to\s(?=(?:clarify|comment|confirm|describe|elaborate|explain|give\sdetails|name|respond|say|specify)\b)"
_ASKED = (
    rf"(?P<asking>asked|challenged|pressed|questioned|quizzed)\s+{_SO}{_BY}"
    rf"(?:(?:about|on|over)\s+(?!\d)(?P<about>{_CHARACTER}{{3,140}}?)"
    rf"|(?P<question>(?:(?:as\s+to\s+)?{_WORD}\s|{_TO_TELL}){_CHARACTER}{{3,180}}?))"
)
_SOMEBODY = (
    rf"(?:(?:But|And)\s+)?(?P<who>(?:(?:Mr|Mrs|Ms|Dr|Sir|Gen|Col|Capt|Supt|Sgt|Sen|Rep|Gov)\.?\s+)?{NAME}"
    rf"|(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]n?|[Bb]oth)\s+[^,.;:()“”\"\n]{{2,60}}?|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)"
)
_ASIDE = r"(?:,\s[^,.;:“”\"\n]{2,80},)?"
_NOT = r"(?:n[’']t|\s+not)"
# With more words behind it a gesture goes on to an answer: "smiled and said".
_NO_MORE = r"(?!\s+and\s+(?:added|answered|replied|said|says|told)\b)"
_ADVERB = r"(?:(?:also|again|all|directly|even|immediately|flatly|politely|repeatedly|simply|then|just|twice)\s+)*"
# What tells that there was no answer, by itself.
_SILENT = (
    rf"(?:(?:{DO}|{HAVE}){_NOT}\s+(?:yet\s+|immediately\s+)?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|sa(?:y|id)|elaborated?"
    rf"|comment(?:ed)?)"
    rf"|(?:(?:would|could|will|can){_NOT}|cannot|can[’']t|won[’']t)\s+(?:say|answer|comment|elaborate|recall|remember|guess|speculate"
    rf"|tell|be\s+(?:drawn|pinned\s+down))"
    r"|(?:declin|refus)(?:ed|es)(?:\s+to\s+(?:answer|be\s+drawn|comment|elaborate|guess|reply|respond|say|speculate))?"
    r"|(?:gave|had|has|made|offered)\s+no\s+(?:answer|comment|details?|explanation|figures?|names?|reply|response)"
    r"|had\s+nothing\s+to\s+(?:add|say)"
    r"|said\s+nothing|hung\s+up|(?:cut|ended)\s+the\s+(?:briefing|call|interview)(?:\s+short)?|put\s+(?:down\s+the\s+phone"
    r"|the\s+phone\s+down)|fell\s+silent|(?:remained|stayed)\s+(?:silent|tight-lipped)|demurred|begged\s+off|changed\s+the\s+subject"
    rf"|(?:(?:simply\s+|just\s+|only\s+)?smiled|(?:walked|turned)\s+(?:away|off|out)|shrugged){_NO_MORE}"
    r"|(?:avoided|deflected|dodged|ducked|evaded|ignored|sidestepped|waved\s+(?:away|off))\s+the\s+question)"
)
# What answers a question with a bare yes or no.
_FLAT = r"(?:an?\s+)?(?:(?:curt|firm|flat|simple|single[\s-]word)\s+)?"
_YES = rf"(?:nodded|said\s+yes|(?:answered|replied)\s+(?:(?:with\s+)?{_FLAT}[“\"‘']?yes[”\"’']?|in\s+the\s+affirmative))"
_NAY = rf"(?:shook\s+(?:her|his)\s+head|said\s+no|(?:answered|replied)\s+(?:(?:with\s+)?{_FLAT}[“\"‘']?no[”\"’']?|in\s+the\s+negative))"
# What stands behind it: the end, when or how it was, or that it goes on otherwise.
_ENDS = rf"(?=\s*[.;,]|\s*$|\s+(?:and|but|or|before|beyond|citing|directly|for\s+some\s+time|saying|without|{_WHEN})\b)"
_CUE = rf"{_ADVERB}(?P<cue>{_SILENT}|(?P<yes>{_YES}){_NO_MORE}|(?P<no>{_NAY}){_NO_MORE}){_ENDS}"
# "Asked whether …, Lund hung up"; "Lund, asked whether …, gave no answer"; "Lund was asked whether … and did not answer".
FIRST = re.compile(rf"(?:(?:But|And|Yet),?\s+)?(?:[Ww]hen\s+)?(?i:{_ASKED}),\s+{_SOMEBODY}{_ASIDE}\s+{_CUE}")
BETWEEN = re.compile(rf"{_SOMEBODY}{_ASIDE},\s+(?:when\s+)?{_ASKED},\s+{_CUE}")
THEN = re.compile(
    rf"{_SOMEBODY}{_ASIDE}\s+(?:{IS})\s+{_ASKED}(?:,\s+(?:but|and)\s+|;\s+|\s+(?:but|and)\s+)(?:(?:he|she|it|they)\s+)?{_CUE}"
)
# "Lund nodded when asked if she had": the other way round.
BEHIND = re.compile(
    rf"{_SOMEBODY}{_ASIDE}\s+{_ADVERB}(?P<cue>(?P<yes>{_YES})|(?P<no>{_NAY})|{_SILENT})\s+when\s+(?:(?:he|she|it"
    rf"|they)\s+(?:{IS})\s+)?{_ASKED}"
    rf"(?=[.;]|,(?!\d)|\s*$|\s(?:and|but)\s)"
)
# "Who telephoned, the ministry declined to say": a question with which the sentence begins, and a verb that wants one.
_ASKED_SO = r"(?:[a-z]+ly\s|later\s)?(?:approached|asked|contacted|pressed|questioned|reached)\b"
UNSAID = re.compile(
    rf"(?P<question>(?:Whether|Who|Whose|What|Which|When(?!\s{_ASKED_SO})|Where|Why|How)\s[^,.;:“”\"\n]{{2,120}}?),?\s{_SOMEBODY}{_ASIDE}\s"
    rf"(?P<cue>(?:(?:would|could|did|does|has|have|will)(?:n[’']t|\s+not)|won[’']t|cannot|can[’']t|(?:declin|refus)(?:ed|es)\s+to)\s+"
    r"(?:say|said|disclosed?|explain(?:ed)?|guess|reveal(?:ed)?|specify|specified|tell|told))"
    rf"(?=\s*[.;,]|\s*$|\s+{_WHEN}\b)"
)
ASKING = ("sked ", "hallenged ", "ressed ", "uestioned ", "uizzed ")
QUESTIONS = tuple(f"{word} " for word in "Whether Who Whose What Which When Where Why How".split())
WHETHER = re.compile(r"(?:if|whether)\s(?:it\swas\strue\s(?:that\s)?)?")
# A gesture, and words that follow it.
GESTURE = re.compile(r"(?:(?:simply|just|only)\s+)?(?:smiled|shrugged|nodded)|fell\s+silent|shook\s+(?:her|his)\s+head")
ANSWER = re.compile(r"(?:\s[^.“”\"\n]{0,40})?[.:,]\s+[“\"]")
# How far into a sentence it is looked for.
LONGEST = 420


def asked_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms with which sentences begin, outside of quotations."""
    text = article.text
    for sentence in hinted(article, ASKING):
        yield from _first(text, sentence, (BEHIND, FIRST, BETWEEN, THEN))
    for sentence in article.sentences:
        if text.startswith(QUESTIONS, sentence.start):
            yield from _first(text, sentence, (UNSAID,))


def _first(text: str, sentence: Span, forms: Sequence[re.Pattern[str]]) -> Iterator[Unmarked]:
    """The first of some forms that a sentence begins with."""
    end = min(sentence.end, sentence.start + LONGEST)
    found = next((match for form in forms if (match := form.match(text, sentence.start, end))), None)
    if found is None or NO_SUBJECT.search(found["who"]) or _is_answered(text, found):
        return
    answer = _answered(found)
    if answer:
        yield answer


def _is_answered(text: str, found: re.Match[str]) -> bool:
    """Whether a gesture goes before an answer: "Asked whether she would go, Lund smiled. “Not yet,” she said"."""
    return GESTURE.fullmatch(found["cue"]) is not None and ANSWER.match(text, found.end("cue")) is not None


def _answered(found: re.Match[str]) -> Unmarked | None:
    """The statement; its content is what was asked, of an answer the claim in it. None of an answer to what is no claim."""
    parts = found.groupdict()
    said = Span(*found.span("about" if parts.get("about") else "question"))
    act: Act = "confirm" if parts.get("yes") else "deny" if parts.get("no") else "no_comment"
    if act != "no_comment":
        whether = WHETHER.match(found.string, said.start, said.end)
        if whether is None:
            return None
        said = Span(whether.end(), said.end)
    cue, who = Span(*found.span("cue")), Span(*found.span("who"))
    return Unmarked(cue, who, (said,), act, Span(min(said.start, who.start), max(cue.end, said.end)))
