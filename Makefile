# Needs Python 3.11 or newer, git and make; everything else is installed into .venv from the lock.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
PROCESSES := tests/process tests/faults tests/bench
# The tests start many processes; without compiled files each would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test test-processes test-spanish lint check bench soak format lock install
.DEFAULT_GOAL := check

demo: install  ## play one patient's journey in the terminal
	$(BIN)/aftercare demo --play

test: install  ## what the product does, on SQLite and on PostgreSQL, on two cores
	$(BIN)/pytest --numprocesses 2 --dist worksteal $(addprefix --ignore=,$(PROCESSES))

test-processes: install  ## real processes: served, killed, raced, cut off; and the benches in short
	$(BIN)/pytest --numprocesses 2 --dist worksteal $(PROCESSES)

test-spanish: install  ## every story of the staff side once more, with everybody speaking Spanish
	$(BIN)/pytest --spanish --numprocesses 2 --dist worksteal tests/stories

lint: install  ## format, lint, types, layers and the texts of messages/
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/aftercare messages check

check: lint test test-processes  ## all that must hold before a change is taken

bench: install  ## the speed figures; not part of the tests
	PYTEST_DEBUG_TEMPROOT=$${TMPDIR:-/tmp} $(BIN)/pytest tests/bench --override-ini 'python_files=bench_*.py' --capture=no

soak: install  ## the long forms of the fault tests: some hours
	AFTERCARE_KILLS=200 AFTERCARE_CUTS=30 AFTERCARE_RACED=2000 AFTERCARE_REPEATED=1000 AFTERCARE_ASLEEP_OVER=2000 \
		AFTERCARE_OVERDUE=1000 AFTERCARE_PEOPLE=60 AFTERCARE_LOCKED=30 AFTERCARE_ROWS=1000000 \
		$(BIN)/pytest tests/faults
	AFTERCARE_LIVES=200 AFTERCARE_LIFE_STEPS=60 $(BIN)/pytest tests/faults/test_machine.py
	AFTERCARE_SEED=$${AFTERCARE_SEED:-$$(date +%j)} AFTERCARE_DAYS=365 $(BIN)/pytest tests/faults/test_soak.py --capture=no
	$(MAKE) test-spanish

format: install  ## mend what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: install  ## choose the newest versions that pyproject.toml allows; needs uv
	@command -v uv >/dev/null || { echo "make lock needs uv: $(BIN)/pip install uv, and $(BIN) in your PATH" >&2; exit 1; }
	uv pip compile pyproject.toml $(LOCK_OPTIONS) --upgrade --extra alerts --group build --output-file requirements.lock
	uv pip compile pyproject.toml $(LOCK_OPTIONS) --upgrade --group dev --constraints requirements.lock \
		--output-file requirements-dev.lock

LOCK_OPTIONS := --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

install: $(INSTALLED)

$(INSTALLED): requirements-dev.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is not installed: aftercare needs Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) is $$($(PYTHON) --version 2>&1) and aftercare needs 3.11 or newer: make PYTHON=python3.11" >&2; exit 1; }
	@echo "Installing into $(VENV), once; this takes a minute or two"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(INSTALLED)
