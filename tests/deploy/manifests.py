"""What stands in deploy/, read."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import yaml

from benchmarks.servers import ROOT

DEPLOY = ROOT / "deploy"
DOCKERFILE = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
LABELS = {"app.kubernetes.io/name": "attributions"}

Manifest = dict[str, Any]


def read(name: str) -> Manifest:
    """The one document in the file `name` of deploy/."""
    manifest: Manifest = yaml.safe_load((DEPLOY / name).read_text())
    return manifest


def files(folder: str) -> list[str]:
    """The files in `folder` of deploy/ that a kustomization has to name."""
    return sorted(path.name for path in (DEPLOY / folder).iterdir() if path.is_file() and path.name != "kustomization.yaml")


def uncommented(name: str) -> Manifest:
    """As `read`, with what its comments say may be uncommented; a key that is there twice then has its second value."""
    text = (DEPLOY / name).read_text()
    whole = re.sub(r"(?<=ncomment:\n)(?: *# +[-a-z].*\n)+", lambda block: re.sub(r"(?m)^( *)# ", r"\1", block[0]), text)
    manifest: Manifest = yaml.safe_load(whole)
    return manifest


FOLDERS = ("kubernetes", "kubernetes/prometheus-operator")
MANIFESTS = {manifest["kind"]: manifest for manifest in (read(f"{folder}/{name}") for folder in FOLDERS for name in files(folder))}
KUSTOMIZATION = read("kubernetes/kustomization.yaml")
POD = MANIFESTS["Deployment"]["spec"]["template"]
CONTAINER = POD["spec"]["containers"][0]
COMPOSED = read("compose.yaml")["services"]["attributions"]


def told(keyword: str) -> str:
    """What stands last behind `keyword` in the Dockerfile."""
    return [found.group(1) for found in re.finditer(rf"^\s*{keyword} (.+)$", DOCKERFILE, flags=re.MULTILINE)][-1]


def image_environment() -> dict[str, str]:
    """The variables that the image sets."""
    return dict(pair.split("=", 1) for pair in told("ENV").split())
