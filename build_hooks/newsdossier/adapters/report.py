"""Problems in words: for a terminal, and for the lines of a pull request."""

import re
from collections.abc import Iterable

from newsdossier.model.problem import Level, Problem

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
GITHUB_COMMANDS = {Level.FAULT: "error", Level.NOTE: "notice"}


def render_report(problems: Iterable[Problem], *, articles: int) -> str:
    """Return all problems and a line that counts them."""
    listed = tuple(problems)
    return "\n".join((*map(render_problem, listed), render_summary(listed, articles=articles)))


def render_github_report(problems: Iterable[Problem], *, articles: int) -> str:
    """Return the problems as GitHub's workflow commands, which mark the lines of a pull request."""
    listed = tuple(problems)
    return "\n".join((*map(render_annotation, listed), render_summary(listed, articles=articles)))


def exit_code(problems: Iterable[Problem]) -> int:
    """Return 1 where one of the problems is a fault; notes never fail."""
    return int(any(problem.level is Level.FAULT for problem in problems))


def render_problem(problem: Problem) -> str:
    """Return the two lines of a problem: where and what it is, and what to do."""
    marked = "note: " if problem.level is Level.NOTE else ""
    return make_printable(
        f"{flatten(problem.path)}:{problem.line}: {marked}{problem.code}: {flatten(problem.message)}\n"
        f"  {flatten(problem.hint)}"
    )


def render_annotation(problem: Problem) -> str:
    place = f"file={escape_property(problem.path)},line={max(problem.line, 1)},title={escape_property(problem.code)}"
    words = make_printable(f"{problem.message}\n{problem.hint}")
    return f"::{GITHUB_COMMANDS[problem.level]} {place}::{escape_data(words)}"


def escape_data(text: str) -> str:
    """Return the text as GitHub's runner wants the message of a command: no line of it can begin a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")


def render_summary(problems: tuple[Problem, ...], *, articles: int) -> str:
    faults = sum(problem.level is Level.FAULT for problem in problems)
    notes = len(problems) - faults
    found = [count(number, word) for number, word in ((faults, "fault"), (notes, "note")) if number]
    return f"{count(articles, 'article')}: {' and '.join(found) or 'nothing to mend'}"


def count(number: int, word: str) -> str:
    """Return "1 article", "2 articles"."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def flatten(text: str) -> str:
    """Return the text on one line."""
    return " ".join(text.splitlines())


def make_printable(text: str) -> str:
    """Return the text with what would steer a terminal, or turn its lines around, shown as U+FFFD."""
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
