# make explore   set up and serve http://localhost:5006/explorer (PORT=5007 make explore for another port)
# make check     what to run while you work: style, types, arrows, JavaScript, the quick tests
# make test      everything, as CI does
# make bench     print the speed figures, one JSON line each
# make site      the site, in build/site: pages, notebooks, reference, a live explorer; it needs no server
# make format    put the code in its style
# make build     the wheel and the source, in dist/
HOST ?= 127.0.0.1
PORT ?= 5006
BIN := .venv/bin
PYTHON ?= python3
JS := mosaic_explorer/explorer
NODE := $(shell node -p 'parseInt(process.versions.node) >= 20 || ""' 2>/dev/null)
# folders that hold nothing quick are not even imported
QUICK := -m 'not slow and not browser and not simulation and not strangers' \
	--ignore=tests/browser --ignore=tests/simulation --ignore=tests/strangers
# a process a core; a file's tests in one of them, the long ones (a browser's) first
PYTEST := $(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder
IN_PARALLEL = $(MAKE) --no-print-directory --jobs=2 $(if $(filter output-sync,$(.FEATURES)),--output-sync)

.PHONY: install explore check test bench format build site style types arrows javascript quick

install: .venv/.done

.venv/.done: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

explore: install
	$(BIN)/mosaic explore --host $(HOST) --port $(PORT)

check: install
	@$(IN_PARALLEL) style arrows types javascript quick

test: install
	@$(IN_PARALLEL) style arrows types javascript
	$(PYTEST)

bench: install
	@for script in training/benchmarks/bench_*.py; do $(BIN)/python $$script; done

format: install
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(if $(NODE),npm --prefix $(JS) run --silent format)

build: install
	$(BIN)/python -m build

site: install
	$(BIN)/python docs/site/build.py

style:
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .

types:
	$(BIN)/mypy

arrows:
	$(BIN)/lint-imports

javascript: $(if $(NODE),$(JS)/node_modules/.package-lock.json)
	$(if $(NODE),npm --prefix $(JS) run --silent check,@echo "no Node 20 here: JavaScript is not checked")

$(JS)/node_modules/.package-lock.json: $(JS)/package-lock.json
	npm --prefix $(JS) ci --silent --no-audit --no-fund
	touch $@

quick:
	$(PYTEST) $(QUICK)
