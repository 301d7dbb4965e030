"""A block of front matter written anew: what was taken over, and the rest as comments."""

from collections.abc import Iterator

import yaml

from newsdossier.model.proposal import BroughtField
from newsdossier.reading.decoding import Decoded
from newsdossier.reading.front_block import LINE_END, FrontBlock, find_body_bytes
from newsdossier.reading.imported.judging import DAYS, is_ours
from newsdossier.reading.imported.names import NAMES
from newsdossier.reading.yaml.tree import Entry

FIRST_LINE = 2  # of the YAML, below its mark
ON_ONE_LINE = 10**9  # characters, for PyYAML, which folds at 80


def write_block(
    block: FrontBlock, entries: tuple[Entry, ...], fields: tuple[BroughtField, ...], *, in_ascii: bool
) -> Iterator[str]:
    """Yield the lines of the new block: what was taken over, then the old lines, as comments unless they are ours."""
    yield from (write_field(field, in_ascii=in_ascii) for name in NAMES for field in fields if field.name == name)
    lines = block.yaml.split("\n")[:-1]
    starts = [entry.line - FIRST_LINE for entry in entries]
    yield from lines[: starts[0]]
    for entry, start, end in zip(entries, starts, (*starts[1:], len(lines)), strict=True):
        yield from lines[start:end] if is_ours(entry) else (f"# {line}" if line else "" for line in lines[start:end])


def write_field(field: BroughtField, *, in_ascii: bool) -> str:
    """Return the field as YAML on one line. Days and ids stand without quotes, as the guide writes them."""
    if field.name in DAYS:
        return f"{field.name}: {field.value}"
    if field.name == "topics":
        return f"topics: [{field.value}]"
    style = None if field.value.isascii() and field.value.isprintable() else '"'
    value = {field.name: field.value}
    written: str = yaml.safe_dump(value, default_style=style, width=ON_ONE_LINE, allow_unicode=not in_ascii)
    return written.rstrip("\n")


def rewrite(content: bytes, decoded: Decoded, block: FrontBlock, *, lines: tuple[str, ...]) -> bytes:
    """Return the file with these lines in its block, in its own encoding and with its own line ends."""
    ending = LINE_END.search(decoded.text)
    new = "".join(f"{line}{ending[0] if ending else ''}" for line in ("---", *lines, "---"))
    mark = content[: decoded.mark_size]
    return mark + new.encode(decoded.codec, errors="replace") + find_body_bytes(content, decoded, block)
