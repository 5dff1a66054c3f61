# `make run` and `make test` do all set-up themselves; see docs/development.md for Windows.
PYTHON := .venv/bin/python
export QT_SCALE_FACTOR ?= 1

.PHONY: run test test-peers lint types format bench screens clean setup help

help:  ## what there is
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile

setup:
	@.ci/setup

run: setup  ## open the sample project (without a display: do the main job off-screen)
	@.ci/open

test: setup lint types  ## lint, types, house rules and the whole suite
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q

test-peers:  ## ask spaCy, datasets, cassis, Label Studio, seqeval ... whether our files and figures are right
	@.ci/setup peers
	@$(PYTHON) -m pytest -q -m peer

lint: setup  ## ruff: rules and format
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check --quiet . || { echo "Run 'make format'."; exit 1; }

types: setup  ## mypy, strict
	@$(PYTHON) -m mypy

format: setup  ## set the code as the rules want it
	@$(PYTHON) -m ruff check --fix --quiet . ; $(PYTHON) -m ruff format --quiet .

bench:  ## measure speed, other programs' too; prints a table with the conditions
	@.ci/setup peers
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m benchmarks

screens: setup  ## take the pictures of docs/screens again
	@QT_QPA_PLATFORM=offscreen $(PYTHON) main.py --screens docs/screens

clean:  ## remove everything that can be made again
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis out build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
