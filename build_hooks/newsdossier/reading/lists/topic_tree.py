"""Topics under topics: every parent exists, and none is its own ancestor."""

from collections.abc import Iterator
from dataclasses import replace

from newsdossier.model.problem import Problem
from newsdossier.model.taxonomy import Topic
from newsdossier.reading.lists.entries import Entries
from newsdossier.reading.quoting import did_you_mean, quote


def settle_parents(topics: Entries[Topic]) -> Entries[Topic]:
    """Return the topics; one whose parent is unknown, or below itself, stands at the top, with a fault."""
    faults = dict([*find_unknown_parents(topics), *find_circles(topics)])
    values = {
        name: topic.model_copy(update={"parent": None}) if name in faults else topic
        for name, topic in topics.values.items()
    }
    return replace(topics, values=values).add(*faults.values())


def find_unknown_parents(topics: Entries[Topic]) -> Iterator[tuple[str, Problem]]:
    for name, topic in topics.values.items():
        if topic.parent is not None and topic.parent not in topics.values:
            hint = did_you_mean(topic.parent, topics.values, otherwise=f"write an id of {topics.path}")
            message = f"no topic is called {quote(topic.parent)}"
            yield name, fault(topics, name, code="unknown-parent", message=message, hint=hint)


def find_circles(topics: Entries[Topic]) -> Iterator[tuple[str, Problem]]:
    """Give each topic that is its own ancestor. Each chain of parents is walked once."""
    settled: set[str] = set()
    for name in topics.values:
        chain: dict[str, None] = {}
        current: str | None = name
        while current in topics.values and current not in settled and current not in chain:
            chain[current] = None
            current = topics.values[current].parent
        if current in chain:
            members = list(chain)[list(chain).index(current) :]
            ring = " > ".join((*members, members[0]))
            for member in members:
                message = f"the topic {quote(member)} stands below itself: {ring}"
                hint = "take the parent away from the widest of them"
                yield member, fault(topics, member, code="circular-parent", message=message, hint=hint)
        settled.update(chain)


def fault(topics: Entries[Topic], name: str, *, code: str, message: str, hint: str) -> Problem:
    return Problem(path=topics.path, line=topics.line_of(name, "parent"), code=code, message=message, hint=hint)
