"""The passages behind a link hold the words on which it rests."""

from newsdossier.model.address import Slug
from newsdossier.model.common_passages import MAX_PASSAGES, find_common_passages
from tests.relating.builders import Story, make_article, relate_stories

FIRST = Story(
    slug="first",
    paragraphs=(
        "Ferries were late in the morning.",
        "Dockers at Pell Terminal want overtime paid.",
        "Pensions are next, says Brennick.",
    ),
)
SECOND = Story(
    slug="second",
    paragraphs=("Brennick spoke of pensions again.", "Nobody came.", "Overtime at Pell Terminal divides dockers."),
)


def quotes(words: tuple[str, ...], first: Story = FIRST, second: Story = SECOND) -> list[tuple[str, str]]:
    found = find_common_passages(make_article(first), make_article(second), words=words)
    return [(one.in_first.quote, one.in_second.quote) for one in found]


def test_the_passages_with_most_of_the_words_come_first() -> None:
    assert quotes(("overtime", "Dockers", "Pell", "Pensions")) == [
        (FIRST.paragraphs[1], SECOND.paragraphs[2]),
        (FIRST.paragraphs[2], SECOND.paragraphs[0]),
    ]


def test_words_that_no_passage_has_point_nowhere() -> None:
    assert quotes(("lighthouse",)) == []
    assert quotes(()) == []


def test_words_of_scripts_without_spaces_are_found() -> None:
    first, second = (
        Story(slug=slug, paragraphs=(text,))
        for slug, text in (("a", "港湾労働者のストライキ"), ("b", "新しい港湾の灯台"))
    )
    assert quotes(("港湾",), first, second) == [(first.paragraphs[0], second.paragraphs[0])]


def test_evidence_covers_the_passage_in_the_saved_file() -> None:
    article = make_article(FIRST)
    (found,) = find_common_passages(article, make_article(SECOND), words=("overtime",))
    assert article.clipping.saved.text[found.in_first.start : found.in_first.end] == found.in_first.quote


def test_each_found_link_can_be_opened() -> None:
    stories = {one.slug: one for one in (FIRST, SECOND)}
    ((link,), _) = relate_stories(list(stories.values())).related.values()
    found = find_common_passages(make_article(FIRST), make_article(stories[link.slug]), words=link.shared)
    assert link.slug == Slug("second")
    assert 0 < len(found) <= MAX_PASSAGES
