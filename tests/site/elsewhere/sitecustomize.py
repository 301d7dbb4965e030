"""Moves the clock of a Python by DAYS_LATER days. Python imports this by itself when it starts."""

import datetime
import os
import sys
import time

DAYS = int(os.environ.get("DAYS_LATER", "0"))
real_time, real_date, real_datetime = time.time, datetime.date, datetime.datetime
later = datetime.timedelta(days=DAYS)


class KindOfDate(type):
    """Takes days that C code made for days of the classes below."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, real_datetime if issubclass(cls, real_datetime) else real_date)


class Date(real_date, metaclass=KindOfDate):
    @classmethod
    def today(cls) -> "Date":
        return cls.fromordinal(real_date.today().toordinal() + DAYS)


class DateTime(real_datetime, metaclass=KindOfDate):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> "DateTime":
        return cls.fromtimestamp(time.time(), tz)

    @classmethod
    def today(cls) -> "DateTime":
        return cls.now()

    @classmethod
    def utcnow(cls) -> "DateTime":
        return cls.now(datetime.UTC).replace(tzinfo=None)


time.time = lambda: real_time() + later.total_seconds()
datetime.date = Date  # type: ignore[misc]  # the point of it
datetime.datetime = DateTime  # type: ignore[misc]  # the point of it
if DAYS and "mkdocs" in " ".join(sys.orig_argv):
    sys.stdout.write(f"{DAYS} days later\n")
