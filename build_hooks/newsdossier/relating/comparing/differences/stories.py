"""Whether sentences that are alike tell of the same, or are forms filled in with other names and figures."""

from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import MONTH_NAMES, WEEKDAYS
from newsdossier.relating.comparing.facts.names import end_of_name
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.weights.mass import mass
from newsdossier.relating.comparing.weights.terms import COMMON_KEYS
from newsdossier.relating.comparing.words.tokens import root

MIN_SHARED_NAMES = 0.5  # of the names in that of two sentences which has fewer
MOST_FIGURES = 4  # in a sentence that tells a story
LEAST_SUBJECT = 2  # words: one word at the beginning of a sentence is capitalised, name or not
CALENDAR = frozenset(map(root, WEEKDAYS | MONTH_NAMES))
"""They are written like names and name nobody."""
MIN_SHARED_FIGURES = 0.5  # more than this, of the figures in that of two sentences which has fewer


def is_same_story(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether two sentences that are alike are no forms filled in with other names and figures."""
    return not (
        name_others(statements, first, second)
        or not name_the_same(statements, first, second)
        or is_table(statements, first)
        or is_table(statements, second)
        or tell_of_others(statements, first, second)
        or (not first.tells_fate and have_other_figures(statements, first, second))
    )


def name_others(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether each sentence names somebody or something that the other does not, more than they share."""
    here, there = (names_in(statements, fact) for fact in (first, second))
    return len(here & there) < MIN_SHARED_NAMES * min(len(here), len(there))


def names_in(statements: Statements, fact: Fact) -> frozenset[str]:
    sentence = statements.sentences[fact.sentence]
    return sentence.names - {sentence.row[0]} - COMMON_KEYS


def name_the_same(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether the sentences, or those that open the reports, have a telling name in common."""
    opening = (statements.openings[first.span.article], statements.openings[second.span.article])
    pairs = (
        (statements.sentences[one], statements.sentences[other])
        for one, other in ((first.sentence, second.sentence), opening)
    )
    return any(statements.tells(key) for one, other in pairs for key in (one.names & other.names) - CALENDAR)


def is_table(statements: Statements, fact: Fact) -> bool:
    """Return whether the sentence is full of figures, a table told in words: then likeness tells little."""
    return sum(word[0].isdecimal() for word in statements.sentences[fact.sentence].printed) > MOST_FIGURES


def tell_of_others(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether the sentences, or those that open the reports, begin with the names of others.

    So do notices of one form, each about another company.
    """
    opening = (statements.openings[first.span.article], statements.openings[second.span.article])
    return any(begin_with_others(statements, *pair) for pair in ((first.sentence, second.sentence), opening))


def begin_with_others(statements: Statements, first: int, second: int) -> bool:
    here, there = (subject_of(statements.sentences[index]) for index in (first, second))
    least = min(mass(here, statements.weights), mass(there, statements.weights))
    return round(mass(here & there, statements.weights), 4) < round(MIN_SHARED_NAMES * least, 4)


def subject_of(sentence: Sentence) -> frozenset[str]:
    """Return the words of the name that a sentence begins with; none where it begins otherwise, or with a dateline."""
    start = int(sentence.row[0] in COMMON_KEYS)
    name = range(start, end_of_name(sentence, start))
    if len(name) < LEAST_SUBJECT or all(sentence.printed[place].isupper() for place in name):
        return frozenset()
    return frozenset(sentence.row[place] for place in name) - COMMON_KEYS


def have_other_figures(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether both sentences have figures besides the values, and few of them in common."""
    here, there = (figures_besides(statements, fact) for fact in (first, second))
    fewer = min(len(here), len(there))
    return fewer > 0 and len(here & there) <= MIN_SHARED_FIGURES * fewer


def figures_besides(statements: Statements, fact: Fact) -> frozenset[str]:
    words = statements.sentences[fact.sentence].words
    return frozenset(
        word for place, word in enumerate(words) if word[0].isdecimal() and not fact.first <= place <= fact.last
    )
