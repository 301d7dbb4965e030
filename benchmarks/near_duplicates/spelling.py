"""Other spellings of English words, as another desk would write them or another hand would mistype them."""

import re
from random import Random

HOUSE_STYLES = (
    ("center", "centre"),
    ("defense", "defence"),
    ("program", "programme"),
    ("labor", "labour"),
    ("harbor", "harbour"),
    ("color", "colour"),
    ("neighbor", "neighbour"),
    ("honor", "honour"),
    ("favor", "favour"),
    ("behavior", "behaviour"),
    ("percent", "per cent"),
    ("toward", "towards"),
    ("while", "whilst"),
    ("among", "amongst"),
    ("traveling", "travelling"),
    ("canceled", "cancelled"),
    ("gray", "grey"),
    ("check", "cheque"),
    ("judgment", "judgement"),
    ("aging", "ageing"),
    ("Mr.", "Mr"),
    ("Dr.", "Dr"),
    ("U.S.", "US"),
    ("U.N.", "UN"),
    ("said", "stated"),
    ("Sept.", "September"),
    ("Jan.", "January"),
    ("Dec.", "December"),
)
"""One house's word and another's."""
IZE = re.compile(r"(?<=\w{3})iz(?=e\b|ed\b|es\b|ing\b|ation\b)")
MIN_TYPED = 4  # letters: nobody mistypes "the" and lets it stand


def restyle(text: str) -> str:
    """Return the text in the other house's spelling; what already is spelled so goes back."""
    forth = dict(HOUSE_STYLES)
    swaps = forth | {other: one for one, other in HOUSE_STYLES}
    any_of = "|".join(sorted(map(re.escape, swaps), key=len, reverse=True))
    return IZE.sub("is", re.sub(rf"(?<!\w)(?:{any_of})(?!\w)", lambda found: swaps[found.group()], text))


def mistype(text: str, *, rate: float, random: Random) -> str:
    """Return the text with a slip of the hand in this share of its longer words."""

    def slip(found: re.Match[str]) -> str:
        word = found.group()
        return slip_in(word, random) if random.random() < rate else word

    return re.sub(rf"\w{{{MIN_TYPED},}}", slip, text)


def slip_in(word: str, random: Random) -> str:
    """Return the word with two letters swapped, one lost or one doubled; its first letter stays."""
    place = random.randrange(1, len(word) - 1)
    return random.choice(
        (
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
        )
    )
