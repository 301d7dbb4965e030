"""What is cited: the bytes below the block, whatever they were saved in."""

import hashlib

import pytest

from newsdossier.model.address import make_source_path
from newsdossier.model.clipping import Clipping
from newsdossier.model.source import Source
from newsdossier.reading.clipping import read_clipping

BLOCK = "---\npublished: 2024\n---\n"
TEXT = "Dockers – “third week”\r\nno ship\u2028at all\n"


def read(content: bytes, name: str = "strike.txt") -> Clipping:
    clipping = read_clipping(Source(path=make_source_path(f"dossier/articles/{name}"), content=content)).value
    assert clipping
    return clipping


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")],
)
def test_hash_and_offsets_are_of_what_stands_below_the_block(mark: bytes, encoding: str) -> None:
    body = TEXT.encode(encoding)
    saved = read(mark + BLOCK.encode(encoding) + body).saved
    assert (saved.text, saved.first_line, saved.encoding) == (TEXT, 4, encoding)
    assert (saved.sha256, saved.size) == (hashlib.sha256(body).hexdigest(), len(body))


def test_without_a_block_the_hash_is_that_of_the_whole_file() -> None:
    content = b"\xef\xbb\xbf" + TEXT.encode()
    saved = read(content).saved
    assert (saved.sha256, saved.size, saved.first_line) == (hashlib.sha256(content).hexdigest(), len(content), 1)


def test_damaged_bytes_in_the_block_do_not_move_the_hash() -> None:
    body = "Café ouvert, été comme hiver\n".encode()
    saved = read(b"---\nnote: caf\xe9\n---\n" + body).saved
    assert saved.sha256 == hashlib.sha256(body).hexdigest()


@pytest.mark.parametrize(
    ("content", "encoding", "text"),
    [
        (b"caf\xe9 \x93quoted\x94", "windows-1252", "café “quoted”"),
        (b"caf\xe9 \x81", "windows-1252", "café \ufffd"),
        ("café à l’été".encode() + b" \xff", "utf-8", "café à l’été \ufffd"),
        (b"h\x00i\x00 \x00t\x00h\x00e\x00r\x00e\x00", "utf-16-le", "hi there"),
    ],
)
def test_encodings_are_told_apart(content: bytes, encoding: str, text: str) -> None:
    saved = read(content).saved
    assert (saved.encoding, saved.text) == (encoding, text)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ('<meta charset="windows-1251"><p>Порт стоит'.encode("cp1251"), "windows-1251"),
        (b'<meta charset="iso-8859-1"><p>caf\xe9', "windows-1252"),
        (b'<meta charset="rot13"><p>caf\xe9', "windows-1252"),
        ('<meta charset="windows-1251"><p>café'.encode(), "utf-8"),
    ],
)
def test_a_page_may_declare_its_encoding_unless_it_is_utf_8(content: bytes, encoding: str) -> None:
    assert read(content, "strike.html").saved.encoding == encoding


def test_lines_are_counted_alike_everywhere() -> None:
    clipping = read((BLOCK + TEXT).encode())
    assert clipping.saved.lines == ("Dockers – “third week”", "no ship", "at all")
    assert [block.line for block in clipping.blocks] == [4, 5, 6]
