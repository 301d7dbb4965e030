"""How to cite an article, in four formats, with only what is known.

Names of writers stand as printed: which part of a name is the family's cannot be read off its order. A day that was
worked out stands in square brackets; with a question mark, if it is doubtful.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facts import find_original
from newsdossier.model.article import Article
from newsdossier.model.days import SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.model.page.article_page import Citation
from newsdossier.model.shown import NO_HEADLINE

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""Of the citation styles, which are English whatever the dossier's language."""

BIBTEX_ESCAPES: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
NOT_IN_KEY = re.compile(r"[^a-z0-9-]+")
UNSAFE_IN_BIBTEX_URL: Final = {"{": "%7B", "}": "%7D", "\\": "%5C"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What all formats say of an article; "" and () where it is not known."""

    slug: str
    authors: tuple[str, ...]
    title: str
    has_headline: bool
    outlet: str
    agency: str
    day: SettledDay | None
    url: str
    archived: str
    language: str
    retrieved: str


def compose_citations(article: Article, *, catalogue: Catalogue) -> tuple[Citation, ...]:
    work = describe_work(article, catalogue=catalogue)
    return (
        Citation(style="APA", text=cite_apa(work)),
        Citation(style="BibTeX", text=cite_bibtex(work)),
        Citation(style="RIS", text=cite_ris(work)),
        Citation(style="CSL-JSON", text=cite_csl(work)),
    )


def describe_work(article: Article, *, catalogue: Catalogue) -> Work:
    card, front_matter = catalogue.cards[article.slug], article.clipping.front_matter
    return Work(
        slug=article.slug,
        authors=tuple(one_line(author) for author in article.metadata.authors),
        title=one_line(card.headline),
        has_headline=card.has_headline,
        outlet=one_line(card.outlet),
        agency=one_line(card.agency),
        day=article.dating.published,
        url=find_original(article),
        archived=front_matter.archived_url or "",
        language=card.lang,
        retrieved=front_matter.retrieved.isoformat() if front_matter.retrieved is not None else "",
    )


def one_line(text: str) -> str:
    return " ".join(text.split())


def cite_apa(work: Work) -> str:
    names = name_authors(work.authors or ((work.agency,) if work.agency else ()))
    title = work.title if work.has_headline else f"[{untitled(work)}]"
    parts = (names or title, f"({name_day(work.day)})", title if names else "", work.outlet)
    return " ".join([*(end_sentence(part) for part in parts if part), *([work.url] if work.url else [])])


def name_authors(authors: tuple[str, ...]) -> str:
    return " & ".join(part for part in (", ".join(authors[:-1]), *authors[-1:]) if part)


def untitled(work: Work) -> str:
    return work.title if work.title == NO_HEADLINE else f"{NO_HEADLINE}, beginning “{work.title}”"


def end_sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def name_day(day: SettledDay | None) -> str:
    """Return "2025, March 28", "[2025, March 28]" if it was worked out, "[2025?]" if it is doubtful, or "n.d."."""
    if day is None:
        return "n.d."
    month = f", {MONTHS[day.span.month - 1]}" if day.span.month else ""
    words = f"{day.span.year}{month}" + (f" {day.span.day}" if day.span.day else "")
    doubt = "?" if day.certainty is Certainty.DOUBTFUL else ""
    return words if day.stated and not doubt else f"[{words}{doubt}]"


def remark_day(day: SettledDay | None) -> str:
    return "" if day is None or day.stated else f"Day of publication worked out: [{day.span}], {day.certainty}"


def cite_bibtex(work: Work) -> str:
    lines = (f"  {name:<8}= {value}" for name, value in list_bibtex_fields(work) if value)
    return f"@article{{{make_bibtex_key(work.slug)},\n" + ",\n".join(lines) + "\n}"


def list_bibtex_fields(work: Work) -> Iterator[tuple[str, str]]:
    span = work.day.span if work.day is not None else None
    yield "author", " and ".join(brace(author) for author in work.authors or filter(None, (work.agency,)))
    yield "title", wrap(brace(work.title)) if work.has_headline else brace(f"[{untitled(work)}]")
    yield "journal", brace(work.outlet) if work.outlet else ""
    yield "year", wrap(str(span.year)) if span else ""
    yield "month", MONTHS[span.month - 1][:3].lower() if span and span.month else ""
    yield "day", wrap(str(span.day)) if span and span.day else ""
    yield "url", wrap(escape_bibtex_url(work.url)) if work.url else ""
    yield "urldate", wrap(work.retrieved) if work.retrieved and work.url else ""
    yield "note", brace(remark_day(work.day)) if remark_day(work.day) else ""


def make_bibtex_key(slug: str) -> str:
    """Return the slug as BibTeX can cite it: ASCII letters, digits and hyphens, never empty."""
    return NOT_IN_KEY.sub("-", slug).strip("-") or "article-" + slug.encode().hex()[:12]


def brace(text: str) -> str:
    return wrap("".join(BIBTEX_ESCAPES.get(letter, letter) for letter in text))


def wrap(text: str) -> str:
    return f"{{{text}}}"


def escape_bibtex_url(url: str) -> str:
    return "".join(UNSAFE_IN_BIBTEX_URL.get(letter, letter) for letter in url)


def cite_ris(work: Work) -> str:
    return "\n".join(f"{tag}  - {value}" for tag, value in list_ris_fields(work)) + "\nER  - "


def list_ris_fields(work: Work) -> Iterator[tuple[str, str]]:
    span = work.day.span if work.day is not None else None
    yield "TY", "NEWS"
    yield from (("AU", author) for author in work.authors or filter(None, (work.agency,)))
    yield "TI", work.title if work.has_headline else f"[{untitled(work)}]"
    yield from (("T2", outlet) for outlet in filter(None, (work.outlet,)))
    if span is not None:
        yield "PY", str(span.year)
        yield "DA", "/".join((*str(span).split("-"), "", "", "")[:4])
    yield from (("UR", url) for url in filter(None, (work.url,)))
    yield from (("LA", language) for language in filter(None, (work.language,)))
    yield from (("N1", remark) for remark in filter(None, (remark_day(work.day),)))


def cite_csl(work: Work) -> str:
    fields = {name: value for name, value in list_csl_fields(work) if value}
    return json.dumps([fields], ensure_ascii=False)


def list_csl_fields(work: Work) -> Iterator[tuple[str, Any]]:
    yield "id", work.slug
    yield "type", "article-newspaper"
    yield "title", work.title if work.has_headline else f"[{untitled(work)}]"
    yield "author", [{"literal": author} for author in work.authors or filter(None, (work.agency,))]
    yield "container-title", work.outlet
    yield "issued", issued_csl(work.day)
    yield "URL", work.url
    yield "archive_location", work.archived
    yield "accessed", {"raw": work.retrieved} if work.retrieved and work.url else {}
    yield "language", work.language
    yield "note", remark_day(work.day)


def issued_csl(day: SettledDay | None) -> dict[str, Any]:
    if day is None:
        return {}
    parts = [part for part in (day.span.year, day.span.month, day.span.day) if part is not None]
    return {"date-parts": [parts], **({} if day.stated else {"circa": True})}
