"""The door of reading: the bytes of one file become a clipping."""

import hashlib
from dataclasses import replace
from posixpath import basename, splitext

from newsdossier.model.address import SourcePath
from newsdossier.model.clipping import Clipping, Media, SavedFile
from newsdossier.model.problem import Checked, Problem
from newsdossier.model.source import Source
from newsdossier.reading.binary_files import is_mostly_control, name_binary_kind
from newsdossier.reading.content import read_content
from newsdossier.reading.curator_words import CuratorWords, read_curator_words
from newsdossier.reading.damage import note_damage
from newsdossier.reading.decoding import Decoded, decode
from newsdossier.reading.excess import find_excess
from newsdossier.reading.front_block import find_body_bytes
from newsdossier.reading.slugs import read_slug
from newsdossier.reading.undeclared.note import note_guess

MEDIA = {".txt": Media.TEXT, ".md": Media.MARKDOWN, ".html": Media.HTML, ".htm": Media.HTML}


def read_clipping(source: Source) -> Checked[Clipping]:
    """Return the clipping and every problem of its file at once.

    There is no clipping where there is nothing to read: a binary file, an empty one. Where only fields of the front
    matter are wrong the clipping has the others, and the faults say that it must not be published.
    """
    media = media_of(source.path)
    kind = name_binary_kind(source.content)
    decoded = None if kind else decode(source.content, is_page=media is Media.HTML)
    if decoded is None or is_mostly_control(decoded.text):
        return Checked(value=None, problems=(fault_binary(source.path, kind or "no text"),))
    words = read_curator_words(source, decoded)
    saved = save_body(source, decoded, words)
    read = read_body(source, saved, words, media=media)
    guessed = note_guess(decoded.guess, saved.text, path=source.path, first_line=saved.first_line)
    return replace(read, problems=(*read.problems, *guessed)) if guessed else read


def read_body(source: Source, saved: SavedFile, words: CuratorWords, *, media: Media) -> Checked[Clipping]:
    if excess := find_excess(saved, media=media, path=source.path):
        return Checked(value=None, problems=(*words.problems, excess))
    content = read_content(saved, media=media, path=source.path)
    slug = read_slug(source.path, words)
    problems = (*words.problems, *slug.problems, *content.problems, *note_damage(saved, path=source.path, media=media))
    if not content.blocks:
        return Checked(value=None, problems=(*problems, fault_empty(source.path, saved, media=media)))
    clipping = Clipping(
        path=source.path,
        slug=slug.value,
        media=media,
        saved=saved,
        front_matter=words.front_matter,
        field_lines=words.field_lines,
        field_path=words.path,
        head=content.head,
        blocks=content.blocks,
    )
    return Checked(value=clipping, problems=problems)


def media_of(path: SourcePath) -> Media:
    """Return what the file's ending says it is; text where it says nothing that we know."""
    return MEDIA.get(splitext(path)[1].lower(), Media.TEXT)


def save_body(source: Source, decoded: Decoded, words: CuratorWords) -> SavedFile:
    body = find_body_bytes(source.content, decoded, words.block)
    return SavedFile(
        name=basename(source.path),
        text=decoded.text[words.block.end :] if words.block else decoded.text,
        first_line=1 + words.block.lines if words.block else 1,
        sha256=hashlib.sha256(body).hexdigest(),
        size=len(body),
        encoding=decoded.encoding,
    )


def fault_binary(path: SourcePath, kind: str) -> Problem:
    return Problem(
        path=path,
        line=1,
        code="binary-file",
        message=f"the file is {kind}, whatever its name says",
        hint="save the article as text or HTML, or paste its text into a .txt file",
    )


def fault_empty(path: SourcePath, saved: SavedFile, *, media: Media) -> Problem:
    if media is Media.HTML and saved.text.strip():
        message, hint = "the page has no text", "open it, wait until it is shown, and paste its text into a .txt file"
    elif saved.first_line > 1:
        message, hint = "nothing stands below the YAML block", "paste the article below it"
    else:
        message, hint = "the file is empty", "paste the article into it, or delete the file"
    return Problem(path=path, line=saved.first_line, code="empty-file", message=message, hint=hint)
