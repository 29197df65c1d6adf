# Network Clerk: `make run` shows it at work, `make test` checks all of it. `make help` lists the rest.
# Needed beforehand: Python 3.11 or newer, and make. Everything else is fetched, locked by hash, into .venv.

.DEFAULT_GOAL := help
.PHONY: help run test quick looks bench readme lock clean system house style everything unit

# Not PYTHON: that is for `make run PYTHON=python3.12`, which .ci/venv reads.
PY := .venv/bin/python
PYTEST := $(PY) -m pytest
RUNS := .venv/.runs
TESTS := .venv/.tests
# The environment as somebody else's machine would have it: no question is asked, nothing else is looked up.
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
# Hundreds of tests start a clerk as a process of its own: none should compile the house anew.
export PYTHONDONTWRITEBYTECODE :=

help: ## list what can be made
	@sed -n 's/^\([a-z]*\):[^#]*## /make \1\t/p' Makefile | expand -t 14

run: $(RUNS) ## load the demonstration network, or keep the one that is there, and serve the console
	@.ci/run-demonstration

test: style system ## check everything: style, types, import contracts, all tests, a real browser included
	@$(MAKE) --no-print-directory -j 2 house everything

quick: style ## check before a commit, in less than a minute: as `test`, without the slow tests and the browser
	@$(MAKE) --no-print-directory -j 2 house unit

looks: $(TESTS) system ## write every screenshot and document page to build/looks
	$(PYTEST) -m looks
	@echo "The pictures are in build/looks."

bench: $(TESTS) ## measure, and compare with the alternatives
	$(PY) -m bench

readme: $(TESTS) ## write the README's table of commands anew, from the catalogue
	$(PY) -m tests.readme_table

lock: $(TESTS) ## lock the versions again after a change to requirements.in or requirements-dev.in
	.ci/lock

clean: ## remove what was made here; the data directory stays
	rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis network_clerk.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

style: $(TESTS)
	$(PY) -m ruff format --check --quiet --output-format concise .
	$(PY) -m ruff check --quiet --output-format concise .

# Types and contracts are checked beside the tests: each alone would leave a processor idle.
everything: export CLERK_NO_SKIPS := $(shell .ci/no-skips)
everything: $(TESTS)
	$(PYTEST) -n 2 --dist loadfile --no-loadscope-reorder --hypothesis-profile=full

unit: $(TESTS)
	$(PYTEST) -q -n 2 --dist loadfile -m "not slow and not browser and not looks"

house: $(TESTS)
	$(PY) -m mypy --no-error-summary
	.venv/bin/lint-imports --no-logo

system:
	@.ci/system-packages

$(RUNS): requirements.txt pyproject.toml .ci/venv
	@.ci/venv
	$(PY) -m pip install --quiet --require-hashes -r requirements.txt
	$(PY) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(TESTS): $(RUNS) requirements-dev.txt
	$(PY) -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@
