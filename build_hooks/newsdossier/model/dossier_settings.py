"""dossier.yml: what this dossier is."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from newsdossier.model.field_types import Day, LanguageTag, WebAddress


class Rights(StrEnum):
    """How much of an article's text the site shows."""

    FULL = "full"
    EXCERPT = "excerpt"
    LINK = "link"


class Scope(BaseModel):
    """The days between which what the dossier is about happened."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    earliest: Day | None = Field(None, alias="from", description="First day, for example 2023-01-01.")
    latest: Day | None = Field(None, alias="to", description="Last day.")


class DossierSettings(BaseModel):
    """The dossier as a whole."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field("News dossier", description="Name of the dossier.")
    description: str = Field("", description="One or two sentences: what story it follows.")
    scope: Scope = Field(Scope(), description="The days that the story spans: from and to.")
    language: LanguageTag = Field("en", description="BCP 47 tag of the site's own words.")
    rights: Rights = Field(Rights.EXCERPT, description="How much of each article is shown: full, excerpt or link.")
    rights_statement: str = Field("", description="One sentence on whose the articles are.")
    repository: WebAddress = Field("", description="Address of the repository on the forge, for edit and report links.")
    branch: str = Field("main", description="Branch that the edit links point to.")
    corrections: str = Field("", description="Where to report a mistake, if not the repository's issues.")
