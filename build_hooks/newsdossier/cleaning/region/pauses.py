"""What a line below the run of the article says of what follows: it interrupts the text, or the text is over."""

from enum import IntEnum
from typing import NamedTuple

from newsdossier.cleaning.captions import is_caption
from newsdossier.cleaning.region.breaks import goes_on
from newsdossier.cleaning.region.ending import SIGNATURE
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.model.clipping import Block

MOST_TITLES = 4  # of other articles, in one box between paragraphs


class Pause(IntEnum):
    """How much a line says that the article is over: the greater, the more a sentence below it must prove."""

    PASSING = 1
    """Pages put it between any two paragraphs: the label of an advertisement, a link to read more, a picture."""
    INVITING = 2
    """It speaks to the reader, or closes the text, and more of its kind may follow in whole sentences."""
    LABEL = 3
    """Titles of other articles follow it."""
    TITLE = 4
    """A short line that nothing knows: a heading, or the title of another article with its teaser below."""
    OVER = 5
    """What follows is not the article: comments, the site's own menu."""


PAUSES = {
    "counter": Pause.PASSING,
    "separator": Pause.PASSING,
    "account-link": Pause.INVITING,
    "affiliate-notice": Pause.INVITING,
    "contact-invitation": Pause.INVITING,
    "cookie-notice": Pause.INVITING,
    "copyright-line": Pause.INVITING,
    "follow-invitation": Pause.INVITING,
    "newsletter-invitation": Pause.INVITING,
    "related-links": Pause.LABEL,
}
"""By the name of the rule that knows a line, if it does not merely interrupt; after any other the article is over."""


class Gap(NamedTuple):
    """The lines between the run of the article and what may be its next sentence. A tuple: each of them makes one."""

    blocks: tuple[Block, ...] = ()
    pauses: tuple[Pause, ...] = ()

    def widen(self, block: Block, pause: Pause) -> "Gap":
        return Gap((*self.blocks, block), (*self.pauses, pause))

    @property
    def is_passing(self) -> bool:
        return max(self.pauses, default=Pause.PASSING) is Pause.PASSING

    @property
    def has_label(self) -> bool:
        return Pause.LABEL in self.pauses

    @property
    def has_teaser_title(self) -> bool:
        """Whether what follows may be the teaser of a single title; below a whole box of them stands none."""
        return self.pauses.count(Pause.TITLE) == 1

    @property
    def is_end(self) -> bool:
        """Whether the article is over: the lines say so, or are more than one box of links."""
        titles = self.pauses.count(Pause.TITLE)
        return (
            self.pauses[-1:] == (Pause.OVER,)
            or self.pauses.count(Pause.LABEL) > 1
            or titles > (MOST_TITLES if self.has_label else 1)
        )


def tell_pause(block: Block, rule: FurnitureRule | None) -> Pause:
    """Return what a line that is no sentence says of what follows it."""
    if rule is not None and rule.interrupts:
        return Pause.PASSING
    if rule is not None:
        return Pause.OVER if rule.ends_text or rule.parts_texts else PAUSES.get(rule.name, Pause.OVER)
    if SIGNATURE.match(block.text):
        return Pause.INVITING
    return Pause.PASSING if is_caption(block) or goes_on(block.text) else Pause.TITLE
