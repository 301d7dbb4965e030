"""Articles that are one text."""

import random
from dataclasses import replace

from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.relation import Copy, CopyKind
from newsdossier.relating.reuse.copies.copies import find_copies
from tests.patience import patience
from tests.relating.builders import Story, make_article, relate_stories

TEXT = (
    "Dockers at Pell Terminal walked out on Tuesday for the third time this month: nine ships wait, and cranes rest.",
    "The union says that night shifts have doubled since the port authority sold the eastern quay to Sund Holding.",
    "Ada Brennick, who leads the union, told reporters that nobody had asked the crews before the sale was signed.",
    "Sund Holding replied that wages at the eastern quay were the highest on the coast and that talks would go on.",
)
EDITED = (
    "Three strikes in a month are more than the town has seen since the grain riots of its grandmothers.",
    "Sund Holding replied that wages on the eastern quay were the hihgest on the coast, and that talks would go on.",
    "Dockers at Pell Terminal walked out Tuesday for the third time this month: nine ships wait in the harbor.",
)
SPEECH = (
    "“We were never asked, we were never told, and we will not load another ship until somebody sits down with us and "
    "says to our faces what they have sold and to whom and for how much,”"
)


def copies_of(*stories: Story) -> tuple[Copy, ...]:
    return find_copies(index_by_slug([make_article(story) for story in stories]), rewrites=()).copies


def credit(story: Story, *, outlet: str | None = None, authors: tuple[str, ...] = ()) -> Article:
    article = make_article(story)
    named = Found(value=outlet, evidence=()) if outlet else None
    return replace(article, metadata=replace(article.metadata, outlet=named, authors=authors))


def test_a_text_that_was_cut_edited_reordered_and_put_into_another_is_a_copy() -> None:
    (copy,) = copies_of(Story(slug="first", paragraphs=TEXT), Story(slug="second", paragraphs=EDITED))
    assert (copy.first, copy.second, copy.kind) == ("first", "second", CopyKind.NEAR_DUPLICATE)
    assert copy.share_of_first < copy.share_of_second
    assert copy.original is None


def test_sentences_stand_beside_each_other_with_those_that_have_most_in_common_first() -> None:
    stories = (Story(slug="first", paragraphs=TEXT), Story(slug="second", paragraphs=EDITED))
    (copy,) = copies_of(*stories)
    assert [(one.in_first.quote, one.in_second.quote) for one in copy.passages] == [
        (TEXT[3], EDITED[1]),
        (TEXT[0], EDITED[2]),
    ]
    for story, sides in zip(
        stories, zip(*((one.in_first, one.in_second) for one in copy.passages), strict=True), strict=True
    ):
        saved = make_article(story).clipping.saved.text
        assert [saved[side.start : side.end] for side in sides] == [side.quote for side in sides]


def test_copies_are_found_whatever_lies_between_them() -> None:
    stories = [
        Story(slug="now", paragraphs=TEXT, published="2024-03-05", certainty=Certainty.CERTAIN),
        Story(slug="then", paragraphs=TEXT, published="2021-08-30", certainty=Certainty.CERTAIN),
    ]
    (copy,) = relate_stories(stories).copies
    assert (copy.original, copy.certainty) == ("then", Certainty.CERTAIN)
    assert "the copy came out later" in copy.reason


def test_reports_that_quote_one_speech_are_no_copies() -> None:
    one = Story(slug="one", paragraphs=(f"{SPEECH} said Ada Brennick at the gates.", "Rain fell on Mora that night."))
    two = Story(slug="two", paragraphs=(f"At noon the union spoke: {SPEECH} it let the harbour know.", "No one came."))
    assert copies_of(one, two) == ()


def test_reports_that_come_every_week_are_no_copies() -> None:
    form = (
        "The harbour office of {place} said that {ships} ships with {tons} tons came in the week to March {day}.",
        "It said that {idle} of the {cranes} cranes at the eastern quay had stood idle for an hour or more.",
    )
    weeks = (
        {"place": "Mora", "ships": 41, "tons": 73_200, "day": 8, "idle": 3, "cranes": 12},
        {"place": "Mora", "ships": 28, "tons": 51_400, "day": 15, "idle": 7, "cranes": 11},
    )
    reports = [
        Story(slug=f"week-{week['day']}", paragraphs=tuple(text.format(**week) for text in form)) for week in weeks
    ]
    assert copies_of(*reports) == ()


def test_two_that_carry_one_agencys_text_have_it_from_there() -> None:
    (copy,) = copies_of(
        Story(slug="first", paragraphs=TEXT, agency="Northwire", published="2024-03-05", certainty=Certainty.CERTAIN),
        Story(slug="second", paragraphs=TEXT, agency="Northwire", published="2024-03-06", certainty=Certainty.CERTAIN),
    )
    assert (copy.kind, copy.original) == (CopyKind.WIRE, None)
    assert "both carry the text of Northwire" in copy.reason


def test_who_leaves_the_agency_out_has_the_text_from_who_names_it() -> None:
    (copy,) = copies_of(Story(slug="first", paragraphs=TEXT), Story(slug="second", paragraphs=TEXT, agency="Northwire"))
    assert (copy.kind, copy.original) == (CopyKind.WIRE, "second")


def test_one_article_in_two_outlets_is_syndicated() -> None:
    stories = (Story(slug="first", paragraphs=TEXT), Story(slug="second", paragraphs=TEXT))
    outlets = ("Harbour Post", "Inland Mail")
    articles = [
        credit(story, outlet=outlet, authors=("Pia Rask",)) for story, outlet in zip(stories, outlets, strict=True)
    ]
    (copy,) = find_copies(index_by_slug(articles), rewrites=()).copies
    assert (copy.kind, copy.original) == (CopyKind.SYNDICATED, None)
    again = [credit(story, outlet="Harbour Post", authors=("Pia Rask",)) for story in stories]
    assert [one.kind for one in find_copies(index_by_slug(again), rewrites=()).copies] == [CopyKind.NEAR_DUPLICATE]


def test_what_the_curator_calls_a_rewrite_is_one() -> None:
    stories = [
        Story(slug="first", paragraphs=TEXT, front_matter=FrontMatter(rewrite_of="second")),
        Story(slug="second", paragraphs=TEXT, published="2024-03-06", certainty=Certainty.CERTAIN),
    ]
    (copy,) = relate_stories(stories).copies
    assert (copy.kind, copy.original, copy.stated) == (CopyKind.REWRITE, "second", True)


def test_a_brief_that_says_what_others_say_is_no_copy() -> None:
    brief = ("Dockers at Pell Terminal walked out on Tuesday for the third time this month.",)
    assert copies_of(Story(slug="brief", paragraphs=brief), Story(slug="long", paragraphs=TEXT)) == ()


def test_order_of_articles_and_work_done_before_change_nothing() -> None:
    stories = [
        Story(slug="first", paragraphs=TEXT),
        Story(slug="second", paragraphs=EDITED),
        Story(slug="third", paragraphs=TEXT[:3]),
    ]
    articles = [make_article(story) for story in stories]
    every = find_copies(index_by_slug(articles), rewrites=())
    assert [(copy.first, copy.second) for copy in every.copies] == [("first", "second"), ("first", "third")]
    assert find_copies(index_by_slug(articles[::-1]), rewrites=()).copies == every.copies
    before = find_copies(index_by_slug(articles[:2]), rewrites=())
    now = find_copies(index_by_slug(articles), rewrites=(), previous=before)
    assert now.copies == every.copies
    assert now.holdings.holders.tolist() == every.holdings.holders.tolist()
    changed = [articles[0], make_article(replace(stories[1], agency="Northwire")), articles[2]]
    anew = find_copies(index_by_slug(changed), rewrites=(), previous=every).copies
    assert anew == find_copies(index_by_slug(changed), rewrites=()).copies != every.copies


def test_a_text_that_all_carry_is_paired_with_some_of_them() -> None:
    """Forty times as many articles would otherwise be 1,600 times as many pairs."""
    stories = [Story(slug=f"copy-{number:03}", paragraphs=TEXT) for number in range(90)]
    copies = copies_of(*stories)
    held = {slug for copy in copies for slug in (copy.first, copy.second)}
    assert len(held) == len(stories)
    assert len(copies) < 15 * len(stories)


def test_a_megabyte_on_one_line_and_one_sentence_a_thousand_times_are_compared_in_seconds() -> None:
    rng = random.Random(4)
    words = ["quay", "“", "dockers", "”", '"', "Mora.", "U.S.", "12", "港", "the", "of"]
    monster = (" ".join(rng.choices(words, k=250_000)),)
    litany = (" ".join(["The strike at the quay goes on until Sund Holding signs the sale again."] * 3000),)
    with patience():
        copies = copies_of(
            *(Story(slug=slug, paragraphs=monster) for slug in ("a", "b")),
            *(Story(slug=slug, paragraphs=litany) for slug in ("c", "d")),
        )
        assert ("c", "d") in [(copy.first, copy.second) for copy in copies]
