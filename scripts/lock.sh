#!/bin/sh
# Locks the dependencies of pyproject.toml for all systems, with hashes and without any registry's name.
set -eu
cd "$(dirname "$0")/.."
command -v "${UV:=uv}" >/dev/null 2>&1 || {
    echo "Locking needs uv (docs.astral.sh/uv); UV=... names it when it is not on the path." >&2
    exit 1
}
UV_PYTHON_DOWNLOADS=never
export UV_PYTHON_DOWNLOADS
set -- --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet
# UPGRADE=1 takes the newest versions the bounds allow; otherwise what is locked stays.
[ -z "${UPGRADE:-}" ] || set -- "$@" --upgrade
"$UV" pip compile "$@" --extra ocr pyproject.toml -o requirements.txt
"$UV" pip compile "$@" --extra ocr --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt
sh scripts/set_up.sh dev
.venv/bin/python scripts/notice.py
