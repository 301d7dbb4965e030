"""What never ends is given up, and what ends in time is left alone."""

import signal

import pytest

from tests.patience import patience


def never_end() -> None:
    while True:
        pass


def test_what_never_ends_is_given_up() -> None:
    with pytest.raises(pytest.fail.Exception, match="not done in"), patience(0.05):
        never_end()


def test_what_ends_in_time_leaves_no_alarm_behind() -> None:
    with patience():
        sum(range(1000))
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)
