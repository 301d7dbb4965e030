"""Words that show that a name is none of a person, by where they stand in it."""

from newsdossier.relating.voices.words.media import OUTLET_ENDINGS
from newsdossier.relating.voices.words.people import TITLES

NEVER_LAST = (
    OUTLET_ENDINGS
    | TITLES
    | frozenset(
        (
            *(
                "tour",
                "cup",
                "open",
                "prize",
                "award",
                "awards",
                "war",
                "act",
                "street",
                "road",
                "avenue",
                "square",
                "park",
            ),
            *("games", "festival", "bowl", "trophy", "island", "islands", "river", "county", "city", "bay", "airport"),
            *("building", "tower", "bridge", "museum", "stadium", "valley", "beach", "lake", "sea", "ocean", "station"),
            *(
                "street",
                "plus",
                "pro",
                "treaty",
                "agreement",
                "bill",
                "law",
                "plan",
                "programme",
                "program",
                "district",
            ),
        )
    )
)
OPENING_NO_PERSON = frozenset(
    (
        *("new", "north", "south", "east", "west", "san", "santa", "los", "las", "united", "mount", "fort", "cape"),
        *("supreme", "federal", "national", "international", "royal", "central", "world", "great", "muslim"),
        *("northern", "southern", "eastern", "western"),
    )
)
"""Words with which names of places and bodies open: "New York", "South Atlantic"."""
DEMONYMS = frozenset(
    (
        *(
            "palestinian",
            "israeli",
            "russian",
            "chinese",
            "french",
            "german",
            "indian",
            "iranian",
            "korean",
            "japanese",
        ),
        *("canadian", "mexican", "australian", "italian", "spanish", "ukrainian", "turkish", "brazilian", "irish"),
        *("american", "british", "african", "asian", "european", "republican", "democrat", "democratic"),
    )
)
"""Words that say where a person comes from, or which party: no part of a name, and no given name."""
