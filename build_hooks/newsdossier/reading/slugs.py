"""The last part of an article's address, from what its curator wrote."""

from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import basename, splitext

from newsdossier.model.address import Slug, SourcePath, make_slug
from newsdossier.model.problem import Problem
from newsdossier.reading.curator_words import CuratorWords
from newsdossier.reading.quoting import quote

RESERVED = frozenset({"index", "readme"})  # site generators take these names for the page of a folder


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSlug:
    """A slug, and what is wrong with it or with the aliases."""

    value: Slug
    problems: tuple[Problem, ...]


def read_slug(path: SourcePath, words: CuratorWords) -> ReadSlug:
    """Return the slug that the curator gave, else that of the file's name; empty only together with a fault."""
    given = words.front_matter.slug
    slug = make_slug(given or splitext(basename(path))[0])
    problems = (*check_given(words), *check_slug(slug, path=path, words=words))
    return ReadSlug(value=slug, problems=problems)


def check_given(words: CuratorWords) -> Iterator[Problem]:
    matter = words.front_matter
    if matter.slug is None and not matter.aliases:
        return  # as of most files
    given = {"slug": (matter.slug,), "aliases": matter.aliases}
    for name, slugs in given.items():
        for slug in slugs:
            if slug and (made := make_slug(slug)) != slug:
                yield Problem(
                    path=words.path,
                    line=words.line_of(name),
                    code="wrong-slug",
                    message=f"{quote(slug)} cannot be part of an address",
                    hint=f"write {quote(made)}" if made else "write lower-case words with hyphens: port-strike",
                )


def check_slug(slug: Slug, *, path: SourcePath, words: CuratorWords) -> Iterator[Problem]:
    if words.front_matter.slug:
        place, line = words.path, words.line_of("slug")
    else:
        place, line = path, 1
    hint = 'rename the file, or give the article a name of its own: "slug: port-strike"'
    if not slug:
        message = "the file's name holds no letter or digit to make an address of"
        yield Problem(path=place, line=line, code="no-slug", message=message, hint=hint)
    elif slug in RESERVED:
        message = f"the address {quote(slug)} is that of a folder's own page"
        yield Problem(path=place, line=line, code="reserved-slug", message=message, hint=hint)
