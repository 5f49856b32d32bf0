"""Bearer keys (RFC 6750), known by their SHA-256 alone: several at a time, those of a file exchanged without a restart."""

from __future__ import annotations

import hashlib
import hmac
import re
from pathlib import Path

from service.settings import SettingError, Settings, environment_name
from service.web.logs import log_failure
from service.web.problems import UnauthorizedError

HASH = re.compile(r"[0-9a-f]{64}")
BEARER = re.compile(r"bearer +([A-Za-z0-9._~+/-]{1,512}=*)", re.IGNORECASE | re.ASCII)
Stamp = tuple[int, int, int]


class KeyRing:
    """The keys that are taken; without a setting for any, everybody is let in. Raises SettingError for a file that can't be read."""

    def __init__(self, settings: Settings) -> None:
        self._given = tuple(each for each in settings.keys.split(",") if each)
        self._file = Path(settings.keys_file) if settings.keys_file else None
        self._needed = bool(self._given or self._file)
        self._stamp: Stamp | None = None
        self._filed: tuple[str, ...] = ()
        try:
            self._reread()
        except (OSError, ValueError):
            wanted = "a file of SHA-256 hashes in lower-case hexadecimal, one a line, # before remarks"
            raise SettingError(f"{environment_name('keys_file')} must be {wanted}, not {settings.keys_file!r}") from None

    def require(self, authorization: str | None) -> None:
        """Let a request with this `Authorization` in. Raises UnauthorizedError."""
        if not self._needed:
            return
        match = BEARER.fullmatch(authorization or "")
        if not match:
            raise UnauthorizedError("Send a key: Authorization: Bearer …", 'Bearer realm="attributions"')
        if not self._knows(match[1]):
            raise UnauthorizedError("The key is not known.", 'Bearer realm="attributions", error="invalid_token"')

    def _knows(self, key: str) -> bool:
        self._refresh()
        digest = hashlib.sha256(key.encode()).hexdigest()
        # Every hash is compared, each in constant time: how long it takes tells nothing.
        return sum(hmac.compare_digest(digest, each) for each in (*self._given, *self._filed)) > 0

    def _refresh(self) -> None:
        try:
            self._reread()
        except (OSError, ValueError) as error:
            log_failure("keys", error)  # and those read last go on

    def _reread(self) -> None:
        if self._file is None:
            return
        status = self._file.stat()
        stamp = status.st_ino, status.st_mtime_ns, status.st_size
        if stamp != self._stamp:
            self._filed = read_hashes(self._file)
            self._stamp = stamp


def read_hashes(file: Path) -> tuple[str, ...]:
    """The hashes in `file`, one a line; `#` begins a remark. Raises OSError, ValueError."""
    lines = (line.partition("#")[0].strip() for line in file.read_text("utf-8").splitlines())
    hashes = tuple(line for line in lines if line)
    if not all(HASH.fullmatch(each) for each in hashes):
        raise ValueError("a line is no SHA-256")
    return hashes
