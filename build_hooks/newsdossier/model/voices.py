"""Who speaks in the articles: quotations, and the sources that a text says it has its news from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsdossier.model.evidence import Certainty
from newsdossier.model.span import Span


class SourceKind(StrEnum):
    """What a text says that a source is; nothing is looked up elsewhere."""

    PERSON = "person"
    INSTITUTION = "institution"
    """A ministry, an office, a company, an army: "the Defence Ministry"."""
    STATE_MEDIA = "state media"
    """A news service that the text calls state or official: "state news agency Merrin Telegraph"."""
    NEWS_AGENCY = "news agency"
    """A news service: of kind `agency` in outlets.yml, or called so by the text."""
    OUTLET = "outlet"
    """A newspaper, broadcaster or site."""
    DOCUMENT = "document"
    """A statement, a report, court papers."""
    UNNAMED = "unnamed"
    """"two people in the room", "experts", "port sources"."""


class NamedSource(NamedTuple):
    """A source as one text names it. A tuple: they are made by the ten thousand."""

    name: str
    """The fullest name that the article gives it: "Ada Brennick", "Northwire", "a spokesman"."""
    kind: SourceKind
    span: Span
    """Where the article names it at this place: "she", "Brennick", "the agency"."""
    entity: str | None = None
    """Id in entities.yml, where an alias of it stands there."""
    outlet: str | None = None
    """Id in outlets.yml, likewise."""


class Manner(StrEnum):
    """How a text brings in a source."""

    SAID = "said"
    """"the ministry said", "Vael announced"."""
    TOLD = "told"
    """"Vael told the Courier": who was told stands in `via` where it carries the words; "told reporters" names none."""
    ACCORDING_TO = "according to"
    CITED = "cited"
    """"citing port sources", "quoting him as saying"."""
    CREDIT = "credit"
    """A dateline, byline or agency line: "(Northwire) —"."""


class Attribution(NamedTuple):
    """A place where an article says whose words it passes on. A tuple: they are made by the ten thousand."""

    source: NamedSource
    manner: Manner
    claim: Span
    """The sentence that rests on the source; the line for a credit."""
    rule: str
    """Kebab-case: "source-said"."""
    via: NamedSource | None = None
    """Who carried it, where the sentence names both: the newspaper in "Vael told the Courier"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words in quotation marks that a text ascribes to somebody, or leaves without a speaker."""

    spans: tuple[Span, ...]
    """The words between the marks; several where "he said" parts them, or they run over paragraphs."""
    words: str
    """The spans joined by one space, white space collapsed."""
    speaker: NamedSource | None
    """None where the text does not say."""
    carrier: NamedSource | None
    """The news service or outlet that carried the words, where the text says so."""
    rule: str
    """What found the speaker: "speaker-after-verb"; "" where none was found."""
    certainty: Certainty


class DriftKind(StrEnum):
    """What a stretch of one wording is beside the fullest one."""

    SAME = "same"
    ADDED = "added"
    """Stands in this wording only."""
    LEFT_OUT = "left out"
    """Stands in the fullest wording and not in this one; the words are those of the fullest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    kind: DriftKind
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One article's wording of a quotation that several carry."""

    quotation: Quotation
    drift: tuple[Drift, ...]
    """This wording beside the fullest one, in order; one SAME piece where it is the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedQuotation:
    """What several articles, or one article in several places, quote of one utterance."""

    wordings: tuple[Wording, ...]
    """The fullest first, then by article and place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """All quotations and attributions of the dossier."""

    quotations: tuple[Quotation, ...] = ()
    """By article and place."""
    attributions: tuple[Attribution, ...] = ()
    """By article and place."""
    shared: tuple[SharedQuotation, ...] = ()
    """By first span. A quotation with one wording is not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleMention:
    """One place where a text says what a person is."""

    span: Span
    """The words of the role."""
    name: Span
    """The name beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What texts call a person: "branch secretary", "general secretary of the Amalgamated Dockers"."""

    entity: str
    """Id in entities.yml."""
    words: str
    """In its most frequent spelling; the earliest where two are as frequent."""
    mentions: tuple[RoleMention, ...]
    """By article and place."""
