"""Who may have spoken: whoever stands beside a word of speech, signs the words, or stands before their colon."""

from collections.abc import Iterator

from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.phrases.opening import find_subject
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.speakers.guesses.beside import beside_sign
from newsdossier.relating.voices.speakers.guesses.candidate import ENOUGH, Candidate
from newsdossier.relating.voices.speakers.guesses.words import NOUNS_OF_SPEECH
from newsdossier.relating.voices.words.speech import tells_of_speech

REACH = 24  # words between a word of speech and the quotation
MOST_SIGNS = 2  # "concluded our talk with a warning": the noun has no owner, the verb has a subject


def candidates(heard: Heard, quoted: int) -> Iterator[Candidate]:
    """Yield who may have spoken: beside the last word of speech before the quotation, or as the sentence's subject."""
    tokens = heard.tokens
    if quoted + 1 < len(tokens.lows):
        yield from by_signature(heard, quoted)
    signs = last_signs(tokens, quoted)
    for sign in signs:
        yield from beside_sign(tokens, sign, quoted)
    if not signs and tokens.lows[quoted - 1 : quoted] == [":"]:
        subject = find_subject(tokens, quoted)
        if subject is not None:
            yield Candidate(subject, 2, "subject-before-colon")


def by_signature(heard: Heard, quoted: int) -> Iterator[Candidate]:
    """`“…” — Ada Brennick`, `“…” was how Brennick described it`."""
    tokens = heard.tokens
    following = tokens.lows[quoted + 1 : quoted + 3]
    is_last = not heard.leaf.text[heard.end :].strip() and heard.leaf.text[heard.end - 1] != "."
    if following[0] in DASHES and quoted == 0 and is_last:
        phrase = find_after(tokens, quoted + 2)
        if phrase is not None and tokens.lows[phrase.last : phrase.last + 1] in ([], [","], ["("]):
            yield Candidate(phrase, 2 * ENOUGH, "signed-by")
    elif following in (["was", "how"], ["is", "how"]):
        phrase = find_after(tokens, quoted + 3)
        if phrase is not None and any(tells_of_speech(low) for low in tokens.lows[phrase.last : phrase.last + 2]):
            yield Candidate(phrase, ENOUGH, "subject-of-speech")


DASHES = frozenset({"—", "–", "-"})


def last_signs(tokens: Tokens, quoted: int) -> list[int]:
    """Return the last words of speech before the quotation, in its own clause, the nearest first."""
    signs: list[int] = []
    for index in range(quoted - 1, max(-1, quoted - REACH), -1):
        low = tokens.lows[index]
        if low == ";" or len(signs) == MOST_SIGNS:
            break
        if (
            tokens.words[index] != QUOTED
            and tokens.words[index] == low
            and (tells_of_speech(low) or low in NOUNS_OF_SPEECH)
        ):
            signs.append(index)
    return signs
