"""The picture that stands beside a link to the site elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SocialCard:
    path: str
    """Of the picture, below the site's root: "cards/events/march-agreement.png"."""
    above: str
    """The dossier's title; "" on its own card."""
    title: str
    below: str
    """What it is: "3 reports · 28 March 2025"."""
