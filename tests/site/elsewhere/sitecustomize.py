"""Moves the clock of a Python by DAYS_LATER days. Python imports this by itself when it starts."""

import datetime
import os
import sys
import time
from datetime import date, timedelta, tzinfo
from datetime import datetime as moment

DAYS = int(os.environ.get("DAYS_LATER", "0"))
real_time = time.time


class KindOfDate(type):
    """Takes days that C code has made for days of the classes below."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, moment if issubclass(cls, moment) else date)


class Date(date, metaclass=KindOfDate):
    @classmethod
    def today(cls) -> "Date":
        return cls.fromordinal(date.today().toordinal() + DAYS)  # noqa: DTZ011  # this is the clock


class DateTime(moment, metaclass=KindOfDate):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "DateTime":
        return cls.fromtimestamp(time.time(), tz)

    @classmethod
    def today(cls) -> "DateTime":
        return cls.now()

    @classmethod
    def utcnow(cls) -> "DateTime":
        return cls.now(datetime.UTC).replace(tzinfo=None)


time.time = lambda: real_time() + timedelta(days=DAYS).total_seconds()
datetime.date = Date  # type: ignore[misc]  # the point of it
datetime.datetime = DateTime  # type: ignore[misc]  # the point of it
if DAYS and "mkdocs" in " ".join(sys.orig_argv):
    sys.stdout.write(f"{DAYS} days later\n")
