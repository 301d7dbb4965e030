"""Which words name a news service, a newspaper, a broadcaster or a site, and which only look like it."""

from newsdossier.model.agency_names import AGENCIES
from newsdossier.relating.voices.phrases.heads import PARTING
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.function_words import DETERMINERS, STOPS
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.media import AGENCY_PHRASES, MEDIA_HEADS, OUTLET_ENDINGS
from newsdossier.relating.voices.words.people import TITLES

AGENCIES_BY_NAME = {name: key for key, aliases in AGENCIES.items() for name in (key, *aliases)}
SHARED_ENDINGS = frozenset({"express", "mail", "standard", "sun", "mirror", "globe", "review", "independent"})
"""Newspapers have them, and so have companies: "the Calder Express" is one, "Calder Express" may run trains."""
OWN_PAGES = frozenset({"website", "site", "blog", "channel", "portal"})
"""Everybody may have one: "the company's website" speaks for the company."""
BROADCASTERS = frozenset({"BBC", "CBC", "RTE", "ARD", "ZDF", "NHK", "SABC", "AP", "AFP"})
""""The" stands before their initials; other initials with "the" are offices."""
AUDIENCES = frozenset(
    (
        *("conference", "meeting", "hearing", "briefing", "court", "rally", "crowd", "audience", "congress", "panel"),
        *("parliament", "summit", "forum", "committee", "jury", "inquest", "inquiry", "tribunal", "event"),
        *("dinner", "gathering", "assembly", "seminar", "session", "judge", "police", "reporters", "supporters"),
    )
)
"""Who is told something and prints nothing: "told a Mora press conference"."""


def media_head(words: list[str], lows: list[str]) -> int | None:
    """Return where the noun stands that calls a source a medium; None where its head is another: "media company".

    It is the head of the phrase, or stands right before the name: "the newspaper Calder Courier".
    """
    if CALLED_MEDIA.isdisjoint(lows):
        return None
    last = next((index for index, low in enumerate(lows) if index and low in PARTING), len(lows))
    if lows[last - 1] == ")" and "(" in lows[1:last]:
        last = lows.index("(", 1)
    at = last - 1
    while at and words[at][0].isupper() and not is_media_noun(lows, at):
        at -= 1
    if at and lows[at] in DETERMINERS:  # "the tabloid the Mirror"
        at -= 1
    is_in_name = words[at][0].isupper() and at < last - 1 and not is_agency_at(lows, at)
    return at if is_media_noun(lows, at) and not is_in_name else None


CALLED_MEDIA = MEDIA_HEADS | {last for _, last in AGENCY_PHRASES}


def is_media_noun(lows: list[str], at: int) -> bool:
    return lows[at] in MEDIA_HEADS or is_agency_at(lows, at)


def is_agency_at(lows: list[str], at: int) -> bool:
    """Return whether "news agency" or the like ends there."""
    return at > 0 and (lows[at - 1], lows[at]) in AGENCY_PHRASES


def is_own_page(words: list[str], lows: list[str], at: int) -> bool:
    """Return whether the medium is the page of somebody who is no medium: "Moss's website", "the official site"."""
    is_owned = any(word.endswith(("'s", "’s", "s'", "s’")) for word in words[:at])
    return lows[at] in OWN_PAGES and (is_owned or "official" in lows or lows[0] in ("its", "his", "her", "their"))


def is_named_as_outlet(words: list[str], lows: list[str]) -> bool:
    """Return whether a name ends as those of newspapers do: "the Calder Courier"."""
    ending = lows[-1]
    if len(words) < 2 or ending not in OUTLET_ENDINGS or not words[-1][0].isupper():
        return False
    before = frozenset(lows[:-1])
    is_office = not before.isdisjoint(OFFICES)
    return not is_office and (ending not in SHARED_ENDINGS or lows[0] == "the" or not before.isdisjoint(PERIODS))


IN_NAMES = frozenset({"vice", "first", "star", "father"})
"""Words before persons that newspapers have, too."""
OFFICES = (TITLES - IN_NAMES) | (INSTITUTION_HEADS - {"post"})
PERIODS = frozenset({"daily", "sunday", "weekly", "morning", "evening"})


def is_told_medium(words: list[str], following: str) -> bool:
    """Return whether whoever was told may be a medium, as its words are spelt, and the word after them.

    A run of capitalised words that nothing shows to be a person, an office or a room full of people.
    """
    lows = [word.lower() for word in words]
    name = [word for word, low in zip(words, lows, strict=True) if low != "the"]
    if not name or not AUDIENCES.isdisjoint((*lows, following)) or following == "(":
        return False
    is_office = lows[0] == "the" and len(name) == 1 and name[0].isupper() and name[0] not in BROADCASTERS
    is_spelt_so = all(word[0].isupper() or word[0].isdigit() for word in name) and len(name[0].strip(".")) > 1
    is_plain = NEVER_IN_MEDIA.isdisjoint(lows) and not any(word.endswith(("'s", "’s")) for word in name)
    return is_spelt_so and is_plain and not is_office


NEVER_IN_MEDIA = INSTITUTION_HEADS | TITLES | DAYS | (DETERMINERS - {"the"}) | (STOPS - {"today", "us"})
