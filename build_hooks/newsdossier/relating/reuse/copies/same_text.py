"""Whether two articles are one text, by the sentences that they have in common, and what makes it likely."""

from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Copy, CopyKind, SharedPassage
from newsdossier.relating.reuse.copies.laying import Match, Overlay, choose, keep_facts
from newsdossier.relating.reuse.copies.sheets import Sheets
from newsdossier.relating.reuse.precedence.credits import Credit, is_same, names_as_first, read_credits
from newsdossier.relating.reuse.precedence.origin import CAME_LATER, LACKS_SOURCE, Direction, Sign, find_direction
from newsdossier.relating.reuse.words.citing import cite_words
from newsdossier.relating.reuse.words.drafts import Draft
from newsdossier.relating.wording import join_words

MIN_SHARE = 0.3  # of the words of one of the two: a copy of which half is gone, in a page of which half is another's
MIN_COMMON = 20  # pairs of neighbouring words: two sentences; briefs of one say what others say too
SURE_SHARE = 0.6  # more than half of the words: nothing but a copy has it
RULE = "same-sentence"
STANDS = "stands in the other article, nearly as it is"


def judge(overlay: Overlay, first: int, second: int, *, sheets: Sheets) -> Copy | None:
    """Return what two articles have of each other; None where that is little."""
    share = max(overlay.share_of_first, overlay.share_of_second)
    if share < MIN_SHARE or overlay.common < MIN_COMMON:
        return None
    best = tuple(choose(overlay.matches))
    if not keep_facts(best, sheets=sheets):
        return None
    drafts = sheets.drafts[first], sheets.drafts[second]
    credit = read_credits(*(draft.article for draft in drafts))
    direction = find_first(*drafts)
    return Copy(
        kind=credit.kind if credit else CopyKind.NEAR_DUPLICATE,
        first=drafts[0].slug,
        second=drafts[1].slug,
        share_of_first=overlay.share_of_first,
        share_of_second=overlay.share_of_second,
        passages=tuple(cite_match(match, drafts, sheets=sheets) for match in best),
        original=direction.original.slug if direction else None,
        certainty=Certainty.CERTAIN if share >= SURE_SHARE else Certainty.LIKELY,
        stated=False,
        reason=tell_reason(share, credit=credit, direction=direction),
    )


def find_first(first: Draft, second: Draft) -> Direction | None:
    """Return which of two copies was made of the other; None where nothing shows it.

    Two that carry the text of one news service have it from there, whoever printed it first.
    """
    return None if is_same(first.article, second.article) else find_direction(first, second, signs=SIGNS)


def says_so(draft: Draft, other: Draft) -> str:
    return "says where it stood first" if names_as_first(draft.article, other.article) else ""


SIGNS: tuple[Sign, ...] = (CAME_LATER, LACKS_SOURCE, says_so)
"""Days, credit lines and the text itself. Fewer quotations or pictures show no copy: anybody cuts."""


def tell_reason(share: float, *, credit: Credit | None, direction: Direction | None) -> str:
    words = f"{share:.0%} of the words of one stand in the other, sentence by sentence"
    copied = f"the copy {join_words(direction.signs)}" if direction else ""
    return "; ".join(part for part in (words, credit.words if credit else "", copied) if part)


def cite_match(match: Match, drafts: tuple[Draft, Draft], *, sheets: Sheets) -> SharedPassage:
    """Return a sentence of the first beside the one of the second that has most of it."""
    first, second = drafts
    here = cite_words(first.article, sheets.stretches[match.first], rule=RULE, conclusion=STANDS)
    there = cite_words(second.article, sheets.stretches[match.second], rule=RULE, conclusion=STANDS)
    return SharedPassage(words=here.quote, in_first=here, in_second=there)
