"""HTML by the W3C's Nu checker, nothing filtered."""

import json
import subprocess
from pathlib import Path
from typing import Any

from scripts.audit.finding import Finding, count_faults
from scripts.audit.published import Published

JAR = Path("node_modules/vnu-jar/build/dist/vnu.jar")


def check_markup(site: Published, *, tools: Path) -> Finding:
    """Return every error of every page, redirects included."""
    pages = sorted(site.folder.rglob("*.html"))
    ran = subprocess.run(
        ["java", "-Xss4m", "-jar", str(tools / JAR), "--format", "json", "--skip-non-html", str(site.folder)],
        capture_output=True,
        encoding="utf-8",
        check=False,  # it exits with 1 where it finds errors
    )
    messages: list[dict[str, Any]] = json.loads(ran.stderr)["messages"]
    errors = tuple(describe(one, site.folder) for one in messages if one["type"] != "info")
    return count_faults("W3C Nu errors", errors, checked=f"{len(pages)} pages")


def describe(message: dict[str, Any], folder: Path) -> str:
    place = str(message.get("url", "")).partition(f"{folder.as_posix()}/")[2]
    return f"{place}:{message.get('lastLine', 0)}: {message['message']}"
