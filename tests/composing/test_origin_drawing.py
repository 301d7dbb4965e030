"""The drawing of origins: nothing lies on anything else, and what is cut short stands whole beside it."""

import re
from dataclasses import replace
from itertools import combinations

import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.event.drawn_text import wrap_text
from newsdossier.composing.event.origin_drawing import MAX_REPORTS
from newsdossier.composing.event.origin_paring import MAX_LINES, MAX_SOURCES
from newsdossier.composing.event.origin_writing import write_names
from newsdossier.composing.event_page import compose_event_page
from newsdossier.model.address import Slug
from newsdossier.model.comparison import EventOrigins, OriginKind, OriginNode
from newsdossier.model.page.origins import Drawing, DrawnBox, OriginList
from tests.composing.invented_story import EVENT, edge, make_story_dossier


def report(slug: str) -> OriginNode:
    return OriginNode(id=slug, kind=OriginKind.REPORT, name=slug, named=True, article=Slug(slug))


def source(name: str, kind: OriginKind = OriginKind.SPEAKER, *, named: bool = True) -> OriginNode:
    return OriginNode(id=name.replace(" ", "-"), kind=kind, name=name, named=named)


REPORTS = (report("post"), report("courier"), report("signal"))


def compose(*nodes: OriginNode, edges: tuple[tuple[str, str], ...], origins: tuple[str, ...] = ()) -> OriginList:
    told = EventOrigins(
        event=EVENT, nodes=nodes, edges=tuple(edge(one, other) for one, other in edges), origins=origins
    )
    catalogue = build_catalogue(make_story_dossier(origins=(told,)))
    page = compose_event_page(catalogue.events[EVENT], catalogue=catalogue)
    assert page.origins is not None
    return page.origins


def draw(*nodes: OriginNode, edges: tuple[tuple[str, str], ...]) -> Drawing:
    drawing = compose(*nodes, edges=edges).drawing
    assert drawing is not None
    return drawing


CHAIN = draw(
    source("the minister"),
    source("a clerk", named=False),
    source("Merrin Telegraph", OriginKind.STATE_MEDIA),
    source("Northwire", OriginKind.AGENCY),
    *REPORTS,
    edges=(
        ("the-minister", "Merrin-Telegraph"),
        ("Merrin-Telegraph", "Northwire"),
        ("Merrin-Telegraph", "signal"),
        ("Northwire", "post"),
        ("Northwire", "courier"),
        ("a-clerk", "courier"),
        ("post", "signal"),
    ),
)


def overlap(one: DrawnBox, other: DrawnBox) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    above = one.y + one.height <= other.y or other.y + other.height <= one.y
    return not beside and not above


def test_columns_stand_in_the_order_in_which_news_travels() -> None:
    assert [head.text for head in CHAIN.heads] == ["Who said it", "State media", "Agency or other outlet", "Report"]
    assert [head.x for head in CHAIN.heads] == sorted(head.x for head in CHAIN.heads)


def test_no_box_lies_on_another() -> None:
    assert not [pair for pair in combinations(CHAIN.boxes, 2) if overlap(*pair)]


def test_everything_lies_inside_the_drawing() -> None:
    for box in CHAIN.boxes:
        assert box.x >= 0
        assert box.x + box.width <= CHAIN.width
        assert box.y + box.height <= CHAIN.height
        assert all(box.y < line.y < box.y + box.height for line in (*box.lines, *box.notes))


def test_every_line_begins_and_ends_at_a_box() -> None:
    rights = {box.x + box.width for box in CHAIN.boxes}
    ends = {box.x for box in CHAIN.boxes} | rights
    for line in CHAIN.lines:
        numbers = [int(number) for number in re.findall(r"\d+", line.path)]
        assert numbers[0] in rights
        assert numbers[-2] in ends


def test_a_line_that_passes_a_column_meets_no_box_there() -> None:
    for line in CHAIN.lines:
        for y in re.findall(r" (\d+)H\d+", line.path):
            middle = [box for box in CHAIN.boxes if box.x not in (1, CHAIN.boxes[-1].x)]
            assert not [box for box in middle if box.y <= int(y) <= box.y + box.height]


def test_a_bow_between_two_agencies_stays_clear_of_the_reports() -> None:
    drawing = draw(
        source("Northwire", OriginKind.AGENCY),
        source("Radio Merrin", OriginKind.AGENCY),
        *REPORTS,
        edges=(("Radio-Merrin", "Northwire"), ("Northwire", "post"), ("Northwire", "courier")),
    )
    bow = next(line for line in drawing.lines if max(map(int, re.findall(r"\d+", line.path)[::2])) < drawing.heads[1].x)
    assert bow.path.count("C") == 1


def test_a_source_without_a_name_says_so() -> None:
    clerk = next(box for box in CHAIN.boxes if box.title == "a clerk")
    assert (clerk.named, [note.text for note in clerk.notes]) == (False, ["not named"])


def test_speakers_who_lead_to_the_same_share_a_box() -> None:
    names = ("Vael", "Sorn", "Brennick", "Hale")
    drawing = draw(*(source(name) for name in names), *REPORTS, edges=tuple((name, "post") for name in names))
    box = drawing.boxes[0]
    assert box.title == "Vael, Sorn, Brennick and Hale"
    assert [line.text for line in box.lines] == ["Vael", "Sorn", "and 2 others"]


def test_a_long_name_is_cut_in_its_box_and_whole_in_the_list() -> None:
    name = "the interministerial commission for the affairs of harbours and of all who work in them by day and by night"
    told = compose(source(name), *REPORTS, edges=((name.replace(" ", "-"), "post"),))
    assert told.drawing is not None
    assert told.drawing.boxes[0].lines[-1].text.endswith("…")
    assert told.drawing.boxes[0].title == told.entries[0].name == name


def test_of_many_sources_some_are_drawn_and_all_are_listed() -> None:
    agencies = tuple(source(f"Agency {number}", OriginKind.AGENCY) for number in range(MAX_SOURCES + 2))
    told = compose(*agencies, *REPORTS, edges=tuple((agency.id, "post") for agency in agencies))
    assert told.drawing is not None
    assert len([box for box in told.drawing.boxes if box.title.startswith("Agency")]) == MAX_SOURCES
    assert told.drawing.left_out == 2
    assert len(told.entries) == len(agencies)


def test_every_report_keeps_its_first_source_and_lines_stay_few() -> None:
    loud = tuple(source(f"Speaker {number}") for number in range(30))
    drawing = draw(
        *loud,
        source("the quiet clerk"),
        *REPORTS,
        edges=(
            *((one.id, slug) for number, one in enumerate(loud) for slug in ("post", "courier")[: 1 + number % 2]),
            ("the-quiet-clerk", "signal"),
        ),
    )
    assert len(drawing.lines) <= MAX_LINES
    assert "the quiet clerk" in {box.title for box in drawing.boxes}


def test_a_speaker_whose_service_is_not_drawn_is_not_drawn_either() -> None:
    agencies = tuple(source(f"Agency {number}", OriginKind.AGENCY) for number in range(MAX_SOURCES + 1))
    drawing = draw(
        *agencies,
        source("the minister"),
        *REPORTS,
        edges=(*((agency.id, "post") for agency in agencies), ("the-minister", agencies[-1].id)),
    )
    assert "the minister" not in {box.title for box in drawing.boxes}
    assert drawing.left_out == 2


def test_reports_that_nobody_can_take_in_are_not_drawn_but_listed() -> None:
    reports = tuple(report(f"report-{number}") for number in range(MAX_REPORTS + 1))
    told = compose(source("Vael"), *reports, edges=tuple(("Vael", one.id) for one in reports))
    assert told.drawing is None
    assert [len(entry.carried_by) for entry in told.entries] == [len(reports)]


def test_the_order_of_edges_does_not_move_a_box() -> None:
    nodes = (source("a"), source("b", OriginKind.AGENCY), source("c", OriginKind.AGENCY), *REPORTS)
    edges = (("a", "b"), ("a", "post"), ("b", "courier"), ("c", "post"), ("b", "signal"))
    forth, back = draw(*nodes, edges=edges), draw(*nodes, edges=edges[::-1])
    assert forth.boxes == back.boxes
    assert sorted(line.path for line in forth.lines) == sorted(line.path for line in back.lines)


def test_a_report_that_rests_on_nothing_known_is_said_to() -> None:
    told = compose(source("Northwire", OriginKind.AGENCY), *REPORTS, edges=(("Northwire", "post"),))
    assert told.alone == ("Calder Courier", "Evening Signal")


def test_edges_to_nobody_are_left_out() -> None:
    dossier = make_story_dossier()
    origins = dossier.story.origins[0]
    broken = replace(origins, edges=(*origins.edges, edge("nobody", "post")))
    catalogue = build_catalogue(make_story_dossier(origins=(broken,)))
    page = compose_event_page(catalogue.events[EVENT], catalogue=catalogue)
    assert page.origins is not None
    assert "nobody" not in {entry.name for entry in page.origins.entries}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Northwire", ("Northwire",)),
        ("the port company of Calderhaven", ("the port", "company of…")),
        ("Donaudampfschifffahrt", ("Donaudampfs", "chifffahrt")),
        ("부두 노동자 연합 위원회 대변인", ("부두 노동자", "연합 위원…")),
        ("", ()),
    ],
)
def test_writing_is_broken_at_words_and_counts_wide_letters_twice(text: str, lines: tuple[str, ...]) -> None:
    assert wrap_text(text, letters=11, most=2) == lines


def test_each_of_several_names_has_a_line_that_stays_in_the_box() -> None:
    names = ("a statement of the Amalgamated Dockers of the Northern Piers", "the company", "Vael", "Sorn")
    assert write_names(names, letters=22) == ("a statement of the…", "the company", "and 2 others")
    assert write_names(names[1:], letters=22) == ("the company", "Vael", "Sorn")
