"""Each article has an address of its own, and each earlier address leads to one article."""

from collections.abc import Iterator

from newsdossier.model.clipping import Clipping
from newsdossier.model.problem import Problem
from newsdossier.reading.quoting import quote


def check_addresses(clippings: tuple[Clipping, ...]) -> Iterator[Problem]:
    """Give a fault for each clipping whose slug, or alias, another has.

    The first by path keeps it; an article goes before a draft, and a slug before an alias.
    """
    owners: dict[str, Clipping] = {}
    for clipping in sorted(clippings, key=lambda clipping: (clipping.front_matter.draft, clipping.path)):
        owner = owners.setdefault(clipping.slug, clipping)
        if owner is not clipping and clipping.slug:
            yield fault_slug(clipping, owner)
    for clipping in clippings:
        for alias in clipping.front_matter.aliases:
            owner = owners.setdefault(alias, clipping)
            if owner is not clipping:
                yield fault_alias(clipping, owner, alias=alias)


def fault_slug(clipping: Clipping, owner: Clipping) -> Problem:
    line = dict(clipping.field_lines).get("slug")
    return Problem(
        path=clipping.field_path if line else clipping.path,
        line=line or 1,
        code="duplicate-slug",
        message=f"the slug {quote(clipping.slug)} is that of {owner.path} already",
        hint='rename this file, or give it another "slug: …"; if it is the same article, delete it',
    )


def fault_alias(clipping: Clipping, owner: Clipping, *, alias: str) -> Problem:
    return Problem(
        path=clipping.field_path,
        line=dict(clipping.field_lines).get("aliases", 1),
        code="duplicate-alias",
        message=f"the alias {quote(alias)} leads to {owner.path} already",
        hint="keep it with the article that had this address",
    )
