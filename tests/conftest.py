"""Fixtures: one real service a session, one application and one engine in this process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, settings

from benchmarks.servers import ROOT, served
from service.attribution.pipeline import Engine, load_engine
from service.settings import Settings
from service.web.app import create_app
from service.web.state import state_of
from tests.scale import FIGURES

# The engine is as slow as the machine is busy: no deadline a case, fixed seeds, so that a run can be repeated.
settings.register_profile("service", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("service")


@pytest.fixture(scope="session")
def seed() -> str:
    """The article that the project began with."""
    return next((ROOT / "seeds").glob("000_*.txt")).read_bytes().decode()


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The engine with the weights that are served."""
    return load_engine()


@pytest.fixture(scope="session")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a real gunicorn, one worker, the default limits."""
    log: Path = tmp_path_factory.mktemp("service") / "log"
    with served(log, workers="1") as address:
        yield address


@pytest.fixture(scope="session")
def app() -> Flask:
    """The application with the real engine, loaded."""
    made = create_app(Settings())
    state_of(made).host.load()
    return made


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client of that application."""
    return app.test_client()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The figures of load and faults, which hold for this machine as busy as it is."""
    if FIGURES:
        terminalreporter.section("figures")
        terminalreporter.write("\n".join(FIGURES) + "\n")
