# make run    open LR Desk          make test   run the tests
# make lint   ruff, mypy, layers    make bench  print every figure we hold ourselves to
# make package   build the package of this system, try it out and measure it
# make translations    bring the .ts files to the texts in the code, and the .qm files to the .ts files
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: run test lint bench package translations clean

run: $(READY)
	@$(BIN)/python -m lrdesk.system
	@$(BIN)/lrdesk

test: $(READY)
	@$(BIN)/python -m lrdesk.system
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

lint: $(READY)
	$(BIN)/ruff check lrdesk tests packaging
	$(BIN)/ruff format --check lrdesk tests packaging
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

# The app's `mark` is to lupdate what QT_TR_NOOP is; `tr` it knows.
translations: $(READY)
	$(BIN)/pyside6-lupdate -tr-function-alias QT_TR_NOOP+=mark -locations none -extensions py lrdesk -ts $(wildcard resources/translations/*.ts)
	$(BIN)/pyside6-lrelease -silent $(wildcard resources/translations/*.ts)

package: $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[package]'
	@$(BIN)/python packaging/package.py

# Installing anew whenever the requirements change keeps `make` the only command anyone needs.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "LR Desk needs Python 3.11 or newer; try: make PYTHON=python3.11")'
	@$(PYTHON) -c 'import ensurepip, venv' || { echo 'Python was installed without venv: apt-get install python3-venv'; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
