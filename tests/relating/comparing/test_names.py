import random
from string import ascii_lowercase

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facing import find_disagreeing
from newsdossier.relating.comparing.names import is_misspelled
from newsdossier.relating.comparing.pairs import Pair
from newsdossier.relating.comparing.stage import Stage
from newsdossier.relating.comparing.weighing import weigh_events
from tests.relating.builders import Story, make_article


def disagree(*sentences: str) -> list[tuple[int, int]]:
    """Return the sentences beside the first in which names may be spelled otherwise; each is one report."""
    stories = [Story(slug=f"report-{number}", paragraphs=(text,)) for number, text in enumerate(sentences)]
    (scale,) = weigh_events([tuple(map(make_article, stories))])
    pairs = [Pair(0, other, 1.0) for other in range(1, len(sentences))]
    found = find_disagreeing(Stage(scale=scale, published={}), DifferenceKind.NAME, pairs=pairs)
    return [(pair.first, pair.second) for pair in found]


def test_names_are_read_where_a_word_may_be_misspelled() -> None:
    met = "Pilar Sorn met Jon Vaelstrom in the harbour of Mora."
    others = (met.replace("strom", "strum"), met.replace("Vaelstrom", "Vaelström"), met.replace("Vaelstrom", "Kessel"))
    assert disagree(met, *others) == [(0, 1)]


def test_who_knows_both_spellings_misspells_none_alone() -> None:
    met = "Jon Vaelstrom met Pilar Sorn in the harbour of Mora."
    knows_both = "Jon Vaelstrum met Pilar Vaelstrom in the harbour of Mora."
    assert disagree(met, knows_both) == []
    assert disagree(met, knows_both, met.replace("strom", "strum")) == [(0, 1), (0, 2)]


def test_any_two_letters_of_a_name_may_be_others() -> None:
    chance = random.Random(7)
    for _ in range(200):
        letters = chance.sample(ascii_lowercase, 11)
        first, second = chance.sample(range(1, 9), 2)
        changed = [*letters[:9]]
        changed[first], changed[second] = letters[9:]
        assert is_misspelled("".join(letters[:9]), "".join(changed))
        changed[1 + (first + second) % 8] = "X"
        assert is_misspelled("".join(letters[:9]), "".join(changed)) == (1 + (first + second) % 8 in {first, second})
