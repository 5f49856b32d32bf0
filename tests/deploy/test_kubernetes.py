"""The Kubernetes manifests: valid by the published schemas, at one with each other, the image and the settings."""

from __future__ import annotations

import copy
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import kubernetes_validate
import pytest
import yaml

from benchmarks.servers import ROOT
from service.settings import Settings
from tests.deploy.manifests import (
    CONTAINER,
    DEPLOY,
    FOLDERS,
    KUSTOMIZATION,
    LABELS,
    MANIFESTS,
    POD,
    VERSION,
    files,
    image_environment,
    read,
    told,
    uncommented,
)

# The oldest release with everything that is used (a pause as preStop), and the newest that the validator knows.
RELEASES = ("1.30", kubernetes_validate.latest_version().rpartition(".")[0])
OPERATOR = "ServiceMonitor"  # of the Prometheus operator, not of Kubernetes itself
PATHS = yaml.safe_load((ROOT / "openapi.yaml").read_text())["paths"]
PROBES = ("startupProbe", "livenessProbe", "readinessProbe")


def patience(probe: str) -> int:
    """The seconds that `probe` bears failures."""
    return int(CONTAINER[probe]["periodSeconds"] * CONTAINER[probe]["failureThreshold"])


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("kind", sorted(MANIFESTS.keys() - {OPERATOR}))
def test_valid(kind: str, release: str) -> None:
    assert kubernetes_validate.validate(MANIFESTS[kind], release, strict=True) == release


def test_validator_refuses_what_is_wrong() -> None:
    wrong = copy.deepcopy(MANIFESTS["Deployment"])
    wrong["spec"]["template"]["spec"]["containers"][0]["readOnlyRootFileSystem"] = True
    with pytest.raises(kubernetes_validate.ValidationError, match="readOnlyRootFileSystem"):
        kubernetes_validate.validate(wrong, RELEASES[0], strict=True)


@pytest.mark.parametrize("folder", FOLDERS)
def test_files(folder: str) -> None:
    assert sorted(read(f"{folder}/kustomization.yaml")["resources"]) == files(folder)
    for name in files(folder):
        spelled = re.sub(r"(?<!^)(?=[A-Z])", "-", read(f"{folder}/{name}")["kind"]).lower()
        assert name == f"{spelled}.yaml"


def test_what_needs_the_operator_is_left_out_unless_it_is_chosen() -> None:
    assert "components" not in KUSTOMIZATION
    (component,) = uncommented("kubernetes/kustomization.yaml")["components"]
    assert read(f"kubernetes/{component}/kustomization.yaml")["kind"] == "Component"
    assert [read(f"kubernetes/{component}/{name}")["kind"] for name in files(f"kubernetes/{component}")] == [OPERATOR]


@pytest.mark.skipif(not shutil.which("kubectl"), reason="needs kubectl")
def test_kustomize_takes_them(tmp_path: Path) -> None:
    shutil.copytree(DEPLOY / "kubernetes", tmp_path / "all")
    (tmp_path / "all" / "kustomization.yaml").write_text(yaml.safe_dump(uncommented("kubernetes/kustomization.yaml")))
    for folder, kinds in ((DEPLOY / "kubernetes", MANIFESTS.keys() - {OPERATOR}), (tmp_path / "all", MANIFESTS.keys())):
        built = subprocess.run(["kubectl", "kustomize", folder], capture_output=True, check=True, timeout=60)
        assert {each["kind"] for each in yaml.safe_load_all(built.stdout)} == kinds


@pytest.mark.parametrize("kind", MANIFESTS)
def test_names_and_labels(kind: str) -> None:
    metadata = MANIFESTS[kind]["metadata"]
    assert metadata["name"] == "attributions"
    assert "namespace" not in metadata
    assert metadata["labels"].items() >= LABELS.items()
    assert POD["metadata"]["labels"].items() >= LABELS.items()


def test_selectors() -> None:
    spec = {kind: manifest["spec"] for kind, manifest in MANIFESTS.items()}
    assert spec["Deployment"]["selector"]["matchLabels"] == LABELS
    assert spec["Service"]["selector"] == LABELS
    assert spec["PodDisruptionBudget"]["selector"]["matchLabels"] == LABELS
    assert spec["NetworkPolicy"]["podSelector"]["matchLabels"] == LABELS
    assert [each["labelSelector"]["matchLabels"] for each in POD["spec"]["topologySpreadConstraints"]] == [LABELS]
    target = spec["HorizontalPodAutoscaler"]["scaleTargetRef"]
    assert target == {"apiVersion": "apps/v1", "kind": "Deployment", "name": MANIFESTS["Deployment"]["metadata"]["name"]}


def test_port() -> None:
    bound = Settings.from_environment({"ATTRIBUTIONS_BIND": image_environment()["ATTRIBUTIONS_BIND"]}).bind
    assert bound.rpartition(":")[2] == Settings().bind.rpartition(":")[2] == told("EXPOSE")
    assert CONTAINER["ports"] == [{"name": "http", "containerPort": int(told("EXPOSE"))}]
    assert [(port["name"], port["targetPort"]) for port in MANIFESTS["Service"]["spec"]["ports"]] == [("http", "http")]
    assert all(CONTAINER[probe]["httpGet"]["port"] == "http" for probe in PROBES)


def test_image_and_version() -> None:
    name, tag = CONTAINER["image"].split(":")
    assert tag == VERSION
    assert [(image["name"], image["newTag"]) for image in KUSTOMIZATION["images"]] == [(name, VERSION)]
    assert MANIFESTS["Deployment"]["metadata"]["labels"]["app.kubernetes.io/version"] == VERSION
    assert POD["metadata"]["labels"]["app.kubernetes.io/version"] == VERSION


def test_settings() -> None:
    given = {each["name"]: each["value"] for each in CONTAINER["env"]}
    settings = Settings.from_environment(image_environment() | given)
    assert {f"ATTRIBUTIONS_{name.upper()}" for name in Settings.__slots__} >= given.keys()
    assert str(settings.workers) == CONTAINER["resources"]["limits"]["cpu"]
    assert CONTAINER["resources"]["requests"] == CONTAINER["resources"]["limits"]


@pytest.mark.parametrize("probe", PROBES)
def test_probed_paths_are_served(probe: str) -> None:
    assert "get" in PATHS[CONTAINER[probe]["httpGet"]["path"]]


@pytest.mark.parametrize("release", RELEASES)
def test_keys_and_traces_that_can_be_uncommented(release: str) -> None:
    deployment, policy = (uncommented(f"kubernetes/{name}.yaml") for name in ("deployment", "network-policy"))
    for manifest in (deployment, policy):
        assert kubernetes_validate.validate(manifest, release, strict=True) == release
    pod = deployment["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    settings = Settings.from_environment({each["name"]: each["value"] for each in container["env"]})
    (mount,) = [each for each in container["volumeMounts"] if settings.keys_file.startswith(each["mountPath"] + "/")]
    assert mount["readOnly"] is True
    assert "subPath" not in mount
    assert ["secret" in each for each in pod["volumes"] if each["name"] == mount["name"]] == [True]
    collector = urlsplit(settings.traces).port
    assert {port["port"] for rule in policy["spec"]["egress"] for port in rule["ports"]} == {53, collector}


def test_times() -> None:
    pause = CONTAINER["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert POD["spec"]["terminationGracePeriodSeconds"] > pause + Settings().graceful_timeout
    assert patience("livenessProbe") > Settings().timeout
    assert patience("startupProbe") > Settings().timeout
    assert patience("readinessProbe") < patience("livenessProbe")


def test_no_rights() -> None:
    spec, security = POD["spec"], CONTAINER["securityContext"]
    assert (spec["automountServiceAccountToken"], spec["enableServiceLinks"]) == (False, False)
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert str(spec["securityContext"]["runAsUser"]) == told("USER")
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert (security["allowPrivilegeEscalation"], security["privileged"], security["readOnlyRootFilesystem"]) == (False, False, True)
    assert security["capabilities"] == {"drop": ["ALL"]}
    assert not {"hostNetwork", "hostPID", "hostIPC"} & spec.keys()


def test_the_one_place_to_write() -> None:
    assert [mount["mountPath"] for mount in CONTAINER["volumeMounts"]] == [told("WORKDIR")] == ["/tmp"]
    assert [volume["name"] for volume in POD["spec"]["volumes"] if "emptyDir" in volume] == [CONTAINER["volumeMounts"][0]["name"]]
    assert len(POD["spec"]["volumes"]) == 1


def test_network() -> None:
    spec = MANIFESTS["NetworkPolicy"]["spec"]
    assert sorted(spec["policyTypes"]) == ["Egress", "Ingress"]
    assert spec["egress"] == []
    assert [rule["ports"] for rule in spec["ingress"]] == [[{"port": "http", "protocol": "TCP"}]]


def test_pods_that_remain() -> None:
    least = MANIFESTS["HorizontalPodAutoscaler"]["spec"]["minReplicas"]
    assert least > MANIFESTS["PodDisruptionBudget"]["spec"]["maxUnavailable"]
    assert least <= MANIFESTS["HorizontalPodAutoscaler"]["spec"]["maxReplicas"]
    assert "replicas" not in MANIFESTS["Deployment"]["spec"]


def test_service_monitor() -> None:
    monitor = MANIFESTS[OPERATOR]
    assert (monitor["apiVersion"], set(monitor)) == ("monitoring.coreos.com/v1", {"apiVersion", "kind", "metadata", "spec"})
    assert set(monitor["spec"]) == {"selector", "endpoints"}
    assert monitor["spec"]["selector"]["matchLabels"].items() <= MANIFESTS["Service"]["metadata"]["labels"].items()
    (endpoint,) = monitor["spec"]["endpoints"]
    assert endpoint["port"] in [port["name"] for port in MANIFESTS["Service"]["spec"]["ports"]]
    assert "get" in PATHS[endpoint["path"]]
    every, wait = (int(endpoint[name].removesuffix("s")) for name in ("interval", "scrapeTimeout"))
    assert 0 < wait < every
