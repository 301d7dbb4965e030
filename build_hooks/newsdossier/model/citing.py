"""Evidence for what was read: exactly the characters, where they stand in the saved file."""

import re
from typing import NamedTuple

from newsdossier.model.article import Article
from newsdossier.model.clipping import Block, Clipping, HeadField
from newsdossier.model.evidence import Evidence, Found
from newsdossier.model.lines import count_line_ends
from newsdossier.model.span import AGENCY, BYLINE, HEADLINE, STANDFIRST, Span

SPACES = re.compile(r"\s+")


class Stretch(NamedTuple):
    """Characters of a block's text. A tuple: one is made for all that is cited."""

    block: Block
    start: int
    end: int

    @classmethod
    def of(cls, block: Block) -> "Stretch":
        return cls(block, 0, len(block.text))

    @property
    def words(self) -> str:
        return self.block.text[self.start : self.end]


def cite(clipping: Clipping, stretch: Stretch, *, rule: str, conclusion: str = "") -> Evidence:
    """Return evidence that covers the characters of the stretch; the whole block where markup parts them."""
    block = stretch.block
    start, end = locate(clipping.saved.text, stretch)
    is_one_line = block.line == block.end_line  # as all blocks of most pasted texts
    return Evidence(
        rule=rule,
        path=clipping.path,
        line=block.line if is_one_line else block.line + count_line_ends(clipping.saved.text[block.start : start]),
        start=start,
        end=end,
        quote=stretch.words,
        conclusion=conclusion,
    )


def locate(text: str, stretch: Stretch) -> tuple[int, int]:
    """Return the characters of the saved text that became the stretch when white space was collapsed."""
    block = stretch.block
    source = text[block.start : block.end]
    if len(stretch.words) == len(block.text):
        return block.start, block.end
    if source == block.text:
        return block.start + stretch.start, block.start + stretch.end
    match = (
        re.search(r"\s+".join(map(re.escape, stretch.words.split())), source[stretch.start :])
        if stretch.words
        else None
    )
    if match is None:
        return block.start, block.end
    return block.start + stretch.start + match.start(), block.start + stretch.start + match.end()


def cite_field(clipping: Clipping, field: HeadField) -> Evidence:
    """Return evidence for a value that the page declares about itself."""
    return Evidence(
        rule=f"head:{field.source.split(':')[0]}",
        path=clipping.path,
        line=field.line,
        start=field.start,
        end=field.end,
        quote=SPACES.sub(" ", field.value).strip(),
        conclusion=f"the page declares it in {field.source}",
    )


def cite_curator(clipping: Clipping, field: str, words: str, *, conclusion: str = "") -> Evidence:
    """Return evidence for what the front matter says; it has a line, but no characters below the block."""
    line = next((line for name, line in clipping.field_lines if name == field), 0)
    path = clipping.field_path
    return Evidence(rule="curator", path=path, line=line, start=0, end=0, quote=words, conclusion=conclusion)


def text_at(article: Article, passage: int) -> str:
    """Return the text of the passage, or of the part of the head; "" where the article has none."""
    if passage >= 0:
        return article.text.passages[passage].text
    found = head_part(article, passage)
    return found.value if found else ""


def words_at(article: Article, span: Span) -> str:
    return text_at(article, span.passage)[span.start : span.end]


def cite_span(article: Article, span: Span, *, rule: str, conclusion: str = "") -> Evidence:
    """Return the words of the span with their place in the saved file; the whole block where that cannot be told."""
    saved, words = article.clipping.saved.text, words_at(article, span)
    place = place_of(article, span.passage)
    first, last = find_words(saved, words, start=place.start, end=place.end)
    return Evidence(
        rule=rule,
        path=article.clipping.path,
        line=place.line + count_line_ends(saved[place.start : first]),
        start=first,
        end=last,
        quote=words,
        conclusion=conclusion,
    )


def place_of(article: Article, passage: int) -> Block | Evidence:
    """Return where the passage, headline or standfirst stands.

    Raises LookupError where the article has no such passage.
    """
    if passage >= 0:
        return article.text.passages[passage].block
    found = head_part(article, passage)
    if found is None:
        raise LookupError(f"{article.slug} has no passage {passage}")
    return found.evidence[0]


def head_part(article: Article, passage: int) -> Found[str] | None:
    metadata = article.metadata
    parts = {HEADLINE: metadata.headline, STANDFIRST: metadata.standfirst, AGENCY: metadata.agency}
    return {**parts, BYLINE: metadata.byline}.get(passage)


def find_words(saved: str, words: str, *, start: int, end: int) -> tuple[int, int]:
    """Return where the words stand in a part of the saved text, whatever white space parts them; else that part."""
    exact = saved.find(words, start, end) if words else -1
    if exact >= 0:
        return exact, exact + len(words)  # nearly always: a pattern takes a thousand times as long to make
    match = re.compile(r"\s+".join(map(re.escape, words.split()))).search(saved, start, end) if words else None
    return match.span() if match else (start, end)
