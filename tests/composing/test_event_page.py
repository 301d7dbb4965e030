"""The page of an event: columns, marks, and what every number and claim leads to."""

import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.event.folds import OF_FEW, OF_MANY, Part, Room, fold, summarise
from newsdossier.composing.event.origins import MAX_ENTRIES
from newsdossier.composing.event.rows import MAX_BESIDE, MAX_OPEN
from newsdossier.composing.event.side_by_side import MAX_COLUMNS
from newsdossier.composing.event_page import compose_event_page
from newsdossier.composing.quoting.quotes import compose_quote
from newsdossier.model.address import Slug
from newsdossier.model.comparison import Comparison, EventOrigins, OriginKind, OriginNode, SharedPoint
from newsdossier.model.dossier import Dossier
from newsdossier.model.evidence import Certainty
from newsdossier.model.page.event_page import EventPage, Report
from newsdossier.model.page.passages import Paragraph, ReportRow, Stretch, Words
from newsdossier.model.relation import Copy, CopyKind, Rewrite
from newsdossier.model.span import Span
from newsdossier.model.story import Story
from newsdossier.model.voices import SourceKind
from tests.composing.invented import make_article, make_dossier, make_event, make_relations
from tests.composing.invented_story import (
    COURIER,
    EVENT,
    compare,
    edge,
    find_span,
    make_reports,
    make_story_dossier,
)

WITHHELD = ("would like to go to bed", "mission on Tallow Street", "everybody signed, and")


def compose(dossier: Dossier, event: str = EVENT) -> EventPage:
    catalogue = build_catalogue(dossier)
    return compose_event_page(catalogue.events[event], catalogue=catalogue)


@pytest.fixture(scope="module")
def page() -> EventPage:
    return compose(make_story_dossier())


def rows_of(report: Report) -> Iterator[ReportRow]:
    for group in report.groups:
        yield from group.rows


def words_of(row: ReportRow) -> str:
    stretches = (stretch for paragraph in row.paragraphs for stretch in paragraph.stretches)
    return "".join(words.text for stretch in stretches for words in stretch.words)


def list_strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from list_strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from list_strings(inner)


def list_fields(value: Any, *names: str) -> Iterator[Any]:
    """Yield what every field of these names holds, at any depth."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in names:
                yield inner
            yield from list_fields(inner, *names)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from list_fields(inner, *names)


def anchors_of(page: EventPage) -> list[str]:
    fields = asdict(page)
    several = [anchor for anchors in list_fields(fields, "anchors") for anchor in anchors]
    return [anchor for anchor in (*list_fields(fields, "anchor"), *several) if anchor]


def test_every_word_of_a_report_stands_in_its_column_once(page: EventPage) -> None:
    paragraphs = [paragraph for row in rows_of(page.reports[1]) for paragraph in row.paragraphs]
    texts = ["".join(words.text for one in paragraph.stretches for words in one.words) for paragraph in paragraphs]
    assert texts == list(COURIER)


def test_the_same_letter_stands_in_every_report_that_has_the_passage(page: EventPage) -> None:
    letters = [[key.key for row in rows_of(report) for key in row.letters] for report in page.reports]
    assert letters == [["a", "b"], ["a", "b"], ["a", "b"]]


def test_a_letter_leads_through_all_reports_and_back(page: EventPage) -> None:
    keys = {
        f"events/{EVENT}/#{report.anchor}-{key.key}": key.url
        for report in page.reports
        for row in rows_of(report)
        for key in row.letters
    }
    start = f"events/{EVENT}/#r1-a"
    assert [keys[start], keys[keys[start]], keys[keys[keys[start]]]] == [
        f"events/{EVENT}/#r2-a",
        f"events/{EVENT}/#r3-a",
        start,
    ]


def test_every_address_on_the_page_is_an_id_of_it(page: EventPage) -> None:
    here = f"events/{EVENT}/#"
    sections = {"glance", "side", "differ", "quotes", "origins"}
    wanted = {text.removeprefix(here) for text in list_strings(asdict(page)) if text.startswith(here)}
    assert wanted
    assert wanted <= set(anchors_of(page)) | sections


def test_no_id_stands_twice(page: EventPage) -> None:
    anchors = [anchor for anchor in anchors_of(page) if not anchor.startswith("e")]
    assert len(anchors) == len(set(anchors))


def test_what_only_one_report_says_stands_in_rows_of_its_own(page: EventPage) -> None:
    signal = page.reports[2]
    assert [(row.kind, words_of(row).strip()) for row in rows_of(signal)] == [
        ("shared", "A nine-month strike is over after dockers signed an agreement with the port company."),
        ("shared", "About 200 jobs will be kept."),
        ("sole", "Port sources said that the union had climbed down."),
        ("plain", "“Nobody won,” Brennick admitted."),
    ]


def test_a_long_run_that_no_other_report_has_is_folded_after_its_first_paragraphs(page: EventPage) -> None:
    courier = page.reports[1]
    assert [group.summary for group in courier.groups] == ["", "2 more passages, only here", ""]
    assert len(courier.groups[0].rows[0].paragraphs) == OF_FEW.run


def make_part(kind: str, number: int) -> Part:
    return Part(kind=kind, keys=(), paragraph=Paragraph(anchor=f"p{number}", url="", label="", stretches=()))


def test_a_report_that_is_long_and_alone_folds_all_but_its_first_paragraphs() -> None:
    kinds = ("sole",) * 5 + ("shared", *("plain",) * 7, "shared", *("sole",) * 4, "shared", "sole", "shared", "plain")
    parts = [make_part(kind, number) for number, kind in enumerate(kinds)]
    groups = list(fold(parts, room=OF_FEW))
    assert [part for _, members in groups for part in members] == parts, "none is lost and none moves"
    assert [(folded, [part.kind for part in members]) for folded, members in groups] == [
        (False, ["sole"] * OF_FEW.run),
        (True, ["sole"] * 2),
        (False, ["shared", *["plain"] * (OF_FEW.column - OF_FEW.run)]),
        (True, ["plain"] * 4),
        (False, ["shared"]),
        (True, ["sole"] * 4),
        (False, ["shared", "sole", "shared", "plain"]),
    ]


def test_of_a_report_among_many_little_more_stands_open_than_what_is_shared() -> None:
    kinds = ("sole",) * 3 + ("shared",) * OF_MANY.shared + ("plain",) * 3 + ("shared",) * 2
    groups = list(fold([make_part(kind, number) for number, kind in enumerate(kinds)], room=OF_MANY))
    assert [(folded, [part.kind for part in members]) for folded, members in groups] == [
        (False, ["sole"] * OF_MANY.run),
        (True, ["sole"] * 2),
        (False, [*["shared"] * OF_MANY.shared, "plain"]),
        (True, ["plain"] * 2 + ["shared"] * 2),
    ]


def test_what_differs_is_never_folded() -> None:
    stretch = Stretch(key="", anchors=(), words=(Words(text="212", anchors=(), differs="events/one/#d1"),))
    paragraph = Paragraph(anchor="p", url="", label="", stretches=(stretch,))
    parts = [Part(kind=kind, keys=(), paragraph=paragraph) for kind in ("plain", "shared") * 4]
    groups = list(fold(parts, room=Room(run=0, column=0, shared=0)))
    assert [folded for folded, _ in groups] == [False]


@pytest.mark.parametrize(
    ("kinds", "line"),
    [
        (("sole",) * 2, "2 more passages, only here"),
        (("plain",) * 2, "2 more passages"),
        (("sole", "plain", "sole"), "3 more passages: 2 only here"),
        (("sole", "plain", "shared", "sole"), "4 more passages: 1 shared, 2 only here"),
    ],
)
def test_the_line_of_a_fold_counts_what_is_in_it(kinds: tuple[str, ...], line: str) -> None:
    assert summarise([make_part(kind, number) for number, kind in enumerate(kinds)]) == line


@pytest.mark.parametrize(
    ("reports", "columns", "opened", "folded_columns"), [(1, 1, 1, 3), (3, 3, 3, 3), (4, 2, 4, 3), (7, 3, 3, 2)]
)
def test_of_more_reports_than_two_rows_of_two_the_first_row_stands_open(
    reports: int, columns: int, opened: int, folded_columns: int
) -> None:
    slugs = [f"report-{number}" for number in range(reports)]
    articles = [make_article(slug, outlet=f"Post {number}") for number, slug in enumerate(slugs, start=1)]
    dossier = make_dossier(*articles, relations=make_relations(make_event("many", *slugs)))
    page = compose(dossier, "many")
    assert (page.columns, page.opened, page.folded_columns) == (columns, opened, folded_columns)
    assert page.folded == ("4 more reports: Post 4, Post 5, Post 6 and Post 7" if reports > MAX_OPEN else "")


def test_words_that_differ_lead_to_their_row(page: EventPage) -> None:
    links = set(list_fields(asdict(page.reports[0]), "differs"))
    assert links == {"", f"events/{EVENT}/#d1", f"events/{EVENT}/#d2"}


def test_a_report_that_does_not_speak_of_a_point_has_an_empty_cell(page: EventPage) -> None:
    assert [bool(cell.said) for cell in page.differences[1].cells] == [True, False, True]


def test_numbers_count_what_the_page_shows(page: EventPage) -> None:
    figures = {figure.label: figure.value for figure in page.figures}
    sole = [anchor for anchor in anchors_of(page) if re.fullmatch(r"r\d-o\d", anchor)]
    assert figures == {
        "Reports": "3",
        "Origins": "3",
        "Shared passages": "2",
        "Said by one only": "9",
        "Points of difference": "2",
        "Quotations": "1",
    }
    assert len(sole) == int(figures["Said by one only"])


def test_the_drift_of_a_quotation_is_told_beside_the_fullest_wording(page: EventPage) -> None:
    quote = page.quotes[0]
    pieces = [[(piece.kind, piece.text) for piece in wording.pieces] for wording in quote.wordings]
    assert quote.words == "Nobody won, everybody signed, and I would like to go to bed"
    assert quote.summary == "3 reports, 3 wordings"
    assert pieces[0] == [("whole", "the whole")]
    assert pieces[1] == [
        ("same", "Nobody won"),
        ("added", ". Everybody"),
        ("note", "[elsewhere “, everybody”]"),
        ("same", "signed,"),
        ("note", "[ends there]"),
    ]
    assert pieces[2] == [("same", "Nobody won,")], "a phrase of two words is seen to be cut"
    assert [wording.how for wording in quote.wordings] == ["", "carried by Northwire", ""]


def test_words_set_apart_that_nobody_is_said_to_have_said_are_no_quotation(page: EventPage) -> None:
    voices = make_story_dossier().story.voices
    assert "Everybody signed" in {quotation.words for quotation in voices.quotations}
    assert "Everybody signed" not in {quote.words for quote in (*page.quotes, *page.more_quotes)}


def test_reports_that_give_the_same_words_to_different_people_say_so() -> None:
    dossier = make_story_dossier()
    fullest, whole, cut = dossier.story.voices.shared[0].wordings
    speaker = fullest.quotation.speaker
    assert speaker is not None
    wire = speaker._replace(name="Northwire", kind=SourceKind.NEWS_AGENCY, entity=None)
    vael = speaker._replace(name="Tomas Vael", entity=None)
    told = replace(
        dossier.story.voices.shared[0],
        wordings=(
            replace(fullest, quotation=replace(fullest.quotation, speaker=wire)),
            whole,
            replace(cut, quotation=replace(cut.quotation, speaker=vael)),
        ),
    )
    quote = compose_quote(told, catalogue=build_catalogue(dossier))
    assert quote.speaker is not None
    assert quote.speaker.text == "Ada Brennick", "a person before the agency that passes the words on"
    assert [wording.how for wording in quote.wordings] == [
        "carried by Northwire",
        "carried by Northwire",
        "here: Tomas Vael",
    ]


def test_words_that_one_report_has_twice_stand_in_two_places() -> None:
    dossier = make_story_dossier()
    shared = dossier.story.voices.shared[0]
    twice = replace(shared, wordings=(shared.wordings[0], shared.wordings[0]))
    assert compose_quote(twice, catalogue=build_catalogue(dossier)).summary == "1 report, in 2 places"


def test_other_quotation_marks_and_capitals_are_no_other_wording() -> None:
    dossier = make_story_dossier()
    shared = dossier.story.voices.shared[0]
    fullest, whole, _ = shared.wordings
    copy = replace(
        whole,
        quotation=replace(whole.quotation, words="nobody won, everybody signed, and I would like to go to bed…"),
        drift=fullest.drift,
    )
    quote = compose_quote(replace(shared, wordings=(fullest, copy)), catalogue=build_catalogue(dossier))
    assert quote.summary == "2 reports, the same words"
    assert [[piece.text for piece in wording.pieces] for wording in quote.wordings] == [["the whole"], ["the whole"]]


def test_speakers_who_spoke_through_a_service_are_named_in_its_entry(page: EventPage) -> None:
    assert page.origins is not None
    northwire = page.origins.entries[0]
    assert northwire.name == "Northwire"
    assert [name.text for name in northwire.names] == ["Ada Brennick", "the ministry"]
    assert [(one.name, one.stated) for one in northwire.carried_by] == [
        ("Merrin Post", True),
        ("Evening Signal", False),
    ]


def test_the_places_of_several_sources_in_one_box_are_counted_together() -> None:
    reports = make_reports()
    said, sources = find_span(reports["post"], "The ministry said"), find_span(reports["post"], "told Northwire")
    told = EventOrigins(
        event=EVENT,
        nodes=(
            OriginNode(id="ministry", kind=OriginKind.SPEAKER, name="the ministry", named=True),
            OriginNode(id="union", kind=OriginKind.SPEAKER, name="the union", named=True),
            OriginNode(id="post", kind=OriginKind.REPORT, name="post", named=True, article=Slug("post")),
        ),
        edges=(
            edge("ministry", "post", said, reason="says so in 1 place"),
            edge("union", "post", said, sources, reason="says so in 2 places"),
        ),
        origins=(),
    )
    origins = compose(make_story_dossier(origins=(told,))).origins
    assert origins is not None
    assert origins.drawing is not None
    assert [line.text for box in origins.drawing.boxes for line in box.notes] == ["says so in 2 places"]
    (carried,) = origins.entries[0].carried_by
    assert (carried.reason, len(carried.passages)) == ("", 2), "the passages beside it are the places"


def test_origins_are_listed_first_and_the_last_of_many_sources_are_folded() -> None:
    said = find_span(make_reports()["post"], "The ministry said")
    names = [f"Speaker {number}" for number in range(MAX_ENTRIES + 2)]
    told = EventOrigins(
        event=EVENT,
        nodes=(
            *(OriginNode(id=name, kind=OriginKind.SPEAKER, name=name, named=True) for name in names),
            OriginNode(id="post", kind=OriginKind.REPORT, name="post", named=True, article=Slug("post")),
        ),
        edges=tuple(edge(name, "post", said, stated=bool(number % 2)) for number, name in enumerate(names)),
        origins=(names[-1],),
    )
    apart = replace(
        told, nodes=tuple(replace(node, kind=OriginKind.AGENCY) for node in told.nodes[:-1]) + told.nodes[-1:]
    )
    origins = compose(make_story_dossier(origins=(apart,))).origins
    assert origins is not None
    assert [entry.name for entry in origins.entries] == [names[-1], *names[: MAX_ENTRIES - 1]]
    assert [entry.name for entry in origins.more_entries] == names[MAX_ENTRIES - 1 : -1]


def test_what_is_mentioned_and_not_covered_stands_between_the_events(page: EventPage) -> None:
    titles = [one.title for step in page.steps for one in (step.gap, step.event) if one is not None]
    assert titles == ["The walkout", "An inspection had found two cranes unsafe", "The March agreement"]


def list_gaps(page: EventPage) -> list[str]:
    return [step.gap.title for step in page.steps if step.gap is not None]


def test_what_another_story_mentions_in_between_is_no_part_of_this_one() -> None:
    apart = compose(make_story_dossier(links=()), "walkout")
    assert list_gaps(compose(make_story_dossier(), "walkout")) == ["An inspection had found two cranes unsafe"]
    assert list_gaps(apart) == []


def test_names_say_how_many_of_the_reports_have_them(page: EventPage) -> None:
    people = next(group for group in page.names if group.label == "People")
    assert [(share.text, share.share, len(share.passages)) for share in people.shares] == [
        ("Ada Brennick", "3 of 3", 3)
    ]


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_what_rights_withhold_stands_nowhere_on_the_page(rights: str) -> None:
    page = compose(make_story_dossier(rights={"courier": rights}))
    text = "\n".join(list_strings(asdict(page)))
    withheld = WITHHELD if rights == "link" else WITHHELD[:1]
    assert not [words for words in withheld if words in text]
    assert page.reports[1].withheld


def test_a_letter_leads_past_a_report_that_may_not_show_the_passage() -> None:
    page = compose(make_story_dossier(rights={"courier": "link"}))
    first = next(key for row in rows_of(page.reports[0]) for key in row.letters)
    assert first.url == f"events/{EVENT}/#r3-a"
    assert [key.key for key in page.reports[1].keys_beyond] == ["a", "b"]


def test_words_that_lie_in_two_shared_passages_have_both_letters() -> None:
    reports = make_reports()
    comparison = compare(reports)
    first = comparison.points[0]
    twice = replace(comparison, points=(first, SharedPoint(key="b", verbatim=True, spans=first.spans)))
    page = compose(make_story_dossier(comparisons=(twice,)))
    assert [key.key for key in next(rows_of(page.reports[0])).letters] == ["a", "b"]
    assert {"r1-a", "r1-b"} <= set(anchors_of(page))


def test_each_letter_stands_beside_its_sentence() -> None:
    text = "The gate is open. The crane stands still, and nobody knows why."
    articles = [make_article(slug, text=(text,)) for slug in ("one", "two")]
    points = tuple(
        SharedPoint(key=key, verbatim=True, spans=tuple(find_span(article, words) for article in articles))
        for key, words in (("a", "The gate is open."), ("b", "The crane stands still"), ("c", "nobody knows why"))
    )
    comparison = Comparison(event="one", points=points, sole=(), differences=(), shared={})
    dossier = make_dossier(*articles, relations=make_relations(make_event("one", "one", "two")))
    page = compose(replace(dossier, story=Story(comparisons=(comparison,))), "one")
    rows = [([key.key for key in row.letters], words_of(row)) for row in rows_of(page.reports[0])]
    assert rows == [
        (["a"], "The gate is open. "),
        (["b", "c"], "The crane stands still, and nobody knows why."),
    ]


def test_an_event_with_one_report_shows_its_opening_and_compares_nothing() -> None:
    dossier = make_dossier(make_article("alone"), relations=make_relations(make_event("alone", "alone")))
    page = compose(dossier, "alone")
    assert (page.columns, page.differences, page.quotes, page.origins, page.steps) == (1, (), (), None, ())
    assert page.reports[0].shares is None
    assert [row.kind for row in rows_of(page.reports[0])] == ["plain", "plain"]


def test_an_event_with_many_reports_sets_the_first_side_by_side_and_lists_all() -> None:
    slugs = [f"report-{number:02}" for number in range(30)]
    articles = [make_article(slug, outlet="Merrin Post") for slug in slugs]
    spans = tuple(Span(article=Slug(slug), passage=0, start=0, end=20) for slug in slugs)
    point = SharedPoint(key="a", verbatim=True, spans=spans)
    comparison = Comparison(event="many", points=(point,), sole=(), differences=(), shared={})
    dossier = make_dossier(*articles, relations=make_relations(make_event("many", *slugs)))
    page = compose(replace(dossier, story=Story(comparisons=(comparison,))), "many")
    assert sum(bool(report.groups) for report in page.reports) == MAX_COLUMNS
    assert len(page.reports) == len(slugs)
    assert len({report.name for report in page.reports}) == len(slugs)
    assert page.reports[-1].rest == "2 more passages in the article"
    assert page.opened == MAX_BESIDE
    assert page.folded.startswith("27 more reports: Merrin Post (4), ")
    assert page.folded.endswith(" and 21 others")


@pytest.mark.parametrize(
    ("copies", "relation"),
    [
        ((), "a doubtful rewrite of “Headline of one”"),
        ((CopyKind.NEAR_DUPLICATE,), "has the same text as “Headline of one”"),
    ],
)
def test_of_two_that_are_one_text_no_doubt_is_told(copies: tuple[CopyKind, ...], relation: str) -> None:
    rewrite = Rewrite(
        rewrite=Slug("two"), original=Slug("one"), reason="x", shared=(), stated=False, certainty=Certainty.DOUBTFUL
    )
    relations = make_relations(
        make_event("pair", "one", "two"),
        rewrites=(rewrite,),
        copies=tuple(
            Copy(
                kind=kind,
                first=Slug("one"),
                second=Slug("two"),
                share_of_first=1,
                share_of_second=1,
                passages=(),
                original=None,
                certainty=Certainty.CERTAIN,
                stated=False,
                reason="x",
            )
            for kind in copies
        ),
    )
    page = compose(make_dossier(make_article("one"), make_article("two"), relations=relations), "pair")
    (row,) = page.rewrites
    assert (row.relation, row.certainty) == (relation, "certain" if copies else "doubtful")


def test_parts_of_a_withheld_quotation_are_headed_by_none_of_them() -> None:
    dossier = make_story_dossier(rights={"courier": "link"})
    shared = dossier.story.voices.shared[0]
    fullest, whole, cut = shared.wordings
    rest = replace(cut, quotation=replace(cut.quotation, words="go to bed"))
    parts = replace(
        shared, wordings=(fullest, replace(whole, quotation=replace(whole.quotation, words="Nobody won")), rest)
    )
    assert compose_quote(parts, catalogue=build_catalogue(dossier)).words == ""
