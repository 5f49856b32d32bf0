"""A claim beside what another says, as one short window that the encoder reads together."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from service.attribution.pieces import CLS, SEP, Pieces

Ints = npt.NDArray[np.int64]
# The most pieces of a claim, and of the statement that is read beside it.
CLAIM, STATEMENT = 48, 64


def beside(claim: Ints, statement: Ints) -> tuple[Ints, Ints]:
    """The pieces of both that are read: the first of each."""
    return claim[:CLAIM], statement[:STATEMENT]


def columns_of(pieces: Pieces, claim: Ints, statement: Ints) -> Ints:
    """[4, pieces]: ids, case, quote and start of [CLS] claim [SEP] statement [SEP]; each of the two starts as a paragraph does."""
    columns = np.zeros((4, len(claim) + len(statement) + 3), dtype=np.int64)
    middle = len(claim) + 1
    columns[0, [0, middle, -1]] = CLS, SEP, SEP
    for inside, rows in ((slice(1, middle), claim), (slice(middle + 1, -1), statement)):
        columns[:3, inside] = pieces.ids[rows], pieces.case[rows], pieces.quote[rows]
        columns[3, inside.start] = 1
    return columns
