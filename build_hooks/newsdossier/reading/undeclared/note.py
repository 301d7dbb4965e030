"""What the contributor is told of an encoding that nothing declared."""

import re

from newsdossier.model.address import SourcePath
from newsdossier.model.lines import LineNumbers
from newsdossier.model.problem import Level, Problem
from newsdossier.reading.quoting import quote
from newsdossier.reading.undeclared.guess import Guess

SHOWN = re.compile(r"(?:(?<![^\s>])[^<>\r\n]{0,20}|)[^\x00-\x7f][^<>\r\n]{0,30}")
"""Words by which somebody can see whether a guess is right."""
SAVE_AGAIN = "save the article again as UTF-8"


def note_guess(guess: Guess | None, text: str, *, path: SourcePath, first_line: int = 1) -> tuple[Problem, ...]:
    """Return the note: which encoding was taken, why, and words that show whether it is the right one."""
    if guess is None:
        return ()
    shown = SHOWN.search(text)
    return (
        Problem(
            path=path,
            line=LineNumbers.of(text, first_line=first_line).at(shown.start()) if shown else first_line,
            code="undeclared-encoding" if guess.is_sure else "doubtful-encoding",
            message=f"read as {guess.candidate.name}, {tell_why(guess)}: no encoding was declared",
            hint=f"if the page has something else than {quote(shown[0] if shown else text)}, {SAVE_AGAIN}",
            level=Level.NOTE,
        ),
    )


def tell_why(guess: Guess) -> str:
    if guess.strange:
        return "which fits best, though it makes no usual text"
    if guess.rival is not None:
        return f"which fits little better than {guess.rival.name}"
    return f"in which it is {guess.language}" if guess.language else "which fits its letters best"
