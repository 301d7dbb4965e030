"""What is to be read after an article, and why, in words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Related
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.related.choices import Choice
from newsdossier.relating.related.pools import MAX_RELATED
from newsdossier.relating.remembered import remembered
from newsdossier.relating.shared_subjects import name_shared
from newsdossier.relating.wording import quote_words

MAX_QUOTED = 3
SAME_EVENT = "report the same event"


@dataclass(frozen=True, eq=False)
class Namer:
    """Says what numbers stand for."""

    portraits: Sequence[Portrait]
    alike: Sequence[Alike]

    def relate(
        self, article: int, *, stated: tuple[Related, ...], chosen: Sequence[Choice], returned: Sequence[Choice]
    ) -> tuple[Related, ...]:
        """Return what was asked for and then what was chosen, with the reasons, and those who chose this article."""
        related = (*stated[:MAX_RELATED], *(self.name(article, choice) for choice in chosen))
        if not returned:
            return related
        admirers = {self.portraits[choice[0]].slug: choice for choice in returned}
        missing = admirers.keys() - {one.slug for one in related}
        added = [self.name_back(article, choice) for slug, choice in admirers.items() if slug in missing]
        return give_places(related, added, kept=admirers.keys()) if added else related

    def name(self, article: int, choice: Choice) -> Related:
        other, pair, same_event = choice
        alike, ends = self.alike[pair], (article, other) if article < other else (other, article)
        reason = self.reasons[ends, pair, same_event]
        return Related(self.portraits[other].slug, alike.score, reason, shared=alike.shared)

    @remembered
    def reasons(self, linked: tuple[tuple[int, int], int, bool]) -> str:
        """Why the one is to be read after the other, in the spelling of the first: most pairs are asked for twice."""
        (one, other), pair, same_event = linked
        return reason_for(self.portraits[one], self.portraits[other], pair=self.alike[pair], same_event=same_event)

    def name_back(self, article: int, choice: Choice) -> Related:
        """Return one that chose this article: why this one is to be read after it, it is to be read after this one."""
        other, pair, same_event = choice
        return self.name(other, (article, pair, same_event))._replace(slug=self.portraits[other].slug)


def give_places(
    related: tuple[Related, ...], added: Sequence[Related], *, kept: Collection[Slug]
) -> tuple[Related, ...]:
    """Return what is related with these added, in place of the last that nobody asked for; some are kept."""
    staying = list(related)
    for one in related[::-1]:
        if len(staying) + len(added) > MAX_RELATED and not one.stated and one.slug not in kept:
            staying.remove(one)
    return (*staying, *added)[:MAX_RELATED]


def reason_for(first: Portrait, second: Portrait, *, pair: Alike, same_event: bool) -> str:
    """Return "both name Ada Brennick and Pell Terminal", or the heavy words that stand in both; "" where none do."""
    shared = name_shared((first, second))
    if not shared and pair.shared:
        shared = f"both write of {quote_words(pair.shared[:MAX_QUOTED])}"
    if not same_event:
        return shared
    return f"{SAME_EVENT}; {shared}" if shared else SAME_EVENT
