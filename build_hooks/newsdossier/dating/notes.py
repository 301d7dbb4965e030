"""What a curator should look at: statements about days that cannot both hold."""

from newsdossier.model.article import Article
from newsdossier.model.days import Conflict
from newsdossier.model.problem import Level, Problem


def note_conflicts(articles: tuple[Article, ...]) -> tuple[Problem, ...]:
    """Return a note for every conflict about a day, on the line of the words that contradict, in order of place."""
    notes = {note_conflict(article, conflict) for article in articles for conflict in article.dating.conflicts}
    return tuple(sorted(notes))


def note_conflict(article: Article, conflict: Conflict) -> Problem:
    field = "updated" if conflict.subject == "updated" else "published"
    return Problem(
        path=conflict.against.path,
        line=max(1, conflict.against.line),
        code="day-conflict",
        message=f'"{conflict.said.quote}" and "{conflict.against.quote}" cannot both be true: {conflict.explanation}',
        hint=f"if you know the day, say so in the front matter of {article.clipping.path}: {field}: 2024-03-15",
        level=Level.NOTE,
    )
