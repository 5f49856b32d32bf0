"""A lock that is given in the order of asking, for a limited wait, and taken from all who wait when it is given up."""

from __future__ import annotations

import threading
import time
from collections import deque


class Turns:
    """Whose turn it is. A plain lock may be taken again by whoever just gave it back, however long others have waited."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._line: deque[object] = deque()
        self._since: float | None = None
        self._open = True

    def take(self, seconds: float) -> bool:
        """Wait for a turn: whether it came within `seconds`, and before the end."""
        me = object()
        with self._condition:
            self._line.append(me)
            came = self._condition.wait_for(lambda: not self._open or (self._since is None and self._line[0] is me), seconds)
            self._line.remove(me)
            if came and self._open:
                self._since = time.monotonic()
                return True
            self._condition.notify_all()  # another one may be first now
            return False

    def give(self) -> None:
        """Give the turn back."""
        with self._condition:
            self._since = None
            self._condition.notify_all()

    def taken_for(self) -> float:
        """For how many seconds the turn has been taken; 0 where it is free."""
        since = self._since
        return time.monotonic() - since if since is not None else 0.0

    def end(self) -> None:
        """Send away all who wait or will ask."""
        with self._condition:
            self._open = False
            self._condition.notify_all()
