"""What an article says about itself."""

from dataclasses import dataclass
from typing import NamedTuple

from newsdossier.model.clean_text import Fate
from newsdossier.model.clipping import Block
from newsdossier.model.evidence import Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Place, and often agency and day, that opens the body: "SEOUL, South Korea (AP) —"."""

    place: str
    agency: str | None
    day_words: str | None
    """"Sept 22", as printed."""


class BlockRole(NamedTuple):
    """A block that extraction has taken for a part of the head."""

    block: Block
    fate: Fate
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Headline, outlet and the like; None where the file does not say."""

    headline: Found[str] | None
    standfirst: Found[str] | None
    section: Found[str] | None
    byline: Found[str] | None
    authors: tuple[str, ...]
    """Names in the byline, one by one; () where there are none."""
    agency: Found[str] | None
    """Name of the news service whose text it is, as printed: "Reuters", "AP"."""
    outlet: Found[str] | None
    """Name as printed, or the id that the curator gave."""
    outlet_id: str | None
    """Id in outlets.yml, where the outlet is one of them."""
    agency_id: str | None
    dateline: Found[Dateline] | None
    language: Found[str] | None
    url: Found[str] | None
    opening: str
    """First words of the text, for articles without a headline; at most 90 characters, cut at a word."""
    roles: tuple[BlockRole, ...]
