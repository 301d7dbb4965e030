"""The settled result: the article, what was dropped, and what became of every line."""

from newsdossier.cleaning.below_headline import find_own_lines
from newsdossier.cleaning.line_fates import tell_line_fates
from newsdossier.cleaning.look import Verdict
from newsdossier.cleaning.passages import make_passages
from newsdossier.cleaning.recurring import find_recurring_blocks
from newsdossier.cleaning.recurring_lines import RecurringLines
from newsdossier.cleaning.sentences import reads_like_sentence
from newsdossier.cleaning.writer_notes import find_writer_notes
from newsdossier.model.article import Survey
from newsdossier.model.clean_text import Boilerplate, CleanText, Fate
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words, is_running_text, is_sentence

RECURRING: Verdict = ("recurring-line", "comes back in other articles of the outlet")
ABOVE: Verdict = ("above-the-text", "short line above the first paragraph that is no part of the head")
WRITER_NOTE: Verdict = ("writer-note", "tells who the writer is, below the text")
LONGEST_TEASER = 60  # words; a longer paragraph is a text, whatever is taken for a headline below it
HEAD_REACHES = 7  # blocks: a standfirst opens the run of paragraphs; byline, day and caption come after it


def clean(survey: Survey, *, recurring: RecurringLines) -> CleanText:
    """Return the article's passages in order, what is not the article with the rule that says so, and all lines' fates.

    Blocks that extraction took for the head (headline, byline …) are no passages; their lines say what they are.
    """
    second = second_look(survey, recurring)
    out = {verdict.block for verdict in second} | {role.block for role in survey.metadata.roles}
    passages = make_passages(tuple(block for block in survey.sifted.kept if block not in out), survey.sifted)
    dropped = tuple(
        sorted((*survey.sifted.dropped, *second), key=lambda verdict: (verdict.block.start, verdict.block.line))
    )
    return CleanText(
        passages=passages, dropped=dropped, lines=tell_line_fates(survey, passages=passages, dropped=dropped)
    )


def second_look(survey: Survey, recurring: RecurringLines) -> tuple[Boilerplate, ...]:
    """Return what only the whole dossier, or the head that was found, shows to be no part of the article."""
    taken = {role.block for role in survey.metadata.roles}
    verdicts = (
        dict.fromkeys(find_writer_notes(survey), WRITER_NOTE)
        | dict.fromkeys(above_the_text(survey), ABOVE)
        | dict.fromkeys(find_recurring_blocks(survey, recurring), RECURRING)
    )
    judged = (block for block in survey.sifted.kept if block in verdicts) if verdicts else ()
    return tuple(
        Boilerplate(block=block, rule=verdicts[block][0], reason=verdicts[block][1])
        for block in judged
        if block not in taken
    )


def is_text(block: Block) -> bool:
    """Return whether a short line is a sentence, or is counted to the article by trafilatura."""
    return is_sentence(block.text) or reads_like_sentence(block.text) or block.voted_out is False


def above_the_text(survey: Survey) -> frozenset[Block]:
    """Return the lines above the first paragraph that extraction has not taken for a part of the head.

    Above the headline a paragraph outside the run of the text goes too, if it is as short as a teaser. Between headline
    and text a sentence stays, however short, and so do a table and a line that is alone: they may be the article's own.
    """
    roles = {role.block: role.fate for role in survey.metadata.roles}
    body = survey.sifted.body
    near = survey.sifted.kept[: body + HEAD_REACHES]
    ends = [index for index, block in enumerate(near) if block in roles]
    headline = next((index for index, block in enumerate(near) if roles.get(block) is Fate.HEADLINE), 0)
    captions = frozenset(survey.sifted.captions)
    unknown = tuple(
        block
        for index, block in enumerate(near[: max([body, *ends])])
        if block not in captions
        and (
            (index < min(headline, body) and count_words(block.text) <= LONGEST_TEASER)
            or not (is_running_text(block) or (index > headline and is_text(block)))
        )
    )
    return frozenset(unknown) - find_own_lines(unknown, roles=roles, near=near) if unknown else frozenset()
