"""How much of an article's words the site may show. What is withheld stands in no generated file."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import HEAD_FATES, Fate, Passage
from newsdossier.model.dossier_settings import DossierSettings, Rights
from newsdossier.model.relation import Event

EXCERPT_WORDS: Final = 60  # about the first two paragraphs of a news report: who, what, where, when
EXCERPT_CHARACTERS: Final = 420  # the same length in scripts that put no space between words
QUOTED_WORDS: Final = 8  # so many words name a day, a place or a source; more of them retell what is withheld
QUOTED_CHARACTERS: Final = 60  # the same in scripts without spaces
NO_HEADLINE: Final = "Article without a headline"
LONG_QUOTE = re.compile(r"“([^“”]{0,2000})”|\"([^\"]{0,2000})\"")
CUT = "\N{NO-BREAK SPACE}…"  # no line begins with it


def rights_of(article: Article, *, settings: DossierSettings) -> Rights:
    """Return how much of an article may be shown: as its front matter says, else as the dossier does."""
    return article.clipping.front_matter.rights or settings.rights


def shown_passages(article: Article, *, rights: Rights) -> tuple[Passage, ...]:
    """Return the text as far as it may be shown: all of it, the first words of it, or nothing."""
    text = tuple(passage for passage in article.text.passages if passage.fate not in HEAD_FATES)
    if rights is Rights.FULL:
        return text
    return cut_passages(text) if rights is Rights.EXCERPT else ()


def cut_passages(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    shown: list[Passage] = []
    words, characters = EXCERPT_WORDS, EXCERPT_CHARACTERS
    for passage in passages:
        cut = cut_words(passage.text, words=words, characters=characters)
        if passage.fate is Fate.CAPTION or not cut:
            continue
        if len(cut) < len(passage.text):
            return (*shown, cut_passage(passage, cut))
        shown.append(passage)
        words, characters = words - len(cut.split()), characters - len(cut)
        if words <= 0 or characters <= 0:
            break
    return tuple(shown)


def cut_passage(passage: Passage, text: str) -> Passage:
    marks = tuple(replace(mark, end=min(mark.end, len(text))) for mark in passage.marks if mark.start < len(text))
    return passage._replace(text=text + CUT, marks=marks, repairs=())


def cut_words(text: str, *, words: int, characters: int) -> str:
    """Return the opening of a text: at most so many words and characters, cut between words where there are any."""
    if words <= 0 or characters <= 0:
        return ""
    if len(text) > characters:
        window = text[: characters + 1]
        cut = window.rpartition(" ")[0] or window[:characters]
    else:
        cut = text
    return cut if len(cut.split()) <= words else " ".join(cut.split()[:words])


def shown_standfirst(article: Article, *, rights: Rights) -> str:
    """Return the standfirst, or "" where there is none or rights withhold it."""
    standfirst = article.metadata.standfirst
    return standfirst.value if standfirst is not None and rights is not Rights.LINK else ""


def listed_name(article: Article, *, rights: Rights) -> str:
    """Return the headline, else the opening words; words that say so where those may not be shown or there are none."""
    if article.metadata.headline is not None:
        return article.metadata.headline.value
    return shown_opening(article) if rights is not Rights.LINK and article.metadata.opening else NO_HEADLINE


def shown_opening(article: Article) -> str:
    """Return the first words of the text, with an ellipsis where it goes on."""
    opening = article.metadata.opening
    is_all = len(article.text.passages) == 1 and article.text.passages[0].text == opening
    return opening if is_all else f"{opening}{CUT}"


def shown_event_title(event: Event, *, articles: Mapping[Slug, Article], rights: Mapping[Slug, Rights]) -> str:
    """Return the event's title; not if it is the opening words of an article that may not be shown."""
    withheld = {
        articles[slug].metadata.opening
        for slug in event.articles
        if rights[slug] is Rights.LINK and articles[slug].metadata.headline is None
    }
    return NO_HEADLINE if not event.curated and event.title in withheld else event.title


def shown_quote(quote: str, *, rights: Rights) -> str:
    """Return the words that a rule read; "" where they are long and the article is not shown in full."""
    return quote if rights is Rights.FULL or is_phrase(quote) else ""


def shown_title(title: str, *, rights: Rights) -> str:
    """Return a title made of an article's words; the opening of a long one, with an ellipsis, unless all is shown."""
    return shown_quote(title, rights=rights) or cut_words(title, words=QUOTED_WORDS, characters=QUOTED_CHARACTERS) + CUT


def shown_words(words: str, *, rights: Rights) -> str:
    """Return our own words about an article, with long quotations from it cut out unless it is shown in full."""
    return words if rights is Rights.FULL else LONG_QUOTE.sub(cut_quote, words)


def cut_quote(match: re.Match[str]) -> str:
    return match.group() if is_phrase(match.group(1) or match.group(2) or "") else "“…”"


def is_phrase(words: str) -> bool:
    return len(words.split()) <= QUOTED_WORDS and len(words) <= QUOTED_CHARACTERS
