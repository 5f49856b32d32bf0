"""Words of the article's own before what is said."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.leading_words import without_leading_words
from service.attribution.spans import Span

# A text with its cue in braces and its content in brackets, and what remains of that.
REST = [
    ("[Still, the pier would open in May], Ada Quist {said}.", "the pier would open in May"),
    ("[But nine boats had sunk], {according to} the guild.", "nine boats had sunk"),
    ("[But for the lamp nobody would live], Ada Quist {said}.", "But for the lamp nobody would live"),
    # A label of the page, where a paragraph begins.
    ("[By the numbers: Nine boats had sunk], {according to} the guild.", "Nine boats had sunk"),
    ("[Why it matters: the pier is shut], Ada Quist {said}.", "the pier is shut"),
    ("[Why it is late: the pier is shut], Ada Quist {said}.", "Why it is late: the pier is shut"),
    ("[Stills would be shut], Ada Quist {said}.", "Stills would be shut"),
    ("Ada Quist {said} [But nine boats had sunk].", "But nine boats had sunk"),
    ("The guild {denied} [claims it had sold the pier].", "it had sold the pier"),
    ("The guild has {rejected} [recent reports the quay was cut].", "the quay was cut"),
    ("The guild {denied} [allegations Ms Quist had lied].", "Ms Quist had lied"),
    ("The guild {denied} [media reports that it had sold the pier].", "it had sold the pier"),
    ("The guild {denied} [claims of theft].", "claims of theft"),
    ("The guild {dismissed} [the claims that nothing was sold].", "the claims that nothing was sold"),
    ("The guild {denied} [the claims its chief made].", "the claims its chief made"),
    ("The guild {made} [claims it had sold the pier].", "claims it had sold the pier"),
]


@pytest.mark.parametrize(("marked", "rest"), REST)
def test_leading_words(marked: str, rest: str) -> None:
    text = marked.translate(str.maketrans("", "", "{}[]"))
    first = marked.index("{") < marked.index("[")
    cue = Span(marked.index("{") - 2 * (not first), marked.index("}") - 1 - 2 * (not first))
    content = Span(marked.index("[") - 2 * first, marked.index("]") - 1 - 2 * first)
    (found,) = without_leading_words(read_article(text), cue, (content,))
    assert found.cut(text) == rest
