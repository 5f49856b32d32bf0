"""Train Punkt's parameters on the corpora with NLTK's own trainer, and keep of them what pays.

    python -m training.sentences --corpora DIR

Paragraphs that are no prose (headlines, captions, lists) are left out: their capitals would hide which words are ordinary ones. Of the
orthographic contexts only words that are usually written small are kept: after an abbreviation such a word with a capital begins a
sentence, and about any other Punkt says the same as about a word that it has never seen.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from nltk.tokenize.punkt import PunktParameters, PunktTrainer

from service.attribution.text.abbreviations import TITLES
from service.attribution.text.sentences import PARAMETERS

ARTICLES = ("polnear/train.jsonl", "news/abc.jsonl", "news/bbc.jsonl")
SMALL = 1 << 5  # NLTK's flag for a word seen with a small letter inside a sentence
SEEN = 8  # how often a word must be seen so
STOPPED = 5  # how often an abbreviation without inner stops must be seen in mid-sentence
CAPITALISED = 0.04  # up to this share of its places inside sentences may have a capital: titles and slips
_PROSE = re.compile(r"[a-z]{2}.*[.!?]['\"”’)]*\s*$", re.DOTALL)
_WITHIN = re.compile(r"(?<=[a-z,] )[A-Za-z]\w*")
_GOES_ON = re.compile(r"(?<![\w.])([A-Za-z]+)\.(?:,| [a-z])")
_ABBREVIATION = re.compile(r"[a-z]+(?:\.[a-z]+)*")
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "…": "..."})


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, write the parameters, and print how many of each kind there are."""
    parser = argparse.ArgumentParser(prog="python -m training.sentences", description="Train the sentence splitter.")
    parser.add_argument("--corpora", type=Path, required=True, help="directory that holds polnear, news and gum")
    parser.add_argument("--output", type=Path, default=PARAMETERS)
    options = parser.parse_args(arguments)
    texts = list(prose(options.corpora))
    stored = kept(train(texts), texts)
    options.output.write_text(json.dumps(stored, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(texts)} texts, {options.output.stat().st_size} bytes;", ", ".join(f"{key} {len(value)}" for key, value in stored.items()))


def prose(corpora: Path) -> Iterator[str]:
    """Give the texts without their headlines and the like, with straight marks, which Punkt takes off its words."""
    for text in _texts(corpora):
        paragraphs = [p.translate(_STRAIGHT).replace("''", '"') for p in re.split(r"[\r\n]+", text)[1:] if _PROSE.search(p)]
        if paragraphs:
            yield "\n\n".join(paragraphs)


def _texts(corpora: Path) -> Iterator[str]:
    for name in ARTICLES:
        with (corpora / name).open(encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)
    held_out = set((corpora / "gum/dev.txt").read_text(encoding="utf-8").split())
    for path in sorted((corpora / "gum/dep").glob("*.conllu")):
        if path.stem not in held_out:
            yield _gum_text(path.read_text(encoding="utf-8"))


def _gum_text(conllu: str) -> str:
    """Paragraphs of a document whose lines "# text =" hold its sentences."""
    paragraphs = re.split(r"(?m)^# newpar(?!_).*$", conllu)
    return "\n".join(" ".join(re.findall(r"(?m)^# text = (.*)$", paragraph)) for paragraph in paragraphs)


def train(texts: Sequence[str]) -> PunktParameters:
    """Train on `texts`; collocations are those of abbreviations, initials and ordinals."""
    trainer = PunktTrainer()
    trainer.INCLUDE_ABBREV_COLLOCS = True
    for text in texts:
        trainer.train(text, finalize=False)
    trainer.finalize_training()
    return trainer.get_params()


def ordinary(texts: Sequence[str]) -> frozenset[str]:
    """Give the words that inside sentences are nearly always written small."""
    seen = Counter(word for text in texts for word in _WITHIN.findall(text))
    return frozenset(
        word for word, count in seen.items() if word.islower() and count >= SEEN and seen[word.capitalize()] <= CAPITALISED * count
    )


def inside(texts: Sequence[str]) -> Counter[str]:
    """Count the words with a full stop that the sentence goes on after."""
    return Counter(word.lower() for text in texts for word in _GOES_ON.findall(text))


def kept(params: PunktParameters, texts: Sequence[str]) -> dict[str, Any]:
    """Give the parameters in the form in which the service reads them, without names and without words that only end many sentences."""
    words, stopped = ordinary(texts), inside(texts)
    shortened = {word for word in params.abbrev_types if _ABBREVIATION.fullmatch(word) and ("." in word or stopped[word] >= STOPPED)}
    return {
        "abbreviations": sorted(shortened),
        "collocations": sorted(pair for pair in params.collocations if pair[0] in shortened - TITLES and pair[1].isalpha()),
        "sentence_starters": sorted(words & params.sent_starters),
        "orthography": {str(SMALL): " ".join(sorted(word for word in words if params.ortho_context[word]))},
    }


if __name__ == "__main__":
    main()
