"""Questions between the head and the text: some columns have nothing else for a summary."""

import re

from newsdossier.extracting.head_zone import HeadZone, is_question
from newsdossier.model.line_shape import RUNNING_TEXT, count_words
from newsdossier.model.word_search import opening_word

GOING_ON = """
it its this that these those they their he his she her we our you your i my there here which who whose so but and or
if because for as then now the_answer the_question yes no nor not well maybe perhaps of_course after_all
er sie es das dies diese dieser ihr sein wir ich so aber und oder denn weil ja nein nun
il elle ils elles ce cela cette ces nous je on mais et ou car parce oui non
él ella ellos eso esto esta este ese pero porque sí pues
ele ela eles isso isto esta este mas porque sim não
"""
GOES_ON = re.compile(rf"[^\w(]*(?:\(|{opening_word(words.replace('_', ' ') for words in GOING_ON.split())}\b)")


def asks_above_text(zone: HeadZone, index: int) -> bool:
    """Return whether a line is a question as long as a paragraph, directly above a text that does not go on from it.

    A text may open with a question too. Then it is short, or the next paragraph takes it up: "They did, she says".
    """
    block = zone.blocks[index]
    if index + 1 != zone.text_start or not is_question(block) or count_words(block.text) < RUNNING_TEXT:
        return False
    return any(GOES_ON.match(text.text) is None for text in zone.texts[:1])
