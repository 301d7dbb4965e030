"""The dossier's files, as MkDocs holds files."""

import logging
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from newsdossier.adapters.assets import published_assets
from newsdossier.adapters.site.converter import TextConverter
from newsdossier.adapters.site.page import GeneratedPage
from newsdossier.adapters.site.redirect import render_redirect
from newsdossier.model.site import Picture, Redirect, SiteFile

log = logging.getLogger("mkdocs.plugins.dossier")
APART = InclusionLevel.NOT_IN_NAV  # in the navigation, MkDocs' time grows with the square of the number of pages
LEFT_OUT = (InclusionLevel.EXCLUDED, InclusionLevel.DRAFT)


def add_pages(files: Files, pages: Sequence[SiteFile], *, config: MkDocsConfig) -> None:
    """Add generated files. A handwritten file with the same address stands in their place."""
    converter = TextConverter()
    front_matter = {page.path: page.front_matter for page in pages}
    for file in add(files, (generate(page.path, page.text, config=config) for page in pages)):
        if file.is_documentation_page():
            file.page = GeneratedPage(file, config=config, converter=converter, front_matter=front_matter[file.src_uri])


def add_redirects(files: Files, redirects: Iterable[Redirect], *, config: MkDocsConfig) -> None:
    """Add a page at each old address. A page that stands there already stays."""
    site_url = config.site_url or ""
    add(
        files,
        (
            generate(f"{unquote(redirect.old)}index.html", render_redirect(redirect, site_url=site_url), config=config)
            for redirect in redirects
        ),
    )


def add_pictures(files: Files, pictures: Iterable[Picture], *, config: MkDocsConfig) -> None:
    """Add pictures that we have drawn."""
    add(files, (File.generated(config, one.path, content=one.content, inclusion=APART) for one in pictures))


def add_assets(files: Files, *, config: MkDocsConfig) -> None:
    """Add what the templates link: the style sheet and the scripts."""
    add(files, (generate(asset.path, asset.text, config=config) for asset in published_assets()))


def generate(path: str, text: str, *, config: MkDocsConfig) -> File:
    return File.generated(config, path, content=text, inclusion=APART)


def add(files: Files, new: Iterable[File]) -> tuple[File, ...]:
    """Add those files whose address is free and lies inside the site; return them."""
    taken = {file.dest_uri: file for file in files if file.inclusion not in LEFT_OUT}
    added = []
    for file in new:
        if not is_inside_site(file.dest_uri):
            log.warning('"%s" would be written outside the site, and is left out', file.dest_uri)
        elif file.dest_uri in taken:
            log.info('%s stands in place of the generated page "%s"', taken[file.dest_uri].src_uri, file.url)
        else:
            taken[file.dest_uri] = file
            put(files, file)
            added.append(file)
    return tuple(added)


def put(files: Files, file: File) -> None:
    """Add the file in place of one that is left out of the site (`exclude_docs`), if there is one of that name."""
    left_out = files.get_file_from_path(file.src_uri)
    if left_out is not None:
        files.remove(left_out)
    files.append(file)


def is_inside_site(address: str) -> bool:
    path = PurePosixPath(address)
    return not path.is_absolute() and ".." not in path.parts
