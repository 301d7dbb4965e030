"""The article's text: paragraphs, headings, captions, questions and answers, lists and quotes, each with its anchor."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from newsdossier.model.clean_text import Fate, Passage
from newsdossier.model.page.passages import PassageKey, SharedLetter
from newsdossier.rendering.links import Links
from newsdossier.rendering.marks import render_marked

CAPTION: Final = "**Picture caption**"
DEEPEST_HEADING: Final = 3  # the headline is the first, the sections of the page are second
INDENT: Final = "    "


@dataclass(frozen=True, slots=True)
class Anchored:
    """A passage rendered, with the id under which others link to it: "p3"."""

    fate: Fate
    words: str
    anchor: str
    level: int

    @property
    def attributes(self) -> str:
        return f"{{: #{self.anchor} }}"


def render_passages(passages: Sequence[Passage], *, links: Links, letters: Sequence[SharedLetter] = ()) -> str:
    """Return the text as Markdown. A question without an answer, or the reverse, is a paragraph.

    The letters of passages that other reports have too stand before the first word; none before a heading.
    """
    before = {place: list(group) for place, group in groupby(letters, key=lambda letter: letter.paragraph)}
    anchored = [
        Anchored(
            passage.fate,
            render_letters(before.get(number, ()) if passage.fate is not Fate.HEADING else (), links=links)
            + render_marked(passage.text, passage.marks, links=links),
            f"p{number}",
            passage.level,
        )
        for number, passage in enumerate(passages, start=1)
    ]
    groups = (list(group) for _, group in groupby(anchored, key=lambda one: kind_of(one.fate)))
    return "\n\n".join(block for group in groups for block in render_group(group))


def render_letters(letters: Sequence[SharedLetter], *, links: Links) -> str:
    """Return the letters as links to the page of the event; search passes them over."""
    return "".join(f"{render_key(one.letter, links=links)} " for one in letters)


def render_key(letter: PassageKey, *, links: Links) -> str:
    kind = ".dossier-key" if letter.verbatim else ".dossier-key .dossier-key--told"
    return f'{links.to(letter.key, letter.url)}{{: {kind} data-pagefind-ignore="all" aria-label="{letter.label}" }}'


def kind_of(fate: Fate) -> Fate:
    """Return the kind of which neighbours make one list: questions and answers go together."""
    return Fate.QUESTION if fate is Fate.ANSWER else fate


def render_group(group: list[Anchored]) -> Iterator[str]:
    kind = kind_of(group[0].fate)
    if kind is Fate.LIST_ITEM:
        yield "\n".join(f"-   {one.words}\n{INDENT}{one.attributes}" for one in group)
    elif kind is Fate.QUESTION:
        yield from render_questions(group)
    else:
        yield from (render_alone(one) for one in group)


def render_alone(passage: Anchored) -> str:
    if passage.fate is Fate.HEADING:
        level = min(max(passage.level, 2), DEEPEST_HEADING)
        return f"{'#' * level} {passage.words} {passage.attributes}"
    if passage.fate is Fate.CAPTION:
        return f"{CAPTION} {passage.words}\n{{: .dossier-caption #{passage.anchor} }}"
    if passage.fate is Fate.QUOTE:
        return f"> {passage.words}\n> {passage.attributes}"
    return f"{passage.words}\n{passage.attributes}"


def render_questions(group: list[Anchored]) -> Iterator[str]:
    """Return definition lists: each question with the answers that follow it."""
    at = 0
    while at < len(group):
        answers = at + 1
        while answers < len(group) and group[answers].fate is Fate.ANSWER:
            answers += 1
        if group[at].fate is Fate.QUESTION and answers > at + 1:
            yield render_answered(group[at], group[at + 1 : answers])
            at = answers
        else:
            yield render_alone(group[at])
            at += 1


def render_answered(question: Anchored, answers: list[Anchored]) -> str:
    definitions = (f":   {answer.words}\n{INDENT}{answer.attributes}" for answer in answers)
    return "\n".join([f"{question.words} {question.attributes}", *definitions])
