# Touchstone: `make help` lists the targets.

SWIFT ?= swift
PLANS ?= Examples
OUT ?= Reports/Latest
CACHE ?= .build/touchstone-cache
TOUCHSTONE := .build/release/touchstone

.DEFAULT_GOAL := help
.PHONY: help score test unit-tests lint-rules check-reports check-rule-edits check-pipelines check-baseline baseline check-format build dependencies clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

score: build ## score the plans in PLANS (default Examples) into OUT (default Reports/Latest)
	@$(TOUCHSTONE) score "$(PLANS)" --output "$(OUT)" --cache "$(CACHE)"

test: build ## everything: unit tests, rule tests, end-to-end tests
	@$(MAKE) --no-print-directory lint-rules unit-tests
	@Scripts/check-test-reports --if-available
	@Tests/RuleEdits/check-rule-edits
	@Scripts/check-pipelines --if-available
	@$(MAKE) --no-print-directory check-baseline

unit-tests: dependencies ## unit tests of all modules
	$(SWIFT) test

lint-rules: build ## all checks of the rulebook: lint, layout, schemas, tests
	@$(TOUCHSTONE) lint
	@$(TOUCHSTONE) fmt --check
	@$(TOUCHSTONE) schema --check
	@$(TOUCHSTONE) test

check-reports: build ## read what touchstone test and diff report with outside readers
	@Scripts/check-test-reports

check-rule-edits: build ## make bad edits to a copy of the rules: test, lint or diff must catch each
	@Tests/RuleEdits/check-rule-edits

check-pipelines: build ## validate the pipelines of Docs/CI.md and run their commands on a fresh clone
	@Scripts/check-pipelines

check-baseline: build ## score the examples anew and compare with Reports/Baseline
	@Scripts/check-baseline

baseline: build ## write Reports/Baseline anew: read the difference before you commit it
	@Scripts/check-baseline --update

check-format: ## say which Swift files are not formatted as .swift-format asks
	$(SWIFT) format lint --recursive --strict Package.swift Sources Tests Benchmarks

build: dependencies ## build the release binary
	@$(SWIFT) build -c release --product touchstone

dependencies: ## install missing system libraries
	@Scripts/install-dependencies

clean: ## delete what was built and scored
	rm -rf .build Reports/Latest
