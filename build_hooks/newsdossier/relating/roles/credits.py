"""Whose picture it is stands right before what its caption says: "Reuters Merrin Mayor Ilan Roke looks on"."""

import re

from newsdossier.model.agency_names import AGENCIES
from newsdossier.relating.roles.place import plain

OF_PICTURES = ("Getty Images", "Getty", "EPA")
"""They sell pictures, and no text by these names."""
NAMES = (*OF_PICTURES, *AGENCIES, *(name for names in AGENCIES.values() for name in names))
CREDITS = frozenset(name.casefold().rstrip(".") for name in NAMES)
MOST_WORDS = max(name.count(" ") for name in CREDITS) + 1  # of a credit


def without_credit(title: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the title without the name of the agency of a picture before it; "Reuters editor" is one."""
    words = [plain(word) for word in title]
    credit = next((count for count in range(MOST_WORDS, 0, -1) if " ".join(words[:count]) in CREDITS), 0)
    rest = title[credit:]
    return rest if len(rest) > 1 and rest[0].group()[0].isupper() else title
