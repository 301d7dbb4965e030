"""A seeded editor: what becomes of an article on its way through other desks, from a new headline to half of it gone.

The same article, seed and pool of other texts give the same copy. What is done to each is drawn: a light hand makes one
edit, a middling one three, a heavy one all of them, each the stronger the heavier the hand.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from types import MappingProxyType

from benchmarks.near_duplicates.spelling import mistype, restyle

SEED = "near-duplicates 1"
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’]? +(?=[\"“‘A-Z])")
FEW_PARAGRAPHS = 4  # a text of fewer is edited by its sentences
NOTICES = (
    "This article was amended after publication to correct the spelling of a name.",
    "Do you know more about this story? Write to our newsroom in confidence.",
    "Additional reporting by our correspondents in the region.",
    "Readers can follow further developments on our live page throughout the day.",
    "The views of those quoted are their own and do not reflect those of this newspaper.",
)
"""What a desk puts below a text that is not its own."""
HANDS = MappingProxyType({"light": 1, "middling": 3, "heavy": 6})
"""How many kinds of edit each makes."""
STRENGTH = MappingProxyType({"light": 0.4, "middling": 0.7, "heavy": 1.0})
MOST_CUT = 0.5  # of the paragraphs
MOST_ADDED = 1.0  # of the paragraphs that are left: half of the page is another's text then
MOST_MISTYPED = 0.15  # of the longer words: a page that was scanned and read by a machine


@dataclass(frozen=True, slots=True)
class Draft:
    """An article on the editor's desk."""

    headline: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(part for part in (self.headline, *self.paragraphs) if part)


@dataclass(frozen=True, slots=True)
class Desk:
    """What an edit has at hand."""

    random: Random
    strength: float
    """0 to 1."""
    elsewhere: Sequence[str]
    """Paragraphs of articles about other events."""


@dataclass(frozen=True, slots=True)
class EditedCopy:
    text: str
    hand: str
    edits: tuple[str, ...]


Edit = Callable[[Draft, Desk], Draft]


def edit_article(headline: str, text: str, *, elsewhere: Sequence[str]) -> EditedCopy:
    """Return an edited copy of the article, and what was done to it."""
    random = Random(f"{SEED}\n{headline}\n{text}")
    hand = random.choice(sorted(HANDS))
    drawn = random.sample(sorted(EDITS), HANDS[hand])
    kinds = tuple(kind for kind in EDITS if kind in drawn)
    draft = Draft(headline, split_paragraphs(text))
    desk = Desk(random, STRENGTH[hand], elsewhere)
    for kind in kinds:
        draft = EDITS[kind](draft, desk)
    return EditedCopy(draft.text, hand, kinds)


def split_paragraphs(text: str) -> tuple[str, ...]:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return lines if len(lines) >= FEW_PARAGRAPHS else split_sentences("  ".join(lines))


def split_sentences(text: str) -> tuple[str, ...]:
    return tuple(part for part in SENTENCE_END.split(text) if part.strip())


def cut(draft: Draft, desk: Desk) -> Draft:
    """Drop up to half of the paragraphs: at the top, at the end, or here and there."""
    count = len(draft.paragraphs)
    gone = int(count * desk.random.uniform(desk.strength / 2, desk.strength) * MOST_CUT)
    where = desk.random.choice(("top", "end", "inside"))
    if where == "inside":
        dropped = frozenset(desk.random.sample(range(count), gone))
        kept = tuple(paragraph for place, paragraph in enumerate(draft.paragraphs) if place not in dropped)
        return replace(draft, paragraphs=kept)
    return replace(draft, paragraphs=draft.paragraphs[gone:] if where == "top" else draft.paragraphs[: count - gone])


def add(draft: Draft, desk: Desk) -> Draft:
    """Put in paragraphs of other articles, and a notice at the end."""
    paragraphs = list(draft.paragraphs)
    most = max(1, int(len(paragraphs) * MOST_ADDED * desk.strength))
    for paragraph in desk.random.sample(list(desk.elsewhere), min(len(desk.elsewhere), desk.random.randint(1, most))):
        paragraphs.insert(desk.random.randint(0, len(paragraphs)), paragraph)
    return replace(draft, paragraphs=(*paragraphs, desk.random.choice(NOTICES)))


def reorder(draft: Draft, desk: Desk) -> Draft:
    """Move some paragraphs, or the sentences inside each."""
    if desk.random.random() < desk.strength / 2:
        shuffled = (desk.random.sample(found, len(found)) for found in map(split_sentences, draft.paragraphs))
        return replace(draft, paragraphs=tuple(" ".join(sentences) for sentences in shuffled))
    paragraphs = list(draft.paragraphs)
    for _ in range(max(1, int(len(paragraphs) * desk.strength))):
        moved = paragraphs.pop(desk.random.randrange(len(paragraphs)))
        paragraphs.insert(desk.random.randint(0, len(paragraphs)), moved)
    return replace(draft, paragraphs=tuple(paragraphs))


def respell(draft: Draft, desk: Desk) -> Draft:
    """Write it as another house does, with slips of the hand."""
    rate = MOST_MISTYPED * desk.strength * desk.random.random()
    return replace(
        draft,
        headline=restyle(draft.headline),
        paragraphs=tuple(mistype(restyle(one), rate=rate, random=desk.random) for one in draft.paragraphs),
    )


def repunctuate(draft: Draft, desk: Desk) -> Draft:
    """Change quotation marks, dashes and commas; at times run two paragraphs into one."""
    straight = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "—": "-", "–": "-"})
    paragraphs = [one.translate(straight) for one in draft.paragraphs]
    if desk.random.random() < desk.strength / 2:
        paragraphs = [re.sub(r'"([^"]*)"', r"“\1”", one).replace("'", "’") for one in paragraphs]
    if desk.random.random() < desk.strength:
        paragraphs = [re.sub(r",(?= (?:and|but|who|which)\b)", "", one) for one in paragraphs]
    if desk.random.random() < desk.strength / 2:
        paragraphs = [" ".join(paragraphs[place : place + 2]) for place in range(0, len(paragraphs), 2)]
    return replace(draft, paragraphs=tuple(paragraphs))


def change_headline(draft: Draft, desk: Desk) -> Draft:
    """Take the first words of the text, or words of the old headline in a new order."""
    words = draft.headline.split()
    if len(words) > FEW_PARAGRAPHS and desk.random.random() < desk.strength:
        middle = desk.random.randrange(2, len(words) - 1)
        return replace(draft, headline=" ".join((*words[middle:], *words[:middle])))
    opening = draft.paragraphs[0].split() if draft.paragraphs else []
    return replace(draft, headline=" ".join(opening[: desk.random.randint(5, 9)]))


EDITS: Mapping[str, Edit] = MappingProxyType(
    {
        "cut": cut,
        "added": add,
        "order": reorder,
        "spelling": respell,
        "punctuation": repunctuate,
        "headline": change_headline,
    }
)
"""In the order in which they are made."""
