"""How articles come to be on the page of a subject, in sentences."""

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.subjects import Subject
from newsdossier.composing.wording import join_words
from newsdossier.model.address import Slug
from newsdossier.model.taxonomy import Outlet, Topic


def explain_membership(subject: Subject, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> tuple[str, ...]:
    """Return how articles come to be here, in sentences."""
    entry = subject.entry
    if isinstance(entry, Topic):
        return explain_topic(subject.id, entry, slugs, catalogue=catalogue)
    if isinstance(entry, Outlet):
        return ("An article is here if it names this as its outlet, or as the news service whose text it is.",)
    sentences = [
        f"An article is here if it has the name {join_words([f'“{name}”' for name in (entry.name, *entry.aliases)])}."
    ]
    if entry.short:
        names = join_words([f"“{name}”" for name in entry.short])
        sentences.append(f"The short form {names} counts only beside a full name.")
    return tuple(sentences)


def explain_topic(topic: str, entry: Topic, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> tuple[str, ...]:
    by_hand = sum(tag.topic == topic and tag.stated for slug in slugs for tag in catalogue.articles[slug].tags)
    terms = join_words([f"“{term}”" for term in entry.terms])
    rule = f"A curator listed the terms {terms}. An article is here if one stands in its headline or in two paragraphs."
    placed = f"{by_hand} of the {len(slugs)} placed by hand."
    return ((rule,) if entry.terms else ()) + ((placed,) if by_hand else ())
