# The doors of the house: `make serve` and `make test`. All of it is safe to repeat; what is done is not done again.
# PYTHON is the Python to start from, PORT the port to serve on (default: the first free one from 8000).

PYTHON = python3
PORT =
VENV = .venv
IN_VENV = $(VENV)/bin/python
PIP = $(IN_VENV) -m pip --quiet --disable-pip-version-check --no-input
LOCK = $(IN_VENV) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links pyproject.toml

# Material prints a page of advice about MkDocs 2 at every start; we pin MkDocs 1.
export NO_MKDOCS_2_WARNING = 1

.PHONY: help serve build test check format lock docs screenshots bench eval audit clean

help:
	@echo 'make serve        look at the dossier, with live reload (PORT=8001 chooses the port)'
	@echo 'make build        build the site into site/; anything that is wrong stops it'
	@echo 'make test         run every test, the ones in a browser included'
	@echo 'make check        format, lint and types'
	@echo ''
	@echo 'make format       rewrite the code as make check wants it'
	@echo 'make docs         rewrite the tables of docs/ and the schemas, which come from the models'
	@echo 'make screenshots  take the pictures of every kind of page in docs/images/ anew'
	@echo 'make bench        time the build, and how long one article takes to be understood'
	@echo 'make eval         score the engine on sets of real articles (NEWSDOSSIER_CORPORA names their folder; OUT=FILE: JSON too)'
	@echo 'make audit        check the built site in depth: HTML, accessibility, speed, links, metadata, feeds'
	@echo 'make lock         choose new versions of all packages, into requirements/'
	@echo 'make clean        remove the environment, the site and all caches'

serve: $(VENV)/site.stamp
	@$(IN_VENV) scripts/serve.py $(PORT)

build: $(VENV)/site.stamp
	@echo 'Building the site into site/'
	@$(IN_VENV) -m mkdocs build --strict

test: $(VENV)/dev.stamp
	@sh scripts/browser.sh
	@echo 'Running every test'
	@$(IN_VENV) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

check: $(VENV)/dev.stamp
	@echo 'Checking format, lint and types'
	@$(IN_VENV) -m ruff format --check .
	@$(IN_VENV) -m ruff check .
	@$(IN_VENV) -m mypy

format: $(VENV)/dev.stamp
	@$(IN_VENV) -m ruff format .
	@$(IN_VENV) -m ruff check --fix .

docs: $(VENV)/dev.stamp
	@$(IN_VENV) -m scripts.reference
	@$(IN_VENV) -m scripts.schemas

screenshots: $(VENV)/dev.stamp
	@sh scripts/browser.sh
	@$(IN_VENV) -m scripts.screenshots

bench: $(VENV)/dev.stamp
	@$(IN_VENV) benchmarks/build.py
	@$(IN_VENV) benchmarks/understanding.py
	@$(IN_VENV) benchmarks/relations.py

audit: $(VENV)/dev.stamp
	@sh scripts/browser.sh
	@sh scripts/audit/tools.sh $(VENV)/audit
	@$(IN_VENV) -m scripts.audit $(VENV)/audit

eval: $(VENV)/dev.stamp
	@$(IN_VENV) benchmarks/evaluate.py $(if $(OUT),--out '$(OUT)')

lock: $(VENV)/dev.stamp
	@echo 'Choosing versions for requirements/dev.txt and requirements/site.txt'
	@$(LOCK) --upgrade --group dev --output-file requirements/dev.txt
	@$(LOCK) --upgrade --group site --constraints requirements/dev.txt --output-file requirements/site.txt

clean:
	rm -rf $(VENV) site dist .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

# A stamp says that the environment has what the lock file beside it names. The tools of `make test` include all
# that `make serve` needs.
$(VENV)/site.stamp: requirements/site.txt pyproject.toml $(VENV)/made.stamp
	@echo 'Installing what the site is built with, from requirements/site.txt'
	@$(PIP) install --require-hashes --requirement requirements/site.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt pyproject.toml $(VENV)/made.stamp
	@echo 'Installing what the tests need, from requirements/dev.txt'
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(VENV)/site.stamp $@

$(VENV)/made.stamp: scripts/environment.sh
	@sh scripts/environment.sh '$(PYTHON)' '$(VENV)'
	@touch $@
