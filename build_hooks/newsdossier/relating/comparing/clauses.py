"""The part of a sentence that other sentences say too: clauses at its ends that they do not have are left out."""

import re
from collections.abc import Iterator, Mapping, Sequence

from newsdossier.model.span import Span
from newsdossier.relating.comparing.likeness import LEAST_TELLING, mass
from newsdossier.relating.comparing.sentences import Sentence

BREAK = re.compile(r"[,;:—–]\s|\s[—–-]\s")
MIN_TOLD = 0.2  # of the weight of a clause's words, so that the others say it too
MIN_TELLING_WORDS = 3  # "he said on Friday" is not worth a cut


def trim_clauses(sentence: Sentence, *, others: Sequence[Sentence], weights: Mapping[str, float]) -> Span:
    """Return where the sentence stands, without the clauses at its beginning and end that no other sentence has."""
    if BREAK.search(sentence.text, sentence.span.start, sentence.span.end) is None:
        return sentence.span
    told = frozenset[str]().union(*(other.keys for other in others))
    clauses = list(split_clauses(sentence))
    kept = [clause for clause in clauses if not is_new(sentence.row[clause[0] : clause[1]], told=told, weights=weights)]
    if not kept or kept == clauses:
        return sentence.span
    first, last = kept[0][0], kept[-1][1]
    whole = sentence.span
    return Span(
        article=whole.article,
        passage=whole.passage,
        start=whole.start if first == 0 else sentence.tokens[first].start,
        end=whole.end if last == len(sentence.row) else sentence.tokens[last - 1].end,
    )


def split_clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the index of the first token of each clause, and that of the token after it."""
    start = 0
    for index in range(1, len(sentence.tokens)):
        gap = sentence.text[sentence.tokens[index - 1].end : sentence.tokens[index].start]
        if BREAK.search(gap):
            yield start, index
            start = index
    yield start, len(sentence.tokens)


def is_new(keys: Sequence[str], *, told: frozenset[str], weights: Mapping[str, float]) -> bool:
    telling = frozenset(key for key in keys if weights[key] >= LEAST_TELLING)
    if len(telling) < MIN_TELLING_WORDS:
        return False
    return round(mass(telling & told, weights) / mass(telling, weights), 4) < MIN_TOLD
