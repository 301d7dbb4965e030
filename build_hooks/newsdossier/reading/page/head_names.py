"""The names under which pages declare facts about themselves."""

from enum import StrEnum


class HeadBucket(StrEnum):
    """The fields of `Head`."""

    TITLES = "titles"
    DESCRIPTIONS = "descriptions"
    SITE_NAMES = "site_names"
    PUBLISHED = "published"
    UPDATED = "updated"
    AUTHORS = "authors"
    SECTIONS = "sections"
    CANONICAL_URLS = "canonical_urls"
    LANGUAGES = "languages"
    PICTURES = "pictures"


META_NAMES: dict[HeadBucket, str] = {
    HeadBucket.TITLES: "og:title twitter:title dc.title dcterms.title parsely-title sailthru.title title headline",
    HeadBucket.DESCRIPTIONS: "og:description twitter:description dc.description sailthru.description description",
    HeadBucket.SITE_NAMES: "og:site_name application-name dc.publisher dcterms.publisher publisher copyright",
    HeadBucket.PUBLISHED: (
        "article:published_time article:published og:published_time og:article:published_time article.published"
        " bt:pubdate date pubdate publishdate publish-date publish_date publication_date published-date"
        " datepublished dc.date dc.date.issued dc.date.created dc.issued dcterms.created dcterms.date dcterms.issued"
        " parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished"
        " ptime original-publish-date citation_publication_date"
    ),
    HeadBucket.UPDATED: (
        "article:modified_time article:modified og:updated_time og:article:modified_time lastmod last-modified"
        " last_updated datemodified dc.date.modified dcterms.modified revised"
    ),
    HeadBucket.AUTHORS: "author article:author dc.creator dcterms.creator parsely-author sailthru.author byl",
    HeadBucket.SECTIONS: "article:section parsely-section section dc.subject.section cxenseparse:category",
    HeadBucket.CANONICAL_URLS: "og:url twitter:url parsely-link",
    HeadBucket.LANGUAGES: "og:locale content-language dc.language dcterms.language language",
    HeadBucket.PICTURES: "og:image og:image:url og:image:secure_url twitter:image twitter:image:src",
}
BUCKETS_BY_META_NAME = {name: bucket for bucket, names in META_NAMES.items() for name in names.split()}
BUCKETS_BY_PROPERTY = {
    "headline": HeadBucket.TITLES,
    "description": HeadBucket.DESCRIPTIONS,
    "publisher": HeadBucket.SITE_NAMES,
    "datePublished": HeadBucket.PUBLISHED,
    "dateModified": HeadBucket.UPDATED,
    "author": HeadBucket.AUTHORS,
    "articleSection": HeadBucket.SECTIONS,
    "url": HeadBucket.CANONICAL_URLS,
    "mainEntityOfPage": HeadBucket.CANONICAL_URLS,
    "inLanguage": HeadBucket.LANGUAGES,
}
"""schema.org, in JSON-LD and in `itemprop`."""
