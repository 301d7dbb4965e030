from collections import Counter
from itertools import permutations, product

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.facing import find_comparable, find_disagreeing
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.facts.facts import READERS
from newsdossier.relating.comparing.pairs.pair import Pair
from newsdossier.relating.comparing.scales.weighing import weigh_events
from tests.relating.builders import Story, make_article


def disagree(*sentences: str) -> list[tuple[int, int]]:
    """Return the sentences beside the first in which names may be spelled otherwise; each is one report."""
    stories = [Story(slug=f"report-{number}", paragraphs=(text,)) for number, text in enumerate(sentences)]
    (scale,) = weigh_events([tuple(map(make_article, stories))])
    pairs = [Pair(0, other, 1.0) for other in range(1, len(sentences))]
    found = find_disagreeing(Statements(scale=scale, published={}), DifferenceKind.NAME, pairs=pairs)
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


SENTENCES = (
    "It began on Monday in 1978 when four cranes fell.",
    "It began on Tuesday in 1978 when five big old cranes fell.",
    "On March 3 some 3.5 million crates and two dozen cranes were lost.",
    "On March 4 the town lost 20 cranes and four of them died.",
    "In March 1979 forty-two people had died, on Friday and on Monday.",
    "On 4 March two were killed and cranes fell.",
    "On Monday two cranes were sold, and crates.",
    "They were sold on monday for 20 crates in 1978 and 1979.",
)


def test_sentences_whose_facts_do_not_agree_are_never_passed_over() -> None:
    reports = [Story(slug=name, paragraphs=SENTENCES) for name in ("one", "two")]
    (scale,) = weigh_events([tuple(map(make_article, reports))])
    statements = Statements(scale=scale, published={})
    passed_over = Counter[DifferenceKind]()
    for kind in (DifferenceKind.NUMBER, DifferenceKind.DAY):
        for pair in permutations(range(len(SENTENCES)), 2):
            facts = product(*(READERS[kind](scale.sentences[index], index) for index in pair))
            differ = any(one.is_like(other) and not one.agrees(other) for one, other in facts)
            comparable = find_comparable(statements, kind, pairs=[Pair(*pair, 1.0)])
            looked_at = bool(find_disagreeing(statements, kind, pairs=comparable))
            assert looked_at or not differ, (kind, pair)
            passed_over[kind] += not looked_at
    assert min(passed_over[DifferenceKind.NUMBER], passed_over[DifferenceKind.DAY]) > 5
