"""The words of an article, counted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.model.clean_text import CleanText
from newsdossier.model.metadata import Metadata
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.likeness.lexicon import Lexicon
from newsdossier.relating.vocabulary import list_terms, names_in

HEADLINE_FACTOR = 3  # a headline says what the article is about
LEAD_FACTOR = 2  # the standfirst and the first paragraph say it again


@dataclass(frozen=True, slots=True, eq=False)
class WordList:
    """Some words of an article, by their numbers in the lexicon."""

    keys: Numbers
    """As compared; none twice."""
    printed: Numbers
    """Each as first printed."""
    counts: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class WordLists:
    """The words of an article."""

    words: WordList
    names: WordList
    """The capitalised words inside its sentences: whom and what it names, listed by the dossier or not."""


def list_article(metadata: Metadata, text: CleanText, *, lexicon: Lexicon) -> WordLists:
    """Return the words of an article; new ones are added to the lexicon."""
    headline = metadata.headline.value if metadata.headline else ""
    standfirst = metadata.standfirst.value if metadata.standfirst else ""
    passages = [passage.text for passage in text.passages]
    words = (
        *list_terms(headline) * HEADLINE_FACTOR,
        *list_terms(standfirst) * LEAD_FACTOR,
        *list_terms("\n".join(passages[:1])) * LEAD_FACTOR,
        *list_terms("\n".join(passages[1:])),
    )
    names = names_in("\n".join((standfirst, *passages)))
    return WordLists(words=count(words, lexicon=lexicon), names=count(names, lexicon=lexicon))


def count(words: Sequence[str], *, lexicon: Lexicon) -> WordList:
    printed = [lexicon[word] for word in words]
    keys = [lexicon.stems[number] for number in printed]
    counts = Counter(keys)
    first = dict(zip(reversed(keys), reversed(printed), strict=True))
    return WordList(
        keys=np.array(list(counts), dtype=np.int64),
        printed=np.array([first[key] for key in counts], dtype=np.int64),
        counts=np.array(list(counts.values()), dtype=np.int64),
    )
