"""What a cue tells whose words the reader does not mark, a clause behind: "many weavers argue that | …", "welcomed the fact | …"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.claim_nouns import CLAIMING, CONFIRMING, DENYING
from service.attribution.cues.unmarked import closing
from service.attribution.grammar import FINITE, IS
from service.attribution.spans import Span

# Cues that take a clause, in any form but the infinitive: what is only thought, hoped or decided is not said.
_VERB = (
    r"(?:acknowledg|advis|affirm|agree|alleg|announc|argu|assert|boast|caution|claim|complain|conced|conclud|confirm|contend|declar|demand|demonstrat"
    r"|discover|emphasi[sz]|establish|estimat|explain|indicat|insist|maintain|mention|not|observ|point|predict|proclaim|promis|reaffirm|recommend|record"
    r"|reiterat|remark|repeat|report|reveal|say|show|stat|stress|suggest|testif|vow|warn|writ)(?:s|es|e|ed|ied|ing|n)?(?:\sout)?"
    r"|accepts?|f(?:ound|inds)|ma(?:de|kes)\s(?:it\s)?(?:clear|plain)|sa(?:id|ys)|wrote"
)
_NOUN = rf"(?:{CLAIMING}|{CONFIRMING}|{DENYING})s?"
CUE = re.compile(rf"(?:(?:ha[sd]|have|{IS}|also|[a-z]+ly)\s){{0,3}}(?:{_VERB}|{_NOUN})")
# What a study finds is told; what a person finds may be anything.
FINDS = re.compile(r"(?:(?:ha[sd]|have|also)\s)*(?:discover|establish|f(?:ound|ind)|observ)(?:s|es|ed|ing)?")
PERSON = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|(?:.*\s)?[A-Z][\w’'-]*)")
# What may stand between who says it and the verb.
BETWEEN = re.compile(
    r"(?:[’']s?)?,?\s(?:(?:ha[sd]|have|is|are|also|all|already|diplomatic|gave|given|long|now|since|still|[a-z]+ly)\s){0,4}"
)
# When or where it was said, and the clause, which has a verb; "that" before a lone noun points at it: "reiterated that promise in May".
_WHEN = (
    rf"(?:,?\s(?:at|by|in|last|late|on|to|this|yesterday)\b(?:(?!\b(?:and|{IS}|be|has|have|mean|means|now|say|says|show|shows|suggest|suggests)\b)"
    r"[^,;:“”\"\n]){2,40}?,?)?"
)
_FINITE = rf"(?:{FINITE}|be|need|tend|\w+n[’']t|[a-z]{{3,}}(?:ed|s))"
CLAUSE = re.compile(
    rf"{_WHEN}\sthat\s(?!same\b|[a-z]+\s(?:after|as|at|by|in|last|on|when)\b)"
    rf"(?=[\w£$€“\"‘'’][^\s]*(?:\s[^\s]+){{0,14}}?\s{_FINITE}\b)(?P<said>\S+\s\S+\s\S)"
)
FACT = re.compile(
    r"\s(?:the\s(?:fact|idea|notion|suggestion|claim)|a\s(?:claim|suggestion))\s(?:that\s)?"
    r"(?P<said>(?:an?|he|her|his|it|its|she|the|their|there|they|[A-Z][\w’'-]*)\s\S+\s\S)"
)
FACTS = re.compile(
    r"(?:(?:has|had|have|also)\s)?(?:(?:acknowledg|challeng|critici[sz]|dismiss|disput|question|reject|rubbish|welcom)(?:ed|es|s)|denie[ds]|regret(?:ted|s))"
)
THAT = " that "
# How such a clause ends before its sentence does, where a clause comes first, and what makes it another's.
_SPEAKS = r"(?:add|argu|call|cit|claim|describ|explain|insist|not|promis|say|tell|urg|warn)ing"
ENDING = re.compile(
    rf",\s(?:also\s|but\s)?{_SPEAKS}\b|,\s(?:but|though|although|while)\s|;|\s[–—-]{{1,2}}\s(?![^–—;]{{0,300}}\s[–—-]{{1,2}}\s)"
    r"|,?\sand\s(?:(?!that\b)[\w’'-]+\s){0,6}?[a-z]+(?:s|ed|found|said)\sthat\b"
)
FRONTED = re.compile(r"(?:(?:And|But),?\s)?(?:Although|As|Though|When|Whereas|While|Whilst)\b")
OTHERS = re.compile(r",[”\"’']?\s(?:added|said|says)\s|\s(?:added|adds|said|say|says)[.]?$")
# How many characters behind the cue the clause begins at most, and how far before it who speaks ends.
NEAR, BEFORE = 60, 180


def clause_behind(article: Article, cue: Span, source: Span | None) -> Span | None:
    """The clause that a cue tells; None where there is none, or nobody is named before it who says it."""
    text = article.text
    if source is None or not cue.start - BEFORE <= source.end <= cue.start:
        return None
    sentence = article.sentence_at(cue.start)
    if source.start < sentence.start:
        return None
    found = _clause(text, cue, source, sentence)
    if found is None:
        return None
    start, last = found.start("said"), sentence.end
    if FRONTED.match(text, sentence.start) and (comma := text.find(", ", found.end(), last)) > 0:
        last = comma
    ending = ENDING.search(text, start, last)
    said = Span(start, ending.start() if ending else closing(text, start, last))
    return None if OTHERS.search(text, said.start, sentence.end) else said


def _clause(text: str, cue: Span, source: Span, sentence: Span) -> re.Match[str] | None:
    if FACTS.fullmatch(text, cue.start, cue.end) and BETWEEN.fullmatch(text, source.end, cue.start):
        return FACT.match(text, cue.end, sentence.end)
    if text.find(THAT, cue.end, min(sentence.end, cue.end + NEAR)) < 0 or not CUE.fullmatch(text, cue.start, cue.end):
        return None
    if FINDS.fullmatch(text, cue.start, cue.end) and PERSON.fullmatch(text, source.start, source.end):
        return None
    participle = text.endswith("ing", cue.start, cue.end)
    joined = BETWEEN.fullmatch(text, source.end, cue.start) or (participle and text.endswith(", ", sentence.start, cue.start))
    return CLAUSE.match(text, cue.end, sentence.end) if joined else None
