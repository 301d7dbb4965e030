"""Notes about the writer below the article: "Ann Lee is a reporter in Exampleville"."""

import re

from newsdossier.model.article import Survey
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words

LAST_BLOCKS = 4  # a note stands below the text, with a signature or a link or two
LEAST_TEXT = 3  # blocks of text above: in a shorter file the note may be what was saved
LONGEST_NOTE = 90  # words
WORD = re.compile(r"[\w.'’-]+")
TELLS = re.compile(
    r"^\W{0,3}(?:[A-Z][\w.'’-]+ ){1,4}(?:is|has been|has worked|joined|covers|writes|reports|works|teaches|lives|"
    r"can be reached|may be reached)\b"
)


def find_writer_notes(survey: Survey) -> frozenset[Block]:
    """Return those of the last blocks that open with the name of the writer and tell who that is.

    Where nobody is named as the writer there are none: an article may well end with a sentence about a reporter.
    """
    names = {word for name in survey.metadata.authors for word in name.casefold().split()}
    kept = survey.sifted.kept
    last = kept[max(survey.sifted.body + LEAST_TEXT, len(kept) - LAST_BLOCKS) :]
    return frozenset(block for block in last if is_note(block.text, names))


def is_note(text: str, names: set[str]) -> bool:
    tells = TELLS.match(text) if count_words(text) <= LONGEST_NOTE else None
    return tells is not None and not names.isdisjoint(WORD.findall(tells[0].casefold()))
