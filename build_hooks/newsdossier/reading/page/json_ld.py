"""What a page declares about itself in JSON-LD: the article's own node, however the generator wrapped it."""

import json
import re
from collections.abc import Iterator
from typing import Any

from newsdossier.reading.white_space import settle_white_space

LONGEST_SCRIPT = 1_000_000  # characters; the longest seen on a news page is a tenth of that
MAX_NODES = 500  # a list of related articles is not walked to its end
ARTICLE_TYPES = re.compile(r"Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review|NewsArticle)$")
PAGE_TYPES = re.compile(r"^(?:WebPage|ItemPage)$")
OPENINGS = ("<!--", "// <![CDATA[", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")
CLOSINGS = ("-->", "// ]]>", "//]]>", "/*]]>*/", "]]>")
TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
LOOSE_FIELD = re.compile(r'"([a-zA-Z]{3,30})"\s*:\s*("(?:[^"\\\n]|\\.){1,2000}")')

PROPERTIES = frozenset(
    {
        "articleSection",
        "author",
        "dateModified",
        "datePublished",
        "description",
        "headline",
        "inLanguage",
        "mainEntityOfPage",
        "publisher",
        "url",
    }
)
DAYS = frozenset({"dateModified", "datePublished"})
"""What a page without an article's node may say for its article: when it came out, but not what it is called."""
ONE_VALUED = DAYS | {"headline", "description"}
"""Of two different headlines in a list nobody can say which the article has: a letter each, or one a language."""
Declared = tuple[str, str]
"""Name of a property ("headline", "author", "publisher") and its value in words."""


def read_json_ld(script: str) -> tuple[Declared, ...]:
    """Return what the script says of the article, in its order; () where it is about something else.

    JSON that cannot be parsed still gives the fields of its text that look whole.
    """
    if len(script) > LONGEST_SCRIPT:
        return ()
    for attempt in (script, TRAILING_COMMA.sub("", unwrap(script))):
        try:
            tree = json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        nodes = tuple(find_nodes(tree))
        articles = [node for node in nodes if is_a(node, ARTICLE_TYPES)]
        pages = [node for node in nodes if is_a(node, PAGE_TYPES)]
        if articles:
            return tuple(pair for node in articles for pair in read_properties(node, PROPERTIES))
        return tuple(pair for node in pages for pair in read_properties(node, DAYS))
    return tuple(read_loose_fields(script))


def unwrap(script: str) -> str:
    """Return the JSON without the comment marks that old generators put around it."""
    words = script.strip().rstrip(";")
    for opening, closing in zip(OPENINGS, CLOSINGS, strict=True):
        words = words.removeprefix(opening).removesuffix(closing)
    return words.strip()


def find_nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """Give the nodes of the tree that may be the article or its page, the outermost first."""
    waiting, seen = [tree], 0
    while waiting and seen < MAX_NODES:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[name] for name in ("@graph", "mainEntity", "mainEntityOfPage") if name in node)


def is_a(node: dict[str, Any], types: re.Pattern[str]) -> bool:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and types.search(name) for name in kinds)


def read_properties(node: dict[str, Any], wanted: frozenset[str]) -> Iterator[Declared]:
    for name, value in node.items():
        if name in wanted:
            found = tuple(filter(None, words_of(value)))
            if name not in ONE_VALUED or len(set(found)) == 1:
                yield from ((name, words) for words in found)


def words_of(value: object) -> Iterator[str]:
    """Give the texts of a value: itself, its name, its items'."""
    for item in value if isinstance(value, list) else [value]:
        named = name_of(item) if isinstance(item, dict) else item
        if isinstance(named, str):
            yield settle_white_space(named)


def name_of(node: dict[str, Any]) -> object:
    return next((node[key] for key in ("name", "@id", "url") if isinstance(node.get(key), str)), None)


def read_loose_fields(script: str) -> Iterator[Declared]:
    if not re.search(r'"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|BlogPosting)"', script):
        return
    for name, quoted in LOOSE_FIELD.findall(script):
        if name in PROPERTIES:
            try:
                yield name, settle_white_space(json.loads(quoted, strict=False))
            except ValueError:
                continue
