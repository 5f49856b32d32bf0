"""Nothing of an article is kept once it is answered: no word of it can be reached from the service's modules, or from what they use."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator

from service.attribution.forgetting import forget_all
from service.attribution.names.entities import normal
from service.attribution.pipeline import Engine

# The words of TEXT that stand in no list of the service's, in two parts each, so that no module holds them whole.
COINED = {"N": ("Quix", "holm"), "B": ("Velt", "randa"), "C": ("Zarb", "inex"), "J": ("plim", "fter")}
TEXT = (
    "{N} J. {N} of {B} Industries said on Monday that {C} had lied. “It is not true,” the {J} said.\n\n"
    "{C} spokesman Paul {N} denied the claim. His {J}, Ada {B}, said the {C} report of 2019 was wrong. A {B}ian {J} said she agreed.\n\n"
    "A {J} from {B} said the union had asked for 300 {J}s. {C}’s {J}, who works for {B}, told the {N} Gazette: “We will see.”\n\n"
    "The {J} said {N} was ill. “He’s ill,” said the {B} {J}. {C} ({C}X) declined to comment."
)


def reachable() -> Iterator[str]:
    """Every text that the modules of the service, and those that they use, lead to; not those of the tests."""
    ours = [m for name, m in sys.modules.items() if name.split(".")[0] in ("service", "re", "nltk", "numpy", "tokenizers", "onnxruntime")]
    seen, waiting = {id(sys.modules), *(id(m) for m in sys.modules.values())}, [vars(module) for module in ours]
    while waiting:
        for each in gc.get_referents(waiting.pop()):
            if isinstance(each, str):
                yield each
            elif id(each) not in seen:
                seen.add(id(each))
                waiting.append(each)


def test_no_word_stays(engine: Engine) -> None:
    coined = {name: "".join(parts) for name, parts in COINED.items()}
    for title in (None, "{N} lied, says {C}"):
        assert engine.analyse(TEXT.format(**coined), title=title and title.format(**coined)).attributions
    assert not [text for text in reachable() if any(word.casefold() in text.casefold() for word in coined.values())]


def test_what_is_remembered_would_be_found() -> None:
    kept = "".join(COINED["N"])
    normal(kept)
    assert any(kept in text for text in reachable())
    forget_all()
    assert not any(kept in text for text in reachable())
