"""Old addresses that lead to where a page stands now."""

from collections.abc import Iterator

from newsdossier.model.dossier import Dossier
from newsdossier.model.page.addresses import article_url, event_url
from newsdossier.model.site import Redirect


def list_redirects(dossier: Dossier) -> tuple[Redirect, ...]:
    """Return a redirect for each address that a page once had and no page has now, sorted; one for each address.

    An article's `aliases` lead to it. The address that an event would have if one of its reports were its first leads
    to the event, so neither a report that joins later nor a curator's own id breaks a link.
    """
    taken = {article_url(article.slug) for article in dossier.articles}
    taken |= {event_url(event.id) for event in dossier.relations.events}
    redirects = {one.old: one for one in (*list_event_redirects(dossier), *list_aliases(dossier))}
    return tuple(redirects[old] for old in sorted(redirects) if old not in taken)


def list_aliases(dossier: Dossier) -> Iterator[Redirect]:
    for article in dossier.articles:
        for alias in article.clipping.front_matter.aliases:
            yield Redirect(old=f"articles/{alias}/", new=article_url(article.slug))


def list_event_redirects(dossier: Dossier) -> Iterator[Redirect]:
    aliases = {article.slug: article.clipping.front_matter.aliases for article in dossier.articles}
    for event in dossier.relations.events:
        for slug in event.articles:
            for name in (*aliases.get(slug, ()), slug):
                yield Redirect(old=event_url(name), new=event_url(event.id))
