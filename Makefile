# `make demo` and `make test` need Python 3.11 or newer, git and make; everything else goes into .venv in this folder.
RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for each in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$each -c '$(RECENT)' 2>/dev/null && echo $$each && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CASE := corpora/okcupid-2014
REPORT := reports/okcupid.html
TREEBANK ?= ../shared/data/treebank

.DEFAULT_GOAL := help
.PHONY: help demo test lint format types imports tests readme samples docs wheel train parses doubt benchmark-cases benchmark-confidence calibrate-confidence benchmark-scale clean

help: ## Say what there is to make.
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

$(BIN)/python:
	@[ -n "$(PYTHON)" ] && $(PYTHON) -c '$(RECENT)' || { echo "Python 3.11 or newer is needed; name it: make PYTHON=/path/to/python" >&2; exit 1; }
	@echo "Making $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "No venv: install ensurepip (Debian: apt-get install python3-venv)" >&2; exit 1; }

$(VENV)/installed: pyproject.toml | $(BIN)/python
	@echo "Installing the checker ..."
	@$(PIP) install --editable .
	@touch $@

$(VENV)/developed: pyproject.toml | $(BIN)/python
	@echo "Installing the checker and the tools of development ..."
	@$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/installed

demo: $(VENV)/installed ## Check the OkCupid case and write its report (expects findings).
	@$(BIN)/checker check $(CASE) --report $(REPORT); code=$$?; \
	if [ $$code -ne 1 ]; then echo "The demo should find something (exit 1), but the checker exited with $$code" >&2; exit 1; fi
	@echo
	@echo "The checker exited with 1, as it should: it found something. Read it in $(REPORT)"

test: lint types imports tests ## Run every check: lint, types, imports, tests.

lint: $(VENV)/developed ## Look for mistakes of style and form.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(VENV)/developed ## Write the form that lint asks for.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(VENV)/developed ## Check the types.
	$(BIN)/mypy

imports: $(VENV)/developed ## Check that imports point down.
	$(BIN)/lint-imports

tests: $(VENV)/developed ## Run the tests.
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

readme: $(VENV)/developed ## Put the present result of the demo into README.md.
	$(BIN)/python -m tests.readme

samples: $(VENV)/developed ## Write the sample of every output, and the schema of the report.
	$(BIN)/python -m tests.samples

docs: $(VENV)/developed ## Write the reference in docs/ from the code.
	$(BIN)/python -m tests.reference

wheel: $(VENV)/developed ## Build the wheel into dist/.
	$(BIN)/python -m build --wheel

train: $(VENV)/developed ## Train the language pipeline: make train TREEBANK=folder
	$(PIP) install '.[train]'
	$(BIN)/python -m checker.extraction.training.train $(TREEBANK) checker/extraction/model $(PARSES)

doubt: $(VENV)/developed ## Train the second reader: make doubt [TOSDR=points.jsonl STATEMENTS=folder WITHOUT=measured.jsonl]
	$(BIN)/python -m checker.teaching.doubt checker/extraction/doubt $(TOSDR) $(STATEMENTS) $(WITHOUT)

parses: $(VENV)/developed ## Let the teacher parse statements for it: make parses ENCODER=folder STATEMENTS=folder PARSES=out.json.gz
	$(PIP) install '.[teach]'
	$(BIN)/python -m checker.teaching.label $(ENCODER) $(TREEBANK) $(STATEMENTS) $(PARSES) $(WITHOUT)

benchmark-cases: $(VENV)/developed ## Print how many verdicts of the benchmark cases are right, beside a baseline.
	@$(BIN)/python -m tests.benchmarks.cases
	@$(BIN)/python -m tests.benchmarks.excerpts
	@$(BIN)/python -m tests.benchmarks.variations

benchmark-confidence: $(VENV)/developed ## Print how far the stated confidence of readings is their share of right ones.
	@$(BIN)/python -m tests.benchmarks.confidence

calibrate-confidence: $(VENV)/developed ## Fit rules/confidence.yaml to the readings of the gold sentences, and print the same.
	@$(BIN)/python -m tests.benchmarks.confidence calibrate

benchmark-scale: $(VENV)/developed ## Measure checks of large logs beside bare queries (hours, 30 GB of disk).
	@for suite in narrow wide totals jsonl loop written growth; do $(BIN)/python -m tests.benchmarks.scale $$suite; done

clean: ## Remove what was made.
	rm -rf $(VENV) dist build reports/*.html .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
