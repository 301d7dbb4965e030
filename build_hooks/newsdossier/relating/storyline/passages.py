"""Where reports name what two events share."""

from collections.abc import Iterator

from newsdossier.model.article import Article
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.model.span import Span
from newsdossier.relating.sentence_ends import split_sentences
from newsdossier.relating.storyline.pairs import Reports

MOST_SENTENCES = 6  # of a report that are looked at: what it is about is told first


def telling(reports: Reports, *, entities: frozenset[str], words: set[str]) -> tuple[Span, ...]:
    """Return the sentence that names most of what the events share; of equals the first. () where none does.

    Where the lists have nothing that both name, it is the passage that has most of the common words.
    """
    if entities:
        best = max(name_entities(reports, entities=entities), key=lambda one: one[0], default=None)
        return (best[1],) if best is not None and best[0] else ()
    passage = max(have_words(reports, words=words), key=lambda one: one[0], default=None)
    return (all_of(*passage[1:]),) if passage is not None and passage[0] else ()


def name_entities(reports: Reports, *, entities: frozenset[str]) -> Iterator[tuple[int, Span]]:
    for report in reports:
        places = [(one.passage, one.start, one.entity) for one in report.mentions if one.entity in entities]
        for span in sentences_of(report):
            yield (
                len({key for index, start, key in places if index == span.passage and span.start <= start < span.end}),
                span,
            )


def have_words(reports: Reports, *, words: set[str]) -> Iterator[tuple[int, Article, int]]:
    """Yield how many of the words the first passages have, each passage as its report and its number."""
    for report in reports:
        for index, passage in enumerate(report.text.passages[:MOST_SENTENCES]):
            if passage.fate in TELLING_FATES:
                yield sum(map(passage.text.casefold().__contains__, words)), report, index


def all_of(report: Article, index: int) -> Span:
    return Span(article=report.slug, passage=index, start=0, end=len(report.text.passages[index].text))


def sentences_of(report: Article) -> Iterator[Span]:
    seen = 0
    for index, passage in enumerate(report.text.passages):
        if passage.fate not in TELLING_FATES:
            continue
        for start, end in split_sentences(passage.text):
            seen += 1
            if seen > MOST_SENTENCES:
                return
            yield Span(article=report.slug, passage=index, start=start, end=end)
