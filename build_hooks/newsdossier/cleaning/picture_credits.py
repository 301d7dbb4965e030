"""Lines that say whose picture one is, or end by saying it."""

import re
from functools import lru_cache

from newsdossier.model.line_shape import count_words
from newsdossier.model.word_search import any_word

LONGEST_CREDIT = 12  # words: "Drew Angerer | Bloomberg | Getty Images"
LONGEST_LINE = 900  # characters
REMEMBERED = 1024  # lines: all of a page; four rules ask whether the line below is a credit
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
