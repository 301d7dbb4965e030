"""Months and weekdays as English texts write them."""

from newsdossier.model.locales import parse_locale

LOCALES = tuple(parse_locale(name) for name in ("en", "en-GB"))  # British CLDR has "Sept", which Americans print too
MONTHS = {
    name.rstrip("."): number
    for locale in LOCALES
    for width in ("wide", "abbreviated")
    for number, name in locale.months["format"][width].items()
}
WEEKDAYS = {name: number + 1 for number, name in LOCALES[0].days["format"]["wide"].items()}
LONG_MONTHS = frozenset(LOCALES[0].months["format"]["wide"].values())
YEAR = r"(?:1[6-9]|20)\d\d"
