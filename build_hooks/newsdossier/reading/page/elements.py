"""What the elements of a page do to its text."""

import re
from functools import lru_cache

from newsdossier.model.clipping import BlockTag
from newsdossier.reading.page.tokens import read_attributes


def names(words: str) -> frozenset[str]:
    return frozenset(words.split())


VOID = names("area base br col embed hr img input link meta param source track wbr")
UNSEEN = names(
    "audio canvas iframe math noembed noframes noscript object script style svg template textarea title video xmp"
)
"""Not text of the page: a browser does not show it, or shows something else in its place."""
FOREIGN = frozenset({"svg", "math"})
BREAKING = names(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search"
    " section select summary table tbody td tfoot th thead tr ul"
)
"""A line ends before and after it. `button` and `option` too: they stand side by side, but are never one sentence."""
WITH_MARGIN = names("blockquote dl figure form h1 h2 h3 h4 h5 h6 hr menu ol p pre table ul")
"""As if an empty line stood before and after it."""
CELLS = frozenset({"td", "th"})
ROLES = {
    "figcaption": BlockTag.CAPTION,
    "blockquote": BlockTag.QUOTE,
    "li": BlockTag.LIST_ITEM,
    "dd": BlockTag.LIST_ITEM,
    "dt": BlockTag.LIST_ITEM,
    "tr": BlockTag.TABLE_ROW,
    "caption": BlockTag.CAPTION,
    **{f"h{level}": BlockTag.HEADING for level in range(1, 7)},
}
CLOSED_BY: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
"""An element that opens here closes those of the first set, unless one of the second stands between."""

WORD = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
MAX_WORDS = 8  # class words of one element; utility-class sites have fifty, the first name the part
LONGEST_WORD = 40
NAMING = ("class", "id", "role")
REMEMBERED = 1024  # elements: a page's blocks stand in the same few hundred
HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@lru_cache(maxsize=REMEMBERED)
def label_element(name: str, attributes: str) -> str:
    """Return the element as `Block.container` names it: its tag, and the words of its class, id and role."""
    if not attributes:
        return name
    values = read_attributes(attributes)
    named = " ".join(values.get(key, "") for key in NAMING).lower()[:1000]
    words = [word for word in WORD.findall(named) if len(word) <= LONGEST_WORD][:MAX_WORDS]
    hidden = ["hidden"] if "hidden" in values or HIDING.search(values.get("style", "")[:500]) else []
    return " ".join(dict.fromkeys((name, *words, *hidden)))


def role_of(name: str, *, around: BlockTag) -> BlockTag:
    """Return what text inside the element is. A paragraph in a list item is part of the item."""
    if name == "p":
        return BlockTag.PARAGRAPH if around in {BlockTag.PLAIN, BlockTag.TABLE_ROW} else around
    return ROLES.get(name, around)


def level_of(name: str) -> int:
    """Return 1 to 6 for a heading, else 0."""
    return int(name[1]) if ROLES.get(name) is BlockTag.HEADING else 0
