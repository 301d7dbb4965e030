"""What stands in the boxes of a diagram, and the boxes with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from newsdossier.composing.event.drawn_text import wrap_text
from newsdossier.composing.event.origin_boxes import OriginBox, OriginGraph, explain_flow
from newsdossier.composing.event.origin_places import Place
from newsdossier.composing.wording import count_of, join_words
from newsdossier.model.comparison import OriginKind
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.origins import DrawnBox, DrawnText

PADDING: Final = 14
NAME_HEIGHT: Final = 20  # a line of 15 pixels
NOTE_HEIGHT: Final = 17  # a line of 13 pixels
NAME_LETTER: Final = 9.6  # pixels to a letter: the mean of the widest bold sans that readers have, DejaVu
NOTE_LETTER: Final = 7.8
BASELINE: Final = 13  # pixels from the top of the first line to the foot of its letters
MAX_NAMED: Final = 3  # lines of names in a box; where there are more, the last line counts them
MAX_LINES: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What stands in a box, line by line."""

    lines: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def height(self) -> int:
        return 2 * PADDING - 4 + NAME_HEIGHT * len(self.lines) + NOTE_HEIGHT * len(self.notes)


def write_box(box: OriginBox, *, graph: OriginGraph, rights: Rights, width: int) -> Writing:
    inside = width - 2 * PADDING
    return Writing(
        lines=write_names(box.names, letters=int(inside / NAME_LETTER)),
        notes=wrap_text(
            describe_box(box, graph=graph, rights=rights), letters=int(inside / NOTE_LETTER), most=MAX_LINES
        ),
    )


def write_names(names: Sequence[str], *, letters: int) -> tuple[str, ...]:
    """Return the names in a few lines: a name to a line where there are several, and how many others there are."""
    if len(names) == 1:
        return wrap_text(names[0], letters=letters, most=MAX_LINES)
    named = names if len(names) <= MAX_NAMED else names[: MAX_NAMED - 1]
    more = (f"and {count_of(len(names) - len(named), 'other')}",) if len(names) > len(named) else ()
    return (*(line for name in named for line in wrap_text(name, letters=letters, most=1)), *more)


def describe_box(box: OriginBox, *, graph: OriginGraph, rights: Rights) -> str:
    """Return that a source has no name, or why a report rests on the one source that it has."""
    if not box.is_named:
        return "not named"
    reaching = graph.reaching.get(box.id, ())
    if box.kind is not OriginKind.REPORT:
        return ""
    return explain_flow(reaching[0], rights=rights) if len(reaching) == 1 else "" if reaching else "names no source"


def draw_box(box: OriginBox, writing: Writing, place: Place, *, graph: OriginGraph) -> DrawnBox:
    x, first = place.x + PADDING, place.y + PADDING + BASELINE
    below = first + NAME_HEIGHT * (len(writing.lines) - 1) + NOTE_HEIGHT
    return DrawnBox(
        x=place.x,
        y=place.y,
        width=place.width,
        height=place.height,
        named=box.is_named,
        hub=len(graph.leaving.get(box.id, ())) > 1 and box.kind is not OriginKind.SPEAKER,
        title=join_words(box.names),
        lines=tuple(DrawnText(x=x, y=first + NAME_HEIGHT * row, text=line) for row, line in enumerate(writing.lines)),
        notes=tuple(DrawnText(x=x, y=below + NOTE_HEIGHT * row, text=line) for row, line in enumerate(writing.notes)),
    )
