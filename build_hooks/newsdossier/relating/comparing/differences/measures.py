"""Measures of one thing: the words beside a sum, a distance or a share say what it is the measure of."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.known_names import know_each_other
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.stories import (
    have_other_figures,
    is_table,
    name_others,
    name_the_same,
)
from newsdossier.relating.comparing.differences.surroundings import shared_names, shared_near
from newsdossier.relating.comparing.facts.counts import STOPS
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.measures import find_words_after_sums
from newsdossier.relating.comparing.facts.stating import MEASURES
from newsdossier.relating.comparing.pairs.pair import Pair
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.tokens import word_set

MIN_SHARED_NEAR = 2  # telling words that stand near both values
MIN_KNOWN = 0.75  # of the weight of the names of a sentence, in the other report: it is of the same people
MIN_KNOWN_PLACES = 0.6  # the same where a distance is told: one report has it from whom the other does not name
MOST_FIGURES = 0.2  # of the words that a report opens with; those of a balance have more
LONGEST_NOUN = 3  # words: "a $13 billion all-cash deal"
MOST_DAYS_APART = 1  # between reports: what is measured may grow
OF_A_DAY = word_set("today tomorrow yesterday tonight morning afternoon evening monthly weekly daily")
PARTIAL = word_set("further another additional extra remaining each every per")
CHANGES = word_set(
    "rose rise fell fall gained gain dropped drop jumped jump climbed slipped declined increased increase up down"
)
"""Beside a share they make it the change of something that changes every month."""


def link_measures(statements: Statements, likely: Sequence[Pair]) -> Iterator[Link]:
    """Yield the measures of one thing, of each kind on which any two differ; `likely` are sentences that are alike."""
    numbered, measured = statements.numbered, statements.scale.measured
    pairs = [pair for pair in likely if pair.first in numbered and pair.second in numbered]
    differing = [pair for pair in pairs if may_differ(statements, pair)]
    for kind in MEASURES:
        besides = tuple(link_leading_sums(statements)) if kind is DifferenceKind.SUM else ()
        facing = [
            pair
            for pair in differing
            if kind in measured[pair.first] and kind in measured[pair.second] and is_comparable(statements, pair, kind)
        ]
        links = link_alike(statements, facing, kind)
        if any(not link.first.agrees(link.second) for link in chain(besides, links)):
            yield from chain(link_alike(statements, pairs, kind), besides)


def may_differ(statements: Statements, pair: Pair) -> bool:
    """Return whether each of two sentences has a number that the other has not, in reports of one time."""
    scale, reports = statements.scale, statements.reports
    if statements.lie_far_apart(reports[pair.first], reports[pair.second]):
        return False
    here, there = scale.figures[pair.first], scale.figures[pair.second]
    return not (here <= there or there <= here)


def is_comparable(statements: Statements, pair: Pair, kind: DifferenceKind) -> bool:
    """Return whether measures of this kind are compared between the reports of two sentences."""
    reports = statements.reports
    return statements.may_be_measured_alike(kind, reports[pair.first], reports[pair.second])


def link_alike(statements: Statements, pairs: Sequence[Pair], kind: DifferenceKind) -> Iterator[Link]:
    """Yield the measures of sentences that are alike, where they are of one thing."""
    facts = statements.facts[kind]
    for pair in pairs:
        for first, second in product(facts[pair.first], facts[pair.second]):
            if same_measure(statements, first, second):
                yield Link(first, second, "same-measure")


def same_measure(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether sentences that are alike give one measure each, among the same words."""
    return (
        statements.may_be_measured_alike(first.kind, first.span.article, second.span.article)
        and shared_near(statements, first, second) >= MIN_SHARED_NEAR
        and measure_one_thing(statements, first, second)
    )


def link_leading_sums(statements: Statements) -> Iterator[Link]:
    """Yield the sums before one noun that reports lead with: "a $1.2 billion deal"."""
    for first, second in combinations(find_leading_sums(statements), 2):
        nouns = noun_after(statements, first) & noun_after(statements, second)
        is_named = nouns and first.span.article != second.span.article and shared_names(statements, first, second)
        if is_named and measure_one_thing(statements, first, second):
            yield Link(first, second, "same-noun")


def find_leading_sums(statements: Statements) -> list[Fact]:
    """Return the sums that reports lead with, if they stand before a noun; none where one report alone has any."""
    kind = DifferenceKind.SUM
    openings = sorted(statements.numbered.intersection(statements.openings.values()))
    nouns = {index: find_words_after_sums(*statements.scale.place(index)) for index in openings}
    counts = Counter(chain.from_iterable(nouns.values()))
    shared = frozenset(word for word, count in counts.items() if count > 1)
    leading = [index for index in openings if not shared.isdisjoint(nouns[index])]
    return [fact for index in leading for fact in statements.facts[kind][index] if noun_after(statements, fact)]


def measure_one_thing(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether two measures are the only ones of their sentences, in reports that know each other's names."""
    return (
        first.is_like(second)
        and all(statements.is_only(fact) and is_whole(statements, fact) for fact in (first, second))
        and is_of_the_time(statements, first, second)
        and not are_forms(statements, first, second)
        and know_the_story(statements, first, second)
    )


def are_forms(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether two sentences are rows of tables, or have other names or figures.

    That both reports begin with the same name is not asked here: each knows the other's names.
    """
    return (
        name_others(statements, first, second)
        or not name_the_same(statements, first, second)
        or is_table(statements, first)
        or is_table(statements, second)
        or have_other_figures(statements, first, second)
    )


def is_whole(statements: Statements, fact: Fact) -> bool:
    """Return whether nothing in the sentence says that a part, a price or a change is measured."""
    sentence = statements.sentences[fact.sentence]
    before, behind = max(0, fact.first - LONGEST_NOUN), fact.last + 1
    beside = (*sentence.words[before : fact.first], *sentence.words[behind : behind + LONGEST_NOUN])
    is_change = fact.kind is DifferenceKind.SHARE and not CHANGES.isdisjoint(beside)
    return PARTIAL.isdisjoint(beside) and not is_change


def is_of_the_time(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether two measures were taken at one time: on one day, or neither is told to be that of a day."""
    apart = statements.days_apart(first.span.article, second.span.article)
    sentences = (statements.sentences[fact.sentence] for fact in (first, second))
    return apart == 0 or (apart <= MOST_DAYS_APART and all(OF_A_DAY.isdisjoint(one.words) for one in sentences))


def noun_after(statements: Statements, fact: Fact) -> frozenset[str]:
    """Return the telling words that a measure stands before, its noun the last of them; none before "of" or "in"."""
    sentence = statements.sentences[fact.sentence]
    places: list[int] = []
    for place in range(fact.last + 1, min(fact.last + 1 + LONGEST_NOUN, len(sentence.words))):
        if sentence.words[place] in STOPS or sentence.gap(place).strip(" -") or not is_plain(sentence, place):
            break
        places.append(place)
    return frozenset(sentence.row[place] for place in places if statements.tells(sentence.row[place]))


def is_plain(sentence: Sentence, place: int) -> bool:
    word = sentence.printed[place]
    return word.isalpha() and word.islower()


def know_the_story(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether reports know each other's names, and open with no row of a balance where money is measured."""
    if first.kind is DifferenceKind.DISTANCE:
        return know_each_other(statements, first, second, least=MIN_KNOWN_PLACES)
    openings = (statements.sentences[statements.openings[fact.span.article]] for fact in (first, second))
    return not any(map(is_balance, openings)) and know_each_other(statements, first, second, least=MIN_KNOWN)


def is_balance(sentence: Sentence) -> bool:
    """Return whether a report opens with "Shr 45 cts vs 38 cts"."""
    return sum(word[0].isdecimal() for word in sentence.printed) > MOST_FIGURES * len(sentence.printed)
