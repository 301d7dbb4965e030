"""Lines between headline and text that read like a summary and are none, seen by their own words."""

import re

OF_WRITER = re.compile(r"^I(?: am|['’]m) an? |^I (?:write|cover|report) ")
"""Who wrote it says so: "I am a contributor who covers ports"."""
SIDES = r"(?:left|right|cent(?:er|re)|pictured)"
OF_PICTURE = re.compile(
    rf"\({SIDES}\)|, {SIDES}[,;]|\b(?:from left(?: to right)?|left to right)[,;:]|\bpictured (?:in|at|on|with|here)\b|"
    r"\b(?:image|media|toggle|hide) caption\b",
    re.IGNORECASE,
)
"""It says where somebody stands in a picture, or has words of its frame; the credit that would tell was not saved."""
CREDIT = re.compile(r"\([A-Z][^()/]{2,40}/ ?[A-Z][^()]{1,40}\)$")
"""(Ann Lee/Example Post)"""
OF_TAGS = re.compile(r"^\w+:\s?[^,.!?]+(?:, [^,.!?]+){2,}$")


def is_of_writer(text: str) -> bool:
    """Return whether a line tells who wrote the article, in the writer's own words."""
    return OF_WRITER.search(text) is not None


def is_of_picture(text: str) -> bool:
    """Return whether a line tells what a picture shows: "Ann Lee (pictured)", "Bo Diaz, left, with a captain"."""
    return OF_PICTURE.search(text) is not None or ends_with_credit(text)


def ends_with_credit(text: str) -> bool:
    """Return whether a line ends with who took a picture, and for whom, in brackets."""
    return text.endswith(")") and CREDIT.search(text) is not None


def is_of_tags(text: str) -> bool:
    """Return whether a line lists what the article is filed under: "Tags: ferries, captains, coast guard"."""
    return OF_TAGS.match(text) is not None
