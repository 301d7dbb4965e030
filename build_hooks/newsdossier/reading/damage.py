"""Notes on text that came to harm on its way here. Nothing is mended: who knows what stood there can look it up."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from newsdossier.model.address import SourcePath
from newsdossier.model.clipping import Media, SavedFile
from newsdossier.model.lines import LineNumbers, choose_line_end
from newsdossier.model.problem import Level, Problem
from newsdossier.model.rare_letters import find_rare_letters
from newsdossier.reading.quoting import quote

CONTEXT = 20  # characters shown on either side
LONGEST_LINE = 20_000  # characters: ten pages of print; more is a file that lost its line ends
LINES_NAMED = 8  # the others are counted


class Damage(NamedTuple):
    """A kind of harm and what to say of it."""

    code: str
    signs: re.Pattern[str]
    """Rare characters of which a text with this harm has one."""
    pattern: re.Pattern[str]
    message: str
    hint: str


KINDS = (
    Damage(
        "damaged-text",
        re.compile("\ufffd"),
        re.compile("\ufffd"),
        "characters are lost",
        "look up what stood there and type it in, or save the article again as UTF-8",
    ),
    Damage(
        "mojibake",
        re.compile("[\u20ac\u00c2\u00c3\u00d0\u00d1]"),
        re.compile("\u00e2\u20ac|[\u00c3\u00d0\u00d1][\u0080-\u009f\u00a1-\u00bf]|\u00c2[\u00a0-\u00bf]"),
        "characters were decoded in a wrong way",
        "save the article again as UTF-8; the text is shown as it stands",
    ),
    Damage(
        "control-characters",
        re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]"),
        re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"),
        "characters that cannot be shown stand in the text",
        "each is shown as �; delete them, or save the article again as UTF-8",
    ),
    Damage(
        "direction-characters",
        re.compile("[\u202a-\u202e\u2066-\u2069]"),
        re.compile("[\u202a-\u202e\u2066-\u2069]"),
        "characters that change the direction of writing stand in the text",
        "delete them if the text is not written from right to left; U+202D and U+202E are shown as �",
    ),
    Damage(
        "zero-width-characters",
        re.compile("[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]"),
        re.compile("[\u00ad\u200b\u2060-\u2064\ufeff]|(?<=[A-Za-z])[\u200c\u200d](?=[A-Za-z])"),
        "characters that nobody sees stand in the text",
        "delete them; soft hyphens and spaces of no width are left out of the article",
    ),
)


ANY_SIGN = re.compile("|".join(kind.signs.pattern for kind in KINDS))


def note_damage(saved: SavedFile, *, path: SourcePath, media: Media) -> tuple[Problem, ...]:
    """Return one note for each kind of harm, at the first line where it shows. Lines of pages may be of any length."""
    long_lines = note_long_lines(saved, path=path) if media is not Media.HTML else ()
    return (*note_kinds(saved, path=path), *long_lines)


def note_kinds(saved: SavedFile, *, path: SourcePath) -> Iterator[Problem]:
    rare = find_rare_letters(saved.text)
    if not ANY_SIGN.search(rare):
        return
    kinds = [kind for kind in KINDS if kind.signs.search(rare)]
    numbers = LineNumbers.of(saved.text, first_line=saved.first_line)
    for kind in kinds:
        places = [found.start() for found in kind.pattern.finditer(saved.text)]
        if places:
            lines = [line for line, _ in groupby(map(numbers.at, places))]
            words = saved.text[max(0, places[0] - CONTEXT) : places[0] + CONTEXT]
            yield Problem(
                path=path,
                line=lines[0],
                code=kind.code,
                message=f"{kind.message}: {quote(words)}{name_other_lines(lines[1:])}",
                hint=kind.hint,
                level=Level.NOTE,
            )


def name_other_lines(lines: list[int]) -> str:
    if not lines:
        return ""
    named = ", ".join(map(str, lines[:LINES_NAMED]))
    more = f" and {len(lines) - LINES_NAMED} more" if len(lines) > LINES_NAMED else ""
    return f", and on line{'s' if len(lines) > 1 else ''} {named}{more}"


def note_long_lines(saved: SavedFile, *, path: SourcePath) -> Iterator[Problem]:
    if len(saved.text) <= LONGEST_LINE:
        return
    start = 0
    ends = (end.end() for end in choose_line_end(saved.text).finditer(saved.text))
    for number, end in enumerate((*ends, len(saved.text))):
        if end - start > LONGEST_LINE:
            yield Problem(
                path=path,
                line=saved.first_line + number,
                code="long-line",
                message=f"the line has {end - start} characters",
                hint="it is read as one paragraph; if line ends were lost when it was saved, save the article again",
                level=Level.NOTE,
            )
            return
        start = end
