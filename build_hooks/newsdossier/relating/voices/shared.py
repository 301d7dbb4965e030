"""The same utterance in several wordings: across articles, and in one article's headline and text.

Quotations meet over rare runs of words, or over one rare word where the same source speaks; so the work grows with the
number of quotations, and not with its square.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, combinations

from newsdossier.model.voices import NamedSource, Quotation, SharedQuotation, Wording
from newsdossier.model.words import split_words
from newsdossier.relating.voices.drift import LONGEST_COMPARED, find_drift
from newsdossier.relating.voices.echoes import content_words

RUN = 3  # words: two stand together by chance
MOST_SHARING = 12  # quotations: a run or word that more of them have is a stock phrase
MIN_SHARE = 0.6  # of the shorter wording's words, in the same order: else two utterances on one subject
MIN_SHARE_OF_CONTENT = 0.5  # "new heyday" beside "fresh heyday"
LONG_RUN = 8  # words: so many in a row are the same utterance, whoever the texts say spoke


@dataclass(frozen=True, slots=True)
class Reading:
    """A quotation as it is compared."""

    quotation: Quotation
    words: tuple[str, ...]
    content: frozenset[str]
    keys: frozenset[tuple[str, ...]]
    """The runs and words by which others are found that may be the same."""


def find_shared(readings: tuple[Reading, ...]) -> tuple[SharedQuotation, ...]:
    """Return the utterances that stand in two places or more, by the first span of their wordings."""
    groups = join(len(readings), (pair for pair in candidates(readings) if is_same(readings, pair)))
    shared = (lay_out([readings[index].quotation for index in group]) for group in groups)
    return tuple(sorted(shared, key=lambda one: min(wording.quotation.spans[0] for wording in one.wordings)))


def read(quotation: Quotation) -> Reading:
    """Return a quotation as it is compared."""
    words = tuple(word.text.casefold() for word in split_words(quotation.words)[:LONGEST_COMPARED])
    content = content_words(quotation.words) if len(words) > 1 else frozenset[str]()
    return Reading(quotation, words, content, keys_of(quotation, words=words, content=content))


def keys_of(quotation: Quotation, *, words: tuple[str, ...], content: frozenset[str]) -> frozenset[tuple[str, ...]]:
    runs = {words[start : start + RUN] for start in range(len(words) - RUN + 1)}
    voices = voice_keys(quotation)
    telling = (run for run in runs if not content.isdisjoint(run))
    return frozenset((*telling, *((word, voice) for word in content for voice in voices)))


def candidates(readings: tuple[Reading, ...]) -> frozenset[tuple[int, int]]:
    """Return the pairs of quotations that have a rare run or a rare word in common."""
    counts = Counter(chain.from_iterable(reading.keys for reading in readings))
    rare = frozenset(key for key, count in counts.items() if 1 < count <= MOST_SHARING)
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, reading in enumerate(readings):
        for key in reading.keys & rare:
            places[key].append(index)
    return frozenset(pair for indices in places.values() for pair in combinations(indices, 2))


def voice_keys(quotation: Quotation) -> set[str]:
    """Return words by which a source is found under another form of its name: an id, a surname, initials."""
    sources = [source for source in (quotation.speaker, quotation.carrier) if source]
    keys = {source.entity for source in sources if source.entity}
    keys |= {source.name.split()[-1].casefold() for source in sources}
    return keys | {"".join(word[0] for word in source.name.split()).casefold() for source in sources}


def is_same(readings: tuple[Reading, ...], pair: tuple[int, int]) -> bool:
    """Return whether two quotations are of one utterance: by their words, and by whom the texts let speak."""
    first, second = (readings[index] for index in pair)
    shorter = min(len(first.words), len(second.words))
    if shorter > RUN and count_common(first, second) < MIN_SHARE * shorter:
        return False
    blocks = SequenceMatcher(None, first.words, second.words, autojunk=False).get_matching_blocks()
    longest = max(block.size for block in blocks)
    if longest >= max(LONG_RUN, MIN_SHARE * shorter) and is_told_by_somebody(first, second):
        return True
    if not is_same_voice(first.quotation, second.quotation):
        return False
    if shorter <= RUN:
        return longest == shorter or is_retold(first, second)
    return sum(block.size for block in blocks if block.size >= min(RUN, shorter - 1)) >= MIN_SHARE * shorter


def count_common(first: Reading, second: Reading) -> int:
    """Return how many words of the shorter stand in the other, wherever: no more than that can be in one order."""
    short, other = sorted((first.words, second.words), key=len)
    return sum(map(frozenset(other).__contains__, short))


def is_retold(first: Reading, second: Reading) -> bool:
    """Return whether two phrases of a few words are one, told with another word: in a headline, or elsewhere."""
    spans = (first.quotation.spans[0], second.quotation.spans[0])
    is_elsewhere = spans[0].article != spans[1].article or min(span.passage for span in spans) < 0
    is_short = max(len(first.words), len(second.words)) <= RUN
    content = min(len(first.content), len(second.content))
    shared = len(first.content & second.content)
    return is_elsewhere and is_short and shared >= max(1, MIN_SHARE_OF_CONTENT * content)


def is_told_by_somebody(first: Reading, second: Reading) -> bool:
    return first.quotation.speaker is not None or second.quotation.speaker is not None


def is_same_voice(first: Quotation, second: Quotation) -> bool:
    """Return whether the same source speaks in both, or carries the other."""
    ours = [source for source in (first.speaker, first.carrier) if source]
    theirs = [source for source in (second.speaker, second.carrier) if source]
    return any(is_same_source(one, other) for one in ours for other in theirs)


def is_same_source(one: NamedSource, other: NamedSource) -> bool:
    if one.entity and other.entity:
        return one.entity == other.entity
    names = (one.name.casefold().split(), other.name.casefold().split())
    if set(names[0]) <= set(names[1]) or set(names[1]) <= set(names[0]):
        return True
    return is_initials(one.name, other.name) or is_initials(other.name, one.name)


def is_initials(short: str, name: str) -> bool:
    return short.isupper() and short == "".join(word[0] for word in name.split())


def join(number: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return the groups that pairs make of `number` quotations, without those that stand alone."""
    leaders = list(range(number))
    for first, second in pairs:
        one, other = sorted((leader_of(leaders, first), leader_of(leaders, second)))
        leaders[other] = one
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for index in range(number):
        groups[leader_of(leaders, index)].append(index)
    return [group for group in groups.values() if len(group) > 1]


def leader_of(leaders: list[int], index: int) -> int:
    while leaders[index] != index:
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
    return index


def lay_out(quotations: list[Quotation]) -> SharedQuotation:
    """Return the wordings, the fullest first, each beside it."""
    fullest = min(quotations, key=lambda one: (-len(split_words(one.words)), one.spans))
    others = sorted((one for one in quotations if one is not fullest), key=lambda one: one.spans)
    return SharedQuotation(
        wordings=tuple(Wording(quotation=one, drift=find_drift(fullest.words, one.words)) for one in (fullest, *others))
    )
