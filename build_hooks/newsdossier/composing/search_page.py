"""The page of the full search."""

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.heads import compose_head
from newsdossier.composing.wording import count_of
from newsdossier.model.page.addresses import SEARCH
from newsdossier.model.page.search_page import SearchPage


def compose_search_page(catalogue: Catalogue) -> SearchPage:
    published = (article.dating.published for article in catalogue.articles.values())
    count = count_of(len(catalogue.slugs), "article")
    title = catalogue.dossier.settings.title
    return SearchPage(
        head=compose_head(
            SEARCH,
            title="Search",
            description=f"Search the {count} of {title} by word, topic, name and year.",
            template="search",
        ),
        years=tuple(sorted({f"{day.span.year:04}" for day in published if day is not None})),
    )
