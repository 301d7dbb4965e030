"""Cases in files, as sources; values, as lines that can be read in a golden file."""

from collections.abc import Iterable

from newsdossier.model.address import make_source_path
from newsdossier.model.clipping import Block, Clipping, Mark
from newsdossier.model.problem import Problem
from newsdossier.model.source import DossierSources, Source


def make_source(path: str, text: str, *, encoding: str = "utf-8", sidecar: str | None = None) -> Source:
    beside = Source(path=make_source_path(f"{path}.yml"), content=sidecar.encode()) if sidecar is not None else None
    return Source(path=make_source_path(path), content=text.encode(encoding), sidecar=beside)


def make_lists(**texts: str | None) -> DossierSources:
    """Return sources of a dossier without clippings: `topics="…"` is the text of its topics.yml."""
    files = {name: make_source(f"dossier/{name}.yml", text) for name, text in texts.items() if text is not None}
    return DossierSources(
        clippings=(),
        topics=files.get("topics"),
        entities=files.get("entities"),
        outlets=files.get("outlets"),
        events=files.get("events"),
    )


def show_problems(problems: Iterable[Problem]) -> list[str]:
    return [f"{problem.level}: {problem}" for problem in problems]


def show_fields(clipping: Clipping) -> dict[str, str]:
    """Return the fields of the front matter that were given, each with its line."""
    lines = dict(clipping.field_lines)
    given = clipping.front_matter.model_dump(mode="json", exclude_defaults=True)
    return {name: f"{lines[name]}: {value}" for name, value in given.items()}


def show_block(block: Block) -> str:
    """Return the block as "3-4 heading 2 +blank: its text [strong 0-3]"."""
    lines = str(block.line) if block.line == block.end_line else f"{block.line}-{block.end_line}"
    level = f" {block.level}" if block.level else ""
    blank = " +blank" if block.after_blank else ""
    marks = "".join(show_mark(mark) for mark in block.marks)
    return f"{lines} {block.tag}{level}{blank}: {block.text}{marks}"


def show_mark(mark: Mark) -> str:
    return f" [{mark.kind} {mark.start}-{mark.end}{f' {mark.href}' if mark.href else ''}]"
