"""Citations for programs: BibTeX, RIS and CSL-JSON."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from newsdossier.composing.citing.cited_work import MONTHS, Work, untitled
from newsdossier.model.days import SettledDay

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


def cite_csl(works: tuple[Work, ...]) -> str:
    """Return a JSON array, as reference managers read it."""
    fields = [{name: value for name, value in list_csl_fields(work) if value} for work in works]
    return json.dumps(fields, ensure_ascii=False)


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


def remark_day(day: SettledDay | None) -> str:
    return "" if day is None or day.stated else f"Day of publication worked out: [{day.span}], {day.certainty}"
