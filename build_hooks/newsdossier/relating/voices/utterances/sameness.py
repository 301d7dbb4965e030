"""Whether two quotations are of one utterance: by their words, by whom the texts let speak, by what stands around."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from newsdossier.model.voices import NamedSource, Quotation
from newsdossier.relating.voices.utterances.readings import RUN, Reading
from newsdossier.relating.voices.words.telling import content_words

PLAIN_RUN = 12  # words: so many in a row are one utterance, whoever the texts say spoke
LONG_RUN = 8  # words: likewise, where they are most of the shorter wording
WHOLE_RUN = 5  # words that are a whole wording: enough where one of the two texts names nobody
MIN_RUN_SHARE = 0.6  # of the shorter wording's words: what a long run has to be
MIN_SHARE = 0.8  # of the shorter wording's words, in the same order: else two utterances on one subject
MIN_RETOLD = 0.5  # of the words with meaning: "new heyday" beside "fresh heyday"
MIN_BESIDE = 2  # words with meaning beside a phrase and in the headline that retells it
MIN_AROUND = (
    3  # words with meaning beside both or in the headlines, where so few are quoted that they may be said again
)


@dataclass(frozen=True, slots=True)
class Overlap:
    """The words that two wordings share in the same order."""

    longest: int
    """Words in the longest run."""
    common: int
    """Words in all runs of two or more."""


def is_same(fuller: Reading, shorter: Reading, *, words: frozenset[str]) -> bool:
    """Return whether two quotations are of one utterance, the first with as many words as the second, or more.

    `words` are those of the first, each once: it is compared with many.
    """
    if shorter.is_phrase:
        return is_same_voice(fuller.quotation, shorter.quotation) and is_same_phrase(fuller, shorter)
    if count_common(words, shorter) < MIN_RUN_SHARE * len(shorter.words):
        return False
    overlap = compare(fuller, shorter)
    if overlap.common < MIN_SHARE * len(shorter.words) and fuller.article == shorter.article:
        return False
    if is_plain(fuller, shorter, overlap):
        return True
    is_worded_so = overlap.longest >= RUN and overlap.common >= MIN_SHARE * len(shorter.words)
    return is_worded_so and is_same_voice(fuller.quotation, shorter.quotation)


def count_common(words: frozenset[str], shorter: Reading) -> int:
    """Return how many words of the shorter stand among those of the other: no more than that can be in one order."""
    return sum(map(words.__contains__, shorter.words))


def compare(fuller: Reading, shorter: Reading) -> Overlap:
    if fuller.words == shorter.words:  # as they are in most copies
        return Overlap(longest=len(shorter.words), common=len(shorter.words))
    blocks = SequenceMatcher(None, fuller.words, shorter.words, autojunk=False).get_matching_blocks()
    sizes = [block.size for block in blocks]
    return Overlap(longest=max(sizes), common=sum(size for size in sizes if size > 1))


def is_plain(fuller: Reading, shorter: Reading, overlap: Overlap) -> bool:
    """Return whether the words alone show it, if at least one of the texts says who spoke."""
    size, number = len(shorter.words), count_speakers(fuller, shorter)
    least = MIN_SHARE if number > 1 else MIN_RUN_SHARE
    is_most = overlap.longest >= least * size or overlap.common >= MIN_SHARE * size
    if overlap.longest >= PLAIN_RUN or (overlap.longest >= LONG_RUN and is_most):
        return number > 0
    is_whole = overlap.longest == size >= WHOLE_RUN
    return number == 1 and is_whole and (fuller.article == shorter.article or has_same_around(fuller, shorter))


def count_speakers(fuller: Reading, shorter: Reading) -> int:
    """Return how many speakers the two texts name: one where it is the same, or one of them names none."""
    first, second = fuller.quotation, shorter.quotation
    if first.speaker is None or second.speaker is None:
        return int(first.speaker is not second.speaker)
    return 1 if is_same_voice(first, second) else 2


def is_same_phrase(fuller: Reading, shorter: Reading) -> bool:
    """Return whether a few words stand in the other as they are, or a headline tells them with another word."""
    is_near = fuller.article == shorter.article
    if holds(fuller, shorter):
        return is_near or has_same_around(fuller, shorter)
    return is_near and is_retold(fuller, shorter)


def holds(fuller: Reading, shorter: Reading) -> bool:
    """Return whether the words of the shorter stand in the fuller one after another."""
    size = len(shorter.words)
    return any(fuller.words[start : start + size] == shorter.words for start in range(len(fuller.words) - size + 1))


def is_retold(first: Reading, second: Reading) -> bool:
    """Return whether a headline tells a phrase of its text with another word, of the same matter."""
    if first.is_head == second.is_head or not (first.is_phrase and second.is_phrase):
        return False
    shared = len(first.content & second.content)
    least = min(len(first.content), len(second.content))
    return shared >= max(1, MIN_RETOLD * least) and count_beside(first, second) >= MIN_BESIDE


def count_beside(first: Reading, second: Reading) -> int:
    """Return how many words with meaning stand beside both."""
    return len(content_words(first.beside) & content_words(second.beside))


def has_same_around(fuller: Reading, shorter: Reading) -> bool:
    """Return whether what stands beside the shorter also stands beside the fuller, or in it."""
    ours, theirs = (content_words(f"{one.beside} {one.headline}") for one in (shorter, fuller))
    told = ours - shorter.content - words_of_names(shorter.quotation)
    return len(told & (theirs | fuller.content)) >= MIN_AROUND


def words_of_names(quotation: Quotation) -> frozenset[str]:
    sources = (quotation.speaker, quotation.carrier)
    return frozenset(word for source in sources if source for word in source.name.casefold().split())


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
