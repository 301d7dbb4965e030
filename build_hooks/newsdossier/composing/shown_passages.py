"""Which passages of an article its page shows, and how much of each."""

from dataclasses import dataclass
from typing import Final

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Passage
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.shown import CUT, shown_passages, shown_standfirst
from newsdossier.model.span import HEADLINE, STANDFIRST

IN_HEAD: Final = 0
"""Number of the headline and the standfirst, which are no paragraphs."""


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A passage as far as it may be shown."""

    number: int
    """Of the paragraph on the article's page ("p3"); `IN_HEAD` for headline and standfirst."""
    end: int
    """One past the last character that is shown."""


def measure_shown(article: Article, *, rights: Rights) -> dict[int, ShownPassage]:
    """Return what is shown, by the passage of a `Span`, in the order of reading."""
    head = {
        HEADLINE: article.metadata.headline.value if article.metadata.headline is not None else "",
        STANDFIRST: shown_standfirst(article, rights=rights),
    }
    shown = {passage: ShownPassage(IN_HEAD, len(text)) for passage, text in head.items() if text}
    waiting = iter(enumerate(shown_passages(article, rights=rights), start=1))
    number, passage = next(waiting, (0, None))
    for index, whole in enumerate(article.text.passages):
        if passage is not None and is_opening_of(whole, passage):
            shown[index] = ShownPassage(number, len(passage.text.removesuffix(CUT)))
            number, passage = next(waiting, (0, None))
    return shown


def is_opening_of(whole: Passage, shown: Passage) -> bool:
    """Return whether what is shown is this passage, or its first words."""
    return whole is shown or (whole.block is shown.block and whole.text.startswith(shown.text.removesuffix(CUT)))
