"""Order in Pagefind's files: same pages, same bytes.

Pagefind 1.5 writes filters and their values, and sorts, as they come out of a hash map: in another order on each run,
and so under other names, which are hashes of what is in the files. Fragments and word indexes are the same each time
(https://github.com/Pagefind/pagefind/issues/638). Here the lists are sorted and the files named anew.

A file is gzip of a magic word and CBOR (RFC 8949). Filter: [name, [[value, pages], …]]. Meta: [version, pages, chunks,
[[filter, file], …], [[sort, pages], …], …]. `pagefind-entry.json` names the meta file of each language.
"""

import gzip
import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

MAGIC = b"pagefind_dcd"
NAME_DIGITS = 12  # of a hash: enough for the few filters of a site never to share a name
ENTRY = "pagefind-entry.json"
LIST, TEXT = 4, 3  # CBOR's major types
FILTERS, SORTS = 3, 4  # places in the list of a meta file


class UnknownShapeError(ValueError):
    """A file is not made as Pagefind 1.5 makes it."""


def settle_order(bundle: Path) -> None:
    """Write filters, sorts and what names them in an order that depends on the pages alone.

    Files of another shape are left as they are: search works, and differs from build to build.
    """
    entry = json.loads((bundle / ENTRY).read_text(encoding="utf-8"))
    try:
        settled = [
            settle_language(bundle, name, entry["languages"][name]["hash"]) for name in sorted(entry["languages"])
        ]
    except UnknownShapeError:
        return
    for language in settled:
        entry["languages"][language.name]["hash"] = language.new_hash
        for path in language.old:
            path.unlink()
        for path, content in language.new.items():
            pack(content, path)
    (bundle / ENTRY).write_text(json.dumps(entry, ensure_ascii=False, sort_keys=True), encoding="utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledLanguage:
    """The files of one language, old and new."""

    name: str
    new_hash: str
    old: tuple[Path, ...]
    new: dict[Path, bytes]


def settle_language(bundle: Path, name: str, old_hash: str) -> SettledLanguage:
    """Return the language's meta file and filters in their order."""
    meta = bundle / f"pagefind.{old_hash}.pf_meta"
    items = split(unpack(meta))
    if len(items) <= SORTS:
        raise UnknownShapeError
    filters = [settle_filter(bundle / "filter", item, language=name) for item in sorted(split(items[FILTERS]))]
    items[FILTERS] = join([settled.entry for settled in filters])
    items[SORTS] = join(sorted(split(items[SORTS])))
    content = join(items)
    new_hash = name_after(content, language=name)
    return SettledLanguage(
        name=name,
        new_hash=new_hash,
        old=(meta, *(settled.old for settled in filters)),
        new={bundle / f"pagefind.{new_hash}.pf_meta": content} | {settled.new: settled.content for settled in filters},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledFilter:
    """The file of one filter, old and new."""

    entry: bytes
    """What the meta file says of it."""
    old: Path
    new: Path
    content: bytes


def settle_filter(folder: Path, item: bytes, *, language: str) -> SettledFilter:
    """Return a filter with its values in order."""
    label, old = split_pair(item)
    path = folder / f"{read_text(old)}.pf_filter"
    own_label, values = split_pair(unpack(path))
    content = join([own_label, join(sorted(split(values)))])
    new = name_after(content, language=language)
    return SettledFilter(
        entry=join([label, write_text(new)]), old=path, new=folder / f"{new}.pf_filter", content=content
    )


def name_after(content: bytes, *, language: str) -> str:
    return f"{language}_{sha256(content).hexdigest()[:NAME_DIGITS]}"


def unpack(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()).removeprefix(MAGIC)


def pack(content: bytes, path: Path) -> None:
    path.write_bytes(gzip.compress(MAGIC + content, mtime=0))


def split(cbor: bytes) -> list[bytes]:
    """Return the items of a list, each as it stands."""
    kind, count, place = read_head(cbor, 0)
    if kind != LIST:
        raise UnknownShapeError
    items = []
    for _ in range(count):
        end = find_end(cbor, place)
        items.append(cbor[place:end])
        place = end
    return items


def split_pair(cbor: bytes) -> tuple[bytes, bytes]:
    items = split(cbor)
    if len(items) != 2:
        raise UnknownShapeError
    return items[0], items[1]


def join(items: list[bytes]) -> bytes:
    return write_head(LIST, len(items)) + b"".join(items)


def read_text(cbor: bytes) -> str:
    _, _, place = read_head(cbor, 0)
    return cbor[place:].decode()


def write_text(text: str) -> bytes:
    return write_head(TEXT, len(text.encode())) + text.encode()


def find_end(cbor: bytes, place: int) -> int:
    """Return where the item that begins here ends."""
    kind, count, place = read_head(cbor, place)
    if kind in (2, TEXT):
        return place + count
    if kind in (LIST, 5):
        for _ in range(count if kind == LIST else 2 * count):
            place = find_end(cbor, place)
    return place


def read_head(cbor: bytes, place: int) -> tuple[int, int, int]:
    """Return an item's major type, its number, and where its content begins."""
    kind, number = cbor[place] >> 5, cbor[place] & 31
    if number < 24:
        return kind, number, place + 1
    end = place + 1 + (1 << (number - 24))
    return kind, int.from_bytes(cbor[place + 1 : end], "big"), end


def write_head(kind: int, number: int) -> bytes:
    if number < 24:
        return bytes([kind << 5 | number])
    size = next(power for power in range(4) if number < 1 << (8 << power))
    return bytes([kind << 5 | 24 + size]) + number.to_bytes(1 << size, "big")
