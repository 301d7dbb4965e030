"""What a saved page declares about itself, lifted before its markup is dropped."""

from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple

from newsdossier.model.clipping import Head, HeadField
from newsdossier.model.lines import LineNumbers
from newsdossier.reading.page.head_names import BUCKETS_BY_META_NAME, BUCKETS_BY_PROPERTY, HeadBucket
from newsdossier.reading.page.json_ld import read_json_ld
from newsdossier.reading.page.tokens import Token, TokenKind
from newsdossier.reading.white_space import settle_white_space

LONGEST_VALUE = 2000  # characters: a description may be a paragraph, no value is an article
DECLARING = frozenset({"html", "link", "meta", "time"})  # elements; any other declares by `itemprop` alone
MAX_FIELDS = 400  # of one page; more is no declaration but a list of something else


class Declaration(NamedTuple):
    """One value, and which kind of fact it is."""

    bucket: HeadBucket
    value: str
    source: str
    start: int
    end: int


def read_head(tokens: Iterable[Token], *, numbers: LineNumbers) -> Head:
    """Return the declared facts by kind, each in file order and once for each of its sources."""
    found: dict[HeadBucket, dict[tuple[str, str], HeadField]] = {bucket: {} for bucket in HeadBucket}
    for count, declared in enumerate(find_declarations(tokens)):
        if count >= MAX_FIELDS:
            break
        value = settle_white_space(unescape(declared.value[:LONGEST_VALUE]))
        if value:
            line = numbers.at(declared.start)
            place = HeadField(value=value, source=declared.source, line=line, start=declared.start, end=declared.end)
            found[declared.bucket].setdefault((declared.source, value), place)
    return Head(**{bucket.value: tuple(fields.values()) for bucket, fields in found.items()})


def find_declarations(tokens: Iterable[Token]) -> Iterator[Declaration]:
    """Give every declaration in the page's markup. The text of a raw element is the token after its tag.

    The title of a drawing is no title of the page.
    """
    before: Token | None = None
    drawings = 0
    for token in tokens:
        if token.name == "svg":
            drawings = max(0, drawings + (1 if token.kind is TokenKind.START else -1))
        elif token.name == "title" and drawings:
            before = None
            continue
        if token.kind is TokenKind.START:
            if token.name in DECLARING or "itemprop" in token.attributes.lower():
                yield from read_tag(token)
        elif token.kind is TokenKind.TEXT and before and before.kind is TokenKind.START:
            yield from read_raw_text(before, token)
        before = token


def read_tag(token: Token) -> Iterator[Declaration]:
    if token.name == "meta":
        yield from read_meta(token)
    elif token.name == "link" and "canonical" in token.get("rel").lower().split():
        yield declare(HeadBucket.CANONICAL_URLS, token.get("href"), "link:canonical", token)
    elif token.name == "html" and token.get("lang"):
        yield declare(HeadBucket.LANGUAGES, token.get("lang"), "html:lang", token)
    elif token.name == "time" and token.get("datetime"):
        yield from read_time(token)
    elif token.get("itemprop"):
        value = token.get("content") or token.get("datetime")
        yield from by_property(token.get("itemprop"), value, "itemprop", token)


def read_meta(token: Token) -> Iterator[Declaration]:
    names = (token.get("property"), token.get("name"), token.get("http-equiv"))
    for name in dict.fromkeys(name.strip().lower() for name in names):
        if name in BUCKETS_BY_META_NAME:
            yield declare(BUCKETS_BY_META_NAME[name], token.get("content"), f"meta:{name}", token)
    yield from by_property(token.get("itemprop"), token.get("content"), "itemprop", token)


def read_time(token: Token) -> Iterator[Declaration]:
    """A `<time>` says of what it is the day in its attributes, or not at all."""
    if token.get("itemprop"):
        yield from by_property(token.get("itemprop"), token.get("datetime"), "itemprop", token)
    else:
        source = "time:pubdate" if token.has("pubdate") else "time:datetime"
        yield declare(HeadBucket.PUBLISHED, token.get("datetime"), source, token)


def read_raw_text(tag: Token, text: Token) -> Iterator[Declaration]:
    if tag.name == "title":
        yield declare(HeadBucket.TITLES, text.text, "title", text)
    elif tag.name == "script" and "ld+json" in tag.get("type").lower():
        for name, value in read_json_ld(text.text):
            yield from by_property(name, value, "json-ld", find_value(text, name, value))


def by_property(names: str, value: str, source: str, token: Token) -> Iterator[Declaration]:
    for name in names.split():
        if name in BUCKETS_BY_PROPERTY:
            yield declare(BUCKETS_BY_PROPERTY[name], value, f"{source}:{name}", token)


def declare(bucket: HeadBucket, value: str, source: str, token: Token) -> Declaration:
    return Declaration(bucket, value, source, token.start, token.end)


def find_value(script: Token, name: str, value: str) -> Token:
    """Return the place of the value in the script, or the script where it is written in another way."""
    key = max(script.text.find(f'"{name}"'), 0)
    start = script.text.find(value, key)
    if start < 0:
        return script
    return script._replace(start=script.start + start, end=script.start + start + len(value))
