"""Content codings of a body (RFC 9110, section 8.4): as it is, or gzip, inflated no further than is asked for."""

from __future__ import annotations

import zlib
from typing import Protocol

from service.web.problems import MalformedRequestError

GZIP_WINDOW = 16 + zlib.MAX_WBITS


class Coding(Protocol):
    """Undoes a content coding piece by piece."""

    def take(self, piece: bytes, most: int) -> bytes:
        """What `piece` adds to the body; where that is more than `most` bytes, at least `most` of them. Raises MalformedRequestError."""

    def end(self) -> None:
        """The body has ended. Raises MalformedRequestError where it may not."""


class Identity:
    """The body as it is."""

    def take(self, piece: bytes, most: int) -> bytes:
        """All of `piece`."""
        del most
        return piece

    def end(self) -> None:
        """It may end anywhere."""


class Gzip:
    """One gzip member."""

    def __init__(self) -> None:
        self._inflater = zlib.decompressobj(wbits=GZIP_WINDOW)

    def take(self, piece: bytes, most: int) -> bytes:
        """What `piece` inflates to, `most` bytes and no more."""
        try:
            inflated = self._inflater.decompress(piece, most)
        except zlib.error:
            raise MalformedRequestError("The body is not gzip.") from None
        if self._inflater.unused_data:
            raise MalformedRequestError("The body goes on behind its gzip member.")
        return inflated

    def end(self) -> None:
        """The member must be whole."""
        if not self._inflater.eof:
            raise MalformedRequestError("The gzip body is cut off.")
