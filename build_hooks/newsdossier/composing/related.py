"""What to read next, with the passages of both articles on which the choice rests."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.passage_links import link_passage
from newsdossier.composing.same_event import list_others, strictest
from newsdossier.model.address import Slug
from newsdossier.model.page.article_page import ReadNext
from newsdossier.model.page.passages import PassageLink
from newsdossier.model.relation import Related
from newsdossier.model.shown import shown_words
from newsdossier.model.span import Span

QUOTED: Final = re.compile("“([^”]*)”")
MIN_WORDS: Final = 2  # in a passage: one word in common is no reason to read on


def compose_related(slug: Slug, *, catalogue: Catalogue) -> tuple[ReadNext, ...]:
    """Return the articles to read next, in their order, without those that the page lists as reports of its event."""
    related = catalogue.dossier.relations.related.get(slug, ())
    listed = frozenset(list_others(slug, catalogue=catalogue))
    return tuple(
        compose_next(slug, one, catalogue=catalogue)
        for one in related
        if one.slug in catalogue.cards and one.slug not in listed
    )


def compose_next(slug: Slug, related: Related, *, catalogue: Catalogue) -> ReadNext:
    rights = strictest(catalogue.rights[slug], catalogue.rights[related.slug])
    return ReadNext(
        card=replace(catalogue.cards[related.slug], reason=shown_words(related.reason, rights=rights)),
        passages=tuple(
            passage
            for one in (slug, related.slug)
            for passage in find_passage(one, related=related, catalogue=catalogue)
        ),
    )


def find_passage(slug: Slug, *, related: Related, catalogue: Catalogue) -> Iterator[PassageLink]:
    """Yield the passage that has most of what the reason names or quotes, then most of the words that both share.

    Of equals the first; none where no passage has anything of the reason, nor two of the words.
    """
    quoted, passages = QUOTED.findall(related.reason), catalogue.articles[slug].text.passages
    named = count_named(slug, reason=related.reason, catalogue=catalogue)
    counts = [
        (named[index] + count_in(passage.text, quoted), count_in(passage.text, related.shared))
        for index, passage in enumerate(passages)
    ]
    most = max(counts, default=(0, 0))
    if most[0] or most[1] >= MIN_WORDS:
        index = counts.index(most)
        whole = Span(article=slug, passage=index, start=0, end=len(passages[index].text))
        yield link_passage(whole, catalogue=catalogue)


def count_named(slug: Slug, *, reason: str, catalogue: Catalogue) -> Counter[int]:
    """Return how many of the entities that the reason names stand in each passage, under any of their names."""
    places = {(mention.passage, (mention.kind.value, mention.entity)) for mention in catalogue.articles[slug].mentions}
    subjects = catalogue.subjects
    return Counter(passage for passage, key in places if key in subjects and subjects[key].name in reason)


def count_in(text: str, words: Sequence[str]) -> int:
    return sum(map(text.__contains__, words))
