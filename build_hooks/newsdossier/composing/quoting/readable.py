"""The words of a quotation: those that rights let people read, and as they are compared."""

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.passage_links import is_shown
from newsdossier.model.shown import is_phrase
from newsdossier.model.voices import Quotation
from newsdossier.model.words import list_words


def may_be_shown(quotation: Quotation, *, catalogue: Catalogue) -> bool:
    """Return whether rights let the whole of it be read."""
    return all(is_shown(span, catalogue=catalogue) for span in quotation.spans) or is_phrase(quotation.words)


def shown_quotation(quotation: Quotation, *, catalogue: Catalogue) -> str:
    return quotation.words if may_be_shown(quotation, catalogue=catalogue) else ""


def fold_words(words: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in list_words(words))
