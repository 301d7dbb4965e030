"""Anniversaries: "the first anniversary of the summit", "10. Jahrestag", "a year ago today"."""

import re
from collections.abc import Iterator
from itertools import islice

from newsdossier.dating.collecting.material import Material
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.collecting.sentences import sentence_at
from newsdossier.dating.written.find import MOST_CHARACTERS
from newsdossier.model.article import DayPhrase, DayRole
from newsdossier.model.clipping import Block

ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            ("one", "first", "ersten", "erster", "premier", "primer", "первая", "первую", "первой"),
            ("two", "second", "zweiten", "zweiter", "deuxième", "segundo", "вторая", "вторую", "второй"),
            ("three", "third", "dritten", "dritter", "troisième", "tercer", "третья", "третью", "третьей"),
            ("four", "fourth", "vierten", "quatrième", "cuarto"),
            ("five", "fifth", "fünften", "cinquième", "quinto"),
            ("six", "sixth", "sechsten", "sixième", "sexto"),
            ("seven", "seventh", "siebten", "septième", "séptimo"),
            ("eight", "eighth", "achten", "huitième", "octavo"),
            ("nine", "ninth", "neunten", "neuvième", "noveno"),
            ("ten", "tenth", "zehnten", "dixième", "décimo"),
        ),
        start=1,
    )
    for word in words
}
COUNT = rf"(?<!\w)(?P<count>\d{{1,3}}|{'|'.join(sorted(ORDINALS, key=lambda word: (-len(word), word)))})"
ANNIVERSARY = re.compile(
    rf"{COUNT}(?:st|nd|rd|th|e|er|º|ª|\.|-я|-ю|-й)?[ -]?(?:year[ -])?"
    r"(?:anniversary|anniversaries|jahrestag|anniversaire|aniversario|годовщин\w|周年|주년)"
    rf"|(?:{COUNT.replace('count', 'years')}|(?<!\w)a) years? ago (?:today|to the day)",
    re.IGNORECASE,
)
SAME_DAY = re.compile(
    r"(?:\bcoincid\w+ with|\bmark(?:s|ed|ing)?|\bon|\bcommemorat\w+|\bcelebrat\w+|\bfalls? on|\bam|\blors du|\ben el)"
    r"(?: the| its| their| his| her| a| le| el| dem)? $",
    re.IGNORECASE,
)
WORD_BEFORE = re.compile(
    r"\b(?:ahead of|before|after|eve of|upcoming|approach\w+|next|prior to|since)\b", re.IGNORECASE
)
TELLTALES = ("niversar", "jahrestag", "годовщин", "周年", "주년", " ago to")
"""One of these stands in every anniversary; most paragraphs have none, and looking for them costs nothing."""
MOST_ANNIVERSARIES = 20  # in one paragraph; more is damage
REACH = 40  # characters before an anniversary that tell whether it is the very day
LONGEST = 200  # characters of what the anniversary is of


def find_anniversaries(block: Block, *, material: Material, in_lead: bool) -> Iterator[DayPhrase]:
    """Yield the anniversaries in a paragraph. One that falls on the day of what the lead tells has the event's role."""
    lowered = block.text.lower()
    if not any(map(lowered.__contains__, TELLTALES)):
        return
    for match in islice(ANNIVERSARY.finditer(block.text, 0, MOST_CHARACTERS), MOST_ANNIVERSARIES):
        years = years_of(match["count"] or match["years"])
        if not years:
            continue
        first, last = sentence_at(block.text, match.start())
        before = block.text[max(first, match.start() - REACH) : match.start()]
        same_day = "ago" in match.group() or (SAME_DAY.search(before) and not WORD_BEFORE.search(before))
        yield DayPhrase(
            sentence=block.text[first:last],
            words=block.text[match.start() : min(last, match.start() + LONGEST)],
            role=DayRole.EVENT if in_lead and same_day else DayRole.BACKGROUND,
            constraint=None,
            years_later=years,
            evidence=quote_block(
                material.clipping,
                block,
                span=(max(first, match.start() - len(before)), min(last, match.start() + LONGEST)),
                rule="anniversary",
                conclusion=f"{years} year{'s' if years > 1 else ''} after what it names",
            ),
        )


def years_of(words: str | None) -> int:
    """Return the number that a numeral or an ordinal means; "a year ago" has none and is 1."""
    if words is None:
        return 1
    return int(words) if words.isdigit() else ORDINALS[words.casefold()]
