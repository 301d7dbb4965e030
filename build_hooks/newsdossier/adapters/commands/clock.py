"""What day it is where the curator is: no page is told."""

from datetime import date, datetime


def current_day() -> date:
    """Return the day that it is here."""
    return datetime.now().astimezone().date()
