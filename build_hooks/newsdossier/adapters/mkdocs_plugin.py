"""The MkDocs plugin `dossier`: carries the dossier into MkDocs and its site out of it. It decides nothing.

    site_name: ""             # MkDocs wants the key; empty means the title in dossier.yml
    site_url: https://example.org/
    theme: material
    plugins:
      - dossier               # content_dir: dossier, search: true

What templates can rely on:

- `theme/templates/` comes before Material's templates and after the user's `custom_dir`. A generated page names its own
  template in its front matter (`template: article.html`); handwritten pages get `main.html`, static ones `404.html` and
  `sitemap.xml`.
- `page.meta` is the front matter of the page: the fields of its page model. `page.content` is the converted text region
  of the Markdown file, "" where it has none; everything else is printed from `page.meta`.
- MkDocs' Jinja does not escape: each value from `page.meta` or `dossier` is printed through `| e`.
- `dossier` is there in every template, macros included: a `SiteContext` (see `adapters/site/context.py`) with `title`,
  `description`, `language`, `repository`, `rights_statement`, `corrections`, `nav` (entries with `text`, `url`, `key`;
  `page.meta.nav` is the key of the current one), `has_search`, `feed` ("" if none) and `counts` (`articles`, `events`,
  `topics`, `people`, `outlets`).
- Every `url` is below the site's root: print it through `| url`.
- `adapters/assets.py` says what is published under `assets/dossier/`: `{{ 'assets/dossier/dossier.css' | url }}`.
- `theme/templates/dossier/views/<name>.html` prints the view that a handwritten page asks for by a comment; it is given
  `view`, and `page`, `config` and `base_url` as pages are.
- Pagefind reads pages with `data-pagefind-body` alone. Each filter, meta and sort needs an element of its own:
  `data-pagefind-filter="topic:A, year:B"` is one topic, called "A, year:B". The whole site is one index, in the
  dossier's language, whatever `lang` a page has: so a search finds articles in every language.
"""

import logging
from contextlib import nullcontext
from pathlib import Path

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from newsdossier.adapters.files import load_sources
from newsdossier.adapters.garbage import expect_many_values, keep_values, stay_with_values
from newsdossier.adapters.pagefind import run_pagefind
from newsdossier.adapters.report import render_problem
from newsdossier.adapters.site.building import Building
from newsdossier.adapters.site.context import compose_context
from newsdossier.adapters.site.files import add_assets, add_pages, add_pictures, add_redirects
from newsdossier.adapters.site.setting import check_folders, dress, require_material
from newsdossier.adapters.site.sitemap import date_pages
from newsdossier.adapters.site.theme import THEME
from newsdossier.adapters.site.views import fill_views
from newsdossier.model.problem import Level
from newsdossier.pipeline import Understanding, build_site, understand

LOG_LEVELS = {Level.FAULT: logging.WARNING, Level.NOTE: logging.INFO}  # --strict counts warnings, so a fault stops it
log = logging.getLogger("mkdocs.plugins.dossier")


class DossierConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs' __init_subclass__ has no types
    """What mkdocs.yml may say under `plugins: - dossier:`."""

    content_dir = config_options.Dir(default="dossier", exists=True)
    """Folder of the dossier, from the folder of mkdocs.yml."""
    search = config_options.Type(bool, default=True)
    """Whether Pagefind indexes the site."""


class DossierPlugin(BasePlugin[DossierConfig]):  # type: ignore[no-untyped-call]  # as above
    """Adds the pages of a dossier to a MkDocs site."""

    understanding: Understanding | None = None
    """Of the last build: under `mkdocs serve` the next one reads anew only what has changed. It changes no page."""

    def on_startup(self, **_: object) -> None:
        """Stay for all builds of `mkdocs serve`: MkDocs keeps the plugins that have this hook."""
        expect_many_values()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Dress the site in our theme, having refused what could not work."""
        require_material(config)
        check_folders(config, content=self.content)
        dress(config)
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Build the dossier, say what is wrong with it, and add its pages to the site."""
        sources = load_sources(self.content, base=Path(config.config_file_path).parent)
        with keep_values() if self.understanding is None else nullcontext():
            self.understanding = understand(sources, previous=self.understanding)
        dossier = self.understanding.dossier
        site = build_site(dossier, site_url=config.site_url or "")
        for problem in site.problems:
            log.log(LOG_LEVELS[problem.level], "%s", render_problem(problem))
        add_pages(files, site.files, config=config)
        add_pictures(files, site.pictures, config=config)
        add_redirects(files, site.redirects, config=config)
        add_assets(files, config=config)
        config.site_name = config.site_name or dossier.settings.title
        config.site_description = config.site_description or dossier.settings.description
        Building(dossier=dossier, context=compose_context(dossier, files=files, has_search=self.config.search)).hand_on(
            config
        )
        return files

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give templates what they need, and handwritten pages their views."""
        building = Building.handed_on(config)
        env.globals["dossier"] = building.context
        date_pages(files)
        fill_views(files, env=env, dossier=building.dossier, config=config)
        return env

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Index the built pages."""
        context = Building.handed_on(config).context
        if context.has_search and (trouble := run_pagefind(Path(config.site_dir), language=context.language)):
            log.warning("the site has no search: %s", trouble)

    def on_serve(self, server: LiveReloadServer, /, **_: object) -> LiveReloadServer:
        """Rebuild when an article, a taxonomy or the theme changes."""
        stay_with_values()
        server.watch(str(self.content))
        server.watch(str(THEME))
        return server

    @property
    def content(self) -> Path:
        """The dossier's folder."""
        return Path(self.config.content_dir)
