"""The passages of reports that name what two events share."""

from collections.abc import Iterator
from itertools import islice

from newsdossier.model.article import Article
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.model.span import Span
from newsdossier.relating.sentence_ends import split_sentences
from newsdossier.relating.storyline.pairs import Reports

MOST_SENTENCES = 6  # of a report that are looked at: what it is about is told first


def find_passages(reports: Reports, *, entities: frozenset[str], words: frozenset[str]) -> tuple[Span, ...]:
    """Return the sentence that names most of what the events share; of equals the first. () where none does.

    Where the lists have nothing that both name, it is the passage that has most of the common words.
    """
    named = name_entities(reports, entities=entities) if entities else have_words(reports, words=words)
    most, span = max(named, key=lambda one: one[0], default=(0, None))
    return (span,) if span is not None and most else ()


def name_entities(reports: Reports, *, entities: frozenset[str]) -> Iterator[tuple[int, Span]]:
    """Yield how many of the entities the first sentences name, each with its place."""
    for report in reports:
        places = [one for one in report.mentions if one.entity in entities]
        for span in sentences_of(report):
            here = [one for one in places if one.passage == span.passage]
            yield len({one.entity for one in here if span.start <= one.start < span.end}), span


def have_words(reports: Reports, *, words: frozenset[str]) -> Iterator[tuple[int, Span]]:
    """Yield how many of the words the first passages have, each with its place."""
    for report in reports:
        for index, passage in enumerate(report.text.passages[:MOST_SENTENCES]):
            if passage.fate in TELLING_FATES:
                span = Span(article=report.slug, passage=index, start=0, end=len(passage.text))
                yield sum(map(passage.text.casefold().__contains__, words)), span


def sentences_of(report: Article) -> Iterator[Span]:
    """Yield the first sentences of a report."""
    spans = (
        Span(article=report.slug, passage=index, start=start, end=end)
        for index, passage in enumerate(report.text.passages)
        if passage.fate in TELLING_FATES
        for start, end in split_sentences(passage.text)
    )
    return islice(spans, MOST_SENTENCES)
