"""Who spoke, and what the reports call him."""

from collections.abc import Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.quoting.readable import fold_words
from newsdossier.composing.subjects import SubjectKey
from newsdossier.model.page.parts import Link
from newsdossier.model.shown import shown_quote
from newsdossier.model.taxonomy import EntityKind
from newsdossier.model.voices import NamedSource, Quotation, SourceKind, Wording

SPEAKING: Final = frozenset({SourceKind.PERSON, SourceKind.INSTITUTION})
"""Who speaks for himself: a medium or a document passes words on, and "experts" may be anybody."""


def find_spoken(wordings: Sequence[Wording]) -> Quotation | None:
    """Return the first that says who spoke; one that gives a medium as the speaker only where no other says more."""
    spoken = [one.quotation for one in wordings if one.quotation.speaker is not None]
    people = [one for one in spoken if one.speaker is not None and one.speaker.kind in SPEAKING]
    return next(iter((*people, *spoken)), None)


def name_speaker(quotation: Quotation, *, catalogue: Catalogue) -> Link | None:
    """Return who spoke, with the page of the person or outlet; None where the text does not say."""
    speaker = quotation.speaker
    if speaker is None:
        return None
    rights = catalogue.rights[quotation.spans[0].article]
    name = shown_quote(speaker.name, rights=rights) or f"a source ({speaker.kind})"
    return Link(text=name, url=source_url(speaker, catalogue=catalogue))


def source_url(source: NamedSource, *, catalogue: Catalogue) -> str:
    """Return the page of the entity or outlet that a source is; "" where it is none."""
    keys: list[SubjectKey] = [(str(kind), source.entity) for kind in EntityKind if source.entity]
    keys += [("outlet", source.outlet)] if source.outlet else []
    return next((catalogue.subjects[key].url for key in keys if key in catalogue.subjects), "")


def find_role(wordings: Sequence[Wording], *, spoken: Quotation, catalogue: Catalogue) -> str:
    """Return what the first report that calls the speaker anything calls him; "" where none does."""
    entity = spoken.speaker.entity if spoken.speaker is not None else None
    same = (one.quotation for one in wordings if one.quotation.speaker and one.quotation.speaker.entity == entity)
    return next((role for one in same if (role := name_role(one, catalogue=catalogue))), "")


def name_role(quotation: Quotation, *, catalogue: Catalogue) -> str:
    """Return what the same article calls the speaker; "" where it says nothing, or rights withhold it."""
    if quotation.speaker is None or quotation.speaker.entity is None:
        return ""
    slug = quotation.spans[0].article
    roles = catalogue.story.roles.get(quotation.speaker.entity, ())
    words = (role.words for role in roles if any(mention.span.article == slug for mention in role.mentions))
    return shown_quote(next(words, ""), rights=catalogue.rights[slug])


def name_other(quotation: Quotation, *, spoken: Quotation, catalogue: Catalogue) -> str:
    """Return who spoke in this report, where the quotation stands under the name of somebody else; "" where not."""
    here, there = name_speaker(quotation, catalogue=catalogue), name_speaker(spoken, catalogue=catalogue)
    if here is None or there is None or set(fold_words(here.text)) & set(fold_words(there.text)):
        return ""
    return f"here: {here.text}"
