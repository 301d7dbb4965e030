"""Citations for readers: APA and Chicago.

Names of writers stand as printed: which part of a name is the family's cannot be read off its order. A day that was
worked out stands in square brackets; with a question mark, if it is doubtful.
"""

from newsdossier.composing.citing.cited_work import MONTHS, Work, untitled
from newsdossier.model.days import SettledDay
from newsdossier.model.evidence import Certainty


def cite_apa(work: Work) -> str:
    names = name_authors(work.authors or ((work.agency,) if work.agency else ()))
    title = work.title if work.has_headline else f"[{untitled(work)}]"
    parts = (names or title, f"({name_day(work.day)})", title if names else "", work.outlet)
    return " ".join([*(end_sentence(part) for part in parts if part), *([work.url] if work.url else [])])


def cite_chicago(work: Work) -> str:
    """Return an entry of a bibliography, as the Chicago Manual of Style has it: author, title, outlet, day."""
    names = join_names(work.authors or ((work.agency,) if work.agency else ()))
    title = f"“{end_sentence(work.title)}”" if work.has_headline else f"[{end_sentence(untitled(work))}]"
    where = ", ".join(part for part in (work.outlet, name_day_chicago(work.day)) if part)
    return " ".join(
        part for part in (end_sentence(names) if names else "", title, end_sentence(where), work.url) if part
    )


def join_names(names: tuple[str, ...]) -> str:
    if len(names) < 3:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def name_day_chicago(day: SettledDay | None) -> str:
    """Return "March 28, 2025", "[March 28, 2025]" if it was worked out, "[2025?]" if it is doubtful, or "n.d."."""
    if day is None:
        return "n.d."
    month = MONTHS[day.span.month - 1] if day.span.month else ""
    words = " ".join(part for part in (month, f"{day.span.day}," if day.span.day else "", str(day.span.year)) if part)
    return bracket(words, day=day)


def name_authors(authors: tuple[str, ...]) -> str:
    return " & ".join(part for part in (", ".join(authors[:-1]), *authors[-1:]) if part)


def end_sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def name_day(day: SettledDay | None) -> str:
    """Return "2025, March 28", "[2025, March 28]" if it was worked out, "[2025?]" if it is doubtful, or "n.d."."""
    if day is None:
        return "n.d."
    month = f", {MONTHS[day.span.month - 1]}" if day.span.month else ""
    return bracket(f"{day.span.year}{month}" + (f" {day.span.day}" if day.span.day else ""), day=day)


def bracket(words: str, *, day: SettledDay) -> str:
    doubt = "?" if day.certainty is Certainty.DOUBTFUL else ""
    return words if day.stated and not doubt else f"[{words}{doubt}]"
