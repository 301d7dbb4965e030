"""What each kept block is: paragraph, heading, caption, question, answer, list item or quote."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from newsdossier.cleaning.region.tables import is_row
from newsdossier.cleaning.repairs import mend, mend_caption, shift_marks
from newsdossier.cleaning.sentences import states
from newsdossier.model.clean_text import Fate, FusedStamp, Passage, Sifted
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_shape import count_words, is_mostly_figures, is_sentence

QUESTION = re.compile(r"^(?:Q|Question|F|Frage|P|В)(?:\s?\d{1,2})?\s?[:.]\s+(?=\S)")
ANSWER = re.compile(r"^(?:A|Answer|Antwort|R|О)(?:\s?\d{1,2})?\s?[:.]\s+(?=\S)")
FIRST_LETTERS = "QFPВARО"
"""With one of these either of them begins."""
LIST_SIGN = re.compile(r"^[•‣▪◦●■\-*–]\s+(?=\S)")
LIST_SIGNS = "•‣▪◦●■-*–"
LONGEST_HEADING = 14  # words
NO_HEADING_ENDS = (",", ";", "”", '"', "’")
PARAGRAPH, PLAIN = Fate.PARAGRAPH, BlockTag.PLAIN  # each block is held against them, and to look them up is slow
RUNNING_ON = frozenset({BlockTag.PARAGRAPH, BlockTag.TABLE_ROW})


@dataclass(frozen=True, slots=True)
class Kind:
    """What a block is, and how many characters at its start only say so."""

    fate: Fate
    prefix: int = 0
    level: int = 0


class Setting(NamedTuple):
    """A block and what stands around it. A tuple: each kept block is asked about in one."""

    block: Block
    captions: frozenset[Block]
    is_last: bool
    after_question: bool


PLAIN_PARAGRAPH = Kind(Fate.PARAGRAPH)
IN_INTERVIEW = (Fate.QUESTION, Fate.ANSWER)
CAPTION = Kind(Fate.CAPTION)
HEADING = Kind(Fate.HEADING, level=2)
KINDS = {
    BlockTag.CAPTION: CAPTION,
    BlockTag.LIST_ITEM: Kind(Fate.LIST_ITEM),
    BlockTag.QUOTE: Kind(Fate.QUOTE),
}
Rule = Callable[[Setting], Kind | None]


def by_caption(setting: Setting) -> Kind | None:
    return CAPTION if setting.captions and setting.block in setting.captions else None


def by_markup(setting: Setting) -> Kind | None:
    block = setting.block
    if block.tag is PLAIN:
        return None
    if block.tag is BlockTag.HEADING:
        return Kind(Fate.HEADING, level=block.level or 2)
    return KINDS.get(block.tag)


def by_question_sign(setting: Setting) -> Kind | None:
    match = QUESTION.match(setting.block.text)
    return Kind(Fate.QUESTION, match.end()) if match else None


def by_answer_sign(setting: Setting) -> Kind | None:
    match = ANSWER.match(setting.block.text) if setting.after_question else None
    return Kind(Fate.ANSWER, match.end()) if match else None


def by_list_sign(setting: Setting) -> Kind | None:
    match = LIST_SIGN.match(setting.block.text)
    return Kind(Fate.LIST_ITEM, match.end()) if match and match.group().strip() not in {"–", "-"} else None


def by_length(setting: Setting) -> Kind | None:
    """A short line without the end of a sentence, with text after it, is a heading ("FAQ:" too); no row of a table."""
    text = setting.block.text
    words = count_words(text)
    if words > LONGEST_HEADING or setting.is_last or setting.block.tag in RUNNING_ON:
        return None
    if is_row(setting.block) or is_mostly_figures(text):
        return None
    if text.endswith(NO_HEADING_ENDS) or not text[:1].isalnum():
        return None
    reads_like_one = words <= SHORT_LABEL if text.endswith(":") else not (is_sentence(text) or states(text))
    return HEADING if reads_like_one else None


SHORT_LABEL = 3  # words: "FAQ:" is a heading, "He gave three reasons:" is not

# Captions first: they may look like anything. Markup outranks signs in the text, signs outrank length.
RULES: tuple[Rule, ...] = (by_caption, by_markup, by_list_sign, by_length)
INTERVIEW_RULES: tuple[Rule, ...] = (*RULES[:2], by_question_sign, by_answer_sign, *RULES[2:])


def make_passages(blocks: tuple[Block, ...], sifted: Sifted) -> tuple[Passage, ...]:
    """Return the passages of the article, in order, each mended and without the signs that only say what it is."""
    captions = frozenset(sifted.captions)
    stamps = {stamp.block: stamp for stamp in sifted.stamps}
    rules = INTERVIEW_RULES if is_interview(blocks) else RULES
    passages: list[Passage] = []
    opens = True
    for index, block in enumerate(blocks):
        if rules is RULES and is_plain_paragraph(block) and not (captions and block in captions):
            if not (opens or stamps):
                passages.append(Passage(PARAGRAPH, block.text, block, 0, block.marks))
                continue  # most are so, and nothing is to be mended
            kind = PLAIN_PARAGRAPH
        else:
            after_question = bool(passages) and passages[-1].fate in IN_INTERVIEW
            kind = tell_kind(Setting(block, captions, index == len(blocks) - 1, after_question), rules)
        passages.append(make_passage(block, kind, stamps.get(block) if stamps else None, opens=opens))
        opens = opens and kind.fate is not PARAGRAPH
    return tuple(passages)


def is_interview(blocks: tuple[Block, ...]) -> bool:
    """Return whether the signs of questions and answers mean that: both must stand in the text."""
    texts = [text for block in blocks if (text := block.text)[0] in FIRST_LETTERS]
    return any(map(QUESTION.match, texts)) and any(map(ANSWER.match, texts))


def is_plain_paragraph(block: Block) -> bool:
    """Return whether no markup, sign or length makes anything else of a block: so most are, and no rule is asked."""
    text = block.text
    return block.tag is PLAIN and text[0] not in LIST_SIGNS and count_words(text) > LONGEST_HEADING


def tell_kind(setting: Setting, rules: tuple[Rule, ...]) -> Kind:
    """Return what the first rule that speaks says a block is; a paragraph where none does."""
    for rule in rules:
        kind = rule(setting)
        if kind is not None:
            return kind
    return PLAIN_PARAGRAPH


def make_passage(block: Block, kind: Kind, stamp: FusedStamp | None, *, opens: bool) -> Passage:
    cut = stamp.end if stamp else kind.prefix
    marks = shift_marks(block.marks, cut) if cut else block.marks
    whole = Passage(kind.fate, block.text[cut:], block, kind.level, marks)
    if kind.fate is Fate.CAPTION:
        return mend_caption(whole)
    is_mended = kind.fate is PARAGRAPH and (opens or stamp is not None)
    return mend(whole, stamp=stamp, opens=opens) if is_mended else whole
