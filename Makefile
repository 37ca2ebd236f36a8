# The commands of this project; `make` alone lists them. On Windows see docs/for-developers.md.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help practice tour test proof figures lock wheelhouse wheel clean

help: ## list the commands
	@sed -n 's/^\([a-z]*\):[^#]*## /  make \1|/p' Makefile | while IFS='|' read -r c t; do printf '%-18s %s\n' "$$c" "$$t"; done

practice: ## set up and open the practice office (TOUR=1: the tour)
	@TOUR='$(TOUR)' sh scripts/practice.sh

tour: ## drive the real window through the main job, pictures in build/tour/
	@TOUR=1 sh scripts/practice.sh

test: ## style, types, floors and all tests
	@sh scripts/check.sh

proof: ## the same with full counts: long, before a release
	@ASSISTERDESK_PROOF=1 sh scripts/check.sh

figures: ## measure, write docs/figures.md, results.json (ONLY=name: one; FIVE_TIMES=1: that size too)
	@sh scripts/set_up.sh dev
	@QT_QPA_PLATFORM=offscreen ASSISTERDESK_FIVE_TIMES='$(FIVE_TIMES)' .venv/bin/python -m benchmarks.figures $(if $(ONLY),--only '$(ONLY)')

lock: ## renew requirements*.txt and NOTICE from pyproject.toml (needs uv)
	@sh scripts/lock.sh

wheelhouse: ## fetch the locked packages into .wheelhouse, for a machine without a network
	@sh scripts/set_up.sh run
	@.venv/bin/python -m pip download --quiet --require-hashes --only-binary :all: -d .wheelhouse -r requirements-dev.txt

wheel: ## build the installable package into dist/
	@sh scripts/set_up.sh dev
	@.venv/bin/python -m hatchling build -t wheel

clean: ## remove what the commands made (not the practice office's or anyone's data)
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find assisterdesk benchmarks tests scripts -name __pycache__ -type d -exec rm -rf {} +
