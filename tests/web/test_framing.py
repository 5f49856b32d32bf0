"""Where requests end, however their bytes come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.web.framing import Framing, OversizeError

MOST, MOST_HEAD = 1_000, 500
POST = b"POST / HTTP/1.1\r\nHost: a\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"

# A request, and what may come right behind it.
WHOLE = [
    b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    POST + b"Content-Length: 0\r\n\r\n",
    POST + b"Content-Length: 5\r\n\r\nHello",
    POST + b"content-length:   5  \r\n\r\n\r\n\r\nH",
    POST + b"X: Content-Length: 9\r\nContent-Length: 1000\r\n\r\n" + b"x" * 1_000,
    CHUNKED + b"0\r\n\r\n",
    CHUNKED + b"5\r\nHello\r\n0\r\n\r\n",
    CHUNKED + b"5;name=value\r\n0\r\n\r\n\r\nA\r\n0123456789\r\n000\r\n\r\n",
    CHUNKED + b"5\r\nHello\r\n0\r\nTrailer: a\r\nOther: b\r\n\r\n",
]


@pytest.mark.parametrize("request_", WHOLE)
@given(data=st.data())
def test_whole_requests(request_: bytes, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(request_)), max_size=5)))
    framing, inbox = Framing(MOST, MOST_HEAD), bytearray()
    for start, end in zip([0, *cuts], [*cuts, len(request_)], strict=True):
        inbox += request_[start:end]
        if end < len(request_):
            assert framing.end(inbox) is None
    inbox += b"GET /next"
    assert framing.end(inbox) == len(request_)


@pytest.mark.parametrize(
    "wrong",
    [
        POST + b"Content-Length: x\r\n\r\n",
        POST + b"Content-Length: -5\r\n\r\n",
        POST + b"Content-Length: 5, 5\r\n\r\n",
        POST + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n",
        POST + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n",
        POST + b"X: " + b"x" * MOST_HEAD,
        CHUNKED + b"no size\r\n",
        CHUNKED + b"-1\r\n",
        CHUNKED + b"5\r\nHello, you\r\n",
        CHUNKED + b"5;" + b"x" * 2_000 + b"\r\n",
    ],
)
def test_what_is_wrong_is_given_at_once_to_be_refused(wrong: bytes) -> None:
    assert Framing(MOST, MOST_HEAD).end(bytearray(wrong)) is not None


@pytest.mark.parametrize(
    "large",
    [
        POST + b"Content-Length: 1001\r\n\r\n",
        POST + b"Content-Length: 999999999999999999\r\n\r\n",
        CHUNKED + b"FFFFFFFFF\r\n",
        CHUNKED + b"1\r\nx\r\n" * 400,
    ],
)
def test_what_is_too_large_is_not_waited_for(large: bytes) -> None:
    with pytest.raises(OversizeError):
        Framing(MOST, MOST_HEAD).end(bytearray(large))


def test_a_client_that_asks_whether_to_go_on() -> None:
    framing = Framing(MOST, MOST_HEAD)
    assert framing.end(bytearray(POST + b"Expect: 100-Continue\r\nContent-Length: 5\r\n\r\n")) is None
    assert framing.expects


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    end = Framing(MOST, MOST_HEAD).end(bytearray(CHUNKED + data))
    assert end is None or end <= len(CHUNKED + data)
