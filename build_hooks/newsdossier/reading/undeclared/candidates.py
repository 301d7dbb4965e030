"""Encodings in which articles were saved before UTF-8, and the languages that each was made for."""

from typing import NamedTuple


class Candidate(NamedTuple):
    """An encoding that a file may be in."""

    name: str
    """As people know it."""
    codec: str
    """As Python knows it."""
    languages: tuple[str, ...]
    handicap: float = 2.0
    """How much better rarer ones must fit, a logarithm of odds: one sign amid plain words is hardly ever Greek."""


WESTERN = "en de fr es pt it ca gl eu nl sv da nb nn no is fi et ga id ms"
CENTRAL = "pl cs sk hu ro hr bs sl sq"
WEST, CENTRE = tuple(WESTERN.split()), tuple(CENTRAL.split())

CANDIDATES = (  # of two that read a file alike, the first is taken
    Candidate("Windows-1252", "cp1252", WEST, handicap=0),
    Candidate("Windows-1250", "cp1250", CENTRE, handicap=0),
    Candidate("Windows-1251", "cp1251", ("ru", "uk", "be", "bg", "sr")),
    Candidate("Windows-1253", "cp1253", ("el",)),
    Candidate("Windows-1254", "cp1254", ("tr",), handicap=0),
    Candidate("Windows-1255", "cp1255", ("he",)),
    Candidate("Windows-1256", "cp1256", ("ar", "fa")),
    Candidate("Windows-1257", "cp1257", ("lt", "lv", "et"), handicap=0),
    Candidate("Windows-874", "cp874", ("th",)),
    Candidate("EUC-KR", "cp949", ("ko",)),
    Candidate("Shift_JIS", "cp932", ("ja",)),
    Candidate("EUC-JP", "euc_jp", ("ja",)),
    Candidate("GB18030", "gb18030", ("zh-Hans", "zh-Hant")),
    Candidate("Big5", "big5hkscs", ("zh-Hant",)),
    Candidate("KOI8-R", "koi8_r", ("ru", "bg")),
    Candidate("KOI8-U", "koi8_u", ("uk",), handicap=3),
    Candidate("ISO-8859-2", "iso8859_2", CENTRE, handicap=2),
    Candidate("ISO-8859-5", "iso8859_5", ("ru", "be", "bg", "sr"), handicap=5),
    Candidate("ISO-8859-7", "iso8859_7", ("el",), handicap=5),
    Candidate("IBM866", "cp866", ("ru",), handicap=5),
    Candidate("Macintosh", "mac_roman", WEST, handicap=6),
)
