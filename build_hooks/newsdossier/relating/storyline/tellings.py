"""Sentences that tell in passing of something that happened on another day."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from newsdossier.model.article import Article
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.model.days import DateSpan
from newsdossier.model.span import Span
from newsdossier.relating.roles.nouns import is_head
from newsdossier.relating.sentence_ends import split_sentences
from newsdossier.relating.storyline.anniversaries import find_anniversaries
from newsdossier.relating.storyline.happenings import NOUNS, VERBS
from newsdossier.relating.storyline.phrases import RULES, SKIPPED, WORD, Sentence, Words, is_name
from newsdossier.relating.storyline.told_days import ToldDay, find_told_days, may_name_a_day

LONGEST_PASSAGE = 100_000  # of a passage; a longer one is damage
MAX_SENTENCE = 700  # characters; what goes on longer is a list or a table
FEWEST_CHARACTERS, MOST_CHARACTERS = 12, 140  # of words that can stand as a title
REACH_BEFORE, REACH_AFTER = 50, 15  # characters around the words in which "will attend" or "was denied" stands
NEWS = timedelta(days=31)  # before publication; what a lead tells of a day longer ago is history
MOST_DAYS_AGO = 500  # further back is history, not the story: a year, and the months around its anniversary
NOT_DONE = re.compile(
    r"\b(?:will|would|could|should|may|might|must|plan|plans|planned|planning|expects?|expected|scheduled|set to|due"
    r"|hopes?|hoped|hoping|wants?|wanted|proposed|propose|proposes|upcoming|next|not|never|n['’]t|if|denied|denies|no"
    r"|failed|refused|prepar(?:e|es|ed|ing)|cancel\w*|postpone\w*|likely|possible|potential|allegedly|to be|ahead of"
    r"|intend\w*|going to)\b",
    re.IGNORECASE,
)
TRAILING = re.compile(r" (?:late |early )?(?:last year|this year)$")
LONGEST_ACRONYM = 5  # letters: a longer word in capitals is a dateline's
LEANING = frozenset({"his", "her", "their", "its", "our", "that", "this"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A place where an article tells of a happening with a day of its own."""

    span: Span
    """The words that name it: a clause or a noun phrase."""
    day: DateSpan
    kinds: frozenset[str]
    around: frozenset[str]
    """Kinds of all that the sentence tells: the treaty, where these words are of the visit on which it was signed."""
    names: frozenset[str]
    """Words of the names in the sentence, without case."""
    title: Span
    """The same without the day at its end."""
    named: int
    """How many words of names are among them."""
    leans: bool
    """Whether they begin with a pronoun that leans on what stands before: "his summit with Vael"."""

    @property
    def titled(self) -> bool:
        """Whether the words say who or where, so that they can stand alone."""
        return (
            self.named > 0
            and not self.leans
            and FEWEST_CHARACTERS <= self.title.end - self.title.start <= MOST_CHARACTERS
        )


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
    text = article.text.passages[passage].text[:LONGEST_PASSAGE]
    if not may_tell(text):
        return
    named = tuple(find_told_days(text, published=days.published, own=days.own))
    every = (*named, *find_anniversaries(text, told=named, event=days.event))
    told = [day for day in every if is_of_another_day(day.span, days)]
    if not told:
        return
    seen: set[tuple[int, int]] = set()
    sentences = list(split_sentences(text))
    for day in leave_out_news(told, text, sentences[0], days=days) if leads else told:
        sentence = find_sentence(text, sentences, place=day.start)
        if sentence is None or sentence.end - sentence.start > MAX_SENTENCE:
            continue
        found = next((words for _, rule in RULES if (words := rule(sentence, day)) is not None), None)
        if found is None or found[:2] in seen or is_not_done(sentence, found):
            continue
        if names_another_day(sentence, found, day=day):
            continue
        seen.add(found[:2])
        yield make_telling(article, sentence, day, passage=passage, found=found)


def leave_out_news(told: list[ToldDay], text: str, sentence: tuple[int, int], *, days: Days) -> list[ToldDay]:
    """Return the days that are told in passing by a passage that begins with an article's lead, its first sentence.

    Where the lead names no day of the article, the first day of the last month that it names is that of its own news.
    """
    named = find_told_days(text[: sentence[1]], published=days.published, own=frozenset())
    recent = [day for day in named if day.span.day and days.published.last - day.span.first <= NEWS]
    is_dated = any(day.span.first.toordinal() in days.own for day in recent)
    return told if is_dated else [day for day in told if recent[:1] != [day]]


def may_tell(text: str) -> bool:
    """Return whether a word for a happening may stand in a passage: most that name a day have none.

    Only ASCII is read so: other letters may be one of these in another case.
    """
    return not text.isascii() or not SIGNS_OF_HAPPENINGS.isdisjoint(text.lower().translate(LETTERS).split())


SIGNS_OF_HAPPENINGS = frozenset(max(word.split("-"), key=len) for word in (*NOUNS, *VERBS))
"""Of a word with hyphens its longest part."""
LETTERS = "".join(sign if sign.isalpha() else " " for sign in map(chr, range(128)))
"""What each character of ASCII is read as: a space parts words."""


def find_sentence(text: str, sentences: list[tuple[int, int]], *, place: int) -> Sentence | None:
    before = bisect_right(sentences, (place, len(text)))
    start, end = sentences[before - 1] if before else (0, 0)
    return Sentence(text, start, end) if place < end else None


def names_another_day(sentence: Sentence, found: tuple[int, int, str], *, day: ToldDay) -> bool:
    words = WORD.finditer(sentence.text, found[0], found[1])
    return any(word.group() in SKIPPED and not day.start <= word.start() < day.end for word in words)


def is_not_done(sentence: Sentence, found: Words) -> bool:
    """Return whether the words, or what stands right around them, tell of plans, doubts or the contrary."""
    first, last = max(sentence.start, found[0] - REACH_BEFORE), min(sentence.end, found[1] + REACH_AFTER)
    return NOT_DONE.search(sentence.text, first, last) is not None


def make_telling(article: Article, sentence: Sentence, day: ToldDay, *, passage: int, found: Words) -> Telling:
    start, end, kind = found
    words = list(WORD.finditer(sentence.text, start, end))
    plain = [word.group().casefold() for word in words]
    around = list(WORD.finditer(sentence.text, sentence.start, sentence.end))
    without_day = day.start if day.end == end and day.start > start else end
    title_end = len(TRAILING.sub("", sentence.text[:without_day].rstrip(" ,")))
    return Telling(
        span=Span(article=article.slug, passage=passage, start=start, end=end),
        day=day.span,
        kinds=frozenset({kind, *kinds_of(words)}),
        around=frozenset({kind, *kinds_of(around)}),
        names=frozenset(name_key(word.group()) for word in around if is_telling_name(word)),
        title=Span(article=article.slug, passage=passage, start=start, end=title_end),
        named=sum(is_name(word) for word in words),
        leans=bool(plain) and plain[0] in LEANING,
    )


def is_telling_name(word: re.Match[str]) -> bool:
    text = word.group()
    return is_name(word) and not is_head(text) and not (text.isupper() and len(text) > LONGEST_ACRONYM)


def kinds_of(words: list[re.Match[str]]) -> Iterator[str]:
    for word in words:
        plain = word.group().casefold()
        yield from (kind for kind in (NOUNS.get(plain), VERBS.get(plain)) if kind is not None)


def name_key(word: str) -> str:
    return word.casefold().rstrip(".").removesuffix("'s").removesuffix("’s")
