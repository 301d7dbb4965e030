"""The story around an event, and who and what its reports name."""

from newsdossier.model.page.around import GapEntry, NameShare, NameShares, StoryStep
from newsdossier.rendering.blocks import nest
from newsdossier.rendering.cards import render_event
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.passage_links import render_passages


def render_step(step: StoryStep, *, links: Links) -> str:
    label = escape_markdown(step.label)
    if step.gap is not None:
        return f"{label}: {render_gap(step.gap, links=links)}"
    event = render_event(step.event, links=links) if step.event is not None else ""
    return nest(f"{label}: {event}", render_passages(step.passages, links=links))


def render_gap(gap: GapEntry, *, links: Links) -> str:
    """Return what is missing, its day, and the passages that mention it."""
    words = f'<a id="{escape_markdown(gap.anchor)}"></a>{escape_markdown(gap.title)} · {escape_markdown(gap.day)}'
    return nest(words, (f"mentioned in {one}" for one in render_passages(gap.mentions, links=links)))


def render_names(names: NameShares, *, links: Links) -> str:
    return nest(escape_markdown(names.label), (render_share(share, links=links) for share in names.shares))


def render_share(share: NameShare, *, links: Links) -> str:
    words = f": {escape_markdown(share.share)} reports" if share.share else ""
    return nest(links.to(share.text, share.url) + words, render_passages(share.passages, links=links))
