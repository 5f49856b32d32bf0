"""One client's connection: its bytes in and out, never waited for, and until when it may go on as it does."""

from __future__ import annotations

import contextlib
import enum
import socket
import threading
import time
from typing import Any

from service.web.framing import Framing

PIECE = 262_144
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class Phase(enum.Enum):
    """What a connection is at."""

    IDLE = "between two requests, or before the first byte"
    ARRIVING = "a request is coming in"
    WORKING = "a thread answers it"
    LEAVING = "the answer goes out"
    LINGERING = "all is said; what still comes in is dropped, so that the client gets to read the answer"


class Connection:
    """A socket that doesn't block, with what came in and what has still to go out."""

    def __init__(self, sock: socket.socket, client: Any, server: Any, patience: float) -> None:
        sock.setblocking(False)
        self.sock, self.client, self.server = sock, client, server
        self.inbox = bytearray()
        self.framing: Framing | None = None
        self.answering = 0  # bytes of the request that a thread has
        self.dropped = 0
        self.broken = False
        self.enter(Phase.IDLE, patience)
        self._outbox = bytearray()
        self._lock = threading.Lock()

    def enter(self, phase: Phase, seconds: float) -> None:
        """Be at something else from now on, for so many seconds at most."""
        self.phase, self.since = phase, time.monotonic()
        self.until = self.since + seconds

    def fileno(self) -> int:
        """For the selector."""
        return self.sock.fileno()

    @property
    def held(self) -> int:
        """Bytes in memory."""
        return len(self.inbox) + self.answering + self.unsent

    @property
    def unsent(self) -> int:
        """Bytes that have still to go out."""
        return len(self._outbox)

    @property
    def flushed(self) -> bool:
        """Whether everything has gone out, or nothing can."""
        return self.broken or not self._outbox

    def receive(self) -> int | None:
        """Take in what is there, to `inbox`: how much, 0 at the end, None where nothing has come."""
        try:
            piece = self.sock.recv(PIECE)
        except (BlockingIOError, InterruptedError):
            return None
        except OSError:
            self.broken = True
            return 0
        self.inbox += piece
        return len(piece)

    def is_gone(self) -> bool:
        """Whether the client has hung up, or has at least said that it sends no more; for the thread that answers it. Takes nothing in."""
        try:
            return not self.sock.recv(1, socket.MSG_PEEK)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError:
            return True

    def drop(self) -> int | None:
        """Like `receive`, for what nobody reads."""
        taken = self.receive()
        self.dropped += len(self.inbox)
        self.inbox.clear()
        return taken

    def send(self, data: bytes) -> None:
        """Send as much as goes at once, keep the rest; for any thread. Does nothing where the client has gone."""
        with self._lock:
            self._outbox += data
            self._push()

    def flush(self) -> None:
        """Send more of what was kept."""
        with self._lock:
            self._push()

    def _push(self) -> None:
        try:
            while self._outbox and not self.broken:
                del self._outbox[: self.sock.send(self._outbox[:PIECE])]
        except (BlockingIOError, InterruptedError):
            pass
        except OSError:
            self.broken = True
        if self.broken:
            self._outbox.clear()

    def shut(self) -> None:
        """Say that no more will be sent."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """Close the socket, whatever is left."""
        self.broken = True
        self.sock.close()


class Outbox:
    """What gunicorn's response takes for the client's socket. Raises BrokenPipeError where the client has gone."""

    def __init__(self, connection: Connection, most: int) -> None:
        self._connection, self._most = connection, most

    def sendall(self, data: bytes) -> None:
        """Send `data`, now or later."""
        self._connection.send(data)
        if self._connection.unsent > self._most:
            self._connection.broken = True  # it asks for far more than it reads
        if self._connection.broken:
            raise BrokenPipeError

    def send(self, data: bytes) -> int:
        """Gunicorn's `100 Continue`, for which the worker didn't wait."""
        return len(data)
