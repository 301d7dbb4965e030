"""What stands around facts: the words near them, and those of their sentences."""

from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.weights.terms import COMMON_KEYS

NEAR = 4  # words to either side of a value
BESIDE = 2  # words to either side of a day, where the verb that it belongs to stands


def words_near(statements: Statements, fact: Fact) -> frozenset[str]:
    """Return the words around a fact that tell something."""
    row = statements.sentences[fact.sentence].row
    around = (*row[max(0, fact.first - NEAR) : fact.first], *row[fact.last + 1 : fact.last + 1 + NEAR])
    return frozenset(key for key in around if statements.tells(key))


def shared_near(statements: Statements, first: Fact, second: Fact) -> int:
    """Return how many of the words around both facts are the same."""
    return len(words_near(statements, first) & words_near(statements, second))


def stand_alike(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether the word before both facts is the same, or the one behind them."""
    here, there = (statements.sentences[fact.sentence].words for fact in (first, second))
    before = here[max(0, first.first - 1) : first.first], there[max(0, second.first - 1) : second.first]
    behind = here[first.last + 1 : first.last + 2], there[second.last + 1 : second.last + 2]
    return any(one == other != () for one, other in (before, behind))


def shared_words(statements: Statements, first: Fact, second: Fact) -> frozenset[str]:
    """Return the telling words that the sentences of both facts share."""
    common = statements.sentences[first.sentence].keys & statements.sentences[second.sentence].keys
    return frozenset(key for key in common if statements.tells(key))


def shared_names(statements: Statements, first: Fact, second: Fact) -> frozenset[str]:
    """Return the capitalised words that the sentences of both facts share."""
    return (statements.sentences[first.sentence].names & statements.sentences[second.sentence].names) - COMMON_KEYS


def words_beside(statements: Statements, fact: Fact) -> frozenset[str]:
    """Return the telling words that stand beside a day."""
    row = statements.sentences[fact.sentence].row
    beside = (*row[max(0, fact.first - BESIDE) : fact.first], *row[fact.last + 1 : fact.last + 1 + BESIDE])
    return frozenset(key for key in beside if statements.tells(key))


def verbs_beside(statements: Statements, fact: Fact) -> frozenset[str]:
    """Return the verbs in the past, as most are formed, that stand beside a day."""
    sentence = statements.sentences[fact.sentence]
    around = range(max(0, fact.first - BESIDE), min(fact.last + 1 + BESIDE, len(sentence.words)))
    return frozenset(sentence.row[place] for place in around if sentence.words[place].endswith("ed"))
