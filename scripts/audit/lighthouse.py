"""Lighthouse on a simulated phone, three page types, the middle of three runs."""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from scripts.audit.finding import Finding
from scripts.audit.published import Published
from scripts.chromium import FLAGS, find_browser

LIGHTHOUSE = Path("node_modules/lighthouse/cli/index.js")
RUNS = 3
REACH = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
MOST_LCP, MOST_SHIFT, MOST_BLOCKING = 1300, 0.0, 50  # milliseconds, score, milliseconds
GOOD = 0.9  # score of an audit from which Lighthouse draws it green
Report = dict[str, Any]


def check_lighthouse(site: Published, *, tools: Path) -> tuple[Finding, ...]:
    """Return the four scores of each page, and its largest paint, layout shift and blocking time."""
    types = site.page_types()
    pages = {"home": "", "article": types["one of articles"], "event": types["one of events"]}
    return tuple(
        finding
        for name, page in pages.items()
        for finding in judge(name, [run(site.address + page, tools=tools) for _ in range(RUNS)])
    )


def run(address: str, *, tools: Path) -> Report:
    with tempfile.TemporaryDirectory() as profile:
        flags = " ".join((*FLAGS, f"--user-data-dir={profile}"))
        ran = subprocess.run(
            ["node", str(tools / LIGHTHOUSE), address, "--quiet", "--output=json", f"--chrome-flags={flags}"],
            env={**os.environ, "CHROME_PATH": find_browser()},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
    report: Report = json.loads(ran.stdout)
    return report


def judge(name: str, reports: list[Report]) -> tuple[Finding, Finding]:
    scores = {key: round(100 * middle(reports, "categories", key, "score")) for key in REACH}
    paint = middle(reports, "audits", "largest-contentful-paint", "numericValue")
    shift = middle(reports, "audits", "cumulative-layout-shift", "numericValue")
    blocking = middle(reports, "audits", "total-blocking-time", "numericValue")
    lost = tuple(f"{name}: {words}" for words in list_lost(reports[0]))
    return (
        Finding(
            measure=f"Lighthouse mobile, {name}",
            figure=" / ".join(map(str, scores.values())),
            reach=" / ".join(map(str, REACH.values())),
            met=all(scores[key] >= least for key, least in REACH.items()),
            details=lost,
        ),
        Finding(
            measure=f"largest paint, layout shift, blocking, {name}",
            figure=f"{paint / 1000:.2f} s, {shift:.3f}, {blocking:.0f} ms",
            reach="1.30 s, 0, 50 ms",
            met=paint <= MOST_LCP and shift <= MOST_SHIFT and blocking <= MOST_BLOCKING,
        ),
    )


def middle(reports: list[Report], *path: str) -> float:
    return float(median(dig(report, path) for report in reports))


def dig(report: Report, path: tuple[str, ...]) -> float:
    value: Any = report
    for key in path:
        value = value[key]
    return float(value or 0)


def list_lost(report: Report) -> list[str]:
    """Return the audits of a category that cost points."""
    weighed = {
        one["id"]
        for key, category in report["categories"].items()
        if key in REACH
        for one in category["auditRefs"]
        if one["weight"]
    }
    audits = report["audits"]
    return [
        f"{key}: {audits[key]['title']}"
        for key in sorted(weighed)
        if (audits[key]["score"] or 0) < GOOD
        and audits[key]["scoreDisplayMode"] in {"binary", "numeric", "metricSavings"}
    ]
