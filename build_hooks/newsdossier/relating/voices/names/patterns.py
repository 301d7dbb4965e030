"""How names are spelt."""

import re

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚŁŃŇŐŒŔŘŚŜŞŠŢŤŮŰŹŻŽА-ЯЁ"
ABBREVIATED = (
    *("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Sgt", "Capt", "Prof", "Rev", "St", "Adm"),
    *("Cmdr", "Maj"),
)
TITLE = f"(?:{'|'.join(ABBREVIATED)})"
PART = rf"(?:{TITLE}\.|(?:[{UPPER}]\.)+|[{UPPER}][\w'’-]*)"
REST_OF_TITLE = "|".join(f"(?<={title[0]}){title[1:]}" for title in ABBREVIATED)
IS_SHORT = rf"(?=[a-z]{{1,{max(map(len, ABBREVIATED)) - 1}}}\.)"
"""Asked before each of the titles is tried: at most capitals there is none."""
FIRST_PART = rf"[{UPPER}](?<![\w.].)(?:{IS_SHORT}(?:{REST_OF_TITLE})\.|\.(?:[{UPPER}]\.)*+|[\w'’-]*+)"
"""A part that opens a name. The capital stands before what is asked of it, so the search takes half the time; and a
word that nothing follows is not tried again letter by letter."""
FURTHER_PART = rf"(?: (?:(?:de|la|van|von|der|den|al|bin|ben|di|da|del) )*{PART})"
GOES_ON = f"(?= [{UPPER}dlvab])"
"""What a further part, or a particle before it, begins with: at most capitals nothing else is tried."""
FULL_NAME = re.compile(f"{FIRST_PART}{GOES_ON}{FURTHER_PART}+")
"""A name of several parts."""
NAME = re.compile(f"{FIRST_PART}{FURTHER_PART}*")
