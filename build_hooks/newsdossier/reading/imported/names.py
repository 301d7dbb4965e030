"""What note takers, web clippers and other site generators call the fields that we have."""

NAMES = {
    "url": "url link source source_url sourceurl original original_url canonical canonical_url web_url permalink",
    "outlet": "site site_name sitename website publisher publication newspaper source",
    "published": (
        "date pubdate pub_date publishdate publish_date published_at publishedat published_date published_time"
        " date_published datepublished publication_date"
    ),
    "headline": "title",
    "standfirst": "description summary excerpt subtitle dek deck abstract",
    "byline": "author authors creator writer by",
    "language": "lang locale",
    "updated": "lastmod last_modified last_modified_at date_modified datemodified",
    "retrieved": "created clipped saved saved_at date_saved accessed date_accessed access_date",
    "archived_url": "archive archived archive_url archiveurl",
    "topics": "tags tag keywords categories category",
    "note": "notes comment",
}
"""By our own name, the surest first. A `source` is an address, or else whoever published it."""
OWN_NAMES: dict[str, tuple[str, ...]] = {
    name: tuple(own for own, names in NAMES.items() if name in names.split())
    for names in NAMES.values()
    for name in names.split()
}


def find_own_names(name: str) -> tuple[str, ...]:
    """Return what a field of another tool may be called here, the likeliest first; () where nobody knows."""
    return OWN_NAMES.get(name.casefold().replace("-", "_").replace(" ", "_"), ())
