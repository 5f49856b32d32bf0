"""Every setting of the service: its default, its environment name, its bounds. Read and checked once, at the start."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

PREFIX = "ATTRIBUTIONS_"
LEVELS = ("debug", "info", "warning", "error")
# host:port, [IPv6]:port or unix:/path, the forms that gunicorn binds to
BIND = r"(unix:.+|\[[0-9A-Fa-f:.]+\]:\d{1,5}|[A-Za-z0-9.-]*:\d{1,5})"
HASHES = r"[0-9a-f]{64}(,[0-9a-f]{64})*"
URL = r"https?://[!-~]+"
ORIGINS = r"\*|https?://[a-z0-9.:\[\]-]+(,https?://[a-z0-9.:\[\]-]+)*"


class SettingError(ValueError):
    """A setting has a value that it can't have; the message names the variable."""


def _setting(
    default: str | int, about: str, *, least: int = 0, most: int = 0, choices: tuple[str, ...] = (), form: tuple[str, str] = ("", "")
) -> Any:
    """A field of Settings; `form` is what a word must look like, told and as a pattern."""
    metadata = {"about": about, "least": least, "most": most, "choices": choices, "form": form}
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Settings:
    """One field a setting; the environment name is the field's in capitals behind `ATTRIBUTIONS_`."""

    bind: str = _setting("127.0.0.1:8000", "address to serve on: host:port or unix:/path", form=("host:port or unix:/path", BIND))
    workers: int = _setting(0, "worker processes; 0 takes one for each core that may be used", most=256)
    threads: int = _setting(4, "requests that one worker answers at a time, waiting articles among them", least=2, most=64)
    queue: int = _setting(1, "articles that may wait in a worker behind the one in work, before it answers 503", most=62)
    max_characters: int = _setting(200_000, "longest text, in characters (code points)", least=1_000, most=5_000_000)
    batch_characters: int = _setting(1_000_000, "all texts of a batch together, in characters", least=1_000, most=20_000_000)
    batch_articles: int = _setting(1_000, "most lines of a batch", least=1, most=100_000)
    party_percent: int = _setting(55, "probability, in percent, from which a party counts as confirming or disputing", least=1, most=99)
    connections: int = _setting(
        256,
        "connections that one worker keeps; for one more, it closes the one longest in its present state, those in work excepted",
        least=16,
        most=10_000,
    )
    transfer_timeout: int = _setting(30, "seconds for a request to come whole, and for an answer to be taken", least=1, most=3_600)
    deadline: int = _setting(45, "seconds for an article to have its turn and be read, before it is given up with 503", least=1, most=3_600)
    timeout: int = _setting(60, "seconds until a worker that doesn't stir, or hangs in an article, is replaced", least=5, most=3_600)
    worker_memory: int = _setting(0, "MiB of resident memory beyond which a worker is replaced; 0 lets it grow", most=1_048_576)
    drain: int = _setting(1, "seconds at a stop in which the service is not ready and still takes articles", most=600)
    graceful_timeout: int = _setting(30, "seconds to finish what is in flight at a stop", least=1, most=3_600)
    keepalive: int = _setting(5, "seconds an idle connection is kept open", least=1, most=300)
    backlog: int = _setting(256, "connections that may wait to be accepted", least=1, most=65_535)
    keys: str = _setting(
        "",
        "bearer keys that are taken, each as its SHA-256; with this and the next empty, everybody is let in",
        form=("SHA-256 hashes in lower-case hexadecimal, a comma between them", HASHES),
    )
    keys_file: str = _setting("", "file with more of them, one a line, read again when it changes")
    cors_origins: str = _setting(
        "",
        "origins whose pages may ask, a comma between them, or * for any",
        form=("* or origins such as https://example.org, a comma between them", ORIGINS),
    )
    traces: str = _setting("", "where traces go: the OTLP endpoint of an OpenTelemetry collector", form=("an http or https URL", URL))
    log_level: str = _setting("info", "least severe message that is logged", choices=LEVELS)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Read the settings; a variable that is missing or empty leaves the default. Raises SettingError."""
        given = os.environ if environment is None else environment
        names = {setting.name: environment_name(setting.name) for setting in fields(cls)}
        settings = cls(**{name: _read(name, given[variable]) for name, variable in names.items() if given.get(variable)})
        settings.check()
        return settings

    def check(self) -> None:
        """Refuse settings that don't go together. Raises SettingError."""
        if self.threads < self.queue + 2:  # one for the article in work, one that can always say 503 or answer a health check
            names = environment_name("threads"), environment_name("queue")
            raise SettingError(f"{names[0]} must be at least {names[1]} and 2 more, not {self.threads} with a queue of {self.queue}")
        if self.drain >= self.graceful_timeout:
            names = environment_name("drain"), environment_name("graceful_timeout")
            raise SettingError(f"{names[0]} must be less than {names[1]}, not {self.drain} of {self.graceful_timeout}")

        if self.deadline >= self.timeout:  # an article that may be read for longer would be taken for one that hangs
            names = environment_name("deadline"), environment_name("timeout")
            raise SettingError(f"{names[0]} must be less than {names[1]}, not {self.deadline} of {self.timeout}")

    @property
    def origins(self) -> frozenset[str]:
        """The origins of `cors_origins`."""
        return frozenset(each for each in self.cors_origins.split(",") if each)

    @property
    def worker_count(self) -> int:
        """The worker processes that are meant by `workers`."""
        return self.workers or len(os.sched_getaffinity(0))


def environment_name(setting: str) -> str:
    """The variable that sets `setting`."""
    return PREFIX + setting.upper()


def _read(name: str, text: str) -> Any:
    setting = next(each for each in fields(Settings) if each.name == name)
    return _number(name, text, setting.metadata) if isinstance(setting.default, int) else _word(name, text, setting.metadata)


def _number(name: str, text: str, bounds: Mapping[str, Any]) -> int:
    wanted = f"a whole number from {bounds['least']} to {bounds['most']}"
    if not re.fullmatch(r"[0-9]{1,9}", text) or not bounds["least"] <= int(text) <= bounds["most"]:
        raise SettingError(f"{environment_name(name)} must be {wanted}, not {text!r}")
    return int(text)


def _word(name: str, text: str, bounds: Mapping[str, Any]) -> str:
    if bounds["choices"] and text not in bounds["choices"]:
        raise SettingError(f"{environment_name(name)} must be one of {', '.join(bounds['choices'])}, not {text!r}")
    told, pattern = bounds["form"]
    if pattern and not re.fullmatch(pattern, text):
        given = "" if name == "keys" else f", not {text!r}"  # it may be a key itself
        raise SettingError(f"{environment_name(name)} must be {told}{given}")
    return text
