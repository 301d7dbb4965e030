"""Why YAML cannot be read, in the words of whoever wrote it."""

import re
from collections.abc import Callable
from typing import NamedTuple

from newsdossier.model.address import SourcePath
from newsdossier.model.lines import split_lines
from newsdossier.model.problem import Problem
from newsdossier.reading.quoting import quote

LONGEST_LINE = 2000  # characters of a line that the rules look at
QUOTE_HINT = "put the value in double quotes"


class Cause(NamedTuple):
    """What is wrong with a line, and what to do."""

    message: str
    hint: str


Rule = Callable[[str], Cause | None]


def by_tab(line: str) -> Cause | None:
    if re.match(r" *\t", line):
        return Cause("the line begins with a tab", "begin it with spaces")
    return None


def by_colon_in_value(line: str) -> Cause | None:
    """`headline: Strike: third week`"""
    found = re.match(r"(\s*(?:- )?[\w-]+): +(?![\"'\[{|>])(.*:(?: .*|$))", line)
    if found:
        name, value = found.groups()
        return Cause(f'a second ": " stands in {quote(value)}', f"{QUOTE_HINT}: {show_quoted(name, value)}")
    return None


def by_first_character(line: str) -> Cause | None:
    """`byline: @harbourpost`, `headline: *Strike*`, `headline: [Opinion] Strike`"""
    found = re.match(r"(\s*(?:- )?[\w-]+): +([@`%*&!,\[{\]}|>].*)", line)
    if found:
        name, value = found.groups()
        return Cause(
            f"{quote(value[0])} at the head of a value means something to YAML",
            f"{QUOTE_HINT}: {show_quoted(name, value)}",
        )
    return None


def by_quotes(line: str) -> Cause | None:
    """`headline: "Strike" enters third week`, `headline: "Strike`"""
    found = re.match(r"(\s*(?:- )?[\w-]+): +([\"'].*)", line)
    if found:
        name, value = found.groups()
        return Cause(f"the quotes in {quote(value)} do not close at its end", f"write {show_quoted(name, value)}")
    return None


def by_missing_colon(line: str) -> Cause | None:
    if line.strip() and not line.lstrip().startswith(("#", "- ")) and not re.search(r":(\s|$)", line):
        return Cause(f'{quote(line)} has no ": "', 'write "field: value", with a space after the colon')
    return None


RULES: tuple[Rule, ...] = (by_tab, by_colon_in_value, by_first_character, by_quotes, by_missing_colon)
"""The surest first: almost every line without a colon is only the victim of the line before."""
UNKNOWN = Cause(
    "the YAML cannot be read from here on", 'each line is "field: value"; put values with ": " or " #" in double quotes'
)


def explain_broken_yaml(text: str, *, line: int, path: SourcePath, first_line: int) -> Problem:
    """Return the fault of YAML that a parser gave up on at a line (from 0): the cause stands there or just above."""
    lines = split_lines(text) or ("",)
    last = min(line, len(lines) - 1)
    for number in range(last, max(-1, last - LINES_ABOVE), -1):
        cause = next((cause for rule in RULES if (cause := rule(lines[number][:LONGEST_LINE]))), None)
        if cause:
            return make_fault(cause, line=number + first_line, path=path)
    return make_fault(UNKNOWN, line=last + first_line, path=path)


LINES_ABOVE = 3  # a quote that never closes is seen at the next field or the one after it


def make_fault(cause: Cause, *, line: int, path: SourcePath) -> Problem:
    return Problem(path=path, line=line, code="broken-yaml", message=cause.message, hint=cause.hint)


def show_quoted(name: str, value: str) -> str:
    words = value.strip("\"' ").replace('"', "'")
    return f'{name.strip().removeprefix("- ")}: "{words[:60]}{"…" if len(words) > 60 else ""}"'
