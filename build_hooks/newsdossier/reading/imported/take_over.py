"""A file whose front matter another tool wrote, with the same said in our words; what it said stays as comments."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import yaml

from newsdossier.model.address import SourcePath, make_slug
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.proposal import BroughtField
from newsdossier.model.source import Source
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.decoding import Decoded, decode
from newsdossier.reading.front_block import LINE_END, FrontBlock, find_body_bytes, find_front_block
from newsdossier.reading.imported.names import NAMES, find_own_names
from newsdossier.reading.imported.values import READERS, Value, words_of
from newsdossier.reading.yaml.fields import fill_model
from newsdossier.reading.yaml.tree import Entry, Fields, read_yaml

RARE_YAML_ENDS = re.compile("[\x85\u2028\u2029]")  # line ends to YAML alone: a comment would end there
INSIDE = re.compile(r"[\s{]")
FIRST_LINE = 2  # of the YAML, below its mark
ON_ONE_LINE = 10**9  # characters, for PyYAML, which folds at 80
DAYS = frozenset({"published", "updated", "retrieved"})
SLUGS = frozenset({"slug", "aliases"})
WHY_NOT = {
    "url": "it is no web address, and no outlet of the dossier",
    "outlet": "no outlet of the dossier is called so",
    "topics": "not all of these are topics of the dossier, and topics are a whole list",
    **dict.fromkeys(DAYS, "it names no day for certain"),
}
NO_FIELD = "there is no such field here"
OTHER_FORM = "the field has another form here"


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


def judge(entries: tuple[Entry, ...], *, lists: Taxonomies, stated: frozenset[str]) -> Iterator[BroughtField]:
    """Yield what becomes of each field that cannot stay as it is. Of two with one meaning the surer name is taken."""
    said = {entry.key: "the file says it as well" for entry in entries if is_ours(entry)}
    said |= dict.fromkeys(stated, "you state it")
    waiting = {entry.key: entry for entry in entries if not is_ours(entry)}
    for own, name in names_in_order(waiting):
        value = READERS[own](waiting[name].value, lists) if name in waiting and own not in said else None
        if value is not None:
            said[own] = f'"{name}" says it as well'
            yield bring(waiting.pop(name), own=own, value=value)
    for entry in waiting.values():
        if words_of(entry.value):
            yield replace(bring(entry), reason=tell_why_not(entry, said))


def names_in_order(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield our names, and for each the given ones that may mean it, the surest first."""
    for own, others in NAMES.items():
        ranks = {other: rank for rank, other in enumerate((own, *others.split()))}
        able = [name for name in names if name == own or own in find_own_names(name)]
        yield from ((own, name) for name in sorted(able, key=lambda name: (ranks.get(name.casefold(), 99), name)))


def is_ours(entry: Entry) -> bool:
    """Return whether a field is one that we have, and says what it may say here."""
    if entry.key not in FrontMatter.model_fields:
        return False
    if entry.key in SLUGS and any(make_slug(words) != words for words in words_of(entry.value)):
        return False
    return not fill_model(FrontMatter, Fields(entries=(entry,), line=1), path=SourcePath("")).problems


def bring(entry: Entry, *, own: str | None = None, value: Value = None) -> BroughtField:
    written = "" if value is None else value if isinstance(value, str) else ", ".join(value)
    return BroughtField(was=entry.key, line=entry.line, words=", ".join(words_of(entry.value)), name=own, value=written)


def tell_why_not(entry: Entry, said: dict[str, str]) -> str:
    own = find_own_names(entry.key)
    if not own:
        return OTHER_FORM if entry.key in FrontMatter.model_fields else NO_FIELD
    return next((said[name] for name in own if name in said), WHY_NOT.get(own[0], OTHER_FORM))


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
