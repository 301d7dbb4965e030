"""The settled result: the article, what was dropped, and what became of every line."""

from newsdossier.cleaning.line_fates import tell_line_fates
from newsdossier.cleaning.passages import make_passages
from newsdossier.cleaning.recurring import is_recurring
from newsdossier.cleaning.recurring_lines import RecurringLines
from newsdossier.model.article import Survey
from newsdossier.model.clean_text import Boilerplate, CleanText
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_shape import is_running_text


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
    above = above_the_text(survey)
    return tuple(
        Boilerplate(block=block, rule=rule, reason=reason)
        for block in survey.sifted.kept
        if block not in taken
        for rule, reason in (
            ("recurring-line", "comes back in other articles of the outlet"),
            ("above-the-text", "short line above the first paragraph that is no part of the head"),
        )
        if (is_recurring(block, survey, recurring) if rule == "recurring-line" else block in above)
    )


def above_the_text(survey: Survey) -> frozenset[Block]:
    """Return the short lines that stand above the first paragraph, after extraction has taken the parts of the head."""
    sifted = survey.sifted
    ends = [index for index, block in enumerate(sifted.kept) if block in {role.block for role in survey.metadata.roles}]
    last = max([sifted.body, *(index for index in ends if is_head_end(survey, index))])
    return frozenset(
        block
        for block in sifted.kept[:last]
        if block not in sifted.captions and block.tag is not BlockTag.CAPTION and not is_running_text(block)
    )


def is_head_end(survey: Survey, index: int) -> bool:
    """Return whether a part of the head stands near enough to the first paragraph to close the head of the article."""
    return index <= survey.sifted.body + HEAD_REACHES


HEAD_REACHES = 6  # blocks: a standfirst opens the run of paragraphs, and byline, day and caption come after it
