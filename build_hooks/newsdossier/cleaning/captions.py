"""Lines that tell what a picture shows, or whose picture it is."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from newsdossier.cleaning.lines import Lines
from newsdossier.cleaning.rules.rule import worded
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_search import find_by_line
from newsdossier.model.line_shape import SENTENCE_INSIDE, count_words
from newsdossier.model.word_search import any_word

MIN_CAPTION = 8  # words: a shorter line before a credit may as well be the headline
LONGEST_CREDIT = 12  # words: "Drew Angerer | Bloomberg | Getty Images"
LONGEST_CAPTION = 90  # words
LONGEST_LINE = 900  # characters
REMEMBERED = 1024  # lines: all of a page; four rules ask whether the line below is a credit
CAPTION, HEADING, PLAIN = (
    BlockTag.CAPTION,
    BlockTag.HEADING,
    BlockTag.PLAIN,
)  # each line is held against them, and to look them up is slow
NEAREST = 2  # elements: around a whole gallery, or an article, "caption" may stand in a class name too
CUE_WORDS = """
photo image picture foto bild imag immagin фото 写真 사진 图 © (c) credit courtesy source caption above pictured
illustration graphic concept rendering seen shown via архив archive
/ap ap) (ap ap, getty reuters afp epa stock xinhua tass yonhap kcna dpa
pti ani kyodo map bloomberg anadolu wikimedia flickr pexels nasa zuma upi chart alamy
"""
CUES = (*CUE_WORDS.split(), "/ ap")
CREDIT_SIGN = re.compile(r"[:©/=|,(\[]")
CREDIT_WORD = re.compile(any_word(("by", "via", "credit", "courtesy", "copyright", "archiv", "архив")))
BRACKETS = (")", "]", ").", "].")
"""One of these stands near the end of a line that ends with a credit, or is its end."""
PICTURE_WORDS = (
    *("photo(?:graph)?", "photos", "pictures?", "image", "file photo", "foto", "fotos", "bild", "imagen", "imagem"),
    *("immagine", "фото", "写真", "사진", "图"),
)
PICTURE_WORD = f"(?:{'|'.join(PICTURE_WORDS)})"
AGENCIES = (
    *("AP Photo", "AP file", "AP", "AFP", "Reuters", "REUTERS", "Getty Images", "Getty", "GETTY", "EPA-EFE", "EPA"),
    *("Shutterstock", "iStock", "Alamy", "Xinhua", "TASS", "Yonhap", "KCNA", "dpa", "PTI", "ANI", "Kyodo"),
    *("Bloomberg", "Anadolu", "Wikimedia Commons", "Wikimedia", "Flickr", "Unsplash", "Pexels", "NASA", "Zuma"),
    *("ZUMA", "UPI"),
)
AGENCY_WORD = f"(?:{'|'.join(AGENCIES)})"
CREDIT_ONLY = re.compile(
    r"(?i:"
    rf"[(\[]?{PICTURE_WORD}s?(?: credits?| by| courtesy| copyright| source|graphed by| illustration)?"
    r"\s?[:©/=] ?.{1,80}$|"
    rf"[(\[]?{PICTURE_WORD}(?: illustration)? (?:by|credit|courtesy|via|copyright)\b.{{1,80}}$|"
    r"(?:из )?(?:личн\w+|семейн\w+) архив\w?\b.{0,60}$|(?:personal|family) archives? of\b.{2,50}$|"
    r"(?:picture )?credits?\s?[:/].{1,80}$|courtesy (?:of|photo)\b.{1,60}$)|"
    rf"(?:©|\(c\)) ?.{{0,50}}\b{AGENCY_WORD}\b.{{0,40}}$"
)
CREDIT_LETTER = re.compile(r"[(\[]?[pifb写사图фислc©]", re.IGNORECASE)
"""How it begins."""
AGENCY_LAST = re.compile(rf"[(\[]?[^.!?]{{0,60}}(?:[/|,]|\bvia\b) ?{AGENCY_WORD}[)\]]?$")
IN_BRACKETS_AT_END = re.compile(
    rf"[(\[][^()\[\]]{{0,80}}\b(?:{AGENCY_WORD}\b|(?i:{PICTURE_WORD}\b ?(?:[:/]|by|courtesy)|"
    rf"credit)\b)[^()\[\]]{{0,60}}[)\]]\.?$"
)
NAMED_AT_END = re.compile(
    rf"{any_word((*PICTURE_WORDS, 'credits?', 'source'))}(?i: ?(?:credits?|by|courtesy)?) ?[:©/] ?[^.:]{{2,60}}$"
)
AGENCY_AT_END = re.compile(rf"\.? ?(?:[A-Z][\w.'-]+ ){{1,4}}/ ?{AGENCY_WORD}$|\b(?:via|by) {AGENCY_WORD}$")
FUSED_AT_END = re.compile(r"[a-z’”.]Credit: ?.{2,60}$")
SIGNED_OFF = re.compile(rf"\({AGENCY_WORD}\)\.?$")
"""A paragraph of several sentences may end so too: some agencies sign their last one."""
SAYS_PICTURE = worded(
    r"(?:(?:image|media|photo) ?caption|caption:|bildunterschrift|above:|pictured:) ?.{3}",
    r"(?:a |an )?(?:stock |file |artist's )?(?:image|photo|picture|concept|rendering|illustration)s? (?:of|shows)\b",
    r"this (?:image|photo|picture|illustration|map|chart|graphic|diagram) (?:shows|depicts|illustrates|was taken|"
    r"released|provided|made)\b",
    r"image copyright\b",
    r"(?:image|photo|picture|slide|bild|foto) \d{1,3} ?(?:/|of|von|sur|de) ?\d{1,3} ?[:|–—-] ?.{3}",
    r"this (?:[\w.-]+ ){1,3}(?:image|photo|picture|illustration|map|chart)\b",
    says=(
        r"\bin this (?:[\w.,]+ ){0,6}?(?:photo(?:graph)?|picture|image|frame)\b",
        r"\b(?:file|handout|undated|combination|archive|stock) (?:photo|picture|image|handout)\b",
        (
            r"\b(?:is|are) (?:seen|pictured|shown) (?:in|on|at|during|after|before)\b.{0,80}"
            r"\b(?:photo|picture|image|\d{4})\b"
        ),
    ),
    cues=("photo", "picture", "image", "in this ", "seen ", "shown ", "handout"),
)
NO_CUES: tuple[str, ...] = ()
OPENING_WORDS = "ima,med,pho,cap,bil,abo,pic,sto,fil,art,con,ren,ill,thi,sli,fot,a s,a f,a a,a i,a p,a c,a r,an "
OPENINGS = frozenset(OPENING_WORDS.split(","))
"""How the lines begin of which the first words say so."""
COPYRIGHT_OF_PICTURE = re.compile(r"© ?(?:[A-Z][\w.'-]+ ){2,4}\S")
LONGEST_END = 300  # characters: no credit at the end of a line is longer
LONGEST_NAMED = 70  # characters, sign included: whom a credit at the end of a line names
LONGEST_NAMING = 90  # characters: with the words before the sign


def has_cue(text: str) -> bool:
    """Return whether a line has a word without which it credits nobody."""
    lowered = text.lower()
    return any(map(lowered.__contains__, CUES))


def has_sign(text: str) -> bool:
    """Return whether a line has a sign or a word behind which an owner is named: most short lines have none."""
    return CREDIT_SIGN.search(text) is not None or CREDIT_WORD.search(text) is not None


@lru_cache(maxsize=REMEMBERED)
def is_credit(text: str) -> bool:
    """Return whether a line says only whose picture it is."""
    is_short = len(text) <= LONGEST_LINE and count_words(text) <= LONGEST_CREDIT
    return is_short and has_sign(text) and names_owner(text) and has_cue(text)


def names_owner(text: str) -> bool:
    """Return whether a line opens like credits, or ends with an agency. Most lines open with another letter."""
    if CREDIT_LETTER.match(text) and CREDIT_ONLY.match(text):
        return True
    return text.rstrip(")]").endswith(AGENCIES) and AGENCY_LAST.match(text) is not None


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


def ends_with_credit(text: str) -> bool:
    """Return whether a line ends by saying whose picture it is. Most lines end like sentences, and do not."""
    has_bracket = text.endswith(BRACKETS)
    if not has_bracket and ((text[-1] == "." and "Credit:" not in text) or not has_credit_sign(text[-LONGEST_NAMED:])):
        return False
    end = text[-LONGEST_END:]
    return names_owner_at_end(end) and has_sign(end) and has_cue(end)


def has_credit_sign(end: str) -> bool:
    """Return whether the end of a line has a sign behind which a name may stand."""
    return ":" in end or "©" in end or "/" in end or "by " in end or "via " in end


def names_owner_at_end(end: str) -> bool:
    """Return whether the end of a line has one of the forms of a credit: each is sought where its last sign stands."""
    return (
        (end.endswith(BRACKETS) and IN_BRACKETS_AT_END.search(end) is not None)
        or NAMED_AT_END.search(end, max(0, len(end) - LONGEST_NAMING)) is not None
        or (end.endswith(AGENCIES) and AGENCY_AT_END.search(end) is not None)
        or ("Credit:" in end and FUSED_AT_END.search(end) is not None)
    )


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
