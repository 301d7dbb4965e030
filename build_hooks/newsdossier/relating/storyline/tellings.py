"""What an article tells in passing of other days than its own."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from newsdossier.model.article import Article
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.model.days import DateSpan
from newsdossier.relating.sentence_ends import split_sentences
from newsdossier.relating.storyline.anniversaries import find_anniversaries
from newsdossier.relating.storyline.clauses import Sentence
from newsdossier.relating.storyline.happenings import may_tell
from newsdossier.relating.storyline.phrases import find_words
from newsdossier.relating.storyline.telling import Telling, make_telling
from newsdossier.relating.storyline.told_days import ToldDay, find_told_days, may_name_a_day

LONGEST_PASSAGE = 100_000  # of a passage; a longer one is damage
MAX_SENTENCE = 700  # characters; what goes on longer is a list or a table
NEWS = timedelta(days=31)  # before publication; what a lead tells of a day longer ago is history
MOST_DAYS_AGO = 500  # further back is history, not the story: a year, and the months around its anniversary


def find_tellings(articles: tuple[Article, ...]) -> tuple[Telling, ...]:
    """Return what the articles tell of other days than their own, by article and place."""
    return tuple(telling for article in articles for telling in read_tellings(article))


def read_tellings(article: Article) -> tuple[Telling, ...]:
    """Return what the article tells of other days than its own, in order; () where it is not dated itself.

    Its own days are those of the event and of publication, and the days next to them.
    """
    if article.dating.published is None:
        return ()
    passages = article.text.passages
    lead = next((index for index, one in enumerate(passages) if one.fate in TELLING_FATES), 0)
    telling = [index for index, one in enumerate(passages) if may_name_a_day(one.text) and one.fate in TELLING_FATES]
    if not telling:
        return ()
    event = article.dating.event
    days = Days(article.dating.published.span, event.span if event else None, own=own_days(article))
    return tuple(found for index in telling for found in tellings_of(article, index, days=days, leads=index == lead))


class Days(NamedTuple):
    """The days of an article."""

    published: DateSpan
    event: DateSpan | None
    own: frozenset[int]
    """By their ordinals: those of publication and of the event, and the days next to them."""


def own_days(article: Article) -> frozenset[int]:
    spans = [one.span for one in (article.dating.published, article.dating.event) if one is not None]
    return frozenset(span.first.toordinal() + days for span in spans if span.day for days in (-1, 0, 1))


def is_of_another_day(day: DateSpan, days: Days) -> bool:
    """Return whether that is no day of the article itself, nor one too far back."""
    is_own = day.day is not None and day.first.toordinal() in days.own
    return not is_own and (days.published.last - day.last).days <= MOST_DAYS_AGO


def tellings_of(article: Article, passage: int, *, days: Days, leads: bool) -> Iterator[Telling]:
    """Yield what a passage tells of other days, by those days; the same words tell of one."""
    text = article.text.passages[passage].text[:LONGEST_PASSAGE]
    told = list_other_days(text, days=days) if may_tell(text) else []
    if not told:
        return
    sentences = split_sentences(text)
    seen: set[tuple[int, int]] = set()
    for day in leave_out_news(told, text, sentences[0], days=days) if leads else told:
        sentence = find_sentence(text, sentences, place=day.start)
        words = None if sentence is None else find_words(sentence, day)
        if sentence is not None and words is not None and (words.start, words.end) not in seen:
            seen.add((words.start, words.end))
            yield make_telling(article, sentence, day, passage=passage, found=words)


def list_other_days(text: str, *, days: Days) -> list[ToldDay]:
    """Return the days that a text names, and those of which it has the anniversary, but for the article's own."""
    named = tuple(find_told_days(text, published=days.published, own=days.own))
    every = (*named, *find_anniversaries(text, told=named, event=days.event))
    return [day for day in every if is_of_another_day(day.span, days)]


def leave_out_news(told: list[ToldDay], text: str, sentence: tuple[int, int], *, days: Days) -> list[ToldDay]:
    """Return the days that are told in passing by a passage that begins with an article's lead, its first sentence.

    Where the lead names no day of the article, the first day of the last month that it names is that of its own news.
    """
    named = find_told_days(text[: sentence[1]], published=days.published, own=frozenset())
    recent = [day for day in named if day.span.day and days.published.last - day.span.first <= NEWS]
    is_dated = any(day.span.first.toordinal() in days.own for day in recent)
    return told if is_dated else [day for day in told if recent[:1] != [day]]


def find_sentence(text: str, sentences: list[tuple[int, int]], *, place: int) -> Sentence | None:
    """Return the sentence around a place; None between two sentences, and where it is too long to be one."""
    before = bisect_right(sentences, (place, len(text)))
    start, end = sentences[before - 1] if before else (0, 0)
    return Sentence(text, start, end) if place < end <= start + MAX_SENTENCE else None
