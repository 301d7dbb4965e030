"""The YAML block at the head of a clipping: the curator's own words."""

from pydantic import BaseModel, ConfigDict, Field

from newsdossier.model.dossier_settings import Rights
from newsdossier.model.field_types import Day, LanguageTag, Span, WebAddress


class FrontMatter(BaseModel):
    """What the curator knows about an article. Every field may be left out; what is given is the last word."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: WebAddress | None = Field(None, description="Address at which the article stood.")
    outlet: str | None = Field(None, description="Who published this page: an id in outlets.yml.")
    published: Span | None = Field(None, description="First out: 2024-03-15, 2024-03 or 2024.")
    headline: str | None = Field(None, description="Title that the outlet gave the article.")
    standfirst: str | None = Field(None, description="Summary between headline and body.")
    byline: str | None = Field(None, description="Who wrote it, as printed.")
    agency: str | None = Field(None, description="News service whose text it is.")
    section: str | None = Field(None, description="Part of the outlet in which it stood.")
    language: LanguageTag | None = Field(None, description="BCP 47 tag of the text: en, ru, zh-Hant.")
    updated: Span | None = Field(None, description="Last changed by the outlet.")
    retrieved: Day | None = Field(None, description="Day on which the curator saved it.")
    added: Day | None = Field(None, description="Day on which it joined the dossier.")
    archived_url: WebAddress | None = Field(None, description="Address of a copy in a web archive.")
    topics: tuple[str, ...] | None = Field(None, description="Ids in topics.yml. If given, this is the list.")
    event: str | None = Field(None, description="Id in events.yml of the event that it reports.")
    related: tuple[str, ...] | None = Field(None, description="Slugs of articles to read next.")
    rewrite_of: str | None = Field(None, description="Slug of the article that it rewrites.")
    rights: Rights | None = Field(None, description="How much may be shown: full, excerpt or link.")
    note: str | None = Field(None, description="A remark of the curator, shown with the article.")
    slug: str | None = Field(None, description="Last part of the permalink, if not the file's name.")
    aliases: tuple[str, ...] = Field((), description="Earlier slugs, which redirect here.")
    draft: bool = Field(False, description="true keeps the article out of the site.")
