"""What the curator says of a clipping: the YAML block at its head, or the sidecar beside it."""

from dataclasses import dataclass, replace

from newsdossier.model.address import SourcePath
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.problem import Level, Problem
from newsdossier.model.source import Source
from newsdossier.reading.decoding import Decoded
from newsdossier.reading.front_block import FrontBlock, find_front_block
from newsdossier.reading.yaml.fields import fill_model
from newsdossier.reading.yaml.file import NO_FIELDS, read_yaml_file
from newsdossier.reading.yaml.parsing import read_yaml
from newsdossier.reading.yaml.tree import NOTHING, Fields

NOTHING_SAID = FrontMatter()


@dataclass(frozen=True, slots=True, kw_only=True)
class CuratorWords:
    """Front matter as far as it could be read."""

    front_matter: FrontMatter
    field_lines: tuple[tuple[str, int], ...]
    path: SourcePath
    """The file in which it stands: the clipping, or its sidecar."""
    block: FrontBlock | None
    """The block at the head of the clipping, even where the sidecar's words are the ones that were read."""
    problems: tuple[Problem, ...]

    def line_of(self, name: str) -> int:
        """Return the line on which a field stands, 1 where it does not."""
        return dict(self.field_lines).get(name, 1)


def read_curator_words(source: Source, decoded: Decoded) -> CuratorWords:
    """Return the front matter of a clipping. With a block and a sidecar, the block's is read and a fault says so."""
    block = find_front_block(decoded.text)
    if block is None:
        return read_sidecar(source.sidecar) if source.sidecar else no_words(source.path)
    words = read_block(source, block)
    return add_problem(words, fault_both(source.sidecar)) if source.sidecar and words.block else words


def no_words(path: SourcePath) -> CuratorWords:
    return CuratorWords(front_matter=NOTHING_SAID, field_lines=(), path=path, block=None, problems=())


def add_problem(words: CuratorWords, problem: Problem) -> CuratorWords:
    return replace(words, problems=(*words.problems, problem))


def read_block(source: Source, block: FrontBlock) -> CuratorWords:
    """Return what the block says. Pasted text may begin with "---" as well: unless it has fields, it is text."""
    tree = read_yaml(block.yaml, path=source.path, first_line=2)
    if isinstance(tree.value, Fields) or tree.value == NOTHING or block.names_fields:
        fields = tree.value if isinstance(tree.value, Fields) else NO_FIELDS
        return replace(fill_words(fields, path=source.path, problems=tree.problems), block=block)
    words = read_sidecar(source.sidecar) if source.sidecar else no_words(source.path)
    return add_problem(words, note_no_block(source.path))


def read_sidecar(sidecar: Source) -> CuratorWords:
    file = read_yaml_file(sidecar)
    return fill_words(file.fields, path=sidecar.path, problems=file.problems)


def fill_words(fields: Fields, *, path: SourcePath, problems: tuple[Problem, ...]) -> CuratorWords:
    filled = fill_model(FrontMatter, fields, path=path)
    return CuratorWords(
        front_matter=filled.model or FrontMatter(),
        field_lines=tuple((entry.key, entry.line) for entry in fields.entries),
        path=path,
        block=None,
        problems=(*problems, *filled.problems),
    )


def note_no_block(path: SourcePath) -> Problem:
    return Problem(
        path=path,
        line=1,
        code="no-yaml-block",
        message='what stands between the "---" lines names no field, and is read as text',
        hint='if it is meant for us, write one field a line: "published: 2024-03-15"',
        level=Level.NOTE,
    )


def fault_both(sidecar: Source) -> Problem:
    return Problem(
        path=sidecar.path,
        line=1,
        code="block-and-sidecar",
        message="the clipping has a YAML block of its own",
        hint="move these fields into the block and delete this file",
    )
