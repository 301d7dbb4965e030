"""Small invented articles for the tests of tagging."""

from newsdossier.model.address import Slug, make_source_path
from newsdossier.model.clean_text import CleanText, Fate, Passage
from newsdossier.model.clipping import Block, Clipping, Head, Media, SavedFile
from newsdossier.model.evidence import Evidence, Found
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.metadata import Metadata

PATH = make_source_path("dossier/articles/harbour.txt")


def make_text(*paragraphs: str, fate: Fate = Fate.PARAGRAPH) -> CleanText:
    saved = "\n".join(paragraphs)
    starts = [sum(len(text) + 1 for text in paragraphs[:index]) for index in range(len(paragraphs))]
    blocks = tuple(
        Block(text=text, line=line, end_line=line, start=start, end=start + len(text))
        for line, (text, start) in enumerate(zip(paragraphs, starts, strict=True), start=1)
    )
    assert all(saved[block.start : block.end] == block.text for block in blocks)
    passages = tuple(Passage(fate=fate, text=block.text, block=block) for block in blocks)
    return CleanText(passages=passages, dropped=(), lines=())


def make_metadata(*, headline: str | None = None, standfirst: str | None = None) -> Metadata:
    return Metadata(
        headline=found(headline),
        standfirst=found(standfirst),
        section=None,
        byline=None,
        authors=(),
        agency=None,
        outlet=None,
        outlet_id=None,
        agency_id=None,
        dateline=None,
        language=None,
        url=None,
        opening="",
        roles=(),
    )


def found(text: str | None) -> Found[str] | None:
    if text is None:
        return None
    evidence = Evidence(rule="first-line", path=PATH, line=1, start=0, end=len(text), quote=text)
    return Found(value=text, evidence=(evidence,))


def make_clipping(text: CleanText, *, topics: tuple[str, ...] | None = None) -> Clipping:
    saved = "\n".join(passage.text for passage in text.passages)
    return Clipping(
        path=PATH,
        slug=Slug("harbour"),
        media=Media.TEXT,
        saved=SavedFile(
            name="harbour.txt", text=saved, first_line=1, sha256="", size=len(saved.encode()), encoding="utf-8"
        ),
        front_matter=FrontMatter(topics=topics),
        field_lines=(("topics", 2),) if topics is not None else (),
        field_path=PATH,
        head=Head(),
        blocks=tuple(passage.block for passage in text.passages),
    )
