"""Handwritten pages of the site, whose views have become Markdown."""

from collections.abc import Iterator
from pathlib import Path

from newsdossier.model.address import make_source_path
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.views import UnknownViewError
from newsdossier.model.problem import Checked, Problem
from newsdossier.model.site import ViewCall
from newsdossier.pipeline import place_views, read_view_calls, render_view_markdown


def load_handwritten(docs: Path) -> dict[str, bytes]:
    """Return every handwritten file by path. Dotfiles are no pages."""
    files = ((file, file.relative_to(docs)) for file in sorted(docs.rglob("*")) if file.is_file())
    return {
        path.as_posix(): file.read_bytes()
        for file, path in files
        if not any(part.startswith(".") for part in path.parts)
    }


def fill(path: str, content: bytes, *, dossier: Dossier) -> Checked[bytes]:
    """Return the handwritten file with Markdown where a comment, alone on its line, asked for a view."""
    if not path.endswith(".md"):
        return Checked(value=content)
    problems = []
    lines = content.decode("utf-8", errors="replace").split("\n")
    for number, call in list(list_calls(lines)):
        try:
            placed = place_views(dossier, (call,))
        except UnknownViewError as unknown:
            problems.append(make_problem(path, number, unknown))
        else:
            lines[number] = render_view_markdown(placed[0].view, from_path=path)
    return Checked(value="\n".join(lines).encode(), problems=tuple(problems))


def list_calls(lines: list[str]) -> Iterator[tuple[int, ViewCall]]:
    """Yield each comment that asks for a view, with the number of the line that it has for itself."""
    for number in list_prose(lines):
        yield from ((number, call) for call in read_view_calls(lines[number]) if lines[number].strip() == call.comment)


def list_prose(lines: list[str]) -> Iterator[int]:
    """Yield the number of each line that is not shown as code."""
    fenced = False
    for number, line in enumerate(lines):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced:
            yield number


def make_problem(path: str, number: int, unknown: UnknownViewError) -> Problem:
    return Problem(
        path=make_source_path(path),
        line=number + 1,
        code="unknown-view",
        message=unknown.message,
        hint=unknown.hint,
    )
