"""The saved file of an article, line by line."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import name_span
from newsdossier.composing.facts import RIGHTS_IN_WORDS, count_fates, count_rules, name_size
from newsdossier.composing.heads import compose_head
from newsdossier.composing.wording import count_of
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate, LineFate
from newsdossier.model.days import DateSpan
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.addresses import article_url, saved_url
from newsdossier.model.page.parts import Fact, Link
from newsdossier.model.page.saved_page import SavedLine, SavedPage

MENDED: Final = {
    "stamp-split-off": "kept, without the date before it",
    "drop-cap-doubled": "kept, its first letters said once",
    "button-cut-off": "kept as caption, without the button at its end",
}
"""Passages that the article does not have as they were saved."""


def compose_saved_page(article: Article, *, catalogue: Catalogue) -> SavedPage:
    card = catalogue.cards[article.slug]
    withheld = catalogue.rights[article.slug] is not Rights.FULL
    return SavedPage(
        head=compose_head(
            saved_url(article.slug),
            title=f"Saved file: {card.headline}",
            description=f"{article.clipping.saved.name}, line by line: {count_fates(article)}. {card.headline}",
            template="saved",
        ),
        article=Link(text=card.headline, url=article_url(article.slug)),
        lang=card.lang,
        dir=card.dir,
        facts=tuple(list_saved_facts(article, catalogue=catalogue)),
        lines=() if withheld else tuple(compose_line(line) for line in article.text.lines),
        withheld=withheld,
    )


def list_saved_facts(article: Article, *, catalogue: Catalogue) -> Iterator[Fact]:
    saved, retrieved = article.clipping.saved, article.clipping.front_matter.retrieved
    yield Fact(label="File", value=f"{saved.name}, {name_size(saved.size)}, {saved.encoding}")
    if retrieved is not None:
        yield Fact(label="Saved on", value=name_span(DateSpan.of_day(retrieved), locale=catalogue.locale))
    if saved.first_line > 1:
        above = f"Lines 1 to {saved.first_line - 1} of the file are the curator's own, and no part of what was saved"
        yield Fact(label="Above it", value=above)
    yield Fact(
        label="Lines",
        value=f"{count_of(len(article.text.lines), 'line')}: {count_fates(article)}",
        detail=f"dropped by {rules}" if (rules := count_rules(article)) else "",
    )
    yield Fact(label="SHA-256", value=saved.sha256)
    if catalogue.rights[article.slug] is not Rights.FULL:
        yield Fact(label="Rights", value=RIGHTS_IN_WORDS[catalogue.rights[article.slug]])


def compose_line(line: LineFate) -> SavedLine:
    return SavedLine(
        number=line.line,
        text=line.text,
        fate="blank" if line.fate is None else str(line.fate),
        note=describe_fate(line),
        rule=line.rule,
    )


def describe_fate(line: LineFate) -> str:
    """Return "dropped: words of a share bar", "kept as headline", or "" for a whole paragraph or blank line."""
    if line.fate is Fate.DROPPED:
        return f"dropped: {line.reason}" if line.reason else "dropped"
    if line.rule in MENDED:
        return MENDED[line.rule]
    if line.fate is Fate.PARAGRAPH and line.rule:
        return "kept"
    return "" if line.fate in (None, Fate.PARAGRAPH) else f"kept as {line.fate}"
