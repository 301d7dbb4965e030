"""What became of every line of the saved file, for the saved-file page and `dossier explain`."""

import re
from dataclasses import dataclass

from newsdossier.model.article import Survey
from newsdossier.model.clean_text import Boilerplate, Fate, LineFate, Passage
from newsdossier.model.clipping import Media
from newsdossier.model.rare_letters import find_rare_letters

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
MARKUP = ("markup", "markup, scripts and other things that a browser does not show as text")


@dataclass(frozen=True, slots=True)
class Told:
    """What one block makes of the lines on which it stands."""

    fate: Fate
    rule: str = ""
    reason: str = ""


def tell_line_fates(
    survey: Survey, *, passages: tuple[Passage, ...], dropped: tuple[Boilerplate, ...]
) -> tuple[LineFate, ...]:
    """Return a fate for every line of the saved text, in order; a blank line's is None.

    Where several blocks of a page share a line, the line is what the first kept one is. A line of a page that shows
    nothing of its own is markup.
    """
    saved = survey.clipping.saved
    mend = has_controls(saved.text)
    told = tell_blocks(survey, passages, dropped)
    return tuple(
        tell_line(number, CONTROL.sub("\ufffd", text) if mend else text, told.get(number), survey.clipping.media)
        for number, text in enumerate(saved.lines, saved.first_line)
    )


def has_controls(text: str) -> bool:
    """Return whether any line has control characters: in most files none has, and then none need be sought in each."""
    return CONTROL.search(find_rare_letters(text)) is not None


def tell_blocks(survey: Survey, passages: tuple[Passage, ...], dropped: tuple[Boilerplate, ...]) -> dict[int, Told]:
    told: dict[int, Told] = {}
    for role in survey.metadata.roles:
        tell(told, range(role.block.line, role.block.end_line + 1), Told(role.fate, role.rule))
    for passage in passages:
        rule = passage.repairs[0].rule if passage.repairs else ""
        tell(told, range(passage.block.line, passage.block.end_line + 1), Told(passage.fate, rule))
    for verdict in dropped:
        lines = range(verdict.block.line, verdict.block.end_line + 1)
        tell(told, lines, Told(Fate.DROPPED, verdict.rule, verdict.reason))
    return told


def tell(told: dict[int, Told], lines: range, what: Told) -> None:
    for line in lines:
        told.setdefault(line, what)


def tell_line(number: int, text: str, told: Told | None, media: Media) -> LineFate:
    if told is not None:
        return LineFate(line=number, text=text, fate=told.fate, rule=told.rule, reason=told.reason)
    if not text.strip():
        return LineFate(line=number, text=text, fate=None)
    rule, reason = MARKUP
    return LineFate(line=number, text=text, fate=Fate.DROPPED, rule=rule, reason=reason)
