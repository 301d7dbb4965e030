"""Entries that the dossier's own articles suggest for its lists. A curator decides."""

from dataclasses import dataclass

from newsdossier.model.address import Slug, SourcePath
from newsdossier.model.days import DateSpan
from newsdossier.model.taxonomy import EntityKind


class LearnerMissingError(Exception):
    """Topics are to be learned and scikit-learn, an optional extra, is not installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A place in the dossier that shows what a suggestion rests on."""

    path: SourcePath
    line: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TellingWord:
    """A word of an untagged article that spoke for a topic."""

    word: str
    """As printed where the article has it first; two characters in scripts without spaces."""
    in_headline: bool
    """Whether its standing in the headline spoke for the topic too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedTopic:
    """A topic that an untagged article seems to have."""

    topic: str
    """Id in topics.yml."""
    score: float
    """How far above the topic's threshold, rounded to 2 digits; 0 is just above."""
    words: tuple[TellingWord, ...]
    """Those that spoke for it most, strongest first: one at least, five at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicSuggestion:
    """What the curator's own tagging suggests for one untagged article."""

    slug: Slug
    path: SourcePath
    topics: tuple[SuggestedTopic, ...]
    """Surest first; () where none seems to fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedTopics:
    """All that was learned from the tagged articles."""

    tagged: int
    """Articles whose front matter has `topics:`, an empty list included."""
    too_rare: tuple[str, ...]
    """Topics of a single tagged article, too few to learn from; by id."""
    in_all: tuple[str, ...]
    """Topics that every tagged article has, so that nothing shows what lacks them; by id."""
    learned: tuple[str, ...]
    """Topics that can be suggested; by id."""
    articles: tuple[TopicSuggestion, ...]
    """By slug; the untagged ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedEntity:
    """A name that recurs and that entities.yml lacks."""

    id: str
    name: str
    kind: EntityKind | None
    """None where the text does not say."""
    kind_reason: str
    """The words that say it: "President Ada Brennick"; "" where none do."""
    aliases: tuple[str, ...]
    short: tuple[str, ...]
    articles: int
    mentions: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedOutlet:
    """An outlet that pages name and that outlets.yml lacks."""

    id: str
    name: str
    home: str
    """Address of its home page; "" where no article has an address."""
    articles: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedLine:
    """A line that recurs across the articles of one outlet."""

    text: str
    articles: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedBoilerplate:
    """The lines that outlets.yml lacks for one outlet."""

    outlet: str
    """Its id; one made of its name where it is not listed."""
    name: str
    listed: bool
    """Whether outlets.yml has the outlet."""
    total: int
    """Articles of the outlet."""
    lines: tuple[SuggestedLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedEvent:
    """The entry that pins an event that the engine found."""

    id: str
    title: str
    day: DateSpan | None
    """None where it is not known, or in doubt."""
    articles: tuple[Slug, ...]
    reasons: tuple[str, ...]
