"""For whom a pronoun stands, or "the 29-year-old"."""

import re

from newsdossier.model.taxonomy import EntityKind
from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.names.patterns import NAME
from newsdossier.relating.voices.names.strip import person_in
from newsdossier.relating.voices.segments.marks import is_within
from newsdossier.relating.voices.segments.sheet import Leaf
from newsdossier.relating.voices.sources.cast import CAPITALISED, REMEMBERED, Cast
from newsdossier.relating.voices.sources.genders import fits
from newsdossier.relating.voices.words.genders import GENDERS
from newsdossier.relating.voices.words.institutions import ANY_BODY
from newsdossier.relating.voices.words.pronouns import PERSON_PRONOUNS, PLURAL_PRONOUNS, THING_PRONOUNS

BY_AGE = "-year-old"
"""Whom the text calls "the 29-year-old" it has named before."""
REACH = 2000  # characters of its paragraph before a pronoun; all of a long one, for each "he", took half a minute
PERSONAL = frozenset({SourceKind.PERSON, SourceKind.UNNAMED})
SELF_SPEAKING = frozenset(
    {SourceKind.INSTITUTION, SourceKind.STATE_MEDIA, SourceKind.NEWS_AGENCY, SourceKind.OUTLET, SourceKind.DOCUMENT}
)
PRONOUN_KINDS = {
    **dict.fromkeys(PERSON_PRONOUNS, PERSONAL),
    **dict.fromkeys(THING_PRONOUNS, SELF_SPEAKING),
    **dict.fromkeys(PLURAL_PRONOUNS, SELF_SPEAKING | {SourceKind.UNNAMED}),
}


def resolve_pronoun(leaf: Leaf, low: str, start: int, end: int, *, cast: Cast) -> NamedSource | None:
    """Return the source named before that fits best; None where none does."""
    is_person = low in PERSON_PRONOUNS or low.endswith(BY_AGE)
    found = person_spoken_of(leaf, start, low, cast=cast) if is_person else None
    if found is None:
        kinds = PERSONAL if is_person else PRONOUN_KINDS[low]
        fitting = (one for one in reversed(cast.named[-REMEMBERED:]) if one.kind in kinds or is_body(one, low))
        found = next((one for one in fitting if fits(one, low, cast=cast)), None)
    if found is None and is_person:
        found = person_named_before(leaf, start, low, cast=cast)
    if found is None:
        return None
    if low in GENDERS:
        cast.genders.setdefault(found.name, GENDERS[low])
    return found._replace(span=leaf.span(start, end))


def is_body(source: NamedSource, low: str) -> bool:
    """Return whether "it" may stand for a source that names no body in particular: "the firm"."""
    return low in THING_PRONOUNS and source.name.lower().split()[-1] in ANY_BODY


def person_spoken_of(leaf: Leaf, before: int, low: str, *, cast: Cast) -> NamedSource | None:
    """Return the person whom this paragraph or the one before it spoke of last: as a source or a subject."""
    index = cast.sheet.place_of(leaf)
    for near, end in ((leaf, before), *((one, len(one.text)) for one in cast.sheet.leaves[index - 1 : index])):
        candidates = [
            one
            for one in cast.named[-REMEMBERED:]
            if one.span.passage == near.passage
            and one.span.start < end
            and one.kind in PERSONAL
            and fits(one, low, cast=cast)
        ]
        subject = subject_of(near, end, low, cast=cast)
        if subject is not None and fits(subject, low, cast=cast):
            candidates.append(subject)
        if candidates:
            return max(candidates, key=lambda one: one.span.start)
    return None


def person_named_before(leaf: Leaf, before: int, low: str, *, cast: Cast) -> NamedSource | None:
    """Return the last person whom this paragraph or the two before it name in full; None where they name none."""
    index = cast.sheet.place_of(leaf)
    earlier = ((one, len(one.text)) for one in reversed(cast.sheet.leaves[max(0, index - 2) : index]))
    for near, end in ((leaf, before), *earlier):
        names = () if near.fate in CAPITALISED else NAME.finditer(near.text, max(0, end - REACH), end)
        for match in reversed(tuple(names)):
            words = person_in(match.group())
            if not words or not cast.known_names().is_known(words) or is_within(near.marked, match.start()):
                continue  # no person, a title, or whom a speaker names
            name = cast.name_at(" ".join(words), near, match.end(), GENDERS.get(low))
            found = NamedSource(name=name, kind=SourceKind.PERSON, span=near.span(*match.span()))
            if fits(found, low, cast=cast):
                return found
    return None


def subject_of(leaf: Leaf, before: int, low: str, *, cast: Cast) -> NamedSource | None:
    """Return the person with whose name the last sentence opens that opens with one."""
    for match in reversed(find_subjects(leaf.text, before)):
        words = person_in(match["name"])
        name = " ".join(words)
        names = cast.known_names()
        if words and (names.is_known(words) or names.is_given(words)):
            mention = cast.mention_in(leaf, match.start("name"), match.end("name"))
            person = mention if mention and mention.kind is EntityKind.PERSON else None
            full = cast.longest_mention(person.entity) if person else ""
            return NamedSource(
                name=full or cast.name_at(name, leaf, match.end(), GENDERS.get(low)),
                kind=SourceKind.PERSON,
                span=leaf.span(match.start("name"), match.end("name")),
                entity=person.entity if person else None,
            )
    return None


def find_subjects(text: str, before: int) -> list[re.Match[str]]:
    """Return the names with which the sentences right before a place open."""
    start = max(0, before - REACH)
    first = SUBJECT.match(text, 0, before) if start == 0 else None
    later = LATER_SUBJECT.finditer(text, first.end() if first else start, before)
    return [first, *later] if first else [*later]


SUBJECT = re.compile(rf"(?:(?:But|And|While|When) )?(?P<name>{NAME.pattern})")
LATER_SUBJECT = re.compile(rf"[.!?]['\"”’]? {SUBJECT.pattern}")
"""It opens with a set of signs and no choice, so that the search takes a third of the time."""
