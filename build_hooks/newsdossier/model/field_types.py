"""What the fields of content files may hold, beyond plain text: days, addresses, language tags."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from newsdossier.model.days import DateSpan

SPAN_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)
SPAN_PATTERN = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
DAY_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
FIRST_YEAR = 1000  # four digits, and no newspaper is older


def read_span(value: object) -> DateSpan:
    """Return the day, month or year that was written.

    Raises PydanticCustomError of type "no_span" where it is none: "2024-02-30", "March 5".
    """
    if isinstance(value, DateSpan):
        return value
    form = SPAN_FORM.fullmatch(str(value).strip())
    if form is None:
        raise PydanticCustomError("no_span", "not a day, month or year")
    span = DateSpan(*(int(part) for part in form.groups() if part))
    if span.year < FIRST_YEAR:
        raise PydanticCustomError("no_span", "a year has four digits")
    try:
        span.first  # noqa: B018  -- asks the calendar whether there is such a day
    except ValueError:
        raise PydanticCustomError("no_span", "not in the calendar") from None
    return span


def read_day(value: object) -> date:
    """Return the day that was written. Raises PydanticCustomError of type "no_day" where it is none, or less exact."""
    try:
        span = read_span(value)
    except PydanticCustomError:
        raise PydanticCustomError("no_day", "not a day") from None
    if span.day is None:
        raise PydanticCustomError("no_day", "not a day")
    return span.first


def check_web_address(address: str) -> str:
    if not re.fullmatch(WEB_ADDRESS_PATTERN, address):
        raise PydanticCustomError("no_web_address", "not a web address")
    return address


WEB_ADDRESS_PATTERN = r"[hH][tT][tT][pP][sS]?://[^\s<>\"]+"

SPAN_SCHEMA: dict[str, Any] = {
    "anyOf": [{"type": "string", "pattern": SPAN_PATTERN}, {"type": "integer", "minimum": FIRST_YEAR, "maximum": 9999}]
}

Span = Annotated[DateSpan, BeforeValidator(read_span), PlainSerializer(str), WithJsonSchema(SPAN_SCHEMA)]
"""A day, a month or a year: 2024-03-15, 2024-03, 2024."""

Day = Annotated[
    date, BeforeValidator(read_day), WithJsonSchema({"type": "string", "format": "date", "pattern": DAY_PATTERN})
]
"""A day: 2024-03-15."""

WebAddress = Annotated[
    str,
    AfterValidator(check_web_address),
    WithJsonSchema({"type": "string", "format": "uri", "pattern": f"^{WEB_ADDRESS_PATTERN}$"}),
]
"""An http or https address. Others ("javascript:") could do harm where readers click."""

LanguageTag = Annotated[str, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
"""BCP 47: en, pt-BR, zh-Hant."""
