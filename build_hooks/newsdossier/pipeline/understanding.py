"""From what the files say to all that is understood of the dossier."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring import find_recurring_blocks, find_recurring_lines
from newsdossier.cleaning.sift import sift
from newsdossier.dating.collect import collect_days
from newsdossier.dating.notes import note_conflicts
from newsdossier.dating.settle import settle_days
from newsdossier.extracting.metadata import extract_metadata
from newsdossier.model.address import Slug, SourcePath
from newsdossier.model.article import Article, Survey
from newsdossier.model.clean_text import CleanText
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.days import Dating
from newsdossier.model.dossier import Dossier
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.problem import Checked
from newsdossier.model.relation import Relations
from newsdossier.model.source import DossierSources
from newsdossier.model.story import Story
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.pipeline.intake import Intake, take_in
from newsdossier.relating.likeness.likeness import Likeness, find_likeness
from newsdossier.relating.relate import Web, relate_again
from newsdossier.relating.together import Account, read_together_again
from newsdossier.tagging.gazetteer import build_gazetteer
from newsdossier.tagging.mentions import find_mentions
from newsdossier.tagging.topics import assign_topics

NO_BLOCKS: frozenset[Block] = frozenset()
"""On most pages nothing comes back, and each of ten thousand would keep a set of nothing."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Understanding:
    """A dossier, and all that it was understood by: the next one, of which a few files differ, can use it."""

    dossier: Dossier
    clippings: Mapping[SourcePath, Kept[Checked[Clipping]]]
    surveys: Mapping[Slug, Kept[Survey]]
    texts: Mapping[Slug, Kept[CleanText]]
    articles: Mapping[Slug, Kept[Article]]
    likeness: Likeness
    web: Web
    account: Account


def build_dossier(sources: DossierSources, *, today: date | None = None) -> Dossier:
    """Return everything that is understood of the dossier, and all that is wrong with it.

    Clippings with a fault, and drafts, are left out. `today` is for checks alone: with it, days in the future are
    noted.
    """
    return understand(sources, today=today).dossier


def understand(
    sources: DossierSources, *, today: date | None = None, previous: Understanding | None = None
) -> Understanding:
    """Return the same, and what it was understood by. `previous` spares work and changes nothing."""
    intake = take_in(sources, today=today, known=previous.clippings if previous else {})
    lists = intake.lists
    known = previous if previous is not None and previous.dossier.taxonomies == lists else None
    surveys = survey_all(intake.clippings, taxonomies=lists, known=known.surveys if known else {})
    surveyed = tuple(kept.found for kept in surveys.values())
    texts = clean_all(surveyed, known=known.texts if known else {})
    likeness = find_likeness(
        surveyed,
        texts={slug: kept.found for slug, kept in texts.items()},
        previous=previous.likeness if previous else None,
    )
    datings = settle_days(surveyed, alike=likeness.alike, scope=intake.settings.scope)
    kept_articles = make_articles(
        surveyed, texts=texts, datings=datings, taxonomies=lists, known=known.articles if known else {}
    )
    articles = {slug: kept.found for slug, kept in kept_articles.items()}
    web = relate_again(articles, likeness=likeness, taxonomies=lists, previous=previous.web if previous else None)
    account = read_together_again(
        articles, relations=web.relations, taxonomies=lists, previous=previous.account if previous else None
    )
    return Understanding(
        dossier=make_dossier(intake, articles=tuple(articles.values()), relations=web.relations, story=account.story),
        clippings=intake.read,
        surveys=surveys,
        texts=texts,
        articles=kept_articles,
        likeness=likeness,
        web=web,
        account=account,
    )


def make_dossier(intake: Intake, *, articles: tuple[Article, ...], relations: Relations, story: Story) -> Dossier:
    return Dossier(
        settings=intake.settings,
        taxonomies=intake.lists,
        articles=articles,
        relations=relations,
        story=story,
        problems=tuple(sorted({*intake.problems, *note_conflicts(articles)})),
    )


def survey_all(
    clippings: tuple[Clipping, ...], *, taxonomies: Taxonomies, known: Mapping[Slug, Kept[Survey]]
) -> dict[Slug, Kept[Survey]]:
    """Return all that can be said of each clipping alone; `known` was said of it with the same lists."""
    look = partial(survey, taxonomies=taxonomies)
    return {clipping.slug: find_or_keep(look, (clipping,), kept=known.get(clipping.slug)) for clipping in clippings}


def survey(clipping: Clipping, *, taxonomies: Taxonomies) -> Survey:
    """Return all that can be said of one clipping without its siblings."""
    sifted = sift(clipping, outlets=taxonomies.outlets)
    metadata = extract_metadata(clipping, sifted=sifted, outlets=taxonomies.outlets)
    days = collect_days(clipping, sifted=sifted, metadata=metadata)
    return Survey(clipping=clipping, sifted=sifted, metadata=metadata, days=days)


def clean_all(surveys: tuple[Survey, ...], *, known: Mapping[Slug, Kept[CleanText]]) -> dict[Slug, Kept[CleanText]]:
    """Return the text of each article without what comes back on the pages of its outlet."""
    recurring = find_recurring_lines(surveys)

    def clean_one(survey: Survey, _: frozenset[Block]) -> CleanText:
        return clean(survey, recurring=recurring)

    return {
        survey.slug: find_or_keep(
            clean_one, (survey, find_recurring_blocks(survey, recurring) or NO_BLOCKS), kept=known.get(survey.slug)
        )
        for survey in surveys
    }


def make_articles(
    surveys: tuple[Survey, ...],
    *,
    texts: Mapping[Slug, Kept[CleanText]],
    datings: Mapping[Slug, Dating],
    taxonomies: Taxonomies,
    known: Mapping[Slug, Kept[Article]],
) -> dict[Slug, Kept[Article]]:
    """Return every article in the light of all the others, in order of slugs; `known` are of the same lists."""
    gazetteer = build_gazetteer(taxonomies.entities)

    def make_article(survey: Survey, text: CleanText, dating: Dating) -> Article:
        return Article(
            clipping=survey.clipping,
            text=text,
            metadata=survey.metadata,
            dating=dating,
            mentions=find_mentions(text, metadata=survey.metadata, gazetteer=gazetteer),
            tags=assign_topics(survey.clipping, text=text, metadata=survey.metadata, topics=taxonomies.topics),
        )

    return {
        survey.slug: find_or_keep(
            make_article, (survey, texts[survey.slug].found, datings[survey.slug]), kept=known.get(survey.slug)
        )
        for survey in sorted(surveys, key=lambda survey: survey.slug)
    }
