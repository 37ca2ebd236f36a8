#!/bin/sh
# Style, types, floors, tests, in this order; stops at the first that fails and closes on pytest's own line.
set -eu
cd "$(dirname "$0")/.."
sh scripts/set_up.sh dev
py=.venv/bin/python

echo "Style (ruff)"
"$py" -m ruff check .
echo "Types (mypy)"
"$py" -m mypy
echo "Floors (import-linter)"
"$py" -c 'from importlinter.cli import lint_imports_command; lint_imports_command()' --no-logo
echo "Tests (pytest)"
exec "$py" -m pytest "$@"
