"""How well found quotations, their speakers and their carriers agree with the labels. Values in, values out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.quotations.labels import Kind, LabelledQuotation
from benchmarks.quotations.names import is_same_name

LEAST_OVERLAP = 0.5  # of the shorter: a comma or a word more or less makes no other quotation, another sentence does

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoundQuotation:
    """A quotation of speech that a finder says stands in an article. Words with no speaker are not to be handed in."""

    spans: tuple[Span, ...]
    """Characters of the labelled text (see README.md), between the marks, end not included; in reading order, one at
    least."""
    speaker: str | None
    """As the text has it; None where the finder cannot say."""
    carrier: str | None


LabelsByArticle = Mapping[str, Sequence[LabelledQuotation]]
FoundByArticle = Mapping[str, Sequence[FoundQuotation]]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many answers were right, how many wrong, and how many labels got no right answer."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """1.0 where nothing was answered."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """1.0 where nothing was to be found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationScore:
    """Figures of one half."""

    articles: int
    quotations: Tally
    speakers: Tally
    """From end to end: the speaker of a quotation that was not found is missed, one given to no quotation is wrong."""
    speakers_where_found: Tally
    """The same over the quotations of speech that were found."""
    carriers: Tally
    """From end to end."""


Pair = tuple[LabelledQuotation | None, FoundQuotation | None]
"""A label and what was found there; None for a label that was not found, and for a find without a label."""


def score_halves(halves: Mapping[str, LabelsByArticle], found: FoundByArticle) -> dict[str, QuotationScore]:
    """Return the score of each half by its name. What was found in articles of neither half is not looked at."""
    return {name: score_half(labels, found) for name, labels in halves.items()}


def score_half(labels: LabelsByArticle, found: FoundByArticle) -> QuotationScore:
    """Return the score over all quotations of the articles that have labels.

    An article that is missing in `found` counts as one in which nothing was found.
    """
    pairs = [pair for article in sorted(labels) for pair in pair_up(labels[article], found.get(article, ()))]
    return QuotationScore(
        articles=len(labels),
        quotations=tally((label is not None, find is not None, True) for label, find in pairs),
        speakers=tally(judge_speaker(pair) for pair in pairs),
        speakers_where_found=tally(judge_speaker(pair) for pair in pairs if None not in pair),
        carriers=tally(judge_carrier(pair) for pair in pairs),
    )


def pair_up(labels: Sequence[LabelledQuotation], found: Sequence[FoundQuotation]) -> Iterator[Pair]:
    """Yield each quotation of speech and each find once: together where they match, alone where not.

    They match if they share at least half of the characters of the shorter, all spans of a quotation taken together.
    Each matches once; where several could, those go together that share most. A find that matches `words` stands alone,
    and so is wrong. One that is left over and begins and ends inside a labelled span is a quotation within a
    quotation: it is left out.
    """
    partners = match(labels, found)
    for index, label in enumerate(labels):
        if label.kind is Kind.SPEECH:
            yield label, found[partners[index]] if index in partners else None
    of_speech = {find for index, find in partners.items() if labels[index].kind is Kind.SPEECH}
    of_words = set(partners.values()) - of_speech
    for index, find in enumerate(found):
        if index in of_words or (index not in of_speech and not is_nested(find, labels)):
            yield None, find


def match(labels: Sequence[LabelledQuotation], found: Sequence[FoundQuotation]) -> dict[int, int]:
    """Return the index of the find for each index of a label that has one."""
    overlaps = sorted(
        (-shared, label_index, find_index)
        for label_index, label in enumerate(labels)
        for find_index, find in enumerate(found)
        if (shared := overlap(label.spans, find.spans)) >= LEAST_OVERLAP * min(size(label.spans), size(find.spans)) > 0
    )
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for _, label_index, find_index in overlaps:
        if label_index not in partners and find_index not in taken:
            partners[label_index] = find_index
            taken.add(find_index)
    return partners


def overlap(spans: Iterable[Span], others: Sequence[Span]) -> int:
    """Return how many characters both have, if the spans of neither overlap one another."""
    return sum(max(0, min(end, stop) - max(start, begin)) for start, end in spans for begin, stop in others)


def size(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)


def is_nested(find: FoundQuotation, labels: Iterable[LabelledQuotation]) -> bool:
    """Say whether the find begins after the first character of a labelled span and ends in it.

    Its own opening mark stands between; the second half of a quotation that a finder left in two begins with the span.
    """
    begin, stop = find.spans[0][0], find.spans[-1][1]
    return any(start < begin and stop <= end for label in labels for start, end in label.spans)


Judgement = tuple[bool, bool, bool]
"""Is there a right answer, was an answer given, is it right."""


def judge_speaker(pair: Pair) -> Judgement:
    label, find = pair
    return judge(label.speakers if label else (), find.speaker if find else None)


def judge_carrier(pair: Pair) -> Judgement:
    label, find = pair
    return judge((label.carrier,) if label and label.carrier else (), find.carrier if find else None)


def judge(right: Sequence[str], found: str | None) -> Judgement:
    return bool(right), found is not None, found is not None and any(is_same_name(found, name) for name in right)


def tally(judgements: Iterable[Judgement]) -> Tally:
    """Count answers. A wrong answer where there is a right one is both wrong and a miss."""
    right = wrong = missed = 0
    for is_asked, is_answered, is_right in judgements:
        hit = is_asked and is_answered and is_right
        right += hit
        wrong += is_answered and not hit
        missed += is_asked and not hit
    return Tally(right, wrong, missed)
