"""What the dossier has already of a clipping that is to be added."""

from collections.abc import Iterator

from newsdossier.adapters.adding.addition import Addition
from newsdossier.model.proposal import Duplicate, Sameness

KINSHIP = {
    "rewrite-of": "likely a rewrite of",
    "rewritten-by": "likely rewritten by",
    "same-event": "the same event as",
}


def tell_kin(addition: Addition) -> Iterator[str]:
    """Yield a line for each article that has the same text, or tells of the same."""
    for duplicate in addition.duplicates:
        share = "the same text, byte for byte" if duplicate.sameness is Sameness.BYTES else tell_share(duplicate)
        yield f"{share}: {duplicate.path}"
    copies = {duplicate.path for duplicate in addition.duplicates}
    for link in addition.explanation.links if addition.explanation else ():
        if link.kind in KINSHIP and link.path not in copies:
            yield f"{KINSHIP[link.kind]} {link.path}{f' ({link.reason})' if link.reason else ''}"


def tell_share(duplicate: Duplicate) -> str:
    return f"nearly the same text ({round(100 * duplicate.share)} % of its wording)"
