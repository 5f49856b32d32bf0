"""What the reader marks that is done, won, felt or yet to come, and told by nobody: "claimed her second title", "to announce its plan"."""

from __future__ import annotations

import re

from service.attribution.cues.dated.upcoming import is_ahead
from service.attribution.cues.documented.hearings import is_heard
from service.attribution.cues.rejected.other_senses import answers_in_kind, is_other_sense
from service.attribution.cues.rejected.page_notes import is_of_the_page
from service.attribution.grammar import BE, CLAUSE_WORDS, FINITE, IS, PERFECT
from service.attribution.records import Act, Kind
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import DOCUMENTS

_WHOSE = r"(?:an?|her|his|its|my|our|that|the|their|this)"
_ENDS = r"(?=$|[.,;]|\s(?:after|and|at|before|by|for|from|in|of|on|over|to|when|while|with)\b)"
# What is claimed in a game: it is won.
CLAIMED = frozenset(("claim", "claims", "claimed", "claiming"))
WON = re.compile(
    rf"(?:{_WHOSE}|all|both|[a-z]+th|first|second|third|\d+|two|three|four|five|six|seven|eight|nine|ten)\s(?:(?!(?:of|that)\b)[\w’'-]+\s){{0,4}}?"
    r"(?:awards?|bronze|championship|crown|cup|double|gold|hat-trick|medals?|places?|podium|points?|pole|prizes?|scalps?|silver|spots?|titles?|trophy"
    rf"|trophies|victims?|victory|victories|wickets?|win|wins){_ENDS}"
    rf"|(?:[A-Z][\w’'-]*\s){{1,3}}(?:awards?|bronze|crown|cup|double|gold|medals?|prizes?|silver|titles?|trophy){_ENDS}"
)
PREDICATE = re.compile(rf"\b(?:{FINITE}|belongs?|\w+n[’']t)\b")
STOLEN = re.compile(rf",\s(?:{IS}|had|has)\b")
ASIDE = re.compile(r",|\b(?:after|as|when|which|while|who)\b")
# A claim at law, in a headline that leaves out who threw it out: "Widow claim rejected by court".
THROWN_OUT = re.compile(r"(?:dismissed|filed|investigated|probed|refuted|rejected|settled|thrown\sout|upheld)\b")
# Of how many of the things that were told of something is to be seen: "Of nine towns, four showed growth".
SHOWED = frozenset(("showed", "shows", "show"))
NUMBER = re.compile(r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|many|several|some", re.IGNORECASE)
# A show by its name: "the Berlin | show | Blue Lamp".
TITLE = re.compile(r"[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|a|and|for|in|of|on|the|to))*[.]?")
ONE_SHOW = re.compile(r"\b(?:[Aa]n?|[Hh]er|[Hh]is|[Ii]ts|[Tt]he(?:ir)?|[Tt]h(?:at|is))\s(?:[\w’'-]+\s){0,3}$")
# An award, a seat, an office.
NAMED = frozenset(("named", "names", "naming"))
AWARDED = re.compile(
    r"[A-Z][^,;:“”\"]*\s(?:(?:its|their)\s(?:[a-z]+\s)?(?:best|most|top|finest|greatest|leading)\b"
    r"|(?:its\s|the\s|their\s)?(?:[\w-]+\s)?(?:actor|actress|album|artist|band|book|captain|car|club|coach|film|manager|man|player|person|song|team|woman)"
    r"\sof\sthe\s(?:century|decade|match|month|season|series|tournament|week|year)\b)"
)
SEATED = re.compile(
    rf"[^,;:“”\"]{{2,60}}\s(?:in|on|to)\s{_WHOSE}\s(?:[\w-]+\s){{0,3}}(?:bench|board|cabinet|commission|committee|council|court|panel|post|side|squad|staff|team)\b"
)
# Prizes whose winners nobody is said to announce.
WINNERS = re.compile(r"\b(?:finalists|nominations|nominees|shortlists?|winners?)$")
# Who is voted into office, by whom.
CONFIRMED = frozenset(("confirm", "confirms", "confirmed", "confirming"))
OFFICER = re.compile(
    r"(?:an?|both|her|his|its|the|their|two|three|four|five|[A-Z][\w’'-]*[’']s)\s(?:[\w-]+\s){0,3}?"
    r"(?:ambassadors?|appointees?|judges?|justices?|nominations?|nominees?)(?:\s(?:for|of|to)\b[^,;:“”\"]*)?"
)
VOTERS = re.compile(
    r"\b(?:chamber|committee|congress|democrats|house|lawmakers|legislature|lords|mps|parliament|republicans|senate|senators)$",
    re.IGNORECASE,
)
# Of two things one is chosen: "rejected a toll in favour of a tax".
CHOSEN = re.compile(rf"{PERFECT}(?:reject|turn)(?:s|ed|ing)?(?:\sdown)?", re.IGNORECASE)
OVER_ANOTHER = re.compile(r"\sin\sfavou?r\sof\s")
# What somebody is yet to announce, and no word of it.
ANNOUNCES = re.compile(r"(?:announce|disclose|present|publish|release|reveal|unveil)")
TO_COME = re.compile(rf"{_WHOSE}\s(?:[\w’'-]+\s){{0,4}}?[\w’'-]+(?:\s(?:at|for|in|later|next|on|this|tomorrow)\b[^“”\"]*)?")
# What a meeting is for.
DISCUSS = re.compile(r"(?:consider|debate|discuss)")
TO_BE_DISCUSSED = re.compile(r"(?:how|if|what|when|where|whether|which|who|why|ways)\b")
# What a study compares, likening nothing to anything.
COMPARES = re.compile(rf"{PERFECT}(?:also\s|then\s)?compar(?:es?|ed|ing)", re.IGNORECASE)
LIKENED = re.compile(r"\b(?:to|with)\s(?!\d)|[“”\"‘]", re.IGNORECASE)
# What somebody reports or explains, and no word of it.
TELLS_OF = re.compile(rf"{PERFECT}(?:also\s)?(?:describ|explain|outlin|publish|report)(?:e|s|es|ed|ing)?", re.IGNORECASE)
TOLD_OF = re.compile(
    r"(?:her|his|its|the|their)\s(?:(?:arguments?|conclusions?|discovery|findings|research|results|stud(?:y|ies)|work)"
    r"|(?:background|logic|motives?|rationale|reason(?:s|ing)?|thinking)\s(?:behind|for)\s[^“”\"]*)"
)
DEFENDS = re.compile(rf"{PERFECT}(?:also\s)?defend(?:s|ed|ing)?", re.IGNORECASE)
DEFENDED = re.compile(
    rf"(?:{_WHOSE}\s)?(?:[a-z-]+\s)?(?:choice|decision|handling|move|plans?|policy|record)\s(?!as\b|because\b)(?:(?!\bas\b)[^“”\"])*"
)
# Whose words somebody repeats.
REPEATS = re.compile(r"(?:cit|quot)(?:es|ed|ing)", re.IGNORECASE)
REPEATED = re.compile(
    r"(?:her|his|its|the|their|[A-Z][\w’'-]*[’']s)\s(?:[a-z]+\s){0,2}?(?:blog|book|columns?|e-?mails?|letters?|logs?|posts?|remarks|speech|statements?|testimony|tweets?|words)"
)
# What is kept from somebody: "has been denied a grant".
DENIED = re.compile(rf"(?:.*\b(?:am|{BE})\s)?(?:denied|refused)", re.IGNORECASE)
PASSIVE = re.compile(rf"\b(?:am|{BE})\s(?:(?:also|again|[a-z]+ly)\s)?$")
# What somebody will not do, and what of that is no refusal to speak; who refuses to release papers keeps them, and says nothing by it.
REFUSES = re.compile(rf"{PERFECT}(?:also\s|again\s)?(?P<how>declin|refus)(?:e|es|ed|ing)(?:\sto(?:\s(?P<verb>.+))?)?", re.IGNORECASE)
DEED = re.compile(
    r"(?:to\s)?(?:allow|assist|attend|back\sdown|budge|buy|change|charge|close|compete|co-?operate|deal\swith(?!\s(?:[a-z]+\s){0,3}(?:allegations?|claims?|issues?|matters?|questions?)\b)|delay|end|enter|extend|fight|fund|go|grant|help|hire|hold|implement|intervene"
    r"|join|leave|let|lift|meet|move|negotiate|open|pay|perform|permit|play|press|proceed|prosecute|pursue|quit|recogni[sz]e|renew|resign|return|sell"
    r"|ship|sign|stand|step|submit|supply|surrender|trade\swith|travel|vote|wear|withdraw|work)\b(?!\s(?:further|up|(?:his|her|its|their)\sstatement|into\s(?:any|the)?\s?details?)\b)"
)
KEPT_BACK = re.compile(r"(?:to\s)?(?:hand\sover|publish|release)\b(?!\s(?:any\s|further\s|the\s)?details?\b)")
# A deal that is struck, of which nobody is reported as telling: "agreed to buy the mill".
AGREES = re.compile(rf"{PERFECT}(?:also\s)?agree(?:s|d)?(?:\sto)?", re.IGNORECASE)
DEAL = re.compile(r"(?:to\s)?(?:acquire|buy|merge|pay|purchase|sell|take\sover)\b")
# What one knows, feels or is told; "has learned" is how a paper says what it was told.
INNER = frozenset("dismayed knew knows learned learns learnt sensed senses sensing upset".split())
LEARNED = re.compile(r"\b(?:has|have|had)\s(?:also\s)?$")
# What somebody keeps from saying.
KEPT_FROM = re.compile(
    r"\b(?:[Ss]topp(?:ed|ing)\sshort\sof|[Ww]ithout|[Cc]areful\snot\sto|[Rr]efrained\sfrom|[Ss]hied\saway\sfrom)\s(?:[a-z]+ly\s)?$"
)
UNCALLED = re.compile(r"(?:n[’']t|\bnot|\bnever)\s(?:(?:actually|ever|yet|publicly)\s)?$")
CALLS_FOR = re.compile(r"(?:call(?:ed)?\sfor|demand(?:ed)?|urged?)")
# What somebody could do by a word of his, as the article thinks.
COULD = re.compile(r"\b(?:can|could|may|might)\s[^.;:“”\"\n]{2,50}\sby\s$")
# An editor's note on the article.
UPDATED = re.compile(
    r"\b(?:[Tt]his|[Tt]he\soriginal|[Aa]n\searlier)\s(?:article|piece|post|report|story|version)\s(?:was|has\sbeen)\s(?:amended|corrected|edited|revised|updated)\b[^.\n“”\"]*$"
)
# How many characters before a cue or a content are looked at.
NEAR, FAR = 70, 160


def is_undone(text: str, statement: Statement) -> bool:
    """Whether a statement that is not quoted whole tells a deed, a feeling or what is yet to come, and no claim.

    Who does it may be meant by a pronoun later: it is asked once the speakers are known.
    """
    if is_of_the_page(text, statement):
        return True
    if statement.cue is None or statement.kind == "direct" or len(statement.content) != 1:
        return False
    cue, said = statement.cue.span, statement.content[0]
    source = statement.source.span if statement.source else None
    told, words = cue.cut(text), said.cut(text)
    if statement.act == "no_comment":
        return _is_refused(told, words, statement.act) or answers_in_kind(text, said)
    before = text[max(0, cue.start - NEAR) : cue.start]
    if is_other_sense(text, source, cue, said, statement.kind):
        return True
    if _is_kept(told, before, statement.kind) or _is_note(text, said):
        return True
    if said.start < cue.end:
        return source is None and told == "announced" and WINNERS.search(words) is not None
    done = _is_done(text, source, cue, told, words)
    return done or (statement.kind == "indirect" and _is_no_word(source, cue, text, before, words, statement.act))


def _is_kept(told: str, before: str, kind: Kind) -> bool:
    """Whether somebody keeps from saying it, has not called for it, or could say it."""
    if CALLS_FOR.fullmatch(told) and UNCALLED.search(before):
        return True
    ing = told.endswith("ing") and kind == "indirect"
    return (ing or "not to " in before) and bool(KEPT_FROM.search(before) or (before.endswith(" by ") and COULD.search(before)))


def _is_note(text: str, said: Span) -> bool:
    """Whether it stands in an editor's note."""
    low = max(0, said.start - FAR)
    if not any(text.find(word, low, said.start) >= 0 for word in ("updated", "corrected", "amended", "edited", "revised")):
        return False
    return UPDATED.search(text, low, said.start) is not None


def _is_done(text: str, source: Span | None, cue: Span, told: str, words: str) -> bool:
    """Whether something is won, shown, given or named; a term of it may be quoted."""
    low = told.casefold()
    if low in CLAIMED:
        return _is_won(text, source, cue, low, words)
    if low in SHOWED and source:
        who = source.cut(text)
        title = (
            told == "show"
            and not who.endswith("s")
            and TITLE.fullmatch(words)
            and ONE_SHOW.search(text, max(0, source.start - 30), source.end + 1)
        )
        return (NUMBER.fullmatch(who) is not None and " that " not in f" {words[:5]}" and not CLAUSE_WORDS.search(words)) or bool(title)
    if low in NAMED:
        who = source.cut(text) if source else ""
        paper = not {word.casefold() for word in who.split()}.isdisjoint(DOCUMENTS)
        return not paper and bool(AWARDED.match(words) or SEATED.match(words))
    return bool(CHOSEN.fullmatch(told) and OVER_ANOTHER.search(words) and not PREDICATE.search(words))


def _is_won(text: str, source: Span | None, cue: Span, low: str, words: str) -> bool:
    """Whether a title is claimed, or a claim is thrown out of court."""
    if low in ("claim", "claims") and source and text[source.end : cue.start].isspace() and THROWN_OUT.match(words):
        return True
    won = WON.match(words)
    return (
        won is not None
        and not any(mark in words for mark in '“"')
        and not PREDICATE.search(ASIDE.split(words, maxsplit=1)[0])
        and not STOLEN.search(words)
    )


def _is_no_word(source: Span | None, cue: Span, text: str, before: str, words: str, act: Act) -> bool:
    """Whether a cue has whom or what is voted in, told of, kept from somebody or refused, and no word of it."""
    told = cue.cut(text)
    if told.casefold() in INNER:
        return _is_inner(source, cue, text, told, before)
    if ANNOUNCES.fullmatch(told):
        return is_ahead(text, cue) and TO_COME.fullmatch(words) is not None and not CLAUSE_WORDS.search(words)
    if DISCUSS.fullmatch(told):
        return before.endswith(" to ") and TO_BE_DISCUSSED.match(words) is not None
    if told.casefold() in CONFIRMED:
        return bool(source and VOTERS.search(source.cut(text)) and OFFICER.fullmatch(words))
    if DENIED.fullmatch(told) and (" " in told or PASSIVE.search(before)):
        return not words.startswith(("by ", "that ")) and not PREDICATE.search(words)
    if AGREES.fullmatch(told):
        return source is not None and source.end <= cue.start and DEAL.match(words) is not None
    pairs = ((TELLS_OF, TOLD_OF), (DEFENDS, DEFENDED), (REPEATS, REPEATED))
    named = any(cued.fullmatch(told) and what.fullmatch(words) for cued, what in pairs)
    return named or bool(COMPARES.fullmatch(told) and not LIKENED.search(words)) or _is_refused(told, words, act)


def _is_inner(source: Span | None, cue: Span, text: str, told: str, before: str) -> bool:
    """Whether somebody knows, feels or learns something, and is no court that is told it."""
    who = {word.casefold() for word in source.cut(text).split()} if source else set()
    if told.startswith("learn") and (source is None or LEARNED.search(before) or is_heard(text, cue, source)):
        return False
    return who.isdisjoint(DOCUMENTS)


def _is_refused(told: str, words: str, act: Act) -> bool:
    """Whether somebody will not do something, who is not asked for an answer."""
    refuses = REFUSES.fullmatch(told)
    if refuses is None or act == "deny" or any(mark in words for mark in '“"'):
        return False
    deed = refuses["verb"] or words
    kept = refuses["how"].casefold() == "refus" and KEPT_BACK.match(deed)
    return bool(kept) or DEED.match(deed) is not None
