"""What scholars find, where the reader marks nothing: "Chemists in Oslo discovered that the dye is poisonous", "Lund and her team showed
frost was the cause".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, Unmarked, closing
from service.attribution.grammar import FINITE
from service.attribution.spans import Span

_SCHOLARS = (
    r"(?:[Aa]nthropologists|[Aa]rch(?:a?eologists)|[Aa]stronomers|[Bb]iologists|[Bb]otanists|[Cc]hemists|[Cc]limatologists|[Dd]octors|[Ee]cologists|[Ee]conomists"
    r"|[Ee]ngineers|[Ee]pidemiologists|[Gg]eneticists|[Gg]eologists|[Hh]istorians|[Ii]nvestigators|[Mm]athematicians|[Nn]eurologists|[Nn]euroscientists"
    r"|[Pp]al(?:a?eontologists)|[Pp]athologists|[Pp]hysicists|[Pp]hysiologists|[Pp]sychologists|[Rr]esearchers|[Ss]cholars|[Ss]cientists|[Ss]eismologists"
    r"|[Ss]ociologists|[Ss]tatisticians|[Vv]irologists|[Zz]oologists)"
)
_TEAM = r"(?:associates|co-?authors|co-?workers|collaborators|colleagues|group|students|team)"
_HAS = r"(?:(?:also|earlier|first|had|has|have|later|now|previously|recently|since|then)\s){0,3}"
_FIND = (
    r"(?P<cue>calculated|conclude[sd]?|demonstrated|determined|discovered|established|found|report(?:s|ed)?"
    r"|show(?:s|ed|n)?)"
)
# Scholars of a kind, where they are or what they use; and somebody with others, who may leave out "that" before a clause.
SCHOLARS = re.compile(
    rf"(?:(?:But|And|However|Meanwhile|Now|Yet),?\s)?(?P<who>(?:[A-Z][\w’'-]*\s(?:[\w’'-]+\s){{0,3}})?{_SCHOLARS}"
    rf"(?:\s(?:at|from|in|led|of|on|using|who|with|working)\s[^,.;:“”\"\n]{{2,80}}?)?)\s{_HAS}{_FIND}\sthat\s(?=\S+\s\S)"
)
_CLAUSE = rf"(?=(?:(?!(?:that|which|who)\b)[\w’'-]+,?\s){{1,14}}?(?:{FINITE})\s)"
TEAM = re.compile(
    rf"(?:(?:But|And|However|Meanwhile|Now|Yet),?\s)?(?P<who>(?:(?:Dr|Prof|Professor)\.?\s)?{NAME}\sand\s(?:her|his|other|their)\s{_TEAM})\s{_HAS}{_FIND}"
    rf"\s(?:that\s|{_CLAUSE})(?=\S+\s\S)"
)
# Some word of each, without which a sentence is not looked at.
THAT, AND = " that ", " and "
# What goes on in the article's own voice.
ENDING = re.compile(r",\s(?:but|although|though|which|who)\b|;|\s[–—-]{1,2}\s")


def findings_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms with which sentences without quotation marks begin."""
    text = article.text
    for sentence in article.unquoted:
        found = SCHOLARS.match(text, sentence.start, sentence.end) if text.find(THAT, sentence.start, sentence.end) >= 0 else None
        if found is None and text.find(AND, sentence.start, sentence.end) >= 0:
            found = TEAM.match(text, sentence.start, sentence.end)
        if found:
            ending = ENDING.search(text, found.end(), sentence.end)
            said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
            yield Unmarked(
                Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", Span(found.start("who"), said.end), sure=False
            )
