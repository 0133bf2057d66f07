# make explore   set up and serve http://localhost:5006/explorer (PORT=5007 make explore for another port)
# make test      set up, lint, test
# make bench     print the speed figures, one JSON line each
PORT ?= 5006
BIN := .venv/bin
PYTHON ?= python3

.PHONY: install explore test bench

install: .venv/.done

.venv/.done: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[simulate,import,train,test]'
	touch $@

explore: install
	$(BIN)/panel serve apps/explorer.py --setup apps/warm.py --port $(PORT) \
		--allow-websocket-origin localhost:$(PORT) --allow-websocket-origin 127.0.0.1:$(PORT)

test: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m pytest

bench: install
	@for script in training/benchmarks/bench_*.py; do $(BIN)/python $$script; done
