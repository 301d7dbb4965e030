"""A file whose front matter another tool wrote, with the same said in our words; what it said stays as comments."""

import re
from dataclasses import dataclass, replace

from newsdossier.model.address import SourcePath
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.proposal import BroughtField
from newsdossier.model.source import Source
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.decoding import decode
from newsdossier.reading.front_block import FrontBlock, find_front_block
from newsdossier.reading.imported.judging import judge
from newsdossier.reading.imported.names import find_own_names
from newsdossier.reading.imported.writing import FIRST_LINE, rewrite, write_block
from newsdossier.reading.yaml.parsing import read_yaml
from newsdossier.reading.yaml.tree import Entry, Fields

RARE_YAML_ENDS = re.compile("[\x85\u2028\u2029]")  # line ends to YAML alone: a comment would end there
INSIDE = re.compile(r"[\s{]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """The file as it can be read, and what became of each field of the other tool."""

    source: Source
    fields: tuple[BroughtField, ...] = ()


def take_over_front_matter(source: Source, *, lists: Taxonomies, stated: frozenset[str]) -> TakenOver:
    """Return the file with its front matter in our words; as it is where no other tool wrote that.

    Fields in `stated` are said by the curator, who goes first. Below the block every byte stays.
    """
    decoded = decode(source.content, is_page=False)
    block = find_front_block(decoded.text) if decoded else None
    if decoded is None or block is None or RARE_YAML_ENDS.search(block.yaml):
        return TakenOver(source=source)
    entries = read_entries(block, path=source.path)
    if not any(find_own_names(entry.key) for entry in entries if entry.key not in FrontMatter.model_fields):
        return TakenOver(source=source)
    fields = tuple(sorted(judge(entries, lists=lists, stated=stated), key=lambda field: field.line))
    in_ascii = not decoded.codec.startswith("utf")
    lines = tuple(write_block(block, entries, fields, in_ascii=in_ascii))
    content = rewrite(source.content, decoded, block, lines=lines)
    return TakenOver(source=replace(source, content=content), fields=fields)


def read_entries(block: FrontBlock, *, path: SourcePath) -> tuple[Entry, ...]:
    """Return the fields of a block; none where something is wrong with it, or not each begins a line of its own."""
    tree = read_yaml(block.yaml, path=path, first_line=FIRST_LINE)
    if tree.problems or not isinstance(tree.value, Fields):
        return ()
    entries = tree.value.entries
    lines = [entry.line for entry in entries]
    return entries if lines == sorted(set(lines)) and are_movable(lines, block) else ()


def are_movable(lines: list[int], block: FrontBlock) -> bool:
    """Return whether fields that begin on these lines can be parted: none is indented, or stands within braces."""
    written = block.yaml.split("\n")
    above = written[: lines[0] - FIRST_LINE] if lines else written
    begun = [written[line - FIRST_LINE] for line in lines]
    return not any(map(INSIDE.match, begun)) and all(not line.strip() or line.startswith("#") for line in above)
