"""Lines that come back in file after file: what an outlet prints on each of its pages."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from newsdossier.cleaning.recurring_lines import RecurringLines
from newsdossier.model.article import Survey
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words, is_running_text, is_sentence

MIN_FILES = 3  # two articles of one outlet may share a heading by chance
MIN_SHARE = 0.3  # of the outlet's articles: a column's name comes back too, but not on every third page
MIN_SHARE_OF_UNKNOWN = 0.02  # of the articles whose outlet is unknown, which are those of many outlets
MIN_SHARE_OF_SENTENCE = 0.1  # likewise for a line that is a sentence: "Terms were not disclosed." many reports say
LONGEST = 40  # words: a longer line that comes back is quoted text or background, which reporters reuse
OPENING = 2  # paragraphs by which a text is known: the first may be a notice that opens every page of the outlet
UNKNOWN_OUTLET = ""


def find_recurring_lines(surveys: tuple[Survey, ...]) -> RecurringLines:
    """Return the lines that come back across the articles of one outlet, or across those whose outlet is unknown.

    Sentences that read like an article's own, captions and the parts of the head (a byline, a section) never count.
    Copies of one text count once: what they share is their own. The work grows with the number of lines.
    """
    stories = defaultdict[str, set[str]](set)
    carriers = defaultdict[tuple[str, str], set[str]](set)
    for survey in surveys:
        outlet, story = outlet_of(survey), story_of(survey)
        stories[outlet].add(story)
        for text in candidates(survey):
            carriers[outlet, text].add(story)
    return RecurringLines(
        lines=frozenset(
            (outlet, text)
            for (outlet, text), told in carriers.items()
            if len(told) >= MIN_FILES and len(told) >= needed(outlet, text, stories=len(stories[outlet]))
        )
    )


def story_of(survey: Survey) -> str:
    """Return what copies of one text have in common: how it opens, or the slug where there is no paragraph."""
    paragraphs = (block.text for block in survey.sifted.kept if is_running_text(block))
    return "\n".join(islice(paragraphs, OPENING)) or survey.slug


def needed(outlet: str, text: str, *, stories: int) -> int:
    """Return in how many of the outlet's texts a line must stand; where outlets are unknown, a few are enough."""
    if outlet != UNKNOWN_OUTLET:
        return round(MIN_SHARE * stories)
    return round((MIN_SHARE_OF_SENTENCE if is_sentence(text) else MIN_SHARE_OF_UNKNOWN) * stories)


def outlet_of(survey: Survey) -> str:
    metadata = survey.metadata
    return metadata.outlet_id or (metadata.outlet.value.casefold() if metadata.outlet else UNKNOWN_OUTLET)


def candidates(survey: Survey) -> Iterator[str]:
    taken = {role.block for role in survey.metadata.roles} | set(survey.sifted.captions)
    return (block.text for block in survey.sifted.kept if block not in taken and can_recur(block))


def can_recur(block: Block) -> bool:
    """Return whether a line may be furniture at all: no paragraph, and more than a word that headings share."""
    return not is_running_text(block) and 1 < count_words(block.text) <= LONGEST


def find_recurring_blocks(survey: Survey, recurring: RecurringLines) -> frozenset[Block]:
    """Return those of the kept blocks that come back in other articles of the outlet."""
    if not recurring.lines:
        return frozenset()
    outlet = outlet_of(survey)
    return frozenset(block for block in survey.sifted.kept if (outlet, block.text) in recurring.lines)
