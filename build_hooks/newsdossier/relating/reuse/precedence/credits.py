"""Whose text two articles with one text carry, as far as their credits say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsdossier.model.article import Article
from newsdossier.model.relation import CopyKind
from newsdossier.relating.wording import join_words

FIRST_STOOD = (
    "first appeared",
    "first published",
    "originally appeared",
    "originally published",
    "republished from",
    "republished with",
    "reprinted from",
    "reprinted with",
    "reproduced from",
    "courtesy of",
)
"""Words of a line that names where an article stood first."""
MAX_CREDIT = 300  # characters of such a line; a longer one is a paragraph that tells of somebody's book


@dataclass(frozen=True, slots=True)
class Credit:
    """What kind of copy the credits show, and the words for it."""

    kind: CopyKind
    words: str


Rule = Callable[[Article, Article], Credit | None]


def read_credits(first: Article, second: Article) -> Credit | None:
    """Return the first that a rule reads; None where the credits say nothing of a common origin."""
    return next((credit for rule in RULES if (credit := rule(first, second))), None)


def by_agency(first: Article, second: Article) -> Credit | None:
    here, there = agency_of(first), agency_of(second)
    if here and there:
        return Credit(CopyKind.WIRE, f"both carry the text of {here}") if is_same(first, second) else None
    named = here or there
    return Credit(CopyKind.WIRE, f"one of them credits {named}") if named else None


def by_credit_line(first: Article, second: Article) -> Credit | None:
    for one, other in ((first, second), (second, first)):
        if names_as_first(one, other):
            outlet = other.metadata.outlet
            return Credit(
                CopyKind.SYNDICATED, f"one of them says that it stood in {outlet.value if outlet else ''} first"
            )
    return None


def by_writers(first: Article, second: Article) -> Credit | None:
    """One outlet that runs an article of the same writers twice has changed it."""
    outlets = [article.metadata.outlet.value.casefold() for article in (first, second) if article.metadata.outlet]
    theirs = {name.casefold() for name in second.metadata.authors}
    writers = [name for name in first.metadata.authors if name.casefold() in theirs]
    if not writers or len(set(outlets)) == 1:
        return None
    return Credit(CopyKind.SYNDICATED, f"both are by {join_words(writers)}")


RULES: tuple[Rule, ...] = (by_credit_line, by_agency, by_writers)
"""A line that says where the article stood says more than a name: an agency's writers are named in every copy."""


def agency_of(article: Article) -> str:
    """Return the news service that the article credits, as printed; "" where it credits none."""
    metadata = article.metadata
    if metadata.agency is not None:
        return metadata.agency.value
    return metadata.dateline.value.agency or "" if metadata.dateline is not None else ""


def is_same(first: Article, second: Article) -> bool:
    """Return whether two articles credit the same news service."""
    ids = {article.metadata.agency_id for article in (first, second)}
    return (len(ids) == 1 and None not in ids) or agency_of(first).casefold() == agency_of(second).casefold() != ""


def names_as_first(article: Article, other: Article) -> bool:
    """Return whether a line of an article says that it stood in the other's outlet first."""
    outlet = other.metadata.outlet
    return outlet is not None and any(outlet.value.casefold() in line for line in credit_lines(article))


def credit_lines(article: Article) -> Iterator[str]:
    for line in article.text.lines:
        text = line.text[: MAX_CREDIT + 1].casefold()
        if len(text) <= MAX_CREDIT and any(words in text for words in FIRST_STOOD):
            yield text
