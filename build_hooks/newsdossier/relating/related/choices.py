"""What is to be read after an article, and why."""

from newsdossier.model.relation import Alike, Related
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.related.pools import MAX_RELATED
from newsdossier.relating.shared_subjects import name_shared
from newsdossier.relating.wording import quote_words

MAX_QUOTED = 3
SAME_EVENT = "report the same event"
Choice = tuple[Portrait, Alike, bool]
"""An article, how alike it is, and whether it reports the same event."""


def relate_choices(portrait: Portrait, stated: tuple[Related, ...], choices: tuple[Choice, ...]) -> tuple[Related, ...]:
    """Return what was asked for and then what was chosen, with the reasons."""
    chosen = (
        Related(
            slug=other.slug,
            score=pair.score,
            reason=reason_for(portrait, other, pair=pair, same_event=same_event),
            shared=pair.shared,
        )
        for other, pair, same_event in choices
    )
    return (*stated[:MAX_RELATED], *chosen)


def reason_for(first: Portrait, second: Portrait, *, pair: Alike, same_event: bool) -> str:
    """Return "both name Ada Brennick and Pell Terminal", or the heavy words that stand in both; "" where none do."""
    shared = name_shared((first, second))
    if not shared and pair.shared:
        shared = f"both write of {quote_words(pair.shared[:MAX_QUOTED])}"
    if not same_event:
        return shared
    return f"{SAME_EVENT}; {shared}" if shared else SAME_EVENT
