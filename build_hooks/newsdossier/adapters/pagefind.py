"""Pagefind, which indexes the built pages for search."""

import os
import subprocess
import sys
from pathlib import Path

from newsdossier.adapters.pagefind_order import settle_order

BUNDLE = "pagefind"
MAX_SECONDS = 1800  # 10,000 pages take half a minute


def run_pagefind(site: Path, *, language: str) -> str | None:
    """Index the pages under `site` that have `data-pagefind-body`; return what went wrong, or None.

    All pages go into one index, in the given language. Pagefind would make one for each `lang`, and a reader of an
    English page would never find the Korean article.
    """
    command = [sys.executable, "-m", "pagefind", "--site", ".", "--output-subdir", BUNDLE, "--silent"]
    try:
        done = subprocess.run(
            [*command, "--force-language", language.split("-")[0].lower()],
            cwd=site,  # Pagefind reads settings from the folder it is started in
            env=own_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=MAX_SECONDS,
            check=False,
        )
    except OSError as fault:
        return f"Pagefind cannot be started: {fault.strerror}"
    except subprocess.TimeoutExpired:
        return f"Pagefind did not finish in {MAX_SECONDS} seconds"
    if done.returncode != 0:
        return f"Pagefind says: {last_line(done.stderr)}"
    settle_order(site / BUNDLE)
    return None


def own_environment() -> dict[str, str]:
    """Return the environment without what would change Pagefind's settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "nothing"
