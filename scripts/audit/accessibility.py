"""WCAG 2.2 AA by axe-core, every page type, in both palettes and both widths."""

from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome

from scripts.audit.finding import Finding, count_faults
from scripts.audit.published import Published
from scripts.chromium import prefer, resize

AXE = Path("node_modules/axe-core/axe.min.js")
STANDARDS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
WIDTHS = (390, 1440)
SCHEMES = ("light", "dark")
RUN = """
    const done = arguments[arguments.length - 1];
    document.querySelectorAll("details").forEach((one) => one.open = true);
    axe.run({runOnly: {type: "tag", values: arguments[0]}}).then((found) => done(found.violations));
"""


def check_accessibility(site: Published, browser: Chrome, *, tools: Path) -> Finding:
    """Return every violation; disclosures are opened first."""
    types = site.page_types()
    axe = (tools / AXE).read_text(encoding="utf-8")
    browser.set_script_timeout(120)
    faults = [
        f"{page or 'home'} ({width} px, {scheme}): {fault}"
        for scheme in SCHEMES
        for width in WIDTHS
        for page in types.values()
        for fault in look(browser, site.address + page, axe=axe, view=(width, scheme))
    ]
    checked = f"{len(types)} page types, {len(WIDTHS) * len(SCHEMES)} views each"
    return count_faults("axe-core violations of WCAG 2.2 AA", tuple(faults), checked=checked)


def look(browser: Chrome, address: str, *, axe: str, view: tuple[int, str]) -> list[str]:
    width, scheme = view
    resize(browser, width)
    prefer(browser, scheme)
    browser.get(address)
    browser.execute_script(axe)
    violations: list[dict[str, Any]] = browser.execute_async_script(RUN, STANDARDS)
    return [f"{one['id']}: {node['html'][:120]}" for one in violations for node in one["nodes"]]
