"""Where things stand: in the dossier's folder, on the site, on the forge."""

import re
import unicodedata
from typing import NewType

SourcePath = NewType("SourcePath", str)
"""A file as the curator sees it: relative to the folder that `dossier` runs in, with forward slashes."""

Slug = NewType("Slug", str)
"""Last part of a permalink: lower-case words and hyphens, in any script."""

Permalink = NewType("Permalink", str)
"""An address on our site that we promise to keep, below the site's root: "articles/harbour-strike/"."""

MAX_SLUG_BYTES = 120  # file systems refuse names over 255 bytes; the saved-file page adds its own ending
NOT_SLUG = re.compile(r"[^\w]+|_+")


def make_slug(name: str) -> Slug:
    """Return the slug of a name: letters and digits of any script stay, accents of Latin letters go.

    A name without a letter or digit gives the empty slug.
    """
    folded = unicodedata.normalize("NFC", name.casefold())
    plain = folded if folded.isascii() else "".join(map(strip_latin_accent, folded))
    slug = NOT_SLUG.sub("-", plain).strip("-")
    return Slug(slug.encode()[:MAX_SLUG_BYTES].decode(errors="ignore").strip("-"))


def strip_latin_accent(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)
    return base[0] if base[0].isascii() and all(unicodedata.combining(mark) for mark in base[1:]) else letter


def make_source_path(path: str) -> SourcePath:
    return SourcePath(path.replace("\\", "/"))
