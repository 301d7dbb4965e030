"""The dossier's own lists: topics, entities, outlets and events, as a curator keeps them."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from newsdossier.model.field_types import Span, WebAddress


class EntityKind(StrEnum):
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    WORK = "work"


class OutletKind(StrEnum):
    NEWSPAPER = "newspaper"
    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    MAGAZINE = "magazine"
    WEBSITE = "website"
    STATE_MEDIA = "state media"


class Listed(BaseModel):
    """One entry of a taxonomy; its id is the key under which it stands."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(description="Name that readers see.")
    description: str = Field("", description="One or two sentences.")


class Topic(Listed):
    """A subject from the dossier's own list."""

    parent: str | None = Field(None, description="Id of the wider topic.")
    terms: tuple[str, ...] = Field(
        (), description="Words that place an article here: in its headline or two paragraphs."
    )


class Entity(Listed):
    """A person, organisation, place or work that the dossier follows."""

    kind: EntityKind = Field(description="person, place, organisation or work.")
    aliases: tuple[str, ...] = Field((), description="Other names by which texts call it.")
    short: tuple[str, ...] = Field(
        (), description="Short names that count only where the full name or an alias stands too."
    )
    wikidata: str | None = Field(None, pattern=r"^Q\d+$", description="Wikidata id: Q56226.")


class Outlet(Listed):
    """A publication in which articles appeared, or the agency whose text they are."""

    home: WebAddress | None = Field(None, description="Address of its home page.")
    country: str | None = Field(None, description="Country from which it publishes, ISO 3166: GB.")
    kind: OutletKind | None = Field(
        None, description="newspaper, agency, broadcaster, magazine, website or state media."
    )
    aliases: tuple[str, ...] = Field((), description="Other names under which it appears in files.")
    boilerplate: tuple[str, ...] = Field((), description="Whole lines of its pages that are never part of an article.")


class CuratedEvent(BaseModel):
    """One happening, as the curator names it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field(description="Name that readers see.")
    day: Span | None = Field(None, description="When it happened, or began: 2024-03-15, 2024-03, 2024.")
    until: Span | None = Field(None, description="Last day, if it took more than one.")
    description: str = Field("", description="What happened, in one or two sentences.")
    articles: tuple[str, ...] = Field((), description="Slugs of the articles that report it.")


class Taxonomies(BaseModel):
    """All lists of a dossier, by id."""

    model_config = ConfigDict(frozen=True)

    topics: dict[str, Topic] = {}
    entities: dict[str, Entity] = {}
    outlets: dict[str, Outlet] = {}
    events: dict[str, CuratedEvent] = {}
