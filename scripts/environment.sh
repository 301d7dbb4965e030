#!/bin/sh
# Make a virtual environment: environment.sh PYTHON FOLDER. Where something is missing, say what to install.
set -eu
python=$1
folder=$2

say() { echo "$*" >&2; }

if ! command -v "$python" >/dev/null 2>&1; then
    say "There is no \"$python\" here. Install Python 3.11 or newer (Debian: apt install python3 python3-venv),"
    say "or name yours: make PYTHON=/path/to/python3.12"
    exit 1
fi

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    say "\"$python\" is $("$python" --version 2>&1), and newsdossier needs Python 3.11 or newer."
    say "If you have another one, name it: make PYTHON=python3.12"
    exit 1
fi

# Debian keeps the part of venv that puts pip into an environment in a package of its own.
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing python3-venv"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends python3-venv >/dev/null
    else
        say "\"$python\" cannot make virtual environments. On Debian and Ubuntu: sudo apt install python3-venv"
        exit 1
    fi
fi

echo "Making an environment in $folder"
"$python" -m venv --clear "$folder"
