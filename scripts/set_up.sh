#!/bin/sh
# Sets up AssisterDesk in this checkout: a virtual environment (.venv) filled from a hash-locked
# file, and on Debian and Ubuntu the system libraries that Qt needs.
#
#   sh scripts/set_up.sh run   what the program needs   (requirements.txt)
#   sh scripts/set_up.sh dev   and what its tests need  (requirements-dev.txt)
#
# Doing it again costs a moment: what is already there is left alone. PYTHON=... names the Python to use.
set -eu
cd "$(dirname "$0")/.."

kind=${1:-run}
case $kind in
run) lock=requirements.txt ;;
dev) lock=requirements-dev.txt ;;
*)
    echo "Say 'run' or 'dev'." >&2
    exit 2
    ;;
esac

# What a shell may carry along and a virtual environment must not inherit.
unset PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV || true

venv=.venv
py=$venv/bin/python
log=build/set-up.log
mkdir -p build

say() { printf '%s\n' "$*"; }
stop() {
    say "$@" >&2
    exit 1
}

# --- Python ---------------------------------------------------------------------------------------

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for name in ${PYTHON:+"$PYTHON"} python3 python3.11 python3.12 python3.13 python3.14 python; do
        # A version manager's stand-in may exist and still not run: only running it tells.
        if command -v "$name" >/dev/null 2>&1 && new_enough "$name"; then
            say "$name"
            return
        fi
    done
    return 1
}

makes_environments() { "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# --- System packages (Debian, Ubuntu and their children) ------------------------------------------

qt_packages="libgl1 libegl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"

has_apt() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; }

is_installed() {
    # Newer releases renamed some libraries to ...t64.
    for package in "$1" "$1t64"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ]; then
            return 0
        fi
    done
    return 1
}

missing_of() {
    for wanted in "$@"; do
        is_installed "$wanted" || printf '%s ' "$wanted"
    done
}

apt_line() { printf 'apt-get update && %sapt-get install -y --no-install-recommends %s' "$1" "$2"; }

# Installs what is named, or prints the line that would; 1 when it is not installed afterwards.
install_packages() {
    packages=${1% }
    as=""
    if [ "$(id -u)" != 0 ]; then
        if ! [ -t 0 ] || ! [ -t 1 ] || ! command -v sudo >/dev/null 2>&1; then
            say "Some system packages are missing. An administrator installs them with this line:"
            say "    sudo $(apt_line "sudo " "$packages")"
            return 1
        fi
        say "These system packages are missing: $packages"
        printf 'Install them now with sudo? [Y/n] '
        read -r answer || answer=n
        case $answer in
        "" | y | Y | yes | Yes) as=sudo ;;
        *)
            say "Not installed. The line, for later:"
            say "    sudo $(apt_line "sudo " "$packages")"
            return 1
            ;;
        esac
    fi
    say "Installing system packages: $packages"
    # The lists may be missing or old: then they are fetched and the packages asked for again.
    # shellcheck disable=SC2086  # a list of words is meant
    if $as env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        $packages >"$log" 2>&1; then
        return 0
    fi
    # shellcheck disable=SC2086
    if $as env DEBIAN_FRONTEND=noninteractive apt-get update >>"$log" 2>&1 &&
        $as env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
            $packages >>"$log" 2>&1; then
        return 0
    fi
    tail -n 5 "$log" >&2
    say "The system packages could not be installed (the whole story is in $log)."
    say "This line does it by hand:"
    say "    sudo $(apt_line "sudo " "$packages")"
    return 1
}

# --- The virtual environment ----------------------------------------------------------------------

python=$(find_python) || stop \
    "AssisterDesk needs Python 3.11 or later, and none was found (tried python3, python3.11 to" \
    "python3.14). Install it (Debian 12, Ubuntu 24.04 and later: apt-get install python3 python3-venv;" \
    "other systems: python.org), then run the same command again."

version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
stamp=$venv/ready-$kind
# The lock's content and the Python: when either changes, the environment is made anew or brought up to date.
key="$(cksum <"$lock") $("$python" -c 'import sys; print(sys.version, sys.base_prefix)')"

check_qt=no
fresh=no
if has_apt; then
    # shellcheck disable=SC2086
    missing=$(missing_of $qt_packages)
    # Debian and Ubuntu keep the making of virtual environments in a package of its own.
    makes_environments || missing="python$version-venv $missing"
    if [ -n "$missing" ]; then
        install_packages "$missing" || check_qt=yes
    fi
fi

if ! { [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$key" ] && "$py" -c '' 2>/dev/null; }; then
    if ! { [ "$(cat "$venv/made-with" 2>/dev/null)" = "${key#* * }" ] &&
        "$py" -m pip --version >/dev/null 2>&1; }; then
        makes_environments || stop \
            "This Python ($python) cannot make a virtual environment. Install what it needs for that" \
            "(Debian, Ubuntu: python$version-venv), then run the same command again."
        say "Making a virtual environment in $venv with Python $version"
        rm -rf "$venv"
        "$python" -m venv "$venv" >"$log" 2>&1 || {
            tail -n 5 "$log" >&2
            rm -rf "$venv"
            stop "The virtual environment could not be made (the whole story is in $log)."
        }
        printf '%s' "${key#* * }" >"$venv/made-with"
    fi
    # On a machine without a network: the files that `make wheelhouse` fetched on another one.
    from=""
    [ -d .wheelhouse ] && from="--no-index --find-links .wheelhouse"
    say "Installing the locked packages (the first time a few minutes, depending on the network)"
    # shellcheck disable=SC2086
    if ! "$py" -m pip install --quiet --no-input --disable-pip-version-check --no-deps \
        --require-hashes --only-binary :all: $from -r "$lock" >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        if grep -qi 'do not match the hashes' "$log"; then
            stop "A downloaded package is not the one that was locked (its hash differs), so nothing of it" \
                "was installed. Do not go around this: try another network, or ask the project."
        fi
        stop "The packages could not be installed (the whole story is in $log). Most often the network or a" \
            "proxy is in the way: once it is mended, the same command goes on where this one stopped."
    fi
    check_qt=yes
    fresh=yes
fi

if [ "$check_qt" = yes ] &&
    ! QT_QPA_PLATFORM=offscreen "$py" -c 'import PySide6.QtWidgets' >"$log" 2>&1; then
    tail -n 1 "$log" >&2
    stop "Qt does not start: the system lacks a library that the window needs. docs/for-developers.md names" \
        "the packages (Debian and Ubuntu: the line above); install them, then run the same command again."
fi
[ "$fresh" = no ] || printf '%s' "$key" >"$stamp"
