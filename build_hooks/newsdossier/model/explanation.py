"""What `dossier explain` says of an article. Its JSON Schema is schema/explanation.json."""

from dataclasses import dataclass

from newsdossier.model.evidence import Certainty, Evidence
from newsdossier.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedFact:
    """One fact about the article."""

    name: str
    """headline, standfirst, section, byline, agency, outlet, dateline, language, url"""
    value: str | None
    """None where the file does not say."""
    certainty: Certainty | None
    stated: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedDay:
    """The day of publication, of the event, or of the last change."""

    name: str
    """published, event or updated"""
    day: str | None
    """EDTF: 2023-09-22, 2023-09 or 2023; None where not known."""
    precision: str | None
    """day, month or year"""
    certainty: Certainty | None
    stated: bool
    reasoning: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedConflict:
    """Two statements about a day that cannot both hold."""

    about: str
    explanation: str
    said: Evidence
    against: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedLine:
    """What became of one line of the saved file."""

    line: int
    text: str
    kept: bool
    fate: str
    """paragraph, heading, caption, question, answer, headline … dropped, blank"""
    rule: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedPassage:
    """One passage of the cleaned article."""

    kind: str
    text: str
    line: int
    repairs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedEntity:
    """A topic, person, place, organisation or work named in the article."""

    kind: str
    id: str
    name: str
    stated: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedLink:
    """A link to another article."""

    kind: str
    """same-event, rewrite-of, rewritten-by or related"""
    slug: str
    path: str
    certainty: Certainty | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that is known of one article, and why."""

    path: str
    slug: str
    sha256: str
    facts: tuple[ExplainedFact, ...]
    days: tuple[ExplainedDay, ...]
    conflicts: tuple[ExplainedConflict, ...]
    passages: tuple[ExplainedPassage, ...]
    lines: tuple[ExplainedLine, ...]
    tags: tuple[ExplainedEntity, ...]
    event: str | None
    """Id of the event that it reports."""
    links: tuple[ExplainedLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationReport:
    """What `dossier explain --format json` prints: the files that were asked for, taken as one dossier."""

    version: int
    articles: tuple[Explanation, ...]
    problems: tuple[Problem, ...]
