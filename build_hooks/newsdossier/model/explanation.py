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
    """How sure it is; None where there is no value."""
    stated: bool
    """Whether the file or its curator says so in as many words; false: worked out."""
    evidence: tuple[Evidence, ...]
    """What was read."""


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
    """How sure it is; None where the day is not known."""
    stated: bool
    """Whether the file or its curator gives it; false: worked out."""
    reasoning: tuple[str, ...]
    """The steps in words."""
    evidence: tuple[Evidence, ...]
    """What was read, in the order of the reasoning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedConflict:
    """Two statements about a day that cannot both hold."""

    about: str
    """published, event or updated"""
    explanation: str
    """Why both cannot hold, in words."""
    said: Evidence
    """One of the two."""
    against: Evidence
    """The other one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedLine:
    """What became of one line of the saved file."""

    line: int
    """Line of the file, from 1, YAML block included."""
    text: str
    """As saved; control characters are U+FFFD."""
    kept: bool
    fate: str
    """paragraph, heading, caption, question, answer, headline … dropped, blank"""
    rule: str
    """The rule that left it out, or took it for what it is; "" where none spoke."""
    reason: str
    """That rule in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedPassage:
    """One passage of the cleaned article."""

    kind: str
    """paragraph, heading, caption, question, answer, list item or quote"""
    text: str
    """The words, white space collapsed."""
    line: int
    """Line of the file on which it begins."""
    repairs: tuple[str, ...]
    """Small mends of how it reads, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedEntity:
    """A topic, person, place, organisation or work named in the article."""

    kind: str
    """topic, person, place, organisation or work"""
    id: str
    """Id in topics.yml or entities.yml."""
    name: str
    """Name that readers see."""
    stated: bool
    """Whether the curator gave it, or the article names it; false: a term of the topic was found."""
    evidence: tuple[Evidence, ...]
    """Where the article names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedLink:
    """A link to another article."""

    kind: str
    """same-event, rewrite-of, rewritten-by, copy-of, copied-by, same-text or related"""
    slug: str
    """Slug of the other article."""
    path: str
    """File of the other article."""
    certainty: Certainty | None
    """How sure the link is; None where that was not judged."""
    reason: str
    """Why, in words."""
    evidence: tuple[Evidence, ...] = ()
    """What was read in both files; for a rewrite or copy, each point or sentence in this file, then in the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedClaim:
    """Something that the article tells together with others."""

    kind: str
    """quotation, attribution, role, shared, sole, differs, origin, before, after or gap"""
    text: str
    """The claim in words."""
    certainty: Certainty | None
    """How sure the speaker of a quotation is; None where that was not judged."""
    evidence: tuple[Evidence, ...]
    """What was read, in this file first, then in others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that is known of one article, and why."""

    path: str
    """File of the article."""
    slug: str
    """Last part of its address."""
    sha256: str
    """Of the bytes below the YAML block, hexadecimal."""
    facts: tuple[ExplainedFact, ...]
    """What the article says about itself; a fact that it lacks has the value None."""
    days: tuple[ExplainedDay, ...]
    """When it came out, and when what it reports happened."""
    conflicts: tuple[ExplainedConflict, ...]
    """Statements about its days that cannot both hold."""
    passages: tuple[ExplainedPassage, ...]
    """The cleaned text, in order."""
    lines: tuple[ExplainedLine, ...]
    """Every line of the file, and what became of it."""
    tags: tuple[ExplainedEntity, ...]
    """Topics, people, places, organisations and works."""
    event: str | None
    """Id of the event that it reports."""
    links: tuple[ExplainedLink, ...]
    """Other articles among those that were given."""
    told: tuple[ExplainedClaim, ...] = ()
    """Who is quoted, what people are called, what reports share, where they differ and rest on, what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationReport:
    """What `dossier explain --format json` prints: the files that were asked for, taken as one dossier."""

    version: int
    """Of this shape; grows when a field changes its meaning or goes."""
    articles: tuple[Explanation, ...]
    """By slug."""
    problems: tuple[Problem, ...]
    """What is wrong with the files; by place."""
