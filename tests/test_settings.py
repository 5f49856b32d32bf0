"""Settings: defaults, what is refused, and that each is documented."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields

import pytest

from benchmarks.servers import ROOT, environment
from service.attribution.confirmation import THRESHOLD
from service.settings import SettingError, Settings, environment_name
from tests.docs.pages import documented


def test_defaults_go_together() -> None:
    assert Settings.from_environment({}) == Settings()
    assert Settings().worker_count >= 1
    assert Settings().party_percent == round(100 * THRESHOLD)


def test_values_are_read() -> None:
    read = Settings.from_environment({"ATTRIBUTIONS_BIND": "[::1]:9000", "ATTRIBUTIONS_WORKERS": "3", "ATTRIBUTIONS_THREADS": ""})
    assert (read.bind, read.worker_count, read.threads) == ("[::1]:9000", 3, Settings().threads)


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("ATTRIBUTIONS_WORKERS", "many", "a whole number from 0 to 256"),
        ("ATTRIBUTIONS_WORKERS", "-1", "a whole number"),
        ("ATTRIBUTIONS_WORKERS", "257", "from 0 to 256"),
        ("ATTRIBUTIONS_MAX_CHARACTERS", "1e5", "a whole number"),
        ("ATTRIBUTIONS_MAX_CHARACTERS", "٣٠٠٠", "a whole number"),
        ("ATTRIBUTIONS_BIND", "localhost", "host:port"),
        ("ATTRIBUTIONS_LOG_LEVEL", "loud", "one of debug, info, warning, error"),
        ("ATTRIBUTIONS_KEYS", "not-a-hash", "SHA-256 hashes"),
        ("ATTRIBUTIONS_CORS_ORIGINS", "example.org", "origins such as https://example.org"),
        ("ATTRIBUTIONS_DEADLINE", "60", "ATTRIBUTIONS_DEADLINE must be less than ATTRIBUTIONS_TIMEOUT, not 60 of 60"),
        ("ATTRIBUTIONS_TIMEOUT", "45", "ATTRIBUTIONS_DEADLINE must be less than ATTRIBUTIONS_TIMEOUT, not 45 of 45"),
        ("ATTRIBUTIONS_QUEUE", "5", "ATTRIBUTIONS_THREADS must be at least ATTRIBUTIONS_QUEUE and 2 more"),
    ],
)
def test_wrong_values_are_refused(variable: str, value: str, said: str) -> None:
    with pytest.raises(SettingError) as refused:
        Settings.from_environment({variable: value})
    assert variable in str(refused.value)
    assert said in str(refused.value)


def test_a_wrong_key_is_not_repeated() -> None:
    with pytest.raises(SettingError) as refused:
        Settings.from_environment({"ATTRIBUTIONS_KEYS": "a-key-itself"})
    assert "a-key-itself" not in str(refused.value)


def test_wrong_value_stops_the_start() -> None:
    command = [sys.executable, "-m", "gunicorn", "--config", "service/web/gunicorn_conf.py", "service.web.wsgi:app"]
    ended = subprocess.run(command, cwd=ROOT, env=environment(keepalive="soon"), capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode != 0
    assert "ATTRIBUTIONS_KEEPALIVE must be a whole number from 1 to 300, not 'soon'" in ended.stderr


def test_every_setting_is_documented() -> None:
    pages = documented()
    for setting in fields(Settings):
        row = next((line for line in pages.splitlines() if line.startswith(f"| `{environment_name(setting.name)}` |")), "")
        assert str(setting.metadata["about"]) in row, setting.name
        assert ("| none |" if setting.default == "" else f"`{setting.default}`") in row, setting.name
