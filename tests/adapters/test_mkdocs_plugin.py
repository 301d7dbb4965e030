"""The MkDocs plugin's parts: what it refuses, adds and never lets through. The whole of it is tested in tests/site/."""

from pathlib import Path

import pytest
from lxml import etree
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from newsdossier.adapters.site.files import add_pages, add_redirects
from newsdossier.adapters.site.page import GeneratedPage
from newsdossier.adapters.site.redirect import render_redirect
from newsdossier.adapters.site.setting import NEEDED_EXTENSIONS, check_folders, dress, require_material
from newsdossier.adapters.site.sitemap import UNDATED, read_day
from newsdossier.adapters.site.theme import TEMPLATES
from newsdossier.adapters.site.views import find_line, replace_all
from newsdossier.model.site import Redirect, SiteFile

MATERIAL = {"theme": {"name": "material"}}


def configure(folder: Path, **settings: object) -> MkDocsConfig:
    (folder / "docs").mkdir(exist_ok=True)
    config = MkDocsConfig(config_file_path=str(folder / "mkdocs.yml"))
    config.load_dict({"site_name": "", "plugins": [], **MATERIAL, **settings})
    errors, _ = config.validate()
    assert not errors
    config.plugins._current_plugin = "dossier"  # as MkDocs has it while it runs a plugin's hook
    return config


def test_another_theme_is_refused_with_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="theme: material"):
        require_material(configure(tmp_path, theme="mkdocs"))


def test_addresses_without_a_slash_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="use_directory_urls"):
        require_material(configure(tmp_path, use_directory_urls=False))


@pytest.mark.parametrize("content", ["docs", "docs/dossier", "site", "site/dossier", "."])
def test_saved_files_may_not_lie_where_mkdocs_copies_or_wipes(tmp_path: Path, content: str) -> None:
    with pytest.raises(ConfigurationError, match="lie one in the other"):
        check_folders(configure(tmp_path), content=tmp_path / content)


def test_a_folder_of_its_own_is_welcome(tmp_path: Path) -> None:
    check_folders(configure(tmp_path), content=tmp_path / "dossier")


def test_a_symlink_into_docs_is_seen_through(tmp_path: Path) -> None:
    config = configure(tmp_path)
    (tmp_path / "dossier").symlink_to(tmp_path / "docs")
    with pytest.raises(ConfigurationError):
        check_folders(config, content=tmp_path / "dossier")


def test_our_templates_come_after_the_users_and_before_materials(tmp_path: Path) -> None:
    (tmp_path / "overrides").mkdir()
    config = configure(tmp_path, theme={"name": "material", "custom_dir": str(tmp_path / "overrides")})
    dress(config)
    assert config.theme.dirs[:2] == [str(tmp_path / "overrides"), str(TEMPLATES)]
    assert "material" in config.theme.dirs[2]


def test_dressing_twice_is_dressing_once(tmp_path: Path) -> None:
    config = configure(tmp_path)
    dress(config)
    once = ([*config.theme.dirs], [*config.markdown_extensions])
    dress(config)
    assert (config.theme.dirs, config.markdown_extensions) == once


def test_fonts_are_not_fetched_even_if_asked_for(tmp_path: Path) -> None:
    config = configure(tmp_path, theme={"name": "material", "font": {"text": "Roboto"}})
    dress(config)
    assert config.theme["font"] is False


def test_the_users_markdown_settings_stay(tmp_path: Path) -> None:
    config = configure(tmp_path, markdown_extensions=[{"toc": {"permalink": "#"}}, "admonition"])
    dress(config)
    assert config.mdx_configs["toc"] == {"permalink": "#"}
    assert {"admonition", *NEEDED_EXTENSIONS} <= set(config.markdown_extensions)
    assert len(config.markdown_extensions) == len(set(config.markdown_extensions))


def handwritten(config: MkDocsConfig, path: str) -> File:
    return File(path, config.docs_dir, config.site_dir, use_directory_urls=True)


def test_a_handwritten_page_stands_in_place_of_a_generated_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    config = configure(tmp_path)
    own = handwritten(config, "topics/README.md")
    files = Files([own])
    with caplog.at_level("INFO", logger="mkdocs.plugins.dossier"):
        add_pages(files, [SiteFile(path="topics/index.md", text="x"), SiteFile(path="a.md", text="x")], config=config)
    assert [file.src_uri for file in files] == ["topics/README.md", "a.md"]
    assert 'topics/README.md stands in place of the generated page "topics/"' in caplog.text


@pytest.mark.parametrize("old", ["../../evil/", "a/../../b/", "/etc/", "%2e%2e/evil/"])
def test_no_page_is_written_outside_the_site(tmp_path: Path, old: str) -> None:
    files = Files([])
    add_redirects(files, [Redirect(old=old, new="articles/a/")], config=configure(tmp_path))
    assert len(files) == 0


def test_a_redirect_never_takes_the_place_of_a_page(tmp_path: Path) -> None:
    config = configure(tmp_path)
    files = Files([])
    add_pages(files, [SiteFile(path="articles/a.md", text="x")], config=config)
    add_redirects(files, [Redirect(old="articles/a/", new="articles/b/")], config=config)
    assert [file.src_uri for file in files] == ["articles/a.md"]


def test_a_redirect_escapes_both_ends() -> None:
    page = render_redirect(
        Redirect(old='articles/"old/', new='articles/новый&"><script>/'), site_url="https://example.org/"
    )
    root = etree.fromstring(page, etree.HTMLParser())
    assert not root.xpath("//script")
    assert root.xpath("string(//a/@href)") == "../%D0%BD%D0%BE%D0%B2%D1%8B%D0%B9&%22%3E%3Cscript%3E/"
    assert root.xpath("starts-with(//link/@href, 'https://example.org/articles/%D0%BD')")


def test_a_redirect_without_a_site_url_is_relative() -> None:
    page = render_redirect(Redirect(old="articles/old/", new="events/new/"), site_url="")
    assert page.count('"../../events/new/"') == 2
    assert 'content="0; url=../../events/new/"' in page


def dated(tmp_path: Path, published: object) -> Page:
    config = configure(tmp_path)
    page = Page(None, handwritten(config, "a.md"), config)
    page.meta = {"published": published}
    return page


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ({"iso": "2023-09-22"}, "2023-09-22"),
        ({"iso": "1914-08-04"}, "1914-08-04"),
        ({"iso": "2023-09"}, UNDATED),
        ({"iso": "2023"}, UNDATED),
        ({"iso": "20230922"}, UNDATED),
        ({"iso": ""}, UNDATED),
        ({"iso": 2023}, UNDATED),
        ("2023-09-22", UNDATED),
        (None, UNDATED),
    ],
)
def test_only_a_whole_day_of_an_article_dates_its_page(tmp_path: Path, published: object, day: str) -> None:
    assert read_day(dated(tmp_path, published)) == day


def test_other_plugins_see_no_markdown_of_a_generated_page(tmp_path: Path) -> None:
    config = configure(tmp_path)
    files = Files([])
    add_pages(files, [SiteFile(path="a.md", text="---\ntitle: Crane\n---\n{{ config }}\n")], config=config)
    page = next(iter(files)).page
    assert isinstance(page, GeneratedPage)
    page.read_source(config)
    assert page.markdown == ""
    assert page.meta == {"title": "Crane"}


def test_a_comment_is_found_on_its_line() -> None:
    assert find_line("# A\n\n<!-- dossier:strip -->\n", "<!-- dossier:strip -->") == 3
    assert find_line("nothing", "<!-- dossier:strip -->") == 1


def test_what_a_view_prints_is_not_taken_for_a_comment() -> None:
    assert replace_all("<!--a--> <!--b-->", {"<!--a-->": "<!--b-->", "<!--b-->": r"\1"}) == r"<!--b--> \1"
