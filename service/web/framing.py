"""Where a request ends (RFC 9112): told from its bytes as they come, so that no thread is spent on one that is not here yet.

Gunicorn's parser remains the judge of what a request is. What looks wrong here is handed to it as far as it has come, to be refused.
"""

from __future__ import annotations

import re

HEAD_END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([^\r\n]*?)[ \t]*(?=\r\n)", re.IGNORECASE)
CODING = re.compile(rb"\r\ntransfer-encoding:[ \t]*([^\r\n]*?)[ \t]*(?=\r\n)", re.IGNORECASE)
EXPECT = re.compile(rb"\r\nexpect:[ \t]*100-continue[ \t]*(?=\r\n)", re.IGNORECASE)
DIGITS = re.compile(rb"[0-9]{1,18}")
SIZE = re.compile(rb"[0-9A-Fa-f]{1,15}")
LONGEST_SIZE = 1_024  # bytes of a chunk's size line, with its extensions


class OversizeError(Exception):
    """The request is, or says it will be, longer than any that is read."""


class Framing:
    """Follows one request at the beginning of a growing buffer; `most` bytes of body are the limit, `most_head` of its head."""

    def __init__(self, most: int, most_head: int) -> None:
        self._most, self._most_head = most, most_head
        self._searched = 0
        self._body = 0  # where the body begins, once the head is whole
        self._end: int | None = None
        self._chunk: int | None = None  # where the next chunk's size line begins
        self.expects = False

    def end(self, data: bytearray) -> int | None:
        """Where the request ends in `data`, or None while it goes on. Raises OversizeError."""
        if not self._body:
            self._read_head(data)
        if self._chunk is not None:
            self._read_chunks(data)
        if self._end is not None:
            return self._end if len(data) >= self._end else None
        if self._body and len(data) - self._body > 2 * self._most:  # chunks of a byte each cost several more
            raise OversizeError
        return None

    def _read_head(self, data: bytearray) -> None:
        found = data.find(HEAD_END, max(0, self._searched - len(HEAD_END)))
        self._searched = len(data)
        if found < 0:
            if len(data) > self._most_head:
                self._end = len(data)  # as far as it has come: enough to refuse it
            return
        self._body = found + len(HEAD_END)
        head = bytes(data[: found + 2])
        self.expects = EXPECT.search(head) is not None
        self._measure(LENGTH.findall(head), CODING.findall(head))

    def _measure(self, lengths: list[bytes], codings: list[bytes]) -> None:
        if not codings and len(lengths) == 1 and DIGITS.fullmatch(lengths[0]):
            self._end = self._body + int(lengths[0])
            if int(lengths[0]) > self._most:
                raise OversizeError
        elif not lengths and len(codings) == 1 and codings[0].lower() == b"chunked":
            self._chunk = self._body
        else:
            self._end = self._body  # no body, or a length that can't be trusted

    def _read_chunks(self, data: bytearray) -> None:
        """Go from one size line to the next, to the last chunk and its trailers, or to what is no chunk."""
        while self._end is None and self._chunk is not None and (line := data.find(b"\r\n", self._chunk)) >= 0:
            size = bytes(data[self._chunk : line]).partition(b";")[0].strip()
            if not SIZE.fullmatch(size) or line - self._chunk > LONGEST_SIZE:
                self._end = len(data)
            elif int(size, 16) > 0:
                self._chunk = line + 2 + int(size, 16) + 2
                if self._chunk - self._body > 2 * self._most:
                    raise OversizeError
            else:
                last = data.find(HEAD_END, line)
                if last < 0:
                    return
                self._end = last + len(HEAD_END)
