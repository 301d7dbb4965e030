"""mkdocs.yml: what we need of it, what we add to it, what we refuse."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from newsdossier.adapters.site.theme import TEMPLATES

NEEDED_EXTENSIONS = ("toc", "tables", "attr_list", "def_list", "md_in_html")  # what our guide teaches curators to use


def require_material(config: MkDocsConfig) -> None:
    """Raise ConfigurationError where our templates or permalinks could not work."""
    if config.theme.name != "material":
        raise ConfigurationError(
            f'The dossier\'s templates extend Material for MkDocs, and the theme is "{config.theme.name}". '
            "Write in mkdocs.yml: theme: material"
        )
    if not config.use_directory_urls:
        raise ConfigurationError(
            "A dossier's permalinks end in a slash, which use_directory_urls: false takes away. "
            "Leave use_directory_urls out of mkdocs.yml."
        )


def check_folders(config: MkDocsConfig, *, content: Path) -> None:
    """Raise ConfigurationError where MkDocs would publish the saved files raw, or wipe them.

    MkDocs copies whatever lies in docs_dir to the site (a saved page's script too), and empties site_dir.
    """
    for name, other in (("docs_dir", Path(config.docs_dir)), ("site_dir", Path(config.site_dir))):
        if overlap(content.resolve(), other.resolve()):
            raise ConfigurationError(
                f'The dossier\'s content_dir "{content.name}" and {name} "{other.name}" lie one in the other. '
                "Give each a folder of its own."
            )


def overlap(first: Path, second: Path) -> bool:
    return first.is_relative_to(second) or second.is_relative_to(first)


def dress(config: MkDocsConfig) -> None:
    """Put our templates before Material's and switch on what they need. What the user has set stays, but for fonts."""
    own = 1 if config.theme.custom_dir else 0
    if str(TEMPLATES) not in config.theme.dirs:
        config.theme.dirs.insert(own, str(TEMPLATES))
    config.theme["font"] = False  # Material would ask Google for them, and so tell it who reads what
    missing = [name for name in NEEDED_EXTENSIONS if name not in config.markdown_extensions]
    config.markdown_extensions = [*config.markdown_extensions, *missing]
