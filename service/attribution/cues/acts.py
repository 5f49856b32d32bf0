"""What a cue does where its words leave no doubt."""

from __future__ import annotations

import re

from service.attribution.grammar import DO, HAVE, IS, PERFECT
from service.attribution.records import Act

_BEFORE = r"(?:(?:also|has|have|had|later|again|(?!(?:barely|hardly|nearly|only|scarcely)\b)[a-z]+ly)\s+)*"
_SAY = (
    r"(?:(?:address|affirm|answer|be\s+(?:drawn|more\s+specific|pinned\s+down)|characteri[sz]e|comment|confirm|define|describe|detail"
    r"|disavow|disclose|discuss"
    r"|divulge|elaborate|endorse|explain|give|go\s+into|guess|identify|interpret|name|offer|predict|provide|recall|repeat|reply|respond"
    r"|reveal|rule\s+out|say|speak|speculate|specify|talk|tell|weigh\s+in)(?:\s+(?:about|at|into|on|to))?)"
)
# Cues that confirm or deny nothing: what studies and reports do, who keeps away from something, who calls a claim "a lie".
PLAIN = re.compile(
    r"conclud(?:e|es|ed)|finds?|found|show(?:s|ed|n)?|suggest(?:s|ed)?|report(?:s|ed)?|according\s+to"
    r"|distanc(?:e|es|ed|ing)\s+(?:it|him|her|them)sel(?:f|ves)(?:\s+from)?"
    r"|(?:(?:also|has|have|had|later)\s+)*(?:brand(?:s|ed)?|call(?:s|ed)?|dub(?:s|bed)|label(?:s|l?ed)|term(?:s|ed))",
    re.IGNORECASE,
)
# What tells no more than how plainly somebody spoke: "was more direct".
SPOKEN = re.compile(
    rf"(?:has\s+been|{IS}|sounded)\s+(?:(?:as|equally|even|far|less|more|much|no\s+less|quite|rather|similarly|so|still|just\s+as"
    rf"|very)\s+)*"
    r"(?:blunt(?:er)?|categorical|cautious|critical|curt|direct|emphatic|explicit|forthright|frank|harsher|optimistic|outspoken"
    r"|pessimistic|scathing|succinct|terse|upbeat)",
    re.IGNORECASE,
)
SURE: dict[Act, re.Pattern[str]] = {
    "deny": re.compile(
        _BEFORE + r"(?:den(?:y|ies|ied|ying)|rebut(?:s|ted|ting)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|contradict(?:s|ed|ing)?"
        r"|disavow(?:s|ed|ing)?|disclaim(?:s|ed|ing)?|rubbish(?:es|ed|ing)?|plead(?:s|ed)?\s+not\s+guilty(?:\s+to)?)",
        re.IGNORECASE,
    ),
    "confirm": re.compile(
        _BEFORE + r"(?:confirm(?:s|ed|ing)?|corroborat(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)"
        r"|confess(?:es|ed|ing)?(?:\s+to)?|grant(?:s|ed)|substantiat(?:e|es|ed|ing)|plead(?:s|ed)?\s+guilty(?:\s+to)?)",
        re.IGNORECASE,
    ),
    "no_comment": re.compile(
        r"(?:has|have|had)(?:n[’']t|\s+not|\s+never)\s+(?:yet\s+)?(?:said|responded|replied|commented|answered)"
        rf"|(?:(?:would|will|could)(?:n[’']t|\s+not)|won[’']t)\s+{_SAY}|(?:declin|refus)(?:ed|es|ing)\s+to\s+{_SAY}",
        re.IGNORECASE,
    ),
}

# What is only deplored.
REGRETS = re.compile(r"(?:deplor|lament|regret)t?(?:ed|es|ing|s)?")
_NOT = rf"(?:(?:{DO}|{HAVE}|would|will|could|can)(?:n[’']t|\s+not|\s+never)|can(?:not|[’']t)|won[’']t|never)"
_ADVERB = (
    r"(?:\s+(?:yet|fully|publicly|ever|once|either|entirely|formally|even|necessarily|really|quite|immediately|independently|otherwise))?"
)
_AGREE = r"(?:accept(?:ed)?|agree[ds]?|believe[ds]?)"
_ADMIT = r"(?:admit(?:ted)?|acknowledged?|conceded?|recogni[sz]ed?)"
# Not to agree is to dispute, never to have admitted too; not to have confirmed or admitted yet is to say nothing.
DISAGREEING = re.compile(
    rf"\b(?:{_NOT}{_ADVERB}\s+{_AGREE}|(?:never|refus(?:e|es|ed|ing)\s+to|unwilling\s+to){_ADVERB}\s+(?:{_AGREE}|{_ADMIT})|disagree(?:s"
    rf"|d)?)$",
    re.IGNORECASE,
)
SILENT = re.compile(rf"\b{_NOT}{_ADVERB}\s+(?:confirm(?:ed)?|corroborated?|verif(?:y|ied))$", re.IGNORECASE)
NEITHER = re.compile(r"\bneither\s+(?:\w+ly\s+)?confirm(?:s|ed)?\s+nor\s+(?:den(?:y|ies|ied)|disput(?:es?|ed))$", re.IGNORECASE)
UNADMITTED = re.compile(rf"\b{_NOT}{_ADVERB}\s+{_ADMIT}$", re.IGNORECASE)
# Not to deny something is to grant it; not to deny it outright, or neither that nor to confirm it, is to say nothing.
_NOT_DONE = rf"(?:(?:{DO}|{HAVE})(?:n[’']t|\s+not|\s+never)|never)"
UNDENIED = re.compile(
    rf"\b{_NOT_DONE}(?:\s+(?:actually|even|ever|once|really|seriously))?(?P<hedge>\s+(?:yet|[a-z]+ly))?\s+(?:contest|den(?:y|i)"
    rf"|disput)(?:e|ed)?$"
    r"|\b(?:neither|nor)\s+(?:any|both|camps?|clubs?|companies|company|governments?|man|of|part(?:y|ies)|sides?|the|woman"
    r"|(?-i:[A-Z])[\w’'-]*)"
    r"(?:\s+[\w’'-]+){0,3}\s+(?:contests|contested|den(?:y|ies|ied)|disput(?:es?|ed))$",
    re.IGNORECASE,
)
OR_CONFIRM = re.compile(r",?\s+(?:n?or|and)\s+(?:admit|acknowledge|confirm)", re.IGNORECASE)
CLAUSE = re.compile(r"\s+that\s+[\w“\"‘']", re.IGNORECASE)
DOING = re.compile(r"\s+to\b", re.IGNORECASE)
# How many characters before a cue are looked at for a negation, and behind it for a clause and for what is rejected.
NEGATION, BEHIND = 30, 110
REJECTING = re.compile(
    _BEFORE + r"(?:contest|dismiss|oppos|rebuff|reject|spurn)(?:e|es|s|ed|ing)?|(?:turn(?:s|ed|ing)?|vote[sd]?|voting)\s+down",
    re.IGNORECASE,
)
# What is rejected and claims nothing: "the government's offer of 12 per cent", "the budget as ‘reckless’".
THING = re.compile(
    r"\s+(?:(?!(?:about|and|as|by|for|from|in|of|on|over|that|to|with|claims?|reports?|suggestions?|allegations?"
    r"|accusations?)\s)[\w’'.%£$€“”\"-]+\s){0,6}?"
    r"(?:amendment|appeal|application|bid|bill|budget|candidate|ceasefire|compromise|contract|deal|invitation|legislation|motion|nomination"
    r"|offer|pact|package|petition|plan|policy|price|proposal|resolution|settlement|tender|treaty|truce|ultimatum|vote)s?\b"
    r"(?=\s+(?:after|and|as|at|because|but|by|calling|for|from|in|last|of|on|outright|over|saying|to|unanimously|when|which|while|with"
    r"|yesterday|(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten)\s+(?:day|week|month|year)s?\s+ago)\b|\s*[.,;:–—\n]|\s*$)",
    re.IGNORECASE,
)


# A court that decides, before the cue, and what is brought before it.
BENCH = re.compile(
    r"\b(?:[Jj]udge|[Jj]ustice|[Mm]agistrate|[Cc]oroner|[Ss]heriff|[Cc]ourt|[Tt]ribunal|[Jj]ury|[Pp]anel)\b[^.;:“”\"\n]{0,50}$"
)
BROUGHT = re.compile(
    r"\s+(?:[\w’'-]+\s){0,4}?(?:arguments?|case|challenge|charges?|complaint|lawsuit|counts?|grounds?|indictment|objections?|plea|request|submissions?|suit)\b"
)


# Cues that only tell, and what of their content leaves no doubt that nothing is confirmed or refused by them: "said the tapes corroborate
# her story" tells what tapes do, "wrote back: “Not now.”" agrees to nothing, "said the sums did not tally" refuses nothing.
TELLING = re.compile(
    r"(?:add(?:s|ed|ing)?|not(?:es|ed|ing)|point(?:s|ed|ing)?\s+out|repl(?:y|ies|ied|ying)|sa(?:ys?|id|ying)|t(?:ells?|old|elling)"
    r"|wr(?:ites?|ote|iting)(?:\s+back)?)",
    re.IGNORECASE,
)
BY_OTHERS = re.compile(
    r"\s+(?:that\s+)?(?!(?:he|she|they|it|we|I)\s)[^.;:“”\"\n]{2,90}?\s(?:bears?|confirm(?:s|ed)?|contradict(?:s|ed)?|corroborate[sd]?"
    r"|verif(?:y|ies|ied))\s"
)
# "Said she agreed with the review", "told the court that he agrees the sums are wrong"; who agrees to do something says yes to no claim.
AGREEING = re.compile(
    r"(?:\s[^.;:“”\"\n]{1,50}?)?\s(?:that\s)?(?:he|she|they)\s(?:(?:also|broadly|completely|entirely|fully|largely"
    r"|strongly)\s)?agree[ds]?\s"
    r"(?:with\b(?!\s(?:him|her|them)\b)(?![^.,;:“”\"\n]{1,40}\s(?:about|on|over)\b)|that\b|(?=[A-Z]|the\b))"
)
# Who agrees to do something makes no claim either.
AGREES = re.compile(rf"{PERFECT}(?:[a-z]+ly\s+)?agree[ds]?", re.IGNORECASE)
TO_DO = re.compile(r"(?:\s+(?:earlier|in|last|on|this|yesterday)(?:\s+[\w.]+){0,2})?\s+to\b")
# One alone who agrees that something is so says yes to it; many may be of one mind, two may settle it, and "others in his town" are many.
ONE = re.compile(
    r"(?:\b(?:he|she|it)|[A-Z][\w’'-]*[^\Ws]|\b(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir)\s(?:[\w-]+\s){0,2}"
    r"(?!(?:all|both|couple|four|men|most|pair|people|two|three|women)\b)[a-z-]*[^\Ws])\s(?:[a-z]+ly\s|also\s)?$"
)
SEVERAL = re.compile(r"\band\s(?:[A-Z]|the\b|he\b|she\b|it\b)|\b(?:among|at|from|in|of|on|with)\s")
# What one pleads to, whatever the charges are.
CHARGES = re.compile(r"(?:charges?|counts?)(?:\s+of)?", re.IGNORECASE)
PLEA = re.compile(r"\bplead(?:s|ed|ing)?\s+(?P<not>not\s+)?guilty\s+to\s+(?:the\s+|two\s+|three\s+)?$")
# Who tells that there is nothing to be told, in words of the article's, perhaps through somebody.
_THEY = r"(?:he|she|it|they|the\s[a-z]+(?:\s[a-z]+)?)"
NOTHING = re.compile(
    r"(?:\s(?:on|through|via|last|earlier|late)\s[^.;:“”\"\n]{2,40}?)?\s(?:that\s)?"
    + _THEY
    + r"\s(?:had\s(?:no\s(?:further\s|immediate\s)?comment"
    r"|nothing\s(?:else\s|further\s|more\s)?to\s(?:add|say))\b"
    rf"|(?:{IS})\snot\s(?:allowed|authori[sz]ed|going|prepared)\sto\s(?:comment|disclose|discuss|reveal|say"
    r"|speak\s(?:about|on|publicly|to\s(?:the\s)?(?:media|press|reporters|journalists)))\b"
    rf"|(?:(?:would|could|will|can|{DO})(?:\snot|n[’']t)|won[’']t|can[’']t|cannot)\s(?:be\s(?:commenting|making\s(?:any"
    rf"|a)\s(?:further\s)?(?:comment|statement)|responding|drawn)"
    r"|comment|discuss|dignify|elaborate|speculate)\b"
    r"|would\srather\snot\s(?:answer|comment|discuss|say)\b|would\s(?:release|say)\snothing\b"
    r"|(?:would|it\swould)\sbe\s(?:inappropriate|wrong|improper)\s(?:for\s(?:him|her|them|it)\s)?to\scomment\b)"
)
NAY = re.compile(r"[:,]?\s+[“\"‘']?(?:No|Not|Never)\b(?!\s(?:doubt|only|question|wonder)\b)")
OTHER_REFUSAL = re.compile(r"\s+(?:that\s+)?(?=[a-z])[^.;:“”\"\n]{3,}")
# Nothing is kept back either where something was not: "no warning of any kind had been received".
_NONE_WAS = (
    r"no\b(?!\s(?!(?:answer|comment|detail|explanation|further|information|more|one|reply|response)s?\b)(?:[a-z]+\s){1,4}?"
    r"(?:had|has|have|was|were)\b)"
)
KEEPING = re.compile(
    rf"\b(?:add(?!\s+up\b)|answer|characteri[sz]e|comment|confirm|detail|disclose|discuss|elaborate|explain|give(?!n\b)|{_NONE_WAS}"
    r"|(?:go\s+into|know|nothing|say|talk|unable)\b|drawn\b|interview|question|respond|reveal|speak|speculate)",
    re.IGNORECASE,
)
# Who contradicts somebody, or disagrees, in words of his own tells those: "contradicted him hours later: “No letter came.”"
CONTRADICTING = re.compile(
    r"(?:(?:has|have|had|also|later)\s+)*(?P<whom>contradict(?:s|ed|ing)?)|(?:[a-z]+ly\s+)?disagree[ds]", re.IGNORECASE
)
IN_OWN_WORDS, OWN_WORDS = re.compile(r"\s+(?:her|him|them)\b[^.;:“”\"\n]{0,40}:\s+[“\"‘']"), re.compile(r":\s")
# "Pleaded" before "not guilty" admits nothing.
PLEADED, NOT_GUILTY = (
    re.compile(rf"{PERFECT}plead(?:s|ed|ing)?", re.IGNORECASE),
    re.compile(r"\s+not\s+guilty\b", re.IGNORECASE),
)
# An account that is told again or told otherwise is no silence: "gave the same account", "do not bear out his account".
RETOLD = re.compile(
    rf"{PERFECT}(?:g[ai]ve[sn]?|giving|offer(?:s|ed)?|t(?:ells?|old|elling))"
    r"(?:\s+(?:an?|another|the)(?:\s+(?:contrary|different|identical|same|similar|very\s+\w+))?\s+(?:account|stor(?:y|ies)|tale|version))?",
    re.IGNORECASE,
)
ACCOUNT = re.compile(
    r"\s+(?:an?|another|the)(?:\s+(?:contrary|different|identical|same|similar|very\s+\w+))?\s+(?:account|story|tale|version)\b",
    re.IGNORECASE,
)
BORNE_OUT = re.compile(r"(?P<not>.*\bnot\s+|.*n[’']t\s+)?\b(?:b(?:ear|ears|ore|orne|earing)\s+out|back(?:s|ed|ing)?\s+up)\b", re.IGNORECASE)


# Who will not go into a question denies nothing: a question claims nothing.
DODGES = re.compile(
    _BEFORE + r"(?:avoid|bat|brush|deflect|dodg|duck|evad|fend|sidestepp?|swerv|wav)(?:e|s|es|ed|ted|ing|ting)?(?:\s+(?:aside|away|off))?",
    re.IGNORECASE,
)
QUESTIONS = re.compile(r"\s+(?:(?:an?|all|any|further|repeated|several|the)\s+)?(?:queries|questions?)\b", re.IGNORECASE)


# Words that refuse to say anything.
_NOW = r"(?:\s+(?:at\s+(?:this|the)\s+(?:time|stage|point|moment)|for\s+now|at\s+present|further))"
_WILL_NOT = (
    r"(?:(?:we|I)(?:\s+are|[’']re|\s+am|[’']m)\s+(?:not\s+(?:going|able|prepared|in\s+a\s+position)|unable)\s+to|(?:we|I)\s+(?:do\s+not"
    r"|don[’']t|can(?:\s*not|[’']t)|will\s+not|won[’']t|could\s+not|would\s+not)|(?:we|I)(?:\s+will|[’']ll)\s+not\s+be)"
)
REFUSAL = re.compile(
    rf"\W*(?:(?:(?:we|I)\s+have\s+)?no\s+(?:further\s+)?comments?{_NOW}?"
    rf"|{_WILL_NOT}\s+(?:(?:publicly|generally)\s+)?comment(?:ing)?{_NOW}?(?:\s+(?:on|about)\s+[^,.;:]{{2,100}})?"
    r"|(?:you\s+know\s+)?(?:we|I)\s+(?:can[’']t|cannot|won[’']t)\s+(?:get|go)\s+into\s+(?:any\s+of\s+)?(?:details?|it|that"
    r"|this)(?:\s+(?:now|today|tonight|here))?"
    r"|(?:(?:it|that)(?:\s+is|[’']s)\s+confidential|that(?:\s+is|[’']s)\s+(?:a\s+matter|one)\s+for\s+(?:an?|the|him|her"
    r"|them)\b[^,.;:]{0,40}))\W*",
    re.IGNORECASE,
)


def is_refusal(words: str) -> bool:
    """Whether what somebody says is that nothing is said: “No comment,”."""
    return REFUSAL.fullmatch(words) is not None


def act_of(cue: str, read: Act, before: str = "", behind: str = "") -> Act:
    """What a cue does: `read` by the reader, unless its words and those right `before` and `behind` it leave no doubt of something else."""
    plea = PLEA.search(before) if CHARGES.fullmatch(cue) else None
    if plea:
        return "deny" if plea["not"] else "confirm"
    negated = _negated(before + cue, read, behind)
    if negated is not None:
        return negated
    plain = _plain(cue, read, before, behind)
    if plain is not None:
        return plain
    if _refuses_no_claim(cue, read, behind) or (read == "deny" and _decides(cue, before, behind)):
        return "state"
    if read == "state":
        return next((act for act, pattern in SURE.items() if pattern.fullmatch(cue)), read)
    return "state" if PLAIN.fullmatch(cue) or SPOKEN.fullmatch(cue) else read


def _plain(cue: str, read: Act, before: str, behind: str) -> Act | None:
    """What a cue does that bears out an account, or that only tells and the reader takes for an admission or a refusal."""
    borne = BORNE_OUT.fullmatch(cue)
    if borne:
        return "deny" if borne["not"] else "confirm"
    if read == "deny":
        return "no_comment" if DODGES.fullmatch(cue) and QUESTIONS.match(behind) else None
    if read == "confirm" and (REGRETS.fullmatch(cue) or (AGREES.fullmatch(cue) and TO_DO.match(behind))):
        return "state"
    if read == "confirm":
        told = TELLING.fullmatch(cue) and (BY_OTHERS.match(behind) or NAY.match(behind))
        return "state" if told or (PLEADED.fullmatch(cue) and NOT_GUILTY.match(behind)) else None
    if read == "state":
        return _more_than_told(cue, before, behind)
    if read != "no_comment":
        return None
    retold = RETOLD.fullmatch(cue) is not None and bool(ACCOUNT.search(cue) or ACCOUNT.match(behind))
    return "state" if retold or (TELLING.fullmatch(cue) and _refuses_nothing(behind)) else None


def _more_than_told(cue: str, before: str, behind: str) -> Act | None:
    """What a cue does that tells of a refusal or of agreement, by one who is alone in it, where the reader sees neither."""
    if TELLING.fullmatch(cue):
        return "no_comment" if NOTHING.match(behind) else "confirm" if AGREEING.match(behind) else None
    agrees = AGREES.fullmatch(cue) and CLAUSE.match(behind) and ONE.search(before) and not SEVERAL.search(before)
    return "confirm" if agrees else None


def _refuses_no_claim(cue: str, read: Act, behind: str) -> bool:
    """Whether what is refused is a thing, "rejected the offer", or somebody is contradicted by what is quoted."""
    contradicting = CONTRADICTING.fullmatch(cue)
    if contradicting and (IN_OWN_WORDS if contradicting["whom"] else OWN_WORDS).match(behind):
        return True
    return read == "deny" and REJECTING.fullmatch(cue) is not None and THING.match(behind) is not None


def _decides(cue: str, before: str, behind: str) -> bool:
    """Whether a court decides on what is brought before it: "Judge Lund dismissed the charge"."""
    return REJECTING.fullmatch(cue) is not None and BENCH.search(before) is not None and BROUGHT.match(behind) is not None


def _refuses_nothing(behind: str) -> bool:
    """Whether a clause follows in which nobody keeps anything back: "the sums did not tally"."""
    said = OTHER_REFUSAL.match(behind)
    return said is not None and not KEEPING.search(said[0])


def _negated(told: str, read: Act, behind: str) -> Act | None:
    """What the end of `told` does where it is negated: "did not accept that" denies, "did not deny it" confirms, "neither confirmed
    nor denied" says nothing.
    """
    if NEITHER.search(told):
        return "no_comment"
    undenied = UNDENIED.search(told)
    if undenied:
        if THING.match(behind):
            return "state"
        return "no_comment" if undenied["hedge"] or OR_CONFIRM.match(behind) else "confirm"
    if DISAGREEING.search(told):
        if DOING.match(behind):
            return "state"
        return "deny" if read == "confirm" or CLAUSE.match(behind) else None
    if read != "confirm" or not (UNADMITTED.search(told) or SILENT.search(told)):
        return None
    return "no_comment" if SILENT.search(told) or CLAUSE.match(behind) else "state"
