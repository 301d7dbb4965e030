"""The points that a rewrite follows, as evidence from both articles."""

from itertools import groupby

from newsdossier.model.article import Article
from newsdossier.model.relation import AlignedPassages
from newsdossier.relating.reuse.tellings.retelling import Retelling
from newsdossier.relating.reuse.words.citing import Stretch, cite_words

RULE = "points-in-order"
TELLS = "tells a point of the other article in the same order"
TOLD = "is told again in the other article, in the same order"


def cite_points(found: Retelling, *, rewrite: Article, original: Article) -> tuple[AlignedPassages, ...]:
    """Return each point of the original beside the words of the rewrite that tell it.

    Either may be the one whose sentences were laid beside the paragraphs of the other.
    """
    pairs = join_sentences(found)
    ordered = pairs if found.teller is rewrite else [(told, teller) for teller, told in pairs]
    return tuple(
        AlignedPassages(
            in_rewrite=cite_words(rewrite, later, rule=RULE, conclusion=TELLS),
            in_original=cite_words(original, earlier, rule=RULE, conclusion=TOLD),
        )
        for later, earlier in ordered
    )


def join_sentences(found: Retelling) -> list[tuple[Stretch, Stretch]]:
    """Return where sentences stand and what they follow; those of one paragraph that follow one point are one."""
    together = groupby(found.placed, key=lambda place: (place[0].passage, place[1].passage))
    return [join(list(pairs)) for _, pairs in together]


def join(pairs: list[tuple[Stretch, Stretch]]) -> tuple[Stretch, Stretch]:
    (first, told), (last, _) = pairs[0], pairs[-1]
    return Stretch(first.passage, first.start, last.end), told
