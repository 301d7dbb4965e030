"""Lines that tell what a picture shows."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsdossier.cleaning.lines import Lines
from newsdossier.cleaning.picture_credits import AGENCY_WORD, LONGEST_CREDIT, LONGEST_LINE, ends_with_credit, is_credit
from newsdossier.cleaning.repairs import BUTTON
from newsdossier.cleaning.rules.rule import worded
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_search import find_by_line
from newsdossier.model.line_shape import SENTENCE_INSIDE, count_words

MIN_CAPTION = 8  # words: a shorter line before a credit may as well be the headline
LONGEST_CAPTION = 90  # words
CAPTION, HEADING, PLAIN = (
    BlockTag.CAPTION,
    BlockTag.HEADING,
    BlockTag.PLAIN,
)  # each line is held against them, and to look them up is slow
NEAREST = 2  # elements: around a whole gallery, or an article, "caption" may stand in a class name too
SIGNED_OFF = re.compile(rf"\({AGENCY_WORD}\)\.?$")
"""A paragraph of several sentences may end so too: some agencies sign their last one."""
SAYS_PICTURE = worded(
    r"(?:(?:image|media|photo) ?caption|caption:|bildunterschrift|above:|pictured:) ?.{3}",
    r"(?:a |an )?(?:stock |file |artist's )?(?:image|photo|picture|concept|rendering|illustration)s? (?:of|shows)\b",
    r"this (?:image|photo|picture|illustration|map|chart|graphic|diagram) (?:shows|depicts|illustrates|was taken|"
    r"released|provided|made)\b",
    r"image copyright\b",
    r"(?:image|photo|picture|slide|bild|foto) \d{1,3} ?(?:/|of|von|sur|de) ?\d{1,3} ?[:|–—-] ?.{3}",
    r"this (?:[\w.,-]+ ){1,4}(?:image|photo|picture|illustration|map|chart)\b",
    says=(
        r"\bin this (?:[\w.,]+ ){0,6}?(?:photo(?:graph)?|picture|image|frame)\b",
        r"\b(?:file|handout|undated|combination|archive|stock) (?:photo|picture|image|handout)\b",
        (
            r"\b(?:is|are) (?:seen|pictured|shown) (?:in|on|at|during|after|before)\b.{0,80}"
            r"\b(?:photo|picture|image|\d{4})\b"
        ),
        BUTTON,
    ),
    cues=("photo", "picture", "image", "in this ", "seen ", "shown ", "handout", " caption"),
)
NO_CUES: tuple[str, ...] = ()
OPENING_WORDS = "ima,med,pho,cap,bil,abo,pic,sto,fil,art,con,ren,ill,thi,sli,fot,a s,a f,a a,a i,a p,a c,a r,an "
OPENINGS = frozenset(OPENING_WORDS.split(","))
"""How the lines begin of which the first words say so."""
COPYRIGHT_OF_PICTURE = re.compile(r"© ?(?:[A-Z][\w.'-]+ ){2,4}\S")


def is_caption(block: Block) -> bool:
    """Return whether a block tells of a picture in its own words, or its markup says so."""
    lowered = block.text.lower()
    return tells_of_picture(block, lowered, [cue for cue in SAYS_PICTURE.cues if cue in lowered])


def tells_of_picture(block: Block, lowered: str, cues: Sequence[str]) -> bool:
    """Return the same of a block of which it is known how it reads in lower case, and which cues stand in it."""
    text, tag = block.text, block.tag
    if tag is CAPTION or (block.container and is_in_caption(block)):
        return True
    words = count_words(text)
    if tag is HEADING or len(text) > LONGEST_LINE or words > LONGEST_CAPTION:
        return False
    if (words <= LONGEST_CREDIT and is_credit(text)) or ends_with_credit(text) or says_picture(text, lowered, cues):
        signed = SIGNED_OFF.search(text)
        return not (signed and SENTENCE_INSIDE.search(text, 0, signed.start()))
    return False


def says_picture(text: str, lowered: str, cues: Sequence[str]) -> bool:
    if lowered[:3] in OPENINGS and SAYS_PICTURE.opens(lowered):
        return True
    has_copyright = text[0] == "©" and COPYRIGHT_OF_PICTURE.match(text) is not None
    return has_copyright or (bool(cues) and SAYS_PICTURE.is_said(lowered, cues))


def is_in_caption(block: Block) -> bool:
    """Return whether the element of a page in which the block stands, or the one around it, is named a caption."""
    if block.tag is HEADING:
        return False
    return any("caption" in name for name in block.container[-NEAREST:])


def find_captions(blocks: tuple[Block, ...], lines: Lines, *, kept: list[int]) -> tuple[Block, ...]:
    """Return the kept blocks that are captions: by their own words, or because the credit of a picture follows.

    The credit is sought in all blocks: of a caption printed three times it may stand below the last.
    """
    credited = find_credited(blocks, lines)
    lowered = [lines.lowered[index] for index in kept]
    cues = find_by_line(SAYS_PICTURE.cues, lowered)
    found = [
        index
        for index, low, said in zip(kept, lowered, map(cues.get, range(len(kept))), strict=True)
        if (said or not is_plain_paragraph(blocks[index], low, lines.words[index]))
        and tells_of_picture(blocks[index], low, said or NO_CUES)
    ]
    if credited:
        own = frozenset(found)
        found = [index for index in kept if index in own or lines.texts[index] in credited]
    return tuple([blocks[index] for index in found])


def is_plain_paragraph(block: Block, lowered: str, words: int) -> bool:
    """Return whether a line without a cue needs no closer look, as most do not.

    It is longer than credits are, opens like no caption and ends with a full stop.
    """
    return (
        words > LONGEST_CREDIT
        and lowered[-1] == "."
        and lowered[-2] not in ")]"
        and lowered[0] != "©"
        and lowered[:3] not in OPENINGS
        and not block.container
        and block.tag is PLAIN
        and "credit:" not in lowered
    )


def find_credited(blocks: tuple[Block, ...], lines: Lines) -> frozenset[str]:
    """Return lines below which a picture's credit stands.

    Those that end like a sentence count only if they are printed again, or a blank line parts the two from the rest.
    """
    above = [
        (blocks[index], blocks[index + 1])
        for index, (words, words_after) in enumerate(pairwise(lines.words))
        if MIN_CAPTION < words <= LONGEST_CAPTION
        and words_after <= LONGEST_CREDIT
        and is_credit(lines.texts[index + 1])
        and blocks[index].tag is not HEADING
    ]
    times = Counter(lines.texts) if above else Counter[str]()
    return frozenset(
        block.text for block, after in above if is_unfinished(block) or times[block.text] > 1 or is_close(block, after)
    )


def is_close(block: Block, after: Block) -> bool:
    """Return whether a credit clings to a line that stands apart from the line before."""
    return block.after_blank and not after.after_blank


def is_unfinished(block: Block) -> bool:
    """Return whether a line lacks the full stop of a sentence of the text."""
    return not block.text.endswith((".", "”", '"'))
