"""Whether reports know the names that each other has: those of one form tell of other people and companies."""

from newsdossier.model.address import Slug
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.stories import CALENDAR
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.weights.mass import mass
from newsdossier.relating.comparing.weights.terms import COMMON_KEYS


def know_each_other(statements: Statements, first: Fact, second: Fact, *, least: float) -> bool:
    """Return whether the report of each fact has so much of the weight of the names beside the other.

    These are the names of the fact's sentence, and of the one that its report opens with, each for itself.
    """
    return all(
        share_known(statements, index, report=other.span.article) >= least
        for one, other in ((first, second), (second, first))
        for index in (one.sentence, statements.openings[one.span.article])
    )


def share_known(statements: Statements, index: int, *, report: Slug) -> float:
    """Return what share of the weight of the names of a sentence a report has; all, where it has none."""
    sentence, words = statements.sentences[index], statements.words_of[report]
    names = sentence.names if begins_with_name(sentence) else sentence.names - {sentence.row[0]}
    telling = names - COMMON_KEYS - CALENDAR
    known = [name for name in telling if statements.scale.find_term(name) in words]
    every = mass(telling, statements.weights)
    return round(mass(known, statements.weights) / every, 4) if every else 1.0


def begins_with_name(sentence: Sentence) -> bool:
    """Return whether the first word, which has a capital in any sentence, is one of a name of several words."""
    return all(word[0].isupper() for word in sentence.printed[:2])
