"""Links and anchors that lead nowhere, pages that nothing links, and how far pages lie from home."""

from collections import deque
from urllib.parse import unquote, urldefrag, urljoin

from scripts.audit.finding import Finding, count_faults
from scripts.audit.published import Published

MOST_CLICKS = 3
NOT_LINKED = frozenset({"404.html"})


def check_links(site: Published) -> tuple[Finding, ...]:
    """Return broken links and anchors, orphans, and pages more than three clicks from home."""
    links = {page: list_links(site, page) for page in site.documents}
    checked = f"{sum(map(len, links.values()))} links"
    depths = measure_depths(links)
    pages = set(site.documents) - NOT_LINKED
    orphans = tuple(sorted(pages - set(depths)))
    far = tuple(sorted(page for page in pages & set(depths) if depths[page] > MOST_CLICKS))
    return (
        count_faults("broken links and anchors", find_broken(site, links), checked=checked),
        count_faults("orphans", orphans, checked=f"{len(pages)} pages"),
        count_faults("pages more than three clicks from home", far, checked=f"{len(pages)} pages"),
    )


def list_links(site: Published, page: str) -> tuple[tuple[str, str], ...]:
    """Return page and anchor of each link to the site itself."""
    address = site.address + page
    found = (urldefrag(urljoin(address, href)) for href in site.documents[page].xpath("//a/@href"))
    return tuple(
        (unquote(url.removeprefix(site.address)).partition("?")[0], unquote(anchor))
        for url, anchor in found
        if url.startswith(site.address)
    )


def find_broken(site: Published, links: dict[str, tuple[tuple[str, str], ...]]) -> tuple[str, ...]:
    ids = {page: set(tree.xpath("//@id")) for page, tree in site.documents.items()}
    return tuple(
        f"{page or 'home'} links {target}{'#' if anchor else ''}{anchor}"
        for page, targets in links.items()
        for target, anchor in sorted(set(targets))
        if not (site.folder / target).exists() or (anchor and target in ids and anchor not in ids[target])
    )


def measure_depths(links: dict[str, tuple[tuple[str, str], ...]]) -> dict[str, int]:
    depths, waiting = {"": 0}, deque([""])
    while waiting:
        page = waiting.popleft()
        for target, _ in links[page]:
            if target in links and target not in depths:
                depths[target] = depths[page] + 1
                waiting.append(target)
    return depths
