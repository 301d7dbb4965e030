"""Sentences that tell in passing of something that happened on another day."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from newsdossier.model.article import Article
from newsdossier.model.days import DateSpan
from newsdossier.model.span import Span
from newsdossier.relating.comparing.sentences import TOLD, split_sentences
from newsdossier.relating.roles.nouns import DETERMINERS, is_head
from newsdossier.relating.storyline.happenings import NOUNS, VERBS
from newsdossier.relating.storyline.told_days import MONTHS, WEEKDAYS, ToldDay, find_told_days

LONGEST_PASSAGE = 100_000  # of a passage; a longer one is damage
MAX_SENTENCE = 700  # characters; what goes on longer is a list or a table
FEWEST_CHARACTERS, MOST_CHARACTERS = 12, 140  # of words that can stand as a title
REACH_BEFORE, REACH_AFTER = 50, 15  # characters around the words in which "will attend" or "was denied" stands
MOST_DAYS_AGO = 500  # further back is history, not the story: a year, and the months around its anniversary
MOST_BETWEEN = 9  # words between "visit" and "in June"
WORD = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W_](?:[\w'’-]{0,40}\w)?")
CLAUSE_END = re.compile(
    r"[,;:()–—\"“”]| - |\band\b(?! [A-Z])|\b(?:but|that|which|who|whom|whose|when|where|while|because|although|though"
    r"|as|if|so|yet|after|before|than|since|until|whether|or|amid|despite|following|including)\b"
)
NOT_DONE = re.compile(
    r"\b(?:will|would|could|should|may|might|must|plan|plans|planned|planning|expects?|expected|scheduled|set to|due"
    r"|hopes?|hoped|hoping|wants?|wanted|proposed|propose|proposes|upcoming|next|not|never|n['’]t|if|denied|denies|no"
    r"|failed|refused|cancel\w*|postpone\w*|likely|possible|potential|allegedly|to be|ahead of|intend\w*|going to)\b",
    re.IGNORECASE,
)
ANNIVERSARY = re.compile(r"\b(first|one-year|second|third|fifth|10th|tenth) anniversary of ")
TRAILING = re.compile(r" (?:late |early )?(?:last year|this year)$")
YEARS = {"first": 1, "one-year": 1, "second": 2, "third": 3, "fifth": 5, "10th": 10, "tenth": 10}
SAME_DAY = re.compile(r"\b(?:coincid\w+ with|on|falls? on|fell on) (?:the |its |their )?$")
PRONOUN_WORDS = "he she it they we i you this that there these those who which him her them us me one"
PRONOUNS = frozenset(PRONOUN_WORDS.split())
SMALL_WORDS = """
    a an the in on at of to for from by with and or but as after before his her its their our is was were has have had
    who that this these those mr mrs ms one two three four five six seven eight nine ten several many some few dozens
    hundreds thousands
"""
SMALL = frozenset(SMALL_WORDS.split())
NO_NAMES = SMALL | PRONOUNS
SAYING = frozenset(("said", "says", "told", "announced", "reported", "added", "wrote", "tweeted", "claimed"))
TRANSITIVE = frozenset({"decide", "sign", "merge", "name", "inspect", "act"})
"""Kinds whose verbs say nothing without an object."""
LONGEST_ACRONYM = 5  # letters: a longer word in capitals is a dateline's
LEANING = frozenset({"his", "her", "their", "its", "our", "that", "this"})
SKIPPED = frozenset(MONTHS) | frozenset(WEEKDAYS)


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


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, within the text of its passage."""

    text: str
    start: int
    end: int


def find_tellings(articles: tuple[Article, ...]) -> tuple[Telling, ...]:
    """Return what the articles tell of other days than their own, by article and place."""
    return tuple(telling for article in articles for telling in read_tellings(article))


def read_tellings(article: Article) -> tuple[Telling, ...]:
    """Return what the article tells of other days than its own, in order; () where it is not dated itself.

    Its own days are those of the event and of publication, and the days next to them.
    """
    published = article.dating.published
    if published is None:
        return ()
    return tuple(
        telling
        for index, passage in enumerate(article.text.passages)
        if passage.fate in TOLD
        for telling in tellings_of(passage.text[:LONGEST_PASSAGE], article, passage=index, published=published.span)
    )


def is_recent(day: DateSpan, published: DateSpan) -> bool:
    return (published.last - day.last).days <= MOST_DAYS_AGO


def is_own_day(day: DateSpan, article: Article) -> bool:
    own = [one.span for one in (article.dating.published, article.dating.event) if one is not None]
    if day.day is None:
        return False
    return any(abs((near - day.first).days) <= 1 for span in own if span.day for near in (span.first,))


def tellings_of(text: str, article: Article, *, passage: int, published: DateSpan) -> Iterator[Telling]:
    told = (*find_told_days(text, published=published), *find_anniversaries(text, article))
    days = [day for day in told if not is_own_day(day.span, article) and is_recent(day.span, published)]
    if not days:
        return
    seen: set[tuple[int, int]] = set()
    sentences = [Sentence(text, start, end) for start, end in split_sentences(text)]
    for day in days:
        sentence = find_sentence(sentences, day.start)
        if sentence is None or sentence.end - sentence.start > MAX_SENTENCE:
            continue
        found = next((words for _, rule in RULES if (words := rule(sentence, day)) is not None), None)
        if found is None or found[:2] in seen or is_not_done(sentence, found):
            continue
        if names_another_day(sentence, found, day=day):
            continue
        seen.add(found[:2])
        yield make_telling(article, sentence, day, passage=passage, found=found)


def find_sentence(sentences: list[Sentence], place: int) -> Sentence | None:
    before = bisect_right(sentences, place, key=lambda sentence: sentence.start)
    found = sentences[before - 1] if before else None
    return found if found is not None and place < found.end else None


def names_another_day(sentence: Sentence, found: tuple[int, int, str], *, day: ToldDay) -> bool:
    words = WORD.finditer(sentence.text, found[0], found[1])
    return any(word.group() in SKIPPED and not day.start <= word.start() < day.end for word in words)


Words = tuple[int, int, str]
"""Where the words begin and end, and the kind of what happened."""
Rule = Callable[[Sentence, ToldDay], Words | None]


def find_anniversaries(text: str, article: Article) -> Iterator[ToldDay]:
    event = article.dating.event
    if "anniversary of" not in text or event is None:
        return
    for match in ANNIVERSARY.finditer(text):
        then = years_before(event.span, YEARS[match[1]])
        if not SAME_DAY.search(text, max(0, match.start() - 30), match.start()) or then is None:
            then = DateSpan(event.span.year - YEARS[match[1]], event.span.month)
        if then.month is not None:
            yield ToldDay(start=match.start(), end=match.end(), span=then, prepositional=False, may_come=False)


def years_before(span: DateSpan, years: int) -> DateSpan | None:
    try:
        return DateSpan.of_day(date(span.year - years, span.month or 1, span.day)) if span.day else None
    except ValueError:
        return None


def anniversary_of(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "the first anniversary of the summit at Pell Terminal": the noun phrase that follows."""
    if not ANNIVERSARY.match(sentence.text, day.start):
        return None
    end = clause_end(sentence, day.end)
    return next(
        (
            (day.end, end, NOUNS[word.group().casefold()])
            for word in WORD.finditer(sentence.text, day.end, end)
            if word.group().casefold() in NOUNS
        ),
        None,
    )


def noun_with_month(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "Vael's June visit to Merrin": the month stands before the noun."""
    if day.prepositional or day.span.day is not None or day.may_come:
        return None
    after = list(WORD.finditer(sentence.text, day.end, min(sentence.end, day.end + 60)))[:3]
    noun = next((word for word in after if word.group().casefold() in NOUNS), None)
    if noun is None or CLAUSE_END.search(sentence.text, day.end, noun.start()):
        return None
    start = noun_phrase_start(sentence, day.start)
    end = clause_end(sentence, noun.end())
    return (start, end, NOUNS[noun.group().casefold()])


def noun_then_day(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "his summit with Vael in June": the day ends the noun phrase."""
    if not day.prepositional or day.may_come:
        return None
    first = clause_start(sentence, day.start)
    words = list(WORD.finditer(sentence.text, first, day.start))
    for place, word in enumerate(reversed(words[-MOST_BETWEEN:])):
        plain = word.group().casefold()
        if plain in VERBS or plain in PRONOUNS:
            return None
        if plain in NOUNS:
            if place and not any(one.group().casefold() in SMALL for one in words[len(words) - place :][:1]):
                return None
            return (noun_phrase_start(sentence, word.start()), day.end, NOUNS[plain])
    return None


def clause_with_day(sentence: Sentence, day: ToldDay) -> Words | None:
    """ "Vael met Ada Brennick on Wednesday", "Earlier this month, Merrin launched its first …"."""
    if day.may_come:
        return None
    if not sentence.text[sentence.start : day.start].strip():
        start = day.end + (sentence.text[day.end : day.end + 1] == ",")
        end = quoted_end(sentence, start)
    else:
        start, end = clause_start(sentence, day.start), max(day.end, clause_end(sentence, day.end))
    return verb_clause(sentence, start, end, day=day)


def quoted_end(sentence: Sentence, start: int) -> int:
    """Return where the clause ends; words in quotation marks belong to it."""
    for match in CLAUSE_END.finditer(sentence.text, start, sentence.end):
        if match.group() not in '"“”':
            return len(sentence.text[: match.start()].rstrip())
    return sentence.end - (sentence.text[sentence.end - 1] in ".!?")


def verb_clause(sentence: Sentence, start: int, end: int, *, day: ToldDay) -> Words | None:
    """Return the clause if its verb tells a happening, its subject is named and its object stands in it."""
    words = list(WORD.finditer(sentence.text, start, end))
    plain = [word.group().casefold() for word in words]
    verb = next((index for index, word in enumerate(plain) if word in VERBS), None)
    if not verb or plain[0] in PRONOUNS or not words[verb].group().islower():
        return None
    if not any(is_name(word) for word in words[:verb]) or SAYING.intersection(plain[:verb]):
        return None
    rest = [word for word in words[verb + 1 :] if not day.start <= word.start() < day.end]
    kind = VERBS[plain[verb]]
    if (kind in TRANSITIVE and not rest) or (rest and rest[-1].group().casefold() in PRONOUNS):
        return None
    return (words[0].start(), end, kind)


def is_name(word: re.Match[str]) -> bool:
    text = word.group()
    plain = text.rstrip(".")
    return text[0].isupper() and plain.casefold() not in NO_NAMES and plain not in SKIPPED


def is_not_done(sentence: Sentence, found: Words) -> bool:
    """Return whether the words, or what stands right around them, tell of plans, doubts or the contrary."""
    first, last = max(sentence.start, found[0] - REACH_BEFORE), min(sentence.end, found[1] + REACH_AFTER)
    return NOT_DONE.search(sentence.text, first, last) is not None


def clause_start(sentence: Sentence, place: int) -> int:
    start = max(
        (one.end() for one in CLAUSE_END.finditer(sentence.text, sentence.start, place)), default=sentence.start
    )
    return start + len(sentence.text[start:place]) - len(sentence.text[start:place].lstrip())


def clause_end(sentence: Sentence, place: int) -> int:
    match = CLAUSE_END.search(sentence.text, place, sentence.end)
    end = match.start() if match else sentence.end - (sentence.text[sentence.end - 1] in ".!?")
    return len(sentence.text[:end].rstrip())


def noun_phrase_start(sentence: Sentence, place: int) -> int:
    """Return where the noun phrase begins that goes on at a place: at its determiner or possessive, or the place."""
    words = list(WORD.finditer(sentence.text, clause_start(sentence, place), place))
    start = place
    for word in reversed(words[-6:]):
        plain = word.group().casefold()
        possessive = plain.endswith(("'s", "’s"))
        if plain in DETERMINERS:
            return word.start()
        if possessive or (word.group()[0].isupper() and start != place):
            start = word.start()
        elif plain in SMALL or plain in VERBS or start != place:
            break
    return start


RULES: tuple[tuple[str, Rule], ...] = (
    ("anniversary-of", anniversary_of),
    ("noun-with-month", noun_with_month),
    ("clause-with-day", clause_with_day),
    ("noun-then-day", noun_then_day),
)
"""The first that speaks wins: what stands nearest to the day; a clause says who did it, a noun phrase may not."""


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
