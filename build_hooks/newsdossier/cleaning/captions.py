"""Lines that tell what a picture shows, or whose picture it is."""

import re

from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_shape import count_words

LONGEST_CREDIT = 12  # words: "Drew Angerer | Bloomberg | Getty Images"
LONGEST_CAPTION = 90  # words
PICTURE_WORD = (
    r"(?:photo(?:graph)?|photos|pictures?|image|file photo|foto|fotos|bild|imagen|imagem|immagine|фото|写真|사진|图)"
)
AGENCY_WORD = (
    r"(?:AP(?: Photo| file)?|AFP|Reuters|REUTERS|Getty(?: Images)?|GETTY|EPA(?:-EFE)?|Shutterstock|iStock|"
    r"Alamy|Xinhua|TASS|Yonhap|"
    r"KCNA|dpa|PTI|ANI|Kyodo|Bloomberg|Anadolu|Wikimedia(?: Commons)?|Flickr|Unsplash|Pexels|NASA|Zuma|ZUMA|"
    r"UPI)"
)
CREDIT_ONLY = (
    re.compile(
        rf"^[(\[]?{PICTURE_WORD}s?(?: credits?| by| courtesy| copyright| source|graphed by|"
        rf" illustration)?\s?[:©/=] ?.{{1,80}}$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^[(\[]?{PICTURE_WORD}(?: illustration)? (?:by|credit|courtesy|via|copyright)\b.{{1,80}}$", re.IGNORECASE
    ),
    re.compile(r"^(?:picture )?credits?\s?[:/].{1,80}$|^courtesy (?:of|photo)\b.{1,60}$", re.IGNORECASE),
    re.compile(rf"^(?:©|\(c\)) ?.{{0,50}}\b{AGENCY_WORD}\b.{{0,40}}$"),
    re.compile(rf"^[(\[]?[^.!?]{{0,60}}(?:[/|,]|\bvia\b) ?{AGENCY_WORD}[)\]]?$"),
)
CREDIT_AT_END = (
    re.compile(
        rf"[(\[][^()\[\]]{{0,80}}\b(?:{AGENCY_WORD}|{PICTURE_WORD}\b ?[:/by]|"
        rf"Credit\b)[^()\[\]]{{0,60}}[)\]]\.?$"
    ),
    re.compile(
        rf"\b(?:{PICTURE_WORD}|credits?|source) ?(?:credits?|by|courtesy)? ?[:©/] ?[^.:]{{2,60}}$", re.IGNORECASE
    ),
    re.compile(rf"\.? ?(?:[A-Z][\w.'-]+ ){{1,4}}/ ?{AGENCY_WORD}$|\b(?:via|by) {AGENCY_WORD}$"),
    re.compile(r"[a-z’”.]Credit: ?.{2,60}$"),
)
SAYS_PICTURE = (
    re.compile(r"\bin this (?:[\w.,]+ ){0,6}?(?:photo(?:graph)?|picture|image|frame)\b"),
    re.compile(
        r"\b(?:file|handout|undated|combination|archive|stock) (?:photo|picture|image|handout)\b", re.IGNORECASE
    ),
    re.compile(
        r"^(?:image caption|media caption|photo caption|caption|bildunterschrift|above|pictured)\b ?:?.{3,}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:is|are) (?:seen|pictured|shown) (?:in|on|at|during|after|before)\b.{0,80}\b(?:photo|picture|"
        r"image|\d{4})\b"
    ),
    re.compile(
        r"^(?:a |an )?(?:stock |file |artist's )?(?:image|photo|picture|concept|rendering|"
        r"illustration)(?:s)? (?:of|shows)\b",
        re.IGNORECASE,
    ),
    re.compile(r"^image copyright\b", re.IGNORECASE),
)


def is_credit(text: str) -> bool:
    """Return whether a line says only whose picture it is."""
    return count_words(text) <= LONGEST_CREDIT and any(pattern.search(text) for pattern in CREDIT_ONLY)


def is_caption(block: Block) -> bool:
    """Return whether a block tells of a picture in its own words, or its markup says so."""
    if block.tag is BlockTag.CAPTION:
        return True
    text = block.text
    if block.tag is BlockTag.HEADING or count_words(text) > LONGEST_CAPTION:
        return False
    return is_credit(text) or any(pattern.search(text) for pattern in (*CREDIT_AT_END, *SAYS_PICTURE))


def find_captions(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks that are captions: by their own words, or because the next line is the credit of a picture.

    A line before a credit counts only where it does not end like a sentence of the text.
    """
    own = [is_caption(block) for block in blocks]
    return tuple(
        block
        for index, block in enumerate(blocks)
        if own[index] or (index + 1 < len(blocks) and is_credit(blocks[index + 1].text) and is_unfinished(block))
    )


def is_unfinished(block: Block) -> bool:
    """Return whether a line is long enough for a caption and lacks the full stop of a sentence of the text."""
    return (
        block.tag is not BlockTag.HEADING
        and count_words(block.text) > MIN_CAPTION
        and not block.text.endswith((".", "”", '"'))
    )


MIN_CAPTION = 8  # words: a shorter line before a credit may as well be the headline
