"""How a line looks, to every stage alike: how long it is, and whether it reads like a sentence."""

import re
from functools import lru_cache

from newsdossier.model.clipping import Block

LONG_SENTENCE = 12  # words: menus and labels stay below, paragraphs of news above
SHORTEST_SENTENCE = 4  # words: "Read more." and "Acme Inc." end in a full stop too
RUNNING_TEXT = 25  # words: nobody writes a menu item so long, with or without a full stop
MENU_ITEM = 4  # words
FIGURE = re.compile(r"\d\S*")
FEWEST_FIGURES = 2  # of a row; one has many a title
SHARE_OF_FIGURES = 0.25  # of its words
LONGEST_ROW = 200  # characters
HAN_AND_KANA = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff]")
LETTERS_OF_A_WORD = 2  # in scripts without spaces, roughly
REMEMBERED = 1024  # lines: all of a page. A dozen rules ask how long each line is; the dossier keeps its text anyway
SENTENCE_END = re.compile("[.!?…:;。！？：；؟۔।॥]['\"”’»“›)\\]）」』]{0,3}$")
STOPS = (".", "!", "?")
"""How most sentences end, seen without a search."""
CUT_OFF = ("..", "…")
ABBREVIATED = re.compile(r"\.[^\W\d_]\.\.$")
"""An abbreviation of letters, and the full stop behind it: "in Aldermouth, V.A..". It is not cut off."""
SIGN_OFF = re.compile(
    r"\.[\"'”’»)]{0,2} +(?:[—–-]{1,2} ?[A-Z][\w/]{1,14}|\([A-Z][\w/]{1,14}\)|[A-Z]{2,12}(?:/[A-Z]{2,12})?)$"
)
"""Whose text it is, behind the last sentence of a report: "(Gullwire)", "– GW", "GULLWIRE"."""
SIGNED = 24  # characters: a full stop stands in the last so many of a line that is signed off
TAIL = 8  # characters: the end of a sentence and the quotes that close it
SENTENCE_INSIDE = re.compile(r"[.!?](?<=[a-zа-яα-ω]{3}.)['\"”’)]{0,2} +['\"“‘(]?[A-ZА-ЯΑ-Ω]")
"""It begins with a set of few characters, for which the search itself runs ahead."""
EDGES = re.compile(r"^[^\w@]+|[^\w]+$")
EDGE_SIGNS = " .,:;!?…'\"’”»)]|>–—-“‘«([<*•›→"
"""What stands at most edges: to strip it is far cheaper than to search for whatever may stand there."""
DOUBLED_START = re.compile(r"(?P<once>[^\W\d_]{3,20})(?P=once)(?![^\W\d_])")
LABEL_LENGTH = 80  # characters: no label of a page is longer
COUNTED = 6000  # characters: whoever asks how long a line is has had an answer by then, and a file may be one line


@lru_cache(maxsize=REMEMBERED)
def count_words(text: str) -> int:
    """Return how many words a line has, and for scripts without spaces about as many as a translation would have.

    Of a very long line only the first thousand or so are counted. A line has no other white space than spaces.
    """
    counted = text[:COUNTED].strip()
    spaced = len(counted.split()) if "  " in counted else counted.count(" ") + bool(counted)
    if counted.isascii() or bound_unspaced(counted) // LETTERS_OF_A_WORD <= spaced:
        return spaced
    return max(spaced, len(HAN_AND_KANA.findall(counted)) // LETTERS_OF_A_WORD)


def bound_unspaced(text: str) -> int:
    """Return how many letters of scripts without spaces a line has at most, by its size: each takes two bytes more."""
    return (len(text.encode("utf-8", "surrogatepass")) - len(text)) // 2


def label_of(text: str) -> str:
    """Return a line as labels are compared: lower case, bare at its edges; "" for a line too long to be one."""
    if len(text) > LABEL_LENGTH:
        return ""
    bare = text.strip(EDGE_SIGNS)
    is_bare = bare[:1].isalnum() and bare[-1:].isalnum()
    return (bare if is_bare else EDGES.sub("", text)).casefold()


def is_sentence(text: str) -> bool:
    """Return whether a line ends as sentences end, and has the words for one. A teaser that is cut off is none."""
    last = text[-1:]
    if last.isalnum() or text.endswith(CUT_OFF):
        return ends_beside_its_stop(text) and count_words(text) >= SHORTEST_SENTENCE
    has_end = last in STOPS or SENTENCE_END.search(text[-TAIL:]) is not None or is_signed_off(text)
    return has_end and count_words(text) >= SHORTEST_SENTENCE


def ends_beside_its_stop(text: str) -> bool:
    """Return whether a line ends as sentences do although its last sign does not look like it."""
    return is_signed_off(text) or ABBREVIATED.search(text[-TAIL:]) is not None


def is_signed_off(text: str) -> bool:
    """Return whether the name of an agency stands behind the last sentence."""
    end = text[-SIGNED:]
    return "." in end and SIGN_OFF.search(end) is not None


def is_mostly_figures(text: str) -> bool:
    """Return whether a line reads like a row of a table: "Net income 154.7 mln vs 127.5 mln"."""
    figures = len(FIGURE.findall(text, 0, LONGEST_ROW))
    return figures >= max(FEWEST_FIGURES, SHARE_OF_FIGURES * count_words(text))


def is_running_text(block: Block) -> bool:
    """Return whether a block reads like a paragraph of an article, whatever stands around it."""
    words = count_words(block.text)
    return words >= RUNNING_TEXT or (words >= LONG_SENTENCE and is_sentence(block.text))


def is_menu_item(block: Block) -> bool:
    return count_words(block.text) <= MENU_ITEM and not SENTENCE_END.search(block.text)


def find_doubled_start(text: str) -> int:
    """Return how many characters at the start are a first print of the word that follows them; 0 where none are.

    Pages draw a large first word for the eye and keep the plain one for screen readers; a copy has both, without a
    space: "NorthNorth Korean". Only a word that begins again with a capital is one, not "Papa".
    """
    match = DOUBLED_START.match(text)
    return len(match["once"]) if match and match["once"][0].isupper() else 0
