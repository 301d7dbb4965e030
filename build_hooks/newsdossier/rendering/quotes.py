"""Who is quoted, and who carried it in which words."""

from collections.abc import Sequence

from newsdossier.model.page.quotes import Quote, QuoteWording, WordingPiece
from newsdossier.rendering.blocks import nest, sentence
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links

WITHHELD = "words that rights withhold"


def render_quote(quote: Quote, *, links: Links) -> str:
    """Return the fullest wording and its speaker, with each report's wording below it."""
    words = f"“{escape_markdown(quote.words)}”" if quote.words else WITHHELD
    speaker = links.of(quote.speaker) if quote.speaker is not None else "speaker not named"
    who = f"{speaker}, {escape_markdown(quote.role)}" if quote.role else speaker
    wordings = (render_wording(wording, links=links) for wording in quote.wordings)
    return nest(sentence(words, who, escape_markdown(quote.summary)), wordings)


def render_wording(wording: QuoteWording, *, links: Links) -> str:
    """Return "Calder Courier: “Nobody won*, and I would like to go to bed*” …"; in italics what only it has."""
    words = render_words(wording.pieces)
    passage = wording.passage
    where = f"{links.to(passage.source, passage.url)}, {links.to(f'line {passage.line}', passage.line_url)}"
    sure = f"{wording.certainty}, rule {wording.rule}" if wording.certainty and wording.rule else wording.certainty
    how = " ".join(filter(None, (escape_markdown(wording.how), f"({escape_markdown(sure)})" if sure else "")))
    return sentence(f"{escape_markdown(wording.report)}: {words}", how, where)


def render_words(pieces: Sequence[WordingPiece]) -> str:
    """Return the wording between quotation marks; that it is the whole stands without them, for it is said by us."""
    if not pieces:
        return WITHHELD
    written = render_pieces(pieces)
    return written if pieces[0].kind == "whole" else f"“{written}”"


def render_pieces(pieces: Sequence[WordingPiece]) -> str:
    written = ""
    for piece in pieces:
        space = " " if written and not piece.glued else ""
        words = escape_markdown(piece.text)
        written += space + (f"<ins>{words}</ins>" if piece.kind == "added" else words)
    return written
