#!/bin/sh
# Install what `make audit` needs into a folder: the Nu checker, axe-core and Lighthouse from npm. Java and Node.js come
# from the machine; as root on Debian they are installed.
set -eu
folder=$1
here=$(dirname "$0")

need() { command -v "$1" >/dev/null 2>&1; }

if ! need java && [ "$(id -u)" = 0 ] && need apt-get; then
    echo "Installing Java for the HTML checker"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends default-jre-headless >/dev/null
fi
if ! need npm && [ "$(id -u)" = 0 ] && need apt-get; then
    echo "Installing Node.js for axe-core and Lighthouse"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends nodejs npm >/dev/null
fi
if ! need java || ! need npm; then
    echo "make audit needs Java 11 or newer and Node.js 18 or newer with npm." >&2
    exit 1
fi

mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$folder"
if ! cmp -s "$folder/package-lock.json" "$folder/installed.json"; then
    echo "Installing the checkers of make audit"
    (cd "$folder" && npm ci --ignore-scripts --silent)
    cp "$folder/package-lock.json" "$folder/installed.json"
fi
