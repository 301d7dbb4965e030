"""Where the YAML block of a clipping ends and the article begins."""

import re
from dataclasses import dataclass
from itertools import islice

from newsdossier.model.front_matter import FrontMatter
from newsdossier.reading.decoding import Decoded

OPENING = re.compile(r"---[ \t]*(?:\r\n|\n|\r)")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
LINE_END = re.compile(r"\r\n|\n|\r")
LINE_END_BYTES = re.compile(rb"\r\n|\n|\r")
WIDE = ("utf-16", "utf-32")  # a line end in these is no single byte, and whatever they hold can be written back
LONGEST_BLOCK = 65536  # characters; a closing line further down belongs to the text
USUAL_ELSEWHERE = ("title", "date", "author", "tags", "description")
FIELD_LINE = re.compile(rf"^(?:{'|'.join((*FrontMatter.model_fields, *USUAL_ELSEWHERE))})[ \t]*:", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontBlock:
    """The YAML block at the head of a file."""

    yaml: str
    """What stands between the two lines, "\\n" at line ends."""
    end: int
    """First character below the block."""
    lines: int
    """Lines that the block takes up, both of its marks included."""

    @property
    def names_fields(self) -> bool:
        """Whether a line of it begins with a field of ours or of other tools: then it is meant as a block."""
        return FIELD_LINE.search(self.yaml) is not None


def find_front_block(text: str) -> FrontBlock | None:
    """Return the block that the file opens with. A "---" that is never closed begins no block."""
    opening = OPENING.match(text)
    if opening is None:
        return None
    window = text[opening.end() : opening.end() + LONGEST_BLOCK]
    closing = CLOSING.search(window.replace("\r", "\n"))
    if closing is None:
        return None
    end = opening.end() + closing.end()
    line_end = LINE_END.match(text, end)
    end = line_end.end() if line_end else end
    yaml = LINE_END.sub("\n", window[: closing.start()])
    return FrontBlock(yaml=yaml, end=end, lines=len(LINE_END.findall(text[:end])) + (line_end is None))


def find_body_bytes(content: bytes, decoded: Decoded, block: FrontBlock | None) -> bytes:
    """Return the bytes below the block; all of them, byte order mark included, where there is none."""
    if block is None:
        return content
    below_mark = content[decoded.mark_size :]
    if decoded.codec.startswith(WIDE):
        return below_mark[len(decoded.text[: block.end].encode(decoded.codec)) :]
    ends = islice(LINE_END_BYTES.finditer(below_mark), block.lines - 1, None)
    last = next(ends, None)
    return below_mark[last.end() :] if last else b""
