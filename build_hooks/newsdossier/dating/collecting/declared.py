"""Days that are declared apart from the text: by the curator, in the page's head, in its address."""

import re
from collections.abc import Iterator

from newsdossier.dating.collecting.material import Material
from newsdossier.dating.collecting.quoting import quote_front_matter, quote_head
from newsdossier.dating.constraints import constrain, constrain_to_span
from newsdossier.dating.written.day import WrittenDay, exists
from newsdossier.dating.written.day_names import ENGLISH, day_names
from newsdossier.dating.written.find import find_written_days
from newsdossier.model.clipping import HeadField
from newsdossier.model.days import DayConstraint, Subject, Voice
from newsdossier.model.evidence import Evidence

TRUSTED_SOURCES = ("json-ld:", "meta:article:", "meta:og:", "itemprop:", "meta:", "time:pubdate", "time:")
"""Where the head of a page says its day, the most careful first: <time> may belong to a comment or another story."""
OF_SOME_KIND = re.compile(r"meta:(?:dc|dcterms)\.(?:date|created)$|meta:date$")
"""Dublin Core calls this "a point in time in the lifecycle of the resource": some outlets mean the last change."""
NIGHT_IN_UTC = re.compile(r"(?<![:\d])(?P<hour>0\d|2[23]):\d\d(?::\d\d(?:[.,]\d+)?)? ?(?:Z|UTC|GMT|[+-]00:?00)$")
"""Ten at night to ten in the morning: another day for the outlets of half the world."""
EVENING_IN_AMERICA = re.compile(r"0[0-3]:")  # in UTC: New York is four or five hours behind, the rest of America more
MIDNIGHT = re.compile(r"00:00(?::00(?:[.,]0+)?)?\D")  # to the second: a day without an hour
PICTURE_ADDRESS = "picture-address"
LONGEST_ADDRESS = 2000  # characters; browsers give up there
YEAR = r"(?<!\d)(?P<year>(?:19|20)\d\d)"
MONTH = r"(?P<month>0?[1-9]|1[0-2]|[a-z]{3,9})"
DAY = r"(?P<day>[0-3]?\d)(?!\d)"
DAY_IN_ADDRESS = re.compile(rf"{YEAR}(?P<mark>[/-]){MONTH}(?P=mark){DAY}", re.IGNORECASE)
RUN_TOGETHER = re.compile(rf"{YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\d)")
MONTH_IN_ADDRESS = re.compile(rf"/{YEAR}/{MONTH}(?=/|$)", re.IGNORECASE)


def by_curator(material: Material) -> Iterator[DayConstraint]:
    front_matter = material.clipping.front_matter
    for subject, field, span in (
        (Subject.PUBLISHED, "published", front_matter.published),
        (Subject.UPDATED, "updated", front_matter.updated),
    ):
        if span is not None:
            evidence = quote_front_matter(material.clipping, field=field, value=str(span))
            yield constrain_to_span(span, subject=subject, voice=Voice.CURATOR, evidence=evidence)


def by_head_data(material: Material) -> Iterator[DayConstraint]:
    """The day is kept as written; a night in UTC may be another day where the outlet is, and the rule says so."""
    head = material.clipping.head
    for subject, fields in ((Subject.PUBLISHED, head.published), (Subject.UPDATED, head.updated)):
        for field in sorted(fields, key=trust):
            written = read_value(field.value, language=material.language)
            if written is not None and written.year is not None:
                evidence = quote_head(material.clipping, field, rule=rule_of(field))
                yield constrain(written, subject=subject, voice=Voice.HEAD, evidence=evidence)


def rule_of(field: HeadField) -> str:
    if field.source.startswith("time:"):
        return "head-time"
    at_night = NIGHT_IN_UTC.search(field.value.strip())
    if not at_night or MIDNIGHT.search(field.value):
        return "head-date-of-some-kind" if OF_SOME_KIND.match(field.source) else "head-data"
    return "head-data-in-utc-early" if EVENING_IN_AMERICA.match(at_night["hour"] + ":") else "head-data-in-utc"


def trust(field: HeadField) -> tuple[int, int]:
    rank = next(
        (n for n, source in enumerate(TRUSTED_SOURCES) if field.source.startswith(source)), len(TRUSTED_SOURCES)
    )
    return rank, field.start


def read_value(value: str, *, language: str) -> WrittenDay | None:
    """Return the first day of a declared value: "2023-09-22T10:14:00Z", "20230922", "Sept 22, 2023"."""
    short = value[:100]
    compact = RUN_TOGETHER.match(short.strip())
    if compact is not None:
        return read_groups(compact, language=language)
    dates = (written for written in find_written_days(short, language=language) if not written.is_weekday_alone)
    return next(dates, None)


def by_address(material: Material) -> Iterator[DayConstraint]:
    """The curator's address or the canonical one: /2023/09/22/, /2023/sep/22/, -20230922, or the month alone."""
    if material.metadata.url is None:
        return
    address = material.metadata.url.value
    for pattern in (DAY_IN_ADDRESS, RUN_TOGETHER, MONTH_IN_ADDRESS):
        found = find_in_address(pattern, address, language=material.language)
        if found is not None:
            source = material.metadata.url.evidence[0]
            evidence = quote_address(source, address[found.start : found.end])
            yield constrain(found, subject=Subject.PUBLISHED, voice=Voice.ADDRESS, evidence=evidence)
            return


def by_picture(material: Material) -> Iterator[DayConstraint]:
    """The page's own picture was put up on the day that its address carries, or is older: no earlier than that."""
    for field in material.clipping.head.pictures:
        for pattern in (DAY_IN_ADDRESS, RUN_TOGETHER):
            found = find_in_address(pattern, field.value, language=material.language)
            if found is not None and found.full is not None:
                evidence = quote_head(
                    material.clipping, field, rule=PICTURE_ADDRESS, conclusion="the article came out then or later"
                )
                yield DayConstraint(
                    subject=Subject.PUBLISHED, voice=Voice.ADDRESS, earliest=found.full, evidence=evidence
                )
                return


def find_in_address(pattern: re.Pattern[str], address: str, *, language: str) -> WrittenDay | None:
    match = pattern.search(address[:LONGEST_ADDRESS])
    return None if match is None else read_groups(match, language=language)


def read_groups(match: re.Match[str], *, language: str) -> WrittenDay | None:
    groups = match.groupdict()
    names = {**day_names(language).months, **day_names(ENGLISH).months}
    month = int(groups["month"]) if groups["month"].isdigit() else names.get(groups["month"].casefold())
    day = int(groups["day"]) if "day" in groups else None
    written = WrittenDay(start=match.start(), end=match.end(), year=int(groups["year"]), month=month, day=day)
    return written if month is not None and exists(written) else None


def quote_address(source: Evidence, words: str) -> Evidence:
    return Evidence(
        rule="address",
        path=source.path,
        line=source.line,
        start=source.start,
        end=source.end,
        quote=words,
        conclusion="the address carries a day",
    )
