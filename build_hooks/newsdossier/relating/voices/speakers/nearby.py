"""Speakers of words that stand alone: whom the text spoke of right before, or whoever was speaking."""

from bisect import bisect_left
from itertools import islice

from newsdossier.model.clean_text import Fate
from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.names.given_names import pronoun_of
from newsdossier.relating.voices.phrases.opening import find_subject
from newsdossier.relating.voices.segments.marks import Marked, find_within
from newsdossier.relating.voices.segments.sentences import split_sentences
from newsdossier.relating.voices.segments.sheet import Leaf
from newsdossier.relating.voices.segments.tokenizing import tokenize
from newsdossier.relating.voices.segments.tokens import QUOTED
from newsdossier.relating.voices.sources.antecedents import person_named_before
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.sources.sources import read_source
from newsdossier.relating.voices.speakers.ascription import Ascription

FAR = 2  # passages: whoever spoke so far before speaks no more
LONGEST_LINE = 90  # characters
SENTENCE_ENDS = frozenset(".!?…:;,\"'”’»)")
LOOKED_BACK = 600  # characters: a sentence that began earlier is not read

Speaking = tuple[Heard, NamedSource]
"""The sentence of the quotation before, and who spoke there."""


def find_speaker_nearby(
    alone: Heard, heard: tuple[Heard, ...], *, speaking: Speaking | None, cast: Cast
) -> Ascription | None:
    """Return the speaker of a sentence that is nothing but words in marks; None where nobody is near."""
    if alone.leaf.passage < 0:
        return None
    before = text_before(alone, heard)
    return (
        by_subject_before(alone, before, cast=cast)
        or by_speaker_before(alone, before, speaking=speaking, cast=cast)
        or by_person_before(alone, before, cast=cast)
    )


def text_before(alone: Heard, heard: tuple[Heard, ...]) -> Heard | None:
    """Return the last sentence before that was listened to; a caption is none."""
    index = bisect_left(heard, place_of(alone), key=place_of)
    earlier = (heard[index] for index in range(index - 1, -1, -1))
    return next((one for one in earlier if one.leaf.fate is not Fate.CAPTION), None)


def place_of(heard: Heard) -> tuple[bool, int, int]:
    """Return a sentence's place in reading order: headline and standfirst, then the passages."""
    return heard.leaf.passage >= 0, abs(heard.leaf.passage), heard.start


def by_subject_before(alone: Heard, before: Heard | None, *, cast: Cast) -> Ascription | None:
    """`Brennick was blunt. “…”`: a sentence that passes nothing on, and whom it is about."""
    leaf, end = stretch_before(alone, cast=cast)
    sentence = last_sentence(leaf, end) if cast.language is None else None
    if sentence is None or is_passed_on(before, leaf, min(sentence[1], end - 1)):
        return None
    source = read_subject(leaf, sentence, known=alone.known, cast=cast)
    if source is None or source.kind is not SourceKind.PERSON:
        return None
    is_told_here = leaf is alone.leaf or leaf.text[:end].rstrip().endswith(":")
    return Ascription(source, "subject-before-words", Certainty.LIKELY if is_told_here else Certainty.DOUBTFUL)


def stretch_before(alone: Heard, *, cast: Cast) -> tuple[Leaf, int]:
    """Return where the text before a sentence stands, and its end: in the same paragraph, else in the one before."""
    is_first = not alone.leaf.text[: alone.start].strip()
    return previous_leaf(alone.leaf, cast=cast) if is_first else (alone.leaf, alone.start)


def last_sentence(leaf: Leaf, end: int) -> tuple[int, int] | None:
    """Return where the last sentence before a place stands; None where there is none."""
    start = max(0, end - LOOKED_BACK)
    *_, last = (None, *split_sentences(leaf.text[start:end], marked_within(leaf, start, end)))
    return None if last is None else (start + last[0], start + last[1])


def is_passed_on(before: Heard | None, leaf: Leaf, end: int) -> bool:
    """Return whether the last sentence that was listened to reaches that far, and passes on what somebody said."""
    if before is None or before.leaf is not leaf or before.end < end:
        return False
    return bool(before.voices) or QUOTED in before.tokens.words


def read_subject(leaf: Leaf, sentence: tuple[int, int], *, known: int, cast: Cast) -> NamedSource | None:
    """Return the subject of a sentence, as it reads when so many sources had been named; None where it has none."""
    tokens = tokenize(leaf.text, sentence, marked=leaf.marked)
    subject = find_subject(tokens, len(tokens.lows))
    return None if subject is None else read_source(leaf, tokens, subject, cast=cast.at(known))


def previous_leaf(leaf: Leaf, *, cast: Cast) -> tuple[Leaf, int]:
    """Return the paragraph before, captions left out, and its length; an empty stretch of this one where none is."""
    leaves = cast.sheet.leaves
    earlier = (leaves[index] for index in range(cast.sheet.place_of(leaf) - 1, -1, -1))
    before = (one for one in earlier if one.fate is not Fate.CAPTION)
    found = next(before, None)
    return (found, len(found.text)) if found is not None and found.fate is leaf.fate else (leaf, 0)


def marked_within(leaf: Leaf, start: int, end: int) -> tuple[Marked, ...]:
    return tuple(
        Marked(one.start - start, one.end - start, closed=one.closed)
        for one in find_within(leaf.marked, start, end)
        if one.before >= start and one.after <= end
    )


def by_speaker_before(
    alone: Heard, before: Heard | None, *, speaking: Speaking | None, cast: Cast
) -> Ascription | None:
    """Return whoever was speaking: in this paragraph, or at the end of the one before."""
    if before is None or passages_between(before, alone, cast=cast) > 1:
        return None
    said = before.voices[-1].attribution.source if before.voices else None
    source = (speaking[1] if speaking is not None and speaking[0] is before else None) or said
    if source is None:
        return None
    is_same_paragraph = before.leaf.passage == alone.leaf.passage
    return Ascription(source, "speaker-goes-on", Certainty.LIKELY if is_same_paragraph else Certainty.DOUBTFUL)


def by_person_before(alone: Heard, before: Heard | None, *, cast: Cast) -> Ascription | None:
    """Return the last person whom the paragraphs before name in full, where nothing was passed on since."""
    if before is not None and passages_between(before, alone, cast=cast) <= 1:
        return None
    found = person_named_before(alone.leaf, 0, "they", cast=cast)
    is_person = found is not None and (found.entity is not None or pronoun_of(found.name) is not None)
    return Ascription(found, "person-named-before", Certainty.DOUBTFUL) if found is not None and is_person else None


def passages_between(before: Heard, after: Heard, *, cast: Cast) -> int:
    """Return how many passages further on a sentence stands; pictures with their captions part no text."""
    passages = cast.sheet.article.text.passages
    places = range(max(before.leaf.passage + 1, 0), after.leaf.passage + 1)
    between = (
        index
        for index in places
        if passages[index].fate is not Fate.CAPTION
        and (index == after.leaf.passage or not is_line(passages[index].text))
    )
    return sum(1 for _ in islice(between, FAR))


def is_line(text: str) -> bool:
    """Return whether a passage is a line set between paragraphs, and no sentence: a subheading, "Read more"."""
    return len(text) < LONGEST_LINE and text.rstrip()[-1:] not in SENTENCE_ENDS
