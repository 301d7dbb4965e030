"""All that an article by itself says about days."""

from collections.abc import Callable, Iterator

from newsdossier.dating.collecting.captions import by_caption
from newsdossier.dating.collecting.datelines import by_dateline
from newsdossier.dating.collecting.declared import by_address, by_curator, by_head_data, by_picture
from newsdossier.dating.collecting.material import Material, gather_material
from newsdossier.dating.collecting.phrases import find_phrases
from newsdossier.dating.collecting.posts import by_post
from newsdossier.dating.collecting.stamped_weekdays import find_stamped_weekdays
from newsdossier.dating.collecting.stamps import by_stamp
from newsdossier.model.article import OwnDays
from newsdossier.model.clean_text import Sifted
from newsdossier.model.clipping import Clipping
from newsdossier.model.days import DayConstraint
from newsdossier.model.metadata import Metadata

Rule = Callable[[Material], Iterator[DayConstraint]]

RULES: tuple[Rule, ...] = (by_curator, by_head_data, by_address, by_stamp, by_dateline, by_caption, by_post, by_picture)
"""In the order of trust: of two that name a day, the earlier is asked first, and the later may contradict it."""


def collect_days(clipping: Clipping, *, sifted: Sifted, metadata: Metadata) -> OwnDays:
    """Return every day that the article states, strongest voice first, and every sentence that dates what it tells."""
    material = gather_material(clipping, sifted=sifted, metadata=metadata)
    return OwnDays(
        constraints=tuple(constraint for rule in RULES for constraint in rule(material)),
        phrases=(*find_stamped_weekdays(material), *find_phrases(material)),
    )
