"""Which elements are open at a place of a page: as much of the HTML standard's tree building as text needs."""

from collections import Counter
from typing import NamedTuple

from newsdossier.model.clipping import BlockTag
from newsdossier.reading.page.elements import (
    BREAKING,
    CLOSED_BY,
    FOREIGN,
    UNSEEN,
    label_element,
    level_of,
    role_of,
)
from newsdossier.reading.page.tokens import Token

MAX_CONTAINERS = 16  # innermost ones that a block remembers
CLOSED_BY_BREAKING = (*sorted(FOREIGN), "p")
FAR = 32  # elements that are looked through for one that an opening tag closes: more would be quadratic


class Opened(NamedTuple):
    """An element that has not been closed. A tuple: a page has thousands."""

    name: str
    attributes: str
    role: BlockTag
    level: int


class OpenElements:
    """The open elements, outermost first. Each is pushed and popped once, however broken the page is."""

    def __init__(self) -> None:
        self.stack: list[Opened] = []
        self.counts: Counter[str] = Counter()
        self.unseen = 0
        """How many of them a browser does not show."""

    @property
    def role(self) -> BlockTag:
        return self.stack[-1].role if self.stack else BlockTag.PLAIN

    @property
    def level(self) -> int:
        return self.stack[-1].level if self.stack else 0

    @property
    def containers(self) -> tuple[str, ...]:
        """The labels of the innermost elements that break lines; all others are parts of a sentence."""
        near = self.stack[-FAR:]
        labels = [label_element(opened.name, opened.attributes) for opened in near if opened.name in BREAKING]
        return tuple(labels[-MAX_CONTAINERS:])

    def close_for(self, name: str) -> None:
        """Close what the start of this element closes: a paragraph, the list item before it, an open drawing."""
        if name in BREAKING:
            for closed in CLOSED_BY_BREAKING:
                if self.counts[closed]:
                    self.pop_to(closed)
        if name not in CLOSED_BY:
            return
        closes, barrier = CLOSED_BY[name]
        for opened in reversed(self.stack[-FAR:]):
            if opened.name in barrier:
                return
            if opened.name in closes:
                self.pop_to(opened.name)
                return

    def push(self, token: Token) -> None:
        role = role_of(token.name, around=self.role)
        level = level_of(token.name) or self.level if role is BlockTag.HEADING else 0
        opened = Opened(token.name, token.attributes, role, level)
        self.stack.append(opened)
        self.count(opened, 1)

    def close(self, name: str) -> None:
        """Close an element. An inline one does not close the paragraphs that opened inside it."""
        if not self.counts[name]:
            return
        if name in BREAKING or name in UNSEEN:
            self.pop_to(name)
            return
        for index in range(len(self.stack) - 1, max(-1, len(self.stack) - 1 - FAR), -1):
            if self.stack[index].name == name:
                self.count(self.stack.pop(index), -1)
                return

    def pop_to(self, name: str) -> None:
        while self.stack:
            opened = self.stack.pop()
            self.count(opened, -1)
            if opened.name == name:
                return

    def count(self, opened: Opened, change: int) -> None:
        self.counts[opened.name] += change
        self.unseen += change * (opened.name in UNSEEN)
