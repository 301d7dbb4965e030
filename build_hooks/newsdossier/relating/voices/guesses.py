"""Speakers where no reporting clause names one: whoever the sentence is about is weighed, and taken if enough speaks
for him. A wrong speaker is worse than none.

Each candidate starts with a weight for how it stands to a word of speech; the signs around the quotation add to it or
take from it. The weights were set by reading; they are tenths of nothing, only their order and the threshold count.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.ascription import Ascription
from newsdossier.relating.voices.following import find_after, find_subject
from newsdossier.relating.voices.hearing import Heard
from newsdossier.relating.voices.phrases.before import find_before
from newsdossier.relating.voices.phrases.heads import is_head
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.signs import NOUNS, tells_of_speech
from newsdossier.relating.voices.sources import Cast
from newsdossier.relating.voices.things import is_title
from newsdossier.relating.voices.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.phrases import DETERMINERS
from newsdossier.relating.voices.words.pronouns import PRONOUNS

ENOUGH = 4
REACH = 24  # words between a word of speech and the quotation
POSSESSIVES = {"his": "he", "her": "she", "their": "they"}
FIRST_PERSON = frozenset(
    {"i", "we", "my", "our", "i'm", "i’m", "we're", "we’re", "i've", "i’ve", "we've", "we’ve", "me"}
)
LINKS = frozenset({"that", "as", "how", "if", "whether", "is", "was", "are", "were"})
WILLING = frozenset({"pledged", "promised", "vowed", "threatened", "offered", "told", "asked", "urged", "sought"})
"""With "to" they say what was spoken."""
ORDERS = frozenset({"directive", "directives", "order", "orders", "instructions", "call", "calls", "plea", "pleas"})
"""Nouns of which the same holds: "directives from the union to"."""
ORDERING = WILLING | ORDERS
NOUNS_OF_SPEECH = NOUNS | ORDERS
PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got", "get"})
IMAGINED = frozenset({"will", "would", "could", "should", "might", "may", "if", "left", "never", "not", "cannot"})
NEAR = 12  # words between a word of speech and the quotation; one further off says less
MOST_SIGNS = 2  # "concluded our talk with a warning": the noun has no owner, the verb has a subject
FEW = 2
LONG = 5  # words: scare quotes are shorter


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that may name the speaker, before it is looked up."""

    phrase: Phrase
    weight: int
    rule: str


def guess_speaker(heard: Heard, quoted: int, *, cast: Cast) -> Ascription | None:
    """Return whom the sentence most likely lets speak; None where too little speaks for anybody."""
    tokens = heard.tokens
    signs = weigh_signs(heard, quoted)
    fitting = [one for one in candidates(heard, quoted) if one.weight + signs >= ENOUGH]
    for candidate in sorted(fitting, key=lambda one: (-one.weight, -one.phrase.first)):
        source = look_up(heard, candidate.phrase, cast=cast.at(heard.known))
        if source is not None and may_speak(tokens, candidate.phrase, source):
            is_likely = candidate.weight + signs > ENOUGH + 1
            return Ascription(source, candidate.rule, Certainty.LIKELY if is_likely else Certainty.DOUBTFUL)
    return None


def look_up(heard: Heard, phrase: Phrase, *, cast: Cast) -> NamedSource | None:
    pronoun = POSSESSIVES.get(heard.tokens.lows[phrase.first])
    if pronoun is None or phrase.last - phrase.first > 1:
        return cast.read(heard.leaf, heard.tokens, phrase)
    start, end = heard.tokens.place(phrase.first, phrase.first + 1)
    return cast.antecedent(heard.leaf, pronoun, start, end)


def may_speak(tokens: Tokens, phrase: Phrase, source: NamedSource) -> bool:
    """Return whether a phrase names a person, a body or people: "the plan" does not."""
    first = tokens.words[phrase.first]
    if phrase.first == 0 and phrase.last == 1 and (first.endswith("ing") or tokens.lows[0] in DETERMINERS):
        return False  # "Moving forward, …", "That is when"
    if source.kind is SourceKind.UNNAMED:
        return is_head(source.name.lower().split()[-1]) or phrase_head_speaks(tokens, phrase)
    return True


def phrase_head_speaks(tokens: Tokens, phrase: Phrase) -> bool:
    return any(is_head(low) for low in tokens.lows[phrase.first : phrase.last])


def weigh_signs(heard: Heard, quoted: int) -> int:
    """Return what the quotation itself and the signs beside it say for speech, or against it."""
    tokens = heard.tokens
    before = word_before(tokens, quoted)
    start, end = tokens.place(quoted, quoted + 1)
    words = heard.leaf.text[start + 1 : end - 1].strip()
    split = words.split()
    is_sentence = len(split) >= LONG - FEW and words[0].isupper() and words[-1] in ".,!?…"
    weight = {":": 2, ",": 1, "that": 1, "as": 1}.get(before, 0)
    weight += is_sentence + (len(split) >= LONG)
    weight += bool(FIRST_PERSON & {word.lower().strip(".,!?") for word in split[:12]})
    weight -= 3 * is_title(heard, quoted)
    weight -= 4 * (before == "(")
    weight -= len(split) <= FEW and before not in LINKS | {":"}
    weight -= 2 * (len(split) <= FEW and is_inside_phrase(tokens, quoted))
    return weight


def word_before(tokens: Tokens, quoted: int) -> str:
    """Return the word or sign before the quotation, an article left out: "as a “…”"."""
    index = quoted - 1
    if index > 0 and tokens.lows[index] in DETERMINERS - LINKS:
        index -= 1
    return tokens.lows[index] if index >= 0 else ""


def is_inside_phrase(tokens: Tokens, quoted: int) -> bool:
    """Return whether the words stand inside a noun phrase: "a “yes” vote"."""
    following = tokens.lows[quoted + 1 : quoted + 2]
    return tokens.lows[quoted - 1] in DETERMINERS and bool(following) and following[0][0].isalpha()


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


def name_ending_at(tokens: Tokens, last: int) -> Phrase:
    first = last
    while first and tokens.words[first - 1][0].isupper() and tokens.lows[first - 1] not in DETERMINERS | PRONOUNS:
        first -= 1
    return Phrase(first, last + 1)
