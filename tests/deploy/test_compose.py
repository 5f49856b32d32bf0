"""The compose file: at one with the Dockerfile, the settings and the Kubernetes manifests, and without rights."""

from __future__ import annotations

import json
import re

from service.settings import Settings
from tests.deploy.manifests import COMPOSED, CONTAINER, DEPLOY, DOCKERFILE, POD, image_environment, told


def seconds(period: str) -> int:
    return int(period.removesuffix("s"))


def test_image() -> None:
    assert (DEPLOY / COMPOSED["build"] / "Dockerfile").is_file()
    assert COMPOSED["image"] == CONTAINER["image"]


def test_port_on_the_loopback() -> None:
    port = told("EXPOSE")
    assert COMPOSED["ports"] == [f"127.0.0.1:{port}:{port}"]


def test_no_rights() -> None:
    assert COMPOSED["read_only"] is True
    assert COMPOSED["cap_drop"] == ["ALL"]
    assert COMPOSED["security_opt"] == ["no-new-privileges:true"]
    assert not {"privileged", "user", "volumes", "network_mode", "pid", "cap_add"} & COMPOSED.keys()
    assert [each.split(":")[0] for each in COMPOSED["tmpfs"]] == ["/tmp"]


def test_health_check() -> None:
    given = re.search(r"HEALTHCHECK --interval=(\w+) --timeout=(\w+) --start-period=(\w+) --retries=(\d+)\s+CMD (\[.+\])", DOCKERFILE)
    assert given
    interval, timeout, start, retries, command = given.groups()
    test = ["CMD", *json.loads(command)]
    assert COMPOSED["healthcheck"] == {
        "test": test,
        "interval": interval,
        "timeout": timeout,
        "start_period": start,
        "retries": int(retries),
    }


def test_resources_and_settings() -> None:
    settings = Settings.from_environment(image_environment() | COMPOSED["environment"])
    assert settings.workers == COMPOSED["cpus"] == int(CONTAINER["resources"]["limits"]["cpu"])
    assert COMPOSED["mem_limit"] == COMPOSED["memswap_limit"] == CONTAINER["resources"]["limits"]["memory"].removesuffix("Gi") + "g"
    assert seconds(COMPOSED["stop_grace_period"]) == POD["spec"]["terminationGracePeriodSeconds"] > settings.graceful_timeout
