"""Templates print values, all of them, and as text."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import jinja2
import pytest

from newsdossier.adapters.site.theme import TEMPLATES
from newsdossier.model.page import pages, views
from newsdossier.model.page.article_page import ArticlePage
from newsdossier.model.page.event_page import EventPage
from newsdossier.model.page.parts import Link
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.rendering.cards import render_outlet
from tests.theme.filling import fill, fill_least
from tests.theme.printing import (
    PAGE_TEMPLATES,
    VIEW_TEMPLATES,
    make_context,
    make_environment,
    print_page,
    print_view,
    write_front_matter,
)

HOSTILE = "zz\"'><script>alert(1)</script><b onclick=alert(2)>&amp;{{ 7*7 }}"
ALLOWED_STYLE = re.compile(r"--n:\d+|--from:\d+;--to:\d+")
NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))


class Tags(HTMLParser):
    """Elements and attributes of a printed page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read_tags(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    return tags


def print_filled_page(name: str, text: str) -> str:
    meta = write_front_matter(fill(getattr(pages, name), text))
    return print_page(PAGE_TEMPLATES[name], meta=meta, site=make_context(text))


def print_filled_view(name: str, text: str) -> str:
    return print_view(VIEW_TEMPLATES[name], view=fill(getattr(views, name), text))


def print_all(text: str) -> dict[str, str]:
    return {
        **{name: print_filled_page(name, text) for name in PAGE_TEMPLATES},
        **{name: print_filled_view(name, text) for name in VIEW_TEMPLATES},
        "404": print_page("404.html", meta={}, site=make_context(text)),
        "handwritten": print_page("main.html", meta={"title": text}, content="<p>Text</p>", site=make_context(text)),
    }


PRINTED = print_all(HOSTILE)


def test_every_page_and_view_has_its_template() -> None:
    assert {model.__name__ for model in pages.Page.__args__} == set(PAGE_TEMPLATES)
    assert {view.__name__ for view in views.View.__args__} == set(VIEW_TEMPLATES)


@pytest.mark.parametrize("name", NAMES)
def test_every_template_parses(name: str) -> None:
    make_environment().get_template(name)


@pytest.mark.parametrize("name", NAMES)
def test_every_template_that_prints_escapes(name: str) -> None:
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    outside = re.sub(r"{% autoescape true -?%}.*?{%-? endautoescape -?%}", "", source, flags=re.DOTALL)
    expressions = [each.strip() for each in re.findall(r"{{(.*?)}}", outside)]
    assert [each for each in expressions if each not in TRUSTED] == []


TRUSTED = (
    "page.content",  # HTML that MkDocs made
    "super()",
    'json_ld | replace("<", "\\\\u003c") | safe',  # JSON for a script element, where entities mean nothing
)


@pytest.mark.parametrize("name", PRINTED)
def test_no_value_becomes_markup(name: str) -> None:
    tags = read_tags(PRINTED[name])
    assert not [attributes for _, attributes in tags.elements if any(key.startswith("on") for key in attributes)]
    assert not [tag for tag, attributes in tags.elements if tag == "script" and not is_ours(attributes)]
    assert "<script>alert" not in PRINTED[name]


def is_ours(attributes: dict[str, str | None]) -> bool:
    return attributes.get("type") == "application/ld+json" or "assets/dossier/" in (attributes.get("src") or "")


@pytest.mark.parametrize("name", PRINTED)
def test_no_value_breaks_out_of_its_attribute(name: str) -> None:
    shreds = [
        key for _, attributes in read_tags(PRINTED[name]).elements for key in attributes if "zz" in key or "<" in key
    ]
    assert shreds == []


@pytest.mark.parametrize("name", PRINTED)
def test_no_style_but_the_length_of_a_bar(name: str) -> None:
    styles = [attributes["style"] or "" for _, attributes in read_tags(PRINTED[name]).elements if "style" in attributes]
    assert [style for style in styles if not ALLOWED_STYLE.fullmatch(style)] == []
    assert "style" not in {tag for tag, _ in read_tags(PRINTED[name]).elements}


NOT_PRINTED = {"path", "url", "template", "nav"}
"""Of the head: what MkDocs reads, and what the masthead compares with its links."""
CHOICES = {"kind", "rights", "fate", "drawn", "lang", "dir"}
"""Texts that templates branch on, or attributes of the text beside them."""
ELSEWHERE = {
    ("ArticlePage", "crumbs.text"),  # of an article with an event: the line that names it leads on
    ("ArticlePage", "crumbs.url"),
    ("ArticlePage", "saved_url"),  # a fact leads there
    ("ArticlePage", "neighbours.event.anchor"),  # an id on pages that list events
    ("EventPage", "steps.event.anchor"),
    ("EventPage", "reports.card.anchor"),  # the report has its own
    ("EventPage", "reports.headline.words.differs"),  # a headline is a link already
    ("EventPage", "quotes.wordings.passage.quote"),  # the wording says it
    ("EventPage", "more_quotes.wordings.passage.quote"),
    ("SubjectPage", "sayings.quote.wordings.passage.quote"),
    ("SubjectPage", "more_sayings.quote.wordings.passage.quote"),
    ("EventPage", "day.certainty"),  # stands in day_why
    ("ArticlePage", "event_day.certainty"),
    ("TimelinePage", "entries.day.words"),  # stands in day_lines
    ("TimelinePage", "entries.day.long"),
    ("SubjectPage", "timeline.day_lines"),  # stands in day.words
}
ON_THEIR_OWN_PAGE = ("neighbours.event.cards", "steps.event.cards")
"""The reports of the event before or after."""
ONLY_IN_LISTS = (".cards.anchor", "card.anchor", "calendars.undated.anchor")
"""Ids of days, which stand where articles are listed by day."""
TWO_WORDINGS = {"long": "words", "words": "long"}
"""A day, with its weekday and without: one of them is shown."""


def texts_of(model: Any) -> set[str]:
    """Return the names of all texts in the model, each as a path of fields."""
    found: set[str] = set()
    collect(write_front_matter(model), "", found)
    return found


def collect(value: Any, path: str, found: set[str]) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            collect(inner, f"{path}.{key}" if path else key, found)
    elif isinstance(value, list):
        for inner in value:
            collect(inner, path, found)
    elif isinstance(value, str):
        found.add(path)


def mark(value: Any, path: str, wanted: set[str]) -> Any:
    """Return the value with a mark in place of every text at those paths."""
    if isinstance(value, dict):
        return {key: mark(inner, f"{path}.{key}" if path else key, wanted) for key, inner in value.items()}
    if isinstance(value, list):
        return [mark(inner, path, wanted) for inner in value]
    return "Qmark" if isinstance(value, str) and path in wanted else value


def is_to_be_shown(name: str, path: str) -> bool:
    return (
        path not in NOT_PRINTED
        and path.rpartition(".")[2] not in CHOICES
        and (name, path) not in ELSEWHERE
        and not path.startswith(ON_THEIR_OWN_PAGE)
        and not path.endswith(ONLY_IN_LISTS)
    )


FIELDS = [
    (name, path)
    for name in PAGE_TEMPLATES
    for path in sorted(texts_of(fill(getattr(pages, name), "x")))
    if is_to_be_shown(name, path)
]


@pytest.mark.parametrize(("name", "path"), FIELDS)
def test_every_text_of_a_page_is_shown(name: str, path: str) -> None:
    parent, _, field = path.rpartition(".")
    wanted = {path, f"{parent}.{TWO_WORDINGS.get(field, field)}"}
    meta = mark(write_front_matter(fill(getattr(pages, name), "x")), "", wanted)
    assert "Qmark" in print_page(PAGE_TEMPLATES[name], meta=meta, site=make_context("x"))


@pytest.mark.parametrize("name", PAGE_TEMPLATES)
def test_a_page_of_which_little_is_known_is_printed(name: str) -> None:
    meta = write_front_matter(fill_least(getattr(pages, name), "x"))
    printed = print_page(PAGE_TEMPLATES[name], meta=meta, site=make_context("x"))
    assert "</html>" in printed
    assert "None" not in read_text(printed)


def print_line(*, kind: str, headline: str) -> str:
    """Return the timeline of a subject with one event, "The walkout" in Merrin Post."""
    page = fill(SubjectPage, "x")
    card = replace(page.timeline[0].cards[0], outlet="Merrin Post", agency="", headline=headline, has_headline=True)
    entry = replace(page.timeline[0], kind="event", title="The walkout", cards=(card,))
    head = replace(page.head, title="Merrin Post")
    meta = write_front_matter(replace(page, head=head, kind=kind, timeline=(entry,), undated=()))
    printed = print_page(PAGE_TEMPLATES["SubjectPage"], meta=meta, site=make_context("x"))
    return " ".join(read_text(printed.partition("dossier-timeline__reports")[2].partition("</ul>")[0]).split())


def test_the_one_report_after_which_an_event_is_called_is_not_named_twice() -> None:
    assert "The article" in print_line(kind="topic", headline="The walkout")
    assert "The article" not in print_line(kind="topic", headline="Gates shut at five")


@pytest.mark.parametrize(("address", "is_named"), [("articles/here/", False), ("people/ada-brennick/", True)])
def test_a_person_is_not_named_again_below_each_quotation_on_the_page_of_that_person(
    address: str, is_named: bool
) -> None:
    page = fill(SubjectPage, "x")
    quote = replace(page.sayings[0].quote, speaker=Link(text="Ada Brennick", url=address))
    saying = replace(page.sayings[0], quote=quote)
    meta = write_front_matter(replace(page, sayings=(saying,), more_sayings=()))
    printed = print_page(PAGE_TEMPLATES["SubjectPage"], meta=meta, site=make_context("x"))  # stands at articles/here/
    assert ("Ada Brennick" in printed) is is_named


def test_the_page_of_an_outlet_does_not_repeat_its_name_in_each_line() -> None:
    assert "Merrin Post" in print_line(kind="topic", headline="Gates shut at five")
    assert "Merrin Post" not in print_line(kind="outlet", headline="Gates shut at five")


@pytest.mark.parametrize(
    ("agency", "source"), [("Northwire", "Merrin Post, from Northwire"), ("Merrin Post", "Merrin Post")]
)
def test_an_agency_that_prints_its_own_text_is_named_once(agency: str, source: str) -> None:
    card = replace(fill(views.TimelineView, "x").entries[0].cards[0], outlet="Merrin Post", agency=agency)
    template = make_environment().get_template("dossier/partials/source.html")
    assert " ".join(read_text(template.render(card=card)).split()) == source
    assert render_outlet(card) == source


@pytest.mark.parametrize(("name", "is_told"), [("Merrin Post (2)", True), ("Merrin Post", False)])
def test_the_table_of_reports_says_what_the_page_calls_one_of_two_of_an_outlet(name: str, is_told: bool) -> None:
    page = fill(EventPage, "x")
    report = replace(page.reports[0], name=name, card=replace(page.reports[0].card, outlet="Merrin Post"))
    other = replace(page.reports[0], name="x", card=replace(page.reports[0].card, outlet="x"))
    meta = write_front_matter(replace(page, reports=(report, other)))
    printed = print_page(PAGE_TEMPLATES["EventPage"], meta=meta, site=make_context("x"))
    table = read_text(printed.partition('id="glance"')[2].partition("</table>")[0])
    assert ("here “Merrin Post (2)”" in table, "here “" in table) == (is_told, is_told)


def test_a_report_that_stands_alone_needs_no_name_to_tell_it_by() -> None:
    page = fill(EventPage, "x")
    report = replace(page.reports[0], name="Report 1", card=replace(page.reports[0].card, outlet="", agency=""))
    meta = write_front_matter(replace(page, reports=(report,)))
    printed = print_page(PAGE_TEMPLATES["EventPage"], meta=meta, site=make_context("x"))
    table = read_text(printed.partition('id="glance"')[2].partition("</table>")[0])
    assert "Outlet not stated" in table
    assert "Report 1" not in table


def test_words_and_the_passages_behind_them_do_not_run_together() -> None:
    page = fill(EventPage, "x")
    printed = print_page(PAGE_TEMPLATES["EventPage"], meta=write_front_matter(page), site=make_context("x"))
    entry = " ".join(read_text(printed.partition('class="dossier-tree"')[2].partition("</ul>\n    <ul")[0]).split())
    assert "cites x not named: 2 passages" in entry
    assert "x · 2 passages" in entry


def test_a_name_without_a_page_is_no_link() -> None:
    view = fill(views.BarsView, "x")
    bars = replace(
        view.lists[0], bars=(replace(view.lists[0].bars[0], url="", found_url="", text="Outlet not stated"),)
    )
    printed = print_view(VIEW_TEMPLATES["BarsView"], view=replace(view, lists=(bars,)))
    assert "Outlet not stated" in printed
    assert "<a " not in printed


@pytest.mark.parametrize(("events", "beneath"), [(4, 4), (9, 3)])
def test_a_pile_of_events_opens_below_the_first_three(events: int, beneath: int) -> None:
    view = fill(views.StripView, "x")
    assert view.strip is not None
    column = view.strip.columns[0]
    pile = replace(column, events=column.events[:1] * events)
    printed = print_view(VIEW_TEMPLATES["StripView"], view=replace(view, strip=replace(view.strip, columns=(pile,))))
    shown, _, folded = printed.partition("<details")
    assert (shown + folded).count('class="dossier-number" href') == events
    assert shown.count('class="dossier-number" href') == beneath


def read_text(html: str) -> str:
    return "".join(read_tags(html).text)


def test_search_reads_every_filter_of_an_article() -> None:
    tags = read_tags(print_filled_page("ArticlePage", 'North, South: a "border"'))
    filters = {a["data-pagefind-filter"]: a["data-value"] for _, a in tags.elements if "data-pagefind-filter" in a}
    names = ("topic", "person", "place", "organisation", "outlet", "year")
    assert filters == {f"{name}[data-value]": 'North, South: a "border"' for name in names}


@pytest.mark.parametrize("name", [name for name in PAGE_TEMPLATES if name != "ArticlePage"])
def test_only_articles_are_indexed(name: str) -> None:
    assert "data-pagefind-body" not in PRINTED[name]
    assert "data-pagefind-body" in PRINTED["ArticlePage"]


def test_json_for_search_engines_cannot_end_its_script() -> None:
    meta = write_front_matter(fill(ArticlePage, "x")) | {"json_ld": '{"headline": "</script><script>alert(1)"}'}
    printed = print_page("dossier/article.html", meta=meta, site=make_context("x"))
    assert '{"headline": "\\u003c/script>\\u003cscript>alert(1)"}' in printed


def test_templates_ask_for_no_filter_of_their_own() -> None:
    known = {"url", "safe", "replace", "join", "length", "groupby", "script_tag", "upper", "lower"}
    used = {
        node.name
        for name in NAMES
        for node in make_environment()
        .parse((TEMPLATES / name).read_text(encoding="utf-8"))
        .find_all(jinja2.nodes.Filter)
    }
    assert used <= known
