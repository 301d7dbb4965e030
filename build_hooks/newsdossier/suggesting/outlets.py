"""Entries for outlets.yml: sites that saved pages and addresses name."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from urllib.parse import urlsplit

from newsdossier.model.address import make_slug
from newsdossier.model.article import Article
from newsdossier.model.dossier import Dossier
from newsdossier.model.evidence import Certainty, Evidence
from newsdossier.model.suggestion import Example, SuggestedOutlet

MOST_EXAMPLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What one article says of its outlet."""

    article: Article
    name: str
    """"" where only the address speaks."""
    host: str
    evidence: Evidence


def suggest_outlets(dossier: Dossier) -> tuple[SuggestedOutlet, ...]:
    """Return an entry for each outlet that articles name and outlets.yml lacks; that of most articles first.

    An outlet of which only addresses speak has its host for a name: the curator knows a better one.
    """
    known = frozenset(host_of(outlet.home) for outlet in dossier.taxonomies.outlets.values() if outlet.home)
    sightings = [
        sighting
        for article in dossier.articles
        if article.metadata.outlet_id is None and (sighting := see(article)) and sighting.host not in known
    ]
    names = names_by_host(sightings)
    grouped = defaultdict[str, list[Sighting]](list)
    for sighting in sightings:
        grouped[sighting.name or names.get(sighting.host, sighting.host)].append(sighting)
    found = (make_outlet(name, group) for name, group in grouped.items())
    return tuple(sorted((one for one in found if one.id), key=lambda one: (-one.articles, one.id)))


def see(article: Article) -> Sighting | None:
    outlet, url = article.metadata.outlet, article.metadata.url
    name = outlet.value if outlet is not None and outlet.certainty is not Certainty.DOUBTFUL else ""
    host = host_of(url.value) if url is not None else ""
    source = outlet if name else url
    if source is None or not (name or host):
        return None
    return Sighting(article=article, name=name, host=host, evidence=source.evidence[0])


def host_of(address: str) -> str:
    """Return the host of an address without "www."; "" where it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def names_by_host(sightings: list[Sighting]) -> dict[str, str]:
    """Return the name that pages of a host give most often."""
    named = Counter((sighting.host, sighting.name) for sighting in sightings if sighting.name and sighting.host)
    by_host: dict[str, str] = {}
    for (host, name), _ in sorted(named.items(), key=lambda pair: (-pair[1], pair[0])):
        by_host.setdefault(host, name)
    return by_host


def make_outlet(name: str, sightings: list[Sighting]) -> SuggestedOutlet:
    hosts = Counter(sighting.host for sighting in sightings if sighting.host)
    home = min(hosts, key=lambda host: (-hosts[host], host)) if hosts else ""
    return SuggestedOutlet(
        id=make_slug(name),
        name=name,
        home=f"https://{home}/" if home else "",
        articles=len(sightings),
        examples=tuple(
            Example(path=one.evidence.path, line=one.evidence.line, quote=one.evidence.quote)
            for one in sightings[:MOST_EXAMPLES]
        ),
    )
