"""The whole engine: text in, statements out, one stage after the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from service.attribution.answer import assemble
from service.attribution.article import read_article
from service.attribution.attributed import Attributed, in_order
from service.attribution.confidence import Calibration, load_calibration
from service.attribution.confirmation import THRESHOLD, Compared, Judge, compared, load_judge, of_one_voice, take_stands
from service.attribution.cues.found.around_cue import with_wholes
from service.attribution.cues.found.asides import with_asides
from service.attribution.cues.found.branded import with_branded
from service.attribution.cues.found.by_words import with_unmarked
from service.attribution.cues.found.closed_lines import with_closed_lines
from service.attribution.cues.found.closers import with_closers
from service.attribution.cues.found.completed import with_completed
from service.attribution.cues.found.gapped import with_gapped
from service.attribution.cues.found.headed import with_headed
from service.attribution.cues.found.lead_ins import with_lead_ins
from service.attribution.cues.found.quoted_headlines import with_quoted_headline
from service.attribution.cues.found.rejected_claims import with_claims
from service.attribution.cues.found.speech_within import with_speech_within
from service.attribution.cues.rejected.undone import is_undone
from service.attribution.encoder import Encoder
from service.attribution.forgetting import forget_all
from service.attribution.mentions.around.echoes import with_echoes
from service.attribution.mentions.around.same_marks import with_same_marks
from service.attribution.mentions.comparison.candidates import Weights, load_resolution
from service.attribution.mentions.resolution import Resolver
from service.attribution.model_files import NAMES, loading, sha256_of
from service.attribution.naming import names_of_title
from service.attribution.reader.arrays import Floats
from service.attribution.reader.pieces import Pieces, read_pieces
from service.attribution.reader.reading import Reading
from service.attribution.records import Analysis
from service.attribution.roles import Roles, load_roles
from service.attribution.speakers import Resolvers, RoleFinders, attribute
from service.attribution.statements import find_statements
from service.attribution.text.furniture import without_furniture
from service.attribution.text.sentences import PARAMETERS, punkt
from service.attribution.timing import date_statements

MODEL = Path(__file__).parent / "model"
NAME = "attribution-reader"
VERSION = 12  # digits of the model's hash that name its version

Observer = Callable[[str], None]


def unobserved(stage: str) -> None:
    """Nobody looks on."""
    del stage


class Engine:
    """The stages over one loaded model, whose files together have `sha256`. Make it after a fork; not for use by several threads at a
    time.
    """

    def __init__(self, encoder: Encoder, calibration: Calibration, resolution: Weights, roles: Floats, judge: Judge, sha256: str) -> None:
        self.encoder, self.calibration, self.judge, self.sha256 = encoder, calibration, judge, sha256
        self.resolver: Resolvers = partial(Resolver, weights=resolution)
        self.roles: RoleFinders = partial(Roles, weights=roles)

    def analyse(self, text: str, *, published: date | None = None, title: str | None = None, observe: Observer = unobserved) -> Analysis:
        """Find the statements of `text`; `published` resolves relative dates, `title` helps to resolve names.

        `observe` is called with the name of each stage as it begins; what it raises ends the reading. Offsets are code points of
        `text`. Never raises of itself on any text without lone surrogates.
        """
        try:
            return self._analysed(text, published, title, observe)
        finally:
            forget_all()

    def _analysed(self, text: str, published: date | None, title: str | None, observe: Observer) -> Analysis:
        attributed, roles, pieces, reading = self._read(text, title, observe)
        attributed = self.calibration.likely(attributed)
        observe("dates")
        dates = date_statements(text, attributed, published)
        observe("confirmation")
        stands = of_one_voice(take_stands(text, attributed, pieces, reading, self.judge), roles.phrases)
        observe("answer")
        attributions, speakers = assemble(text, attributed, roles, dates, stands, self.calibration)
        return Analysis(attributions, speakers, "en", NAME, self.sha256[:VERSION])

    def attributed(self, text: str) -> tuple[Attributed, ...]:
        """The statements of `text` with their speakers, before dates and confirmations: what the confidence model is fitted on."""
        return self._read(text)[0]

    def described(self, text: str) -> tuple[tuple[Attributed, ...], Roles]:
        """The same, and the roles: what the model of roles is fitted on."""
        return self._read(text)[:2]

    def compared(self, text: str) -> tuple[tuple[Attributed, ...], list[Compared]]:
        """The same, and what every two of them have in common: what the model of confirmations is fitted on."""
        attributed, _, pieces, reading = self._read(text)
        return attributed, list(compared(text, attributed, pieces, reading))

    def _read(
        self, text: str, title: str | None = None, observe: Observer = unobserved
    ) -> tuple[tuple[Attributed, ...], Roles, Pieces, Reading]:
        """The stages up to the speakers, and what the later ones need of them."""
        observe("article")
        article = read_article(without_furniture(text))
        observe("pieces")
        pieces = read_pieces(article, self.encoder.tokenizer)
        observe("encoder")
        reading = self.encoder.read(pieces)
        observe("statements")
        statements = with_wholes(article, pieces, find_statements(article, pieces, reading, self.encoder))
        statements = with_unmarked(article, pieces, statements)
        statements = with_closers(article, pieces, with_completed(article, pieces, with_lead_ins(article, pieces, statements)))
        statements = with_branded(article, pieces, statements)
        statements = with_speech_within(article, pieces, with_asides(article, pieces, statements))
        statements = with_headed(article, pieces, with_claims(article, pieces, with_gapped(article, pieces, statements)))
        statements = with_closed_lines(article, pieces, with_quoted_headline(article, pieces, statements))
        observe("speakers")
        titled = names_of_title(title, self.encoder) if title else []
        attributed, roles = attribute(article, pieces, reading, self.encoder, statements, self.resolver, self.roles, titled)
        told = [item for item in attributed if not is_undone(article.text, item.statement)]
        return with_echoes(article, with_same_marks(article, in_order(told))), roles, pieces, reading


def load_engine(folder: Path = MODEL, *, party_threshold: float = THRESHOLD) -> Engine:
    """Load the model files of `folder`; raises ModelError where one is missing or damaged.

    `party_threshold` is the probability from which a party counts as confirming or disputing.
    """
    with loading(folder):
        punkt()  # else the first article would find it missing
        return Engine(
            Encoder(folder),
            load_calibration(folder / "confidence.json"),
            load_resolution(folder / "resolution.json"),
            load_roles(folder / "roles.json"),
            load_judge(folder / "stands.json", party_threshold),
            sha256_of([PARAMETERS, *(folder / name for name in NAMES)]),
        )
