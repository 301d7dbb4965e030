#!/bin/sh
# See that there is a Chromium or Chrome with its driver for the tests in a browser. As root on Debian, install them.
# CHROMIUM and CHROMEDRIVER may name programs that stand elsewhere.
set -eu

browser() {
    command -v "${CHROMIUM:-}" || command -v chromium || command -v chromium-browser || command -v google-chrome ||
        command -v google-chrome-stable || ls "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
}
driver() { command -v "${CHROMEDRIVER:-}" || command -v chromedriver; }
both() { browser >/dev/null 2>&1 && driver >/dev/null 2>&1; }

if both; then exit 0; fi

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Chromium for the tests in a browser"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends chromium chromium-driver >/dev/null
    if both; then exit 0; fi
fi

{
    echo "The tests in a browser need Chromium or Chrome, and the chromedriver of the same version."
    echo "  Debian:  sudo apt install chromium chromium-driver"
    echo "  Ubuntu:  sudo snap install chromium"
    echo "  macOS:   brew install --cask google-chrome chromedriver"
    echo "Or name yours: CHROMIUM=/path/to/chrome CHROMEDRIVER=/path/to/chromedriver make test"
} >&2
exit 1
