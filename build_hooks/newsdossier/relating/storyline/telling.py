"""A happening that an article tells of in passing, with a day of its own."""

import re
from dataclasses import dataclass

from newsdossier.model.article import Article
from newsdossier.model.days import DateSpan
from newsdossier.model.span import Span
from newsdossier.relating.storyline.clauses import Sentence, Words
from newsdossier.relating.storyline.happenings import kinds_of
from newsdossier.relating.storyline.told_days import ToldDay
from newsdossier.relating.storyline.words import WORD, is_name, is_telling_name, name_key, plain

FEWEST_CHARACTERS, MOST_CHARACTERS = 12, 140  # of words that can stand as a title
TRAILING = re.compile(r" (?:late |early )?(?:last year|this year)$")
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


def make_telling(article: Article, sentence: Sentence, day: ToldDay, *, passage: int, found: Words) -> Telling:
    """Return what these words of a sentence tell of a day."""
    start, end, kind = found
    words = list(WORD.finditer(sentence.text, start, end))
    around = list(WORD.finditer(sentence.text, sentence.start, sentence.end))
    without_day = day.start if day.end == end and day.start > start else end
    title_end = len(TRAILING.sub("", sentence.text[:without_day].rstrip(" ,")))
    return Telling(
        span=Span(article=article.slug, passage=passage, start=start, end=end),
        day=day.span,
        kinds=frozenset({kind, *kinds_of(map(plain, words))}),
        around=frozenset({kind, *kinds_of(map(plain, around))}),
        names=frozenset(name_key(word.group()) for word in around if is_telling_name(word)),
        title=Span(article=article.slug, passage=passage, start=start, end=title_end),
        named=sum(is_name(word) for word in words),
        leans=any(plain(word) in LEANING for word in words[:1]),
    )
