"""Files that hold far more than an article: to read them would keep everybody waiting."""

from newsdossier.model.address import SourcePath
from newsdossier.model.clipping import Media, SavedFile
from newsdossier.model.problem import Problem

MOST_LINES = 50_000  # a day's live blog has a thousand
MOST_TAGS = 100_000  # the longest pages of news have some twenty thousand


def find_excess(saved: SavedFile, *, media: Media, path: SourcePath) -> Problem | None:
    """Return the fault of a file with too many lines, or of a page with too many tags; None for an article."""
    mark, most, noun = ("<", MOST_TAGS, "tags") if media is Media.HTML else ("\n", MOST_LINES, "lines")
    count = saved.text.count(mark) + (saved.text.count("\r") if media is not Media.HTML else 0)
    if count <= most:
        return None
    return Problem(
        path=path,
        line=saved.first_line,
        code=f"too-many-{noun}",
        message=f"the file has more than {most} {noun}",
        hint="save one article, without the rest of the page",
    )
