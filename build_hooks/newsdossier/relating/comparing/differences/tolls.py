"""How many died, were hurt, arrested or are missing, by the reports of one event: the numbers that they lead with.

Reports of one event count the same dead, however they tell of it; so what two of them lead with is compared whether
their sentences are alike or not.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, groupby, islice

from newsdossier.model.address import Slug
from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.stories import CALENDAR, is_table
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.fates import FATES, read_on
from newsdossier.relating.comparing.facts.named_days import MONTH_NAMES, YEAR
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.weights.terms import COMMON_KEYS
from newsdossier.relating.comparing.words.tokens import word_set

OPENING = 3  # sentences of a report: further down other disasters are called to mind
OF_ANYBODY = frozenset(name for _, name in FATES)  # "20 killed", not "20 dockers killed"
EARLIER = word_set("ago since earlier previous previously anniversary month")
"""Of another event, or of more than one: "the deadliest attack since June, when 20 were killed"."""


def link_tolls(statements: Statements) -> Iterator[Link]:
    """Yield the tolls that two reports lead with, where neither knows of the other's number."""
    openings = find_openings(statements)
    leads = [fact for opening in openings.values() for fact in find_leads(statements, opening)]
    names = {report: name_all(statements, openings[report]) for report in {fact.span.article for fact in leads}}
    for first, second in combinations(leads, 2):
        here, there = first.span.article, second.span.article
        if here == there or not first.is_like(second) or names[here].isdisjoint(names[there]):
            continue
        if first.agrees(second) or not statements.know_both(first, second):
            yield Link(first, second, "same-toll")


def find_openings(statements: Statements) -> Mapping[Slug, Sequence[int]]:
    """Return the sentences that each report opens with, by their indices."""
    return {
        report: tuple(islice(own, OPENING))
        for report, own in groupby(range(len(statements.reports)), key=statements.reports.__getitem__)
    }


def find_leads(statements: Statements, opening: Sequence[int]) -> Iterator[Fact]:
    """Yield the first number of dead, of hurt, of arrested … that a report opens with."""
    stating = [index for index in opening if index in statements.fateful]
    facts = [fact for index in stating for fact in statements.facts[DifferenceKind.NUMBER][index]]
    tolls = [fact for fact in facts if is_toll(fact, opening) and not is_table(statements, fact)]
    yield from {fact.subject: fact for fact in reversed(tolls) if not tells_of_earlier(statements, fact)}.values()


def is_toll(fact: Fact, opening: Sequence[int]) -> bool:
    """Return whether a number counts those whom something befell, all of them; dockers in the first sentence alone.

    Dockers are compared with dockers only: some may be a part of the people killed. Further down they may be others,
    those of the other side of a battle or of another accident.
    """
    return fact.subject in OF_ANYBODY or (fact.tells_fate and fact.sentence == opening[0])


def name_all(statements: Statements, opening: Sequence[int]) -> frozenset[str]:
    """Return the words of the names that a report opens with: two reports of one event share some."""
    sentences = (statements.sentences[index] for index in opening)
    names = (key for sentence in sentences for key in sentence.names - {sentence.row[0]})
    return frozenset(names) - CALENDAR - COMMON_KEYS


def tells_of_earlier(statements: Statements, fact: Fact) -> bool:
    """Return whether the sentence speaks of another event before the number, or behind it in the same clause."""
    sentence = statements.sentences[fact.sentence]
    after = read_on(sentence, fact.last + 1, reach=len(sentence.words))
    around = (*range(fact.first), *range(fact.last + 1, fact.last + 1 + len(after)))
    return any(
        sentence.words[place] in EARLIER or YEAR.fullmatch(sentence.words[place]) or is_month_alone(sentence, place)
        for place in around
    )


def is_month_alone(sentence: Sentence, place: int) -> bool:
    """Return whether the word is a month without its day: "in September"; so tells who looks back."""
    beside = sentence.words[max(0, place - 1) : place + 2]
    is_month = sentence.words[place] in MONTH_NAMES and sentence.printed[place][0].isupper()
    return is_month and not any(word[0].isdecimal() for word in beside)
