"""The publication in which the article appeared: only where the file says so, never guessed."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from newsdossier.extracting.agency_names import is_agency
from newsdossier.model.citing import Stretch, cite, cite_curator, cite_field
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Certainty, Evidence, Found
from newsdossier.model.taxonomy import Outlet

COPYRIGHT = re.compile(
    r"^(?P<sign>©|ⓒ|\(c\)|copyright)[\s©@()c]*(?P<year>(?:19|20)\d\d(?:\s?[-–]\s?(?:19|"
    r"20)?\d\d)?)?[\s,]*(?:by )?"
    r"(?P<name>[^\W\d_][^,|©;]{1,60}?)(?P<end>\.(?=\s|$)|,|\s+all rights|\s+(?:19|20)\d\d|$)",
    re.IGNORECASE,
)
COMPANY = re.compile(
    r"[ ,]+(?:inc|ltd|llc|limited|gmbh|plc|pty ltd|pvt ltd|co|corp|corporation|s\.?a|communications|"
    r"media group|holdings)\.?$",
    re.IGNORECASE,
)
LONGEST_NAME = 6  # words
LOOKED_AT = 160  # characters of a line


def find_outlet(clipping: Clipping, outlets: Mapping[str, Outlet], *, claims: tuple[Block, ...]) -> Found[str] | None:
    """Return the outlet's name as printed, or the id that the curator gave; None where nobody says it."""
    said = clipping.front_matter.outlet
    if said is not None:
        return Found(value=said, evidence=(cite_curator(clipping, "outlet", said),))
    return by_head(clipping) or by_address(clipping, outlets) or by_copyright(clipping, claims, outlets)


def find_outlet_id(found: Found[str] | None, outlets: Mapping[str, Outlet]) -> str | None:
    """Return the id in outlets.yml of the outlet that goes by this id, name or alias; None where none does."""
    if found is None:
        return None
    if found.value in outlets:
        return found.value
    name = found.value.casefold()
    return next(
        (
            key
            for key, one in sorted(outlets.items())
            if name in {other.casefold() for other in (one.name, *one.aliases)}
        ),
        None,
    )


def by_head(clipping: Clipping) -> Found[str] | None:
    fields = [field for field in clipping.head.site_names if 0 < len(field.value.split()) <= LONGEST_NAME]
    names = [field for field in fields if "://" not in field.value and not field.value.startswith("@")]
    if not names:
        return None
    return Found(value=" ".join(names[0].value.split()), evidence=(cite_field(clipping, names[0]),))


def by_address(clipping: Clipping, outlets: Mapping[str, Outlet]) -> Found[str] | None:
    """Return the outlet whose home page, in outlets.yml, has the domain of the article's address."""
    for domain, evidence in addresses(clipping):
        for _, outlet in sorted(outlets.items()):
            if domain and outlet.home and domain_of(outlet.home) == domain:
                return Found(value=outlet.name, evidence=(evidence,), stated=False)
    return None


def addresses(clipping: Clipping) -> Iterator[tuple[str, Evidence]]:
    url = clipping.front_matter.url
    if url:
        yield domain_of(url), cite_curator(clipping, "url", url)
    for field in clipping.head.canonical_urls:
        yield domain_of(field.value), cite_field(clipping, field)


def domain_of(address: str) -> str:
    """Return the host of an address without "www."; "" where it has none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def by_copyright(clipping: Clipping, claims: tuple[Block, ...], outlets: Mapping[str, Outlet]) -> Found[str] | None:
    """Return who claims the page in its copyright line; likely, for it may be the outlet's owner.

    A line without the word or a year is the credit of a picture. The name of a company counts only where the file
    prints it again: "Example Media Inc" may own many outlets.
    """
    for block in reversed(claims):
        match = COPYRIGHT.match(block.text[:LOOKED_AT])
        if match and is_claim(match, block) and not is_agency(match["name"], outlets):
            name = COMPANY.sub("", match["name"].strip())
            if name == match["name"].strip() or is_printed_again(name, block, clipping):
                return sight(clipping, Stretch(block, match.start("name"), match.start("name") + len(name)))
    return None


def is_printed_again(name: str, block: Block, clipping: Clipping) -> bool:
    return any(
        name in other.text
        for other in clipping.blocks
        if other is not block and not COPYRIGHT.match(other.text[:LOOKED_AT])
    )


def is_claim(match: re.Match[str], block: Block) -> bool:
    says_so = match["sign"].casefold() == "copyright" or match["year"] or "rights reserved" in block.text.casefold()
    is_named = match["name"][0].isupper() and len(match["name"].split()) <= LONGEST_NAME
    return (
        bool(says_so)
        and is_named
        and "rights" not in match["name"].casefold()
        and "image" not in block.text[:20].casefold()
    )


def sight(clipping: Clipping, stretch: Stretch) -> Found[str]:
    evidence = cite(clipping, stretch, rule="outlet-in-copyright", conclusion="claims the copyright of the page")
    return Found(value=stretch.words, evidence=(evidence,), certainty=Certainty.LIKELY)
