"""Candidates beside one word of speech: its subject, its owner, or whoever did it."""

from collections.abc import Iterator

from newsdossier.relating.voices.phrases.before import find_before
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.phrases.opening import find_subject
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.speakers.guesses.candidate import Candidate
from newsdossier.relating.voices.speakers.guesses.words import LINKS, NOUNS_OF_SPEECH, ORDERS, POSSESSIVES
from newsdossier.relating.voices.words.function_words import DETERMINERS
from newsdossier.relating.voices.words.pronouns import PRONOUNS
from newsdossier.relating.voices.words.speech import tells_of_speech

WILLING = frozenset({"pledged", "promised", "vowed", "threatened", "offered", "told", "asked", "urged", "sought"})
"""With "to" they say what was spoken."""
ORDERING = WILLING | ORDERS
PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got", "get"})
IMAGINED = frozenset({"will", "would", "could", "should", "might", "may", "if", "left", "never", "not", "cannot"})
NEAR = 12  # words between a word of speech and the quotation; one further off says less


def beside_sign(tokens: Tokens, sign: int, quoted: int) -> Iterator[Candidate]:
    following = set(tokens.lows[sign + 1 : quoted])
    is_willing = tokens.lows[sign] in ORDERING and "to" in following
    linked = int(is_willing or not LINKS.isdisjoint(following)) - (quoted - sign > NEAR)
    imagined = 4 * (not IMAGINED.isdisjoint(tokens.lows[max(0, sign - 4) : sign]))
    if is_passive(tokens, sign):
        yield from by_agent(tokens, sign, quoted, linked=linked)
        return
    if tokens.lows[sign] in NOUNS_OF_SPEECH:
        yield from by_owner(tokens, sign, quoted, linked=linked)
    if tells_of_speech(tokens.lows[sign]):
        subject = find_before(tokens, sign)
        if subject is not None:
            yield Candidate(subject, 3 + linked - imagined, "subject-of-speech")
        else:
            main = find_subject(tokens, sign)
            if main is not None:
                yield Candidate(main, 3 + linked - imagined, "subject-of-sentence")


def is_passive(tokens: Tokens, sign: int) -> bool:
    """Return whether the word of speech is told of somebody: "was called", "were widely described"."""
    if not tokens.lows[sign].endswith("ed"):
        return tokens.lows[sign] in ("written", "put") and not PASSIVE.isdisjoint(tokens.lows[max(0, sign - 2) : sign])
    return not PASSIVE.isdisjoint(tokens.lows[max(0, sign - 3) : sign])


def by_agent(tokens: Tokens, sign: int, quoted: int, *, linked: int) -> Iterator[Candidate]:
    """ "was praised by one of the papers as “…”"."""
    for index in range(sign + 1, min(sign + 4, quoted)):
        if tokens.lows[index] == "by":
            phrase = find_after(tokens, index + 1)
            if phrase is not None and phrase.last <= quoted:
                yield Candidate(phrase, 3 + linked, "told-by")
            return


def by_owner(tokens: Tokens, sign: int, quoted: int, *, linked: int) -> Iterator[Candidate]:
    """ "his claim that", "Brennick's message:", "a letter from the union that"."""
    for index in range(sign + 1, min(sign + 3, quoted)):
        if tokens.lows[index] in ("from", "by"):
            phrase = find_after(tokens, index + 1)
            if phrase is not None and phrase.last <= quoted:
                yield Candidate(phrase, 3 + linked, "words-of")
            return
    for index in range(sign - 1, max(-1, sign - 4), -1):
        low = tokens.lows[index]
        if low in POSSESSIVES:
            yield Candidate(Phrase(index, index + 1), 3 + linked, "owner-of-words")
            return
        if low.endswith(("'s", "’s")) and tokens.words[index][0].isupper():
            yield Candidate(name_ending_at(tokens, index), 3 + linked, "owner-of-words")
            return


SMALL_WORDS = DETERMINERS | PRONOUNS


def name_ending_at(tokens: Tokens, last: int) -> Phrase:
    first = last
    while first and tokens.words[first - 1][0].isupper() and tokens.lows[first - 1] not in SMALL_WORDS:
        first -= 1
    return Phrase(first, last + 1)
