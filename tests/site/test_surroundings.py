"""What else a maintainer has switched on in mkdocs.yml reads no found text as code."""

from pathlib import Path

from tests.site.building import BuiltSite, build, copy_project

SETTINGS = """\
markdown_extensions:
  - abbr
  - admonition
  - footnotes
  - pymdownx.betterem
  - pymdownx.emoji
  - pymdownx.snippets
  - pymdownx.superfences
  - smarty
hooks:
  - hook.py
"""
HOOK = """\
def on_page_markdown(markdown, page, **_):
    assert "nobody" not in markdown, "found text as Markdown"
    return markdown + "{{ macro }}"
"""


def test_extensions_and_plugins_change_no_article(site: BuiltSite, tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    with (project / "mkdocs.yml").open("a") as file:
        file.write(SETTINGS)
    (project / "hook.py").write_text(HOOK)
    code, printed = build(project)
    assert code == 0, printed
    surrounded = BuiltSite(folder=project / "site", printed=printed)
    for article in site.articles():
        assert surrounded.pages[article.url].html == article.html
    assert "{{ macro }}" in surrounded.pages["about/"].words
