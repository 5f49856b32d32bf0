# The few words a maintainer types; `make help` tells what each does.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# A distribution's interpreter is built with profile-guided optimisation, one that pyenv builds is not: the rules take longer there.
PYTHON ?= $(shell /usr/bin/python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo /usr/bin/python3 || echo python3)
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement

# What `make eval` and `make train` read; neither is part of this repository.
EVAL ?= ../shared/eval
GOLD ?= ../shared/gold
CORPORA ?= ../shared/data
URL ?=
# More options of the training command, such as --half.
TRAIN ?=

# Without it, onnxruntime reports its use to its maker.
export ORT_DISABLE_TELEMETRY := 1

.PHONY: help run test soak browser lint format eval lock audit sbom train clean

help: ## what each word does
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed, this is " + sys.version) if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv $(VENV)

# A changed lock file installs anew; the service itself is linked in place, so that `attributions` is a command.
$(VENV)/.run: requirements.lock pyproject.toml | $(BIN)/python
	$(INSTALL) requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.archive: requirements-archive.lock $(VENV)/.run
	$(INSTALL) requirements-archive.lock
	touch $@

# For ATTRIBUTIONS_TRACES; the tests have them from requirements-dev.lock.
$(VENV)/.traces: requirements-traces.lock $(VENV)/.run
	$(INSTALL) requirements-traces.lock
	touch $@

$(VENV)/.test: requirements-dev.lock $(VENV)/.archive
	$(INSTALL) requirements-dev.lock
	touch $@

# What the linter of openapi.yaml and the tests of the TypeScript client need.
tests/node_modules/.made: tests/package.json tests/package-lock.json
	@command -v npm >/dev/null || { echo "Node 20 with npm is needed, for the linter of openapi.yaml and the TypeScript client" >&2; exit 1; }
	npm ci --prefix tests --ignore-scripts --no-audit --no-fund --loglevel error
	touch $@

run: $(VENV)/.run ## serve on 127.0.0.1:8000 under gunicorn
	exec $(BIN)/gunicorn --config service/web/gunicorn_conf.py service.web.wsgi:app

# The page is tested in a real browser, which is the system's own.
browser:
	@command -v chromium chromium-browser google-chrome >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
		&& apt-get update --quiet=2 && apt-get install --yes --quiet=2 --no-install-recommends chromium; } \
		|| { echo 'make test needs Chromium: install it (on Debian: apt-get install chromium)' >&2; exit 1; }

test: lint browser ## lint, types and every test
	$(BIN)/python -m pytest

soak: $(VENV)/.test ## load, faults and fuzzing in full, for a quarter of an hour or more; prints figures
	SOAK=1 $(BIN)/python -m pytest -v tests/load tests/faults tests/contract/test_fuzz.py

lint: $(VENV)/.test tests/node_modules/.made ## style and types, of the code and of openapi.yaml
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	tests/node_modules/.bin/spectral lint openapi.yaml --ruleset tests/spectral.yaml --fail-severity hint

format: $(VENV)/.test ## put the code in its form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

eval: $(VENV)/.run ## accuracy on the gold articles and PolNeAR, of a service started for it, or of URL=...
	$(BIN)/python -m benchmarks.accuracy --eval $(EVAL) --gold $(GOLD) --corpora $(CORPORA) $(if $(URL),--url $(URL))

# The machine's own pip settings (mirrors, caps, wheel folders) must not reach a lock file that others install from.
LOCK := PIP_CONFIG_FILE=/dev/null PIP_FIND_LINKS= PIP_EXTRA_INDEX_URL= PIP_CONSTRAINT= $(BIN)/pip-compile --quiet --no-header \
	--generate-hashes --no-emit-index-url --no-emit-find-links --strip-extras --allow-unsafe --build-deps-for wheel
lock: $(VENV)/.test ## pin every dependency anew, with hashes (UPGRADE=1 takes the newest)
	$(LOCK) $(if $(UPGRADE),--upgrade) --output-file requirements.lock pyproject.toml
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra test --extra lint --extra traces --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra archive --constraint requirements-dev.lock --output-file requirements-archive.lock pyproject.toml
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra traces --constraint requirements-dev.lock --output-file requirements-traces.lock pyproject.toml

$(VENV)-audit/.made: pyproject.toml | $(VENV)/.test
	$(PYTHON) -m venv $(VENV)-audit
	$(BIN)/python -m pip --python $(VENV)-audit/bin/python install --quiet --disable-pip-version-check --group audit
	touch $@

# Asks a feed of known weaknesses, so it needs the network and is no part of `make test`.
audit: $(VENV)-audit/.made ## look up known weaknesses of what is pinned
	$(VENV)-audit/bin/pip-audit --strict --disable-pip --require-hashes --requirement requirements.lock --requirement requirements-dev.lock \
		--requirement requirements-archive.lock --requirement requirements-traces.lock

sbom: $(VENV)-audit/.made ## list what the service is made of, for CycloneDX, in build/
	mkdir -p build
	$(VENV)-audit/bin/cyclonedx-py requirements --output-reproducible --pyproject pyproject.toml --output-file build/sbom.cdx.json requirements.lock

$(VENV)-train/.made: training/requirements.txt
	$(PYTHON) -m venv $(VENV)-train
	$(VENV)-train/bin/python -m pip install --quiet --requirement training/requirements.txt
	touch $@

train: $(VENV)-train/.made ## make the model files from the corpora
	$(VENV)-train/bin/python -m training --corpora $(CORPORA) --gold $(GOLD) $(TRAIN)

clean: ## remove what these words have made
	rm -rf $(VENV) $(VENV)-audit $(VENV)-train build attributions.egg-info tests/node_modules .mypy_cache .ruff_cache .pytest_cache \
		.hypothesis .schemathesis
