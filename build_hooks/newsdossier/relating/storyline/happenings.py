"""Words for what can happen on a day, by kind: reports that use different words for it can tell the same."""

from collections.abc import Iterable, Iterator

NOUN_WORDS = {
    "meet": "summit meeting talks conference congress convention session assembly briefing debate",
    "visit": "visit trip tour journey pilgrimage",
    "sign": "treaty agreement accord pact deal signing ceasefire truce settlement",
    "launch": "launch test liftoff test-firing maiden-flight unveiling",
    "vote": "vote election referendum ballot primary runoff plebiscite caucus",
    "strike": "strike walkout lockout stoppage boycott",
    "protest": "protest demonstration march rally riot riots protests demonstrations sit-in uprising revolt",
    "court": "trial hearing verdict ruling sentencing conviction acquittal indictment lawsuit arraignment appeal",
    "arrest": "arrest raid arrests raids capture",
    "inspect": "inspection audit review inquiry investigation",
    "attack": "attack bombing shooting assault stabbing massacre invasion airstrike ambush siege hijacking kidnapping"
    " killing murder assassination coup attacks bombings shootings killings",
    "crash": "crash collision derailment explosion blast accident fire wreck sinking spill collapse",
    "nature": "earthquake quake flood floods hurricane storm tornado wildfire eruption tsunami landslide avalanche",
    "ceremony": "wedding funeral inauguration coronation parade concert festival ceremony memorial",
    "play": "match final game race tournament championship defeat victory",
    "merge": "merger takeover acquisition buyout",
    "drill": "exercise exercises drill drills manoeuvres maneuvers",
    "end": "resignation dismissal departure shutdown closure bankruptcy",
    "death": "death",
}
VERB_WORDS = {
    "meet": "met convened hosted",
    "visit": "visited toured travelled traveled flew arrived returned",
    "sign": "signed agreed",
    "launch": "launched tested test-fired unveiled flight-tested detonated",
    "vote": "voted elected re-elected reelected",
    "strike": "struck",
    "protest": "protested marched rallied demonstrated",
    "court": "sentenced convicted acquitted indicted charged pleaded sued overturned testified ruled",
    "arrest": "arrested detained raided captured",
    "inspect": "inspected",
    "attack": "attacked bombed shot killed stabbed invaded kidnapped hijacked assassinated ambushed murdered",
    "crash": "crashed collided exploded derailed sank collapsed burned",
    "ceremony": "married buried inaugurated",
    "play": "defeated beat won",
    "merge": "acquired merged bought",
    "end": "resigned fired sacked suspended quit expelled dismissed divorced ousted",
    "death": "died",
    "act": "conducted staged carried",
    "open": "opened reopened",
    "decide": "vetoed approved rejected passed enacted repealed ratified blocked",
    "name": "appointed nominated sworn",
}
"""In the past tense or as past participles. Verbs of saying are left out: a source that spoke is no happening."""
NOUNS = {word: kind for kind, words in NOUN_WORDS.items() for word in words.split()}
VERBS = {word: kind for kind, words in VERB_WORDS.items() for word in words.split()}


def may_tell(text: str) -> bool:
    """Return whether a word for a happening may stand in a passage: most that name a day have none.

    Only ASCII is read so: other letters may be one of these in another case.
    """
    return not text.isascii() or not SIGNS_OF_HAPPENINGS.isdisjoint(text.lower().translate(LETTERS).split())


SIGNS_OF_HAPPENINGS = frozenset(max(word.split("-"), key=len) for word in (*NOUNS, *VERBS))
"""Of a word with hyphens its longest part."""
LETTERS = "".join(sign if sign.isalpha() else " " for sign in map(chr, range(128)))
"""What each character of ASCII is read as: a space parts words."""


def kinds_of(words: Iterable[str]) -> Iterator[str]:
    """Yield the kinds of happenings for which these words, without case, stand."""
    for word in words:
        yield from (kinds[word] for kinds in (NOUNS, VERBS) if word in kinds)
