"""The conventions of languages, as the CLDR has them."""

from functools import lru_cache
from typing import Any

from babel import Locale, localedata

REMEMBERED = 256  # languages: more than anybody writes in one dossier


@lru_cache(maxsize=REMEMBERED)
def parse_locale(tag: str) -> Locale:
    """Return Babel's locale for a BCP 47 tag; raises ValueError or UnknownLocaleError where it has none.

    Babel's locales hold in common what they inherit, and what is looked up for one of them is written down there: once
    Chinese months had been asked for, Korean ones came out in Chinese. Each locale from here has tables of its own.
    """
    locale = Locale.parse(tag, sep="-")
    tables = localedata.LocaleDataDict(copy_tables(localedata.load(str(locale))))
    vars(locale)["_Locale__data"] = tables  # there is no other way in; a test sees if it closes
    return locale


def copy_tables(table: Any) -> Any:
    return {key: copy_tables(value) for key, value in table.items()} if isinstance(table, dict) else table
