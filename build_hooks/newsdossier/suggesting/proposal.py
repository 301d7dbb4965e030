"""A clipping as it would join the dossier: its name, and a YAML block of what is surely known."""

import codecs
import re
from collections.abc import Iterator, Mapping

import yaml

from newsdossier.model.address import make_slug
from newsdossier.model.article import Survey
from newsdossier.model.clipping import Clipping, Media
from newsdossier.model.proposal import Proposal, ProposedField

ENDINGS = {Media.TEXT: ".txt", Media.MARKDOWN: ".md", Media.HTML: ".html"}
ORDER = ("url", "outlet", "published", "retrieved", "added")
DAYS = frozenset({"published", "retrieved", "added"})
DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
ON_ONE_LINE = 10**9  # characters, for PyYAML, which folds at 80
LONGEST_NAME = 80  # characters: addresses are read aloud and pasted into mails
NAMELESS = "article"
BLOCK_MARK = re.compile(rb"---[ \t]*(\r\n|\n|\r)")
WIDE = ("utf-16", "utf-32")


def propose_clipping(
    survey: Survey, *, content: bytes, stated: Mapping[str, str], name: str, taken: frozenset[str]
) -> Proposal:
    """Return the file as it would be saved, below a block of what the curator states and the page declares.

    A file that has a block keeps it; fields that it lacks are put on top. `name` is "" where the curator gave none; no
    slug among `taken` is given again.
    """
    clipping = survey.clipping
    fields = tuple(propose_fields(survey, stated=stated))
    in_block = clipping.saved.first_line > 1
    separate = not in_block and not can_carry_block(clipping, content)
    lines = write_fields(fields)
    return Proposal(
        name=propose_name(survey, name=name, taken=taken),
        content=content if separate else put_on_top(lines, content, clipping=clipping, in_block=in_block),
        sidecar=lines.encode() if separate else None,
        fields=fields,
    )


def propose_fields(survey: Survey, *, stated: Mapping[str, str]) -> Iterator[ProposedField]:
    """Yield what the curator states, and the address that a saved page declares. Nothing that was worked out."""
    given = {name for name, _ in survey.clipping.field_lines}
    address = survey.metadata.url
    for name in ORDER:
        if name in stated and name not in given:
            yield ProposedField(name=name, value=stated[name])
        elif name == "url" and name not in given and address is not None:
            yield ProposedField(name=name, value=address.value, evidence=address.evidence[0])


def can_carry_block(clipping: Clipping, content: bytes) -> bool:
    """Return whether a YAML block may stand on top: in plain UTF-8, and not in a page, which browsers would show."""
    marked = content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return clipping.media is not Media.HTML and clipping.saved.encoding == "utf-8" and not marked


def write_fields(fields: tuple[ProposedField, ...]) -> str:
    return "".join(map(write_field, fields))


def write_field(field: ProposedField) -> str:
    """Return the field as YAML on one line, in ASCII. Days stand without quotes, as the guide writes them."""
    if field.name in DAYS and DAY.fullmatch(field.value):
        return f"{field.name}: {field.value}\n"
    plain = field.value.isascii() and field.value.isprintable()
    written: str = yaml.safe_dump({field.name: field.value}, default_style=None if plain else '"', width=ON_ONE_LINE)
    return written


def put_on_top(lines: str, content: bytes, *, clipping: Clipping, in_block: bool) -> bytes:
    """Return the file with these lines in the block that it has, or in a new one."""
    if not in_block:
        return f"---\n{lines}---\n".encode() + content
    encoding = clipping.saved.encoding
    if encoding.startswith(WIDE):
        return put_into_wide_block(lines, content, encoding=encoding)
    opening = BLOCK_MARK.search(content[: len(codecs.BOM_UTF8) + 100])
    end, line_end = (opening.end(), opening[1]) if opening else (0, b"\n")
    return content[:end] + lines.encode("ascii").replace(b"\n", line_end) + content[end:]


def put_into_wide_block(lines: str, content: bytes, *, encoding: str) -> bytes:
    text = content.decode(encoding, errors="surrogatepass")
    opening = re.search(r"---[ \t]*(\r\n|\n|\r)", text)
    end, line_end = (opening.end(), opening[1]) if opening else (0, "\n")
    head = text[:end].encode(encoding, errors="surrogatepass")
    return head + lines.replace("\n", line_end).encode(encoding) + content[len(head) :]


def propose_name(survey: Survey, *, name: str, taken: frozenset[str]) -> str:
    """Return the name of the file: the curator's, else the headline's words, else the opening ones."""
    ending = ENDINGS[survey.clipping.media]
    headline = survey.metadata.headline.value if survey.metadata.headline else survey.metadata.opening
    slug = make_slug(name) or shorten(make_slug(headline)) or NAMELESS
    numbered = (f"{slug}-{number}" for number in range(2, len(taken) + 3))
    return f"{next(free for free in (slug, *numbered) if free not in taken)}{ending}"


def shorten(slug: str) -> str:
    """Return the slug cut between words; one endless word is cut inside."""
    if len(slug) <= LONGEST_NAME:
        return slug
    return slug[: LONGEST_NAME + 1].rpartition("-")[0] or slug[:LONGEST_NAME]
