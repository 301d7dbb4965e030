"""What may not keep anybody waiting is given up after a while, so that a test fails where it would hang."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

CPU_SECONDS = 30.0
"""Far more than any of these takes, and far less than what grows with the square of its input."""


@contextmanager
def patience(seconds: float = CPU_SECONDS) -> Iterator[None]:
    """Fail where what stands below computes for longer; what the machine does beside it is not counted."""

    def give_up(_number: int, _frame: FrameType | None) -> None:
        pytest.fail(f"not done in {seconds:g} seconds of computing")

    before = signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
