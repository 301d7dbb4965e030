"""Build the first dossier and one of 1,000 invented articles, check both, and print a table of what was found.

`python -m scripts.audit TOOLS`, with the folder into which tools.sh has installed the checkers. Exits 1 where a measure
falls short.
"""

import sys
import tempfile
from pathlib import Path

from benchmarks.build import commit, write_project

from scripts.audit.accessibility import check_accessibility
from scripts.audit.feeds import check_feeds
from scripts.audit.finding import Finding, print_findings
from scripts.audit.lighthouse import check_lighthouse
from scripts.audit.links import check_links
from scripts.audit.markup import check_markup
from scripts.audit.metadata import check_metadata
from scripts.audit.published import Published, publish
from scripts.audit.searching import check_search
from scripts.audit.weight import check_weight
from scripts.chromium import open_browser

ROOT = Path(__file__).parents[2]
MANY = 1000


def main() -> int:
    tools = Path(sys.argv[1]).resolve()
    print(f"newsdossier {commit()}")
    with tempfile.TemporaryDirectory() as folder:
        with publish(ROOT, Path(folder) / "first") as site:
            first = audit_whole(site, tools=tools)
        print_findings("The first dossier", first)
        project = Path(folder) / "invented"
        project.mkdir()
        write_project(project, MANY)
        with publish(project, Path(folder) / "many") as site:
            many = audit_many(site, tools=tools)
        print_findings(f"{MANY:,} invented articles", many)
    return 0 if all(finding.met for finding in (*first, *many)) else 1


def audit_whole(site: Published, *, tools: Path) -> tuple[Finding, ...]:
    with open_browser() as browser:
        looked = (check_accessibility(site, browser, tools=tools), *check_weight(site, browser))
    return (
        check_markup(site, tools=tools),
        *looked,
        *check_links(site),
        *check_metadata(site),
        check_feeds(site),
        *check_lighthouse(site, tools=tools),
    )


def audit_many(site: Published, *, tools: Path) -> tuple[Finding, ...]:
    with open_browser() as browser:
        found = check_search(site, browser)
    return (check_markup(site, tools=tools), *check_links(site), *check_metadata(site), check_feeds(site), found)


if __name__ == "__main__":
    sys.exit(main())
