"""What search narrows by, and what an article names."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.subjects import NOT_STATED, PLURALS, SubjectKey, make_chip
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.page.article_page import Filters
from newsdossier.model.page.parts import Bar, BarList, NamedGroup

NAMED_KINDS: Final = ("topic", "person", "place", "organisation", "work")


def compose_filters(article: Article, *, catalogue: Catalogue) -> Filters:
    published = article.dating.published
    return Filters(
        topic=names_of("topic", article.slug, catalogue=catalogue),
        person=names_of("person", article.slug, catalogue=catalogue),
        place=names_of("place", article.slug, catalogue=catalogue),
        organisation=names_of("organisation", article.slug, catalogue=catalogue),
        outlet=(catalogue.cards[article.slug].outlet or NOT_STATED,),
        year=(f"{published.span.year:04}",) if published is not None else (),
        sort_day=published.span.first.isoformat() if published is not None else "",
    )


def names_of(kind: str, slug: Slug, *, catalogue: Catalogue) -> tuple[str, ...]:
    names = [catalogue.subjects[key].name for key in catalogue.subjects_by_slug[slug] if key[0] == kind]
    return tuple(dict.fromkeys(names))


def group_named(slugs: Sequence[Slug], *, catalogue: Catalogue, within: bool) -> tuple[NamedGroup, ...]:
    """Return the topics, people, places … of some articles, most frequent first; groups of none are left out.

    The numbers count the articles of the whole dossier, or `within` these articles only.
    """
    frequency = count_subjects(slugs, catalogue=catalogue)
    groups = []
    for kind in NAMED_KINDS:
        keys = sorted((key for key in frequency if key[0] == kind), key=lambda key: -frequency[key])
        chips = tuple(
            make_chip(catalogue.subjects[key], count=frequency[key] if within else catalogue.count(key)) for key in keys
        )
        if chips:
            groups.append(NamedGroup(label=PLURALS[kind], chips=chips))
    return tuple(groups)


def count_subjects(slugs: Iterable[Slug], *, catalogue: Catalogue) -> Counter[SubjectKey]:
    """Return in how many of the articles each subject stands, in the order in which they come up."""
    return Counter(key for slug in slugs for key in catalogue.subjects_by_slug[slug])


def make_bars(title: str, counts: Iterable[tuple[SubjectKey, int]], *, catalogue: Catalogue) -> BarList:
    """Return a list of subjects with their numbers, highest first, then by name."""
    subjects = ((catalogue.subjects[key], count) for key, count in counts)
    return draw_bars(title, ((subject.name, subject.url, count) for subject, count in subjects))


def draw_bars(title: str, counted: Iterable[tuple[str, str, int]]) -> BarList:
    """Return names with their addresses and numbers as a list of bars, highest first, then by name."""
    ordered = sorted(counted, key=lambda one: (-one[2], one[0].casefold(), one[1]))
    longest = max((count for _, _, count in ordered), default=0) or 1
    return BarList(
        title=title,
        bars=tuple(
            Bar(text=text, url=url, count=f"{count:,}", share=max(1, round(100 * count / longest)))
            for text, url, count in ordered
        ),
    )
