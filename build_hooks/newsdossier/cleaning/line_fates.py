"""What became of every line of the saved file, for the saved-file page and `dossier explain`."""

from newsdossier.model.article import Survey
from newsdossier.model.clean_text import Boilerplate, Fate, Passage
from newsdossier.model.told_lines import Told, ToldLines, show_lines

BLANK = Told(None)
UNMENDED = {fate: Told(fate) for fate in Fate}
MARKUP = Told(Fate.DROPPED, "markup", "markup, scripts and other things that a browser does not show as text")


def tell_line_fates(survey: Survey, *, passages: tuple[Passage, ...], dropped: tuple[Boilerplate, ...]) -> ToldLines:
    """Return a fate for every line of the saved text, in order; a blank line's is None.

    Where several blocks of a page share a line, the line is what the first kept one is. A line of a page that shows
    nothing of its own is markup.
    """
    saved = survey.clipping.saved
    told = tell_blocks(survey, passages, dropped)
    lines = enumerate(show_lines(saved), saved.first_line)
    return ToldLines(saved=saved, told=tuple([told.get(number) or tell_unread(text) for number, text in lines]))


def tell_blocks(survey: Survey, passages: tuple[Passage, ...], dropped: tuple[Boilerplate, ...]) -> dict[int, Told]:
    """Return what is said of each line on which a block stands: of several blocks, what the first of these is."""
    blocks = (
        *[(role.block, Told(role.fate, role.rule)) for role in survey.metadata.roles],
        *[(passage.block, tell_passage(passage)) for passage in passages],
        *[(verdict.block, Told(Fate.DROPPED, verdict.rule, verdict.reason)) for verdict in dropped],
    )
    told: dict[int, Told] = {}
    for block, what in blocks:
        first, last = block.line, block.end_line
        told.setdefault(first, what)
        if last > first:
            told.update({line: what for line in range(first + 1, last + 1) if line not in told})
    return told


def tell_passage(passage: Passage) -> Told:
    return Told(passage.fate, passage.repairs[0].rule) if passage.repairs else UNMENDED[passage.fate]


def tell_unread(text: str) -> Told:
    """Return what is said of a line on which no block stands."""
    return MARKUP if text and not text.isspace() else BLANK
