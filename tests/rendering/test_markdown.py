"""Pages as files: front matter reads back, links lead somewhere, and the text region holds the text alone."""

import posixpath
import re
from dataclasses import dataclass, field

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.data.files import compose_data_files
from newsdossier.composing.site import compose_pages
from newsdossier.model.clean_text import Fate
from newsdossier.model.page.article_page import ArticlePage
from newsdossier.model.site import SiteFile
from newsdossier.rendering.data.files import render_data
from newsdossier.rendering.feeds import render_feeds
from newsdossier.rendering.front_matter import render_front_matter
from newsdossier.rendering.markdown import render_page
from newsdossier.rendering.plain_values import make_plain_fields
from newsdossier.rendering.regions import text_region
from newsdossier.rendering.yaml_block import write_text
from tests.composing.invented import make_article, make_dossier, make_event, make_relations

HOSTILE = (
    "</script><script>alert(1)</script> {{ 7 * 7 }} {% raw %} --8<-- [a](javascript:b) <!-- dossier:text --> | "
    "\"q\" 's': #"
)
LINK = re.compile(r"\]\(([^()\s]+)\)")
PREFORMATTED = re.compile(r"<pre>.*?</pre>", re.DOTALL)


@pytest.fixture(scope="module")
def files(rendered: tuple[SiteFile, ...]) -> dict[str, str]:
    return {file.path: file.text for file in rendered}


@pytest.fixture(scope="module")
def rendered() -> tuple[SiteFile, ...]:
    articles = (
        make_article(
            "hostile", headline=HOSTILE, text=(HOSTILE, "Plain."), outlet=HOSTILE, byline=HOSTILE, topics=("wages",)
        ),
        make_article("plain", entities=("ada-brennick",), outlet="Merrin Post", outlet_id="merrin-post"),
        make_article("undated", published=None, headline=None),
        make_article("year-only", published="2024"),
    )
    events = (make_event("plain", "plain", "hostile"), make_event("pinned", "undated", day=None, curated=True))
    dossier = make_dossier(
        *articles, relations=make_relations(*events), repository="https://github.com/harbour/dossier"
    )
    pages = (render_page(page) for page in compose_pages(build_catalogue(dossier)))
    return (
        *pages,
        *render_feeds(dossier, site_url=""),
        *render_data(dossier),
        *compose_data_files(build_catalogue(dossier)),
    )


def front_matter(text: str) -> dict[str, object]:
    values = yaml.safe_load(text.split("\n---\n")[0].removeprefix("---\n"))
    assert isinstance(values, dict)
    return values


def test_every_relative_link_leads_to_a_generated_file(files: dict[str, str]) -> None:
    pages = {path: text for path, text in files.items() if path.endswith(".md")}
    for path, text in pages.items():
        body = PREFORMATTED.sub("", text.split("\n---\n", maxsplit=1)[1])
        for target in LINK.findall(body):
            if not target.startswith(("https://", "http://", "mailto:")):
                resolved = posixpath.normpath(posixpath.join(posixpath.dirname(path), target.partition("#")[0]))
                assert resolved in files, (path, target)


def test_every_url_in_front_matter_is_a_page(files: dict[str, str]) -> None:
    urls = {str(front_matter(text)["url"]) for path, text in files.items() if path.endswith(".md")}
    for path, text in files.items():
        if path.endswith(".md"):
            for url in re.findall(r"\burl: \"?([^\"\s]+)\"?$", text.split("\n---\n")[0], re.MULTILINE):
                inside = url.partition("#")[0]
                assert url.startswith(("http://", "https://")) or inside in urls or inside in files, (path, url)


def test_reading_a_page_gives_the_values_that_are_handed_on_beside_it(rendered: tuple[SiteFile, ...]) -> None:
    for file in rendered:
        if file.path.endswith(".md"):
            assert front_matter(file.text) == file.front_matter
        else:
            assert file.front_matter is None


@dataclass(frozen=True)
class Odd:
    """Values at the edge of what a page may hold."""

    nothing: tuple[object, ...] = ()
    empty: str = ""
    untrue: bool = False
    zero: int = 0
    hollow: object = field(default_factory=lambda: Hollow())
    hollows: tuple[object, ...] = field(default_factory=lambda: (Hollow(), Hollow()))
    lists: tuple[tuple[str, ...], ...] = ((), ("one", "no"), ("",), ("2024-03-15", "1e3", "~", "a: b\u2028\x00"))
    kind: Fate = Fate.HEADING


@dataclass(frozen=True)
class Hollow:
    """Has nothing to say."""

    words: str = ""


def test_values_at_the_edge_read_back_from_a_block() -> None:
    values = make_plain_fields(Odd())
    assert front_matter(render_front_matter(values)) == values
    assert values["lists"] == [["one", "no"], [""], ["2024-03-15", "1e3", "~", "a: b\u2028\ufffd"]]
    assert list(values) == ["untrue", "zero", "hollow", "hollows", "lists", "kind"]


def test_a_value_that_yaml_cannot_say_is_refused() -> None:
    with pytest.raises(TypeError, match="no place for a float"):
        make_plain_fields(Odd(zero=0.5))  # type: ignore[arg-type]  # what is refused


def test_a_hostile_headline_reads_back_from_front_matter(files: dict[str, str]) -> None:
    values = front_matter(files["articles/hostile.md"])
    assert values["title"] == HOSTILE
    assert values["byline"] == HOSTILE


def test_a_hostile_headline_puts_no_tag_and_no_template_into_the_body(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".md"):
            body = text.split("\n---\n", maxsplit=1)[1]
            assert "<script" not in body
            assert "{{" not in body
            assert "{%" not in body
            assert "--8<--" not in body


def test_the_text_region_is_the_article_and_nothing_else(files: dict[str, str]) -> None:
    region = text_region(files["articles/plain.md"])
    assert region.startswith("The pens came out")
    assert region.endswith("{: #p2 }")


def test_marks_of_the_region_in_a_headline_open_no_region(files: dict[str, str]) -> None:
    assert text_region(files["articles/hostile.md"]).endswith("Plain.\n{: #p2 }")


def test_a_page_without_the_marks_has_no_region() -> None:
    assert text_region("# Wages\n\nNothing.\n") == ""


def test_a_field_that_is_empty_is_left_out_and_one_that_is_false_is_not(files: dict[str, str]) -> None:
    values = front_matter(files["articles/undated.md"])
    assert "standfirst" not in values
    assert values["has_headline"] is False


def test_pages_without_articles_say_so(files: dict[str, str]) -> None:
    assert "No article in this dossier names it yet" in files["places/calderhaven.md"]


def test_an_empty_dossier_has_its_lists_dates_timeline_and_search() -> None:
    paths = {page.head.path for page in compose_pages(build_catalogue(make_dossier()))}
    assert {"topics/index.md", "events/index.md", "dates/index.md", "timeline.md", "search.md"} <= paths
    assert not any(isinstance(page, ArticlePage) for page in compose_pages(build_catalogue(make_dossier())))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(), st.from_regex(r"[-.?:,\[\]{}#&*!|>'\"%@`~ynNuU0-9e+=<\s]{1,12}")))
def test_any_text_reads_back_from_yaml(text: str) -> None:
    clean = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]", "\ufffd", text)
    assert yaml.safe_load(f"k: {write_text(text)}\nl:\n  - {write_text(text)}\n") == {"k": clean, "l": [clean]}
