"""How much of a body is read."""

from __future__ import annotations

from collections.abc import Callable

from flask import Request

from service.web.negotiation import coding
from service.web.problems import TooLargeError

BYTES_A_CHARACTER = 12  # JSON may spell one astral character as two escapes of six bytes
BYTES_A_CHARACTER_OF_A_PAGE = 25  # news sites send pages of 3 MB, most of it scripts, for an article of 10,000 characters
BYTES_BESIDE = 65_536  # for the other fields and the document's own marks
PIECE = 65_536
DRAINED = 4  # times the limit that is read and dropped, for a client still sending would not see the refusal


def body_limit(max_characters: int) -> int:
    """The bytes that a request with the longest text can need, however its JSON is written."""
    return max_characters * BYTES_A_CHARACTER + BYTES_BESIDE


def page_limit(max_characters: int) -> int:
    """The bytes that a page may have."""
    return max_characters * BYTES_A_CHARACTER_OF_A_PAGE + BYTES_BESIDE


def largest_body(max_characters: int, batch_characters: int) -> int:
    """The bytes that the largest of all requests may have: an article, a page or a batch."""
    return max(body_limit(max_characters), page_limit(max_characters), body_limit(batch_characters))


def read_body(request: Request, max_characters: int, limit_of: Callable[[int], int] = body_limit) -> bytes:
    """The whole body, its content coding undone.

    Raises TooLargeError where it is over the limit, as sent or inflated, whether or not it gave its length: nothing is inflated
    beyond it. Raises MalformedRequestError where the coding is broken.
    """
    limit, decoder = limit_of(max_characters), coding(request)
    pieces, sent, size = [], 0, 0
    while sent <= DRAINED * limit and (piece := request.stream.read(PIECE)):
        sent += len(piece)
        if max(sent, size) <= limit:
            pieces.append(decoder.take(piece, limit + 1 - size))
            size += len(pieces[-1])
    if max(sent, size) > limit:
        raise TooLargeError(f"The body is over {limit} bytes, the limit that {max_characters} characters of text leave it.")
    decoder.end()
    return b"".join(pieces)
