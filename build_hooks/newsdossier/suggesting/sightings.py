"""Names that the dossier does not know, and where they stand in the text of its articles."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from newsdossier.model.address import SourcePath, make_slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate, Passage
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import Example
from newsdossier.model.words import split_words
from newsdossier.suggesting.capitalised import Run, find_runs

MIN_INSIDE = 0.3  # of its mentions; a name opens many a sentence, "However" all but a few
CONTEXT = 30  # characters on either side of a name in an example
WITHOUT_NAMES = frozenset({Fate.HEADING})
"""All their words may be capitalised."""
NOUN_CAPITALS = frozenset({"de", "lb"})
"""Languages that capitalise every noun: only two capitals in a row look like a name there."""


@dataclass(slots=True, kw_only=True)
class Sightings:
    """Where a name stands."""

    examples: dict[SourcePath, Example] = field(default_factory=dict)
    """The first of each article."""
    mentions: int = 0
    inside: int = 0
    """Mentions inside a sentence: only there a capital says something."""
    definite: int = 0
    """Mentions with "the" before them."""
    titles: Counter[str] = field(default_factory=Counter)

    def add(self, run: Run, *, example: Example) -> None:
        self.examples.setdefault(example.path, example)
        self.mentions += 1
        self.inside += not run.opens_sentence
        self.definite += run.definite
        self.titles[run.title] += bool(run.title)

    def join(self, other: "Sightings") -> None:
        for path, example in other.examples.items():
            self.examples[path] = min(self.examples.get(path, example), example, key=lambda one: one.line)
        self.mentions += other.mentions
        self.inside += other.inside
        self.definite += other.definite
        self.titles += other.titles


Names = dict[str, Sightings]


def gather_names(dossier: Dossier) -> Names:
    """Return every name that the dossier does not know, as far as its capitals are its own.

    They are where most of them stand inside a sentence, and the word is not written small as often.
    """
    known = frozenset(
        make_slug(name)
        for entity in dossier.taxonomies.entities.values()
        for name in (entity.name, *entity.aliases, *entity.short)
    )
    names: Names = defaultdict(Sightings)
    shorter: dict[str, str] = {}
    for article in dossier.articles:
        for run, example in runs_of(article):
            if make_slug(run.name) not in known and make_slug(run.longer or run.name) not in known:
                names[run.longer or run.name].add(run, example=example)
                if run.longer:
                    shorter[run.longer] = run.name
    join_shorter(names, shorter=shorter)
    small = count_small_words(dossier)
    return {
        name: seen
        for name, seen in names.items()
        if seen.inside >= MIN_INSIDE * seen.mentions and seen.inside > small[name.casefold()]
    }


def join_shorter(names: Names, *, shorter: Mapping[str, str]) -> None:
    """Count a name that follows a language as the name without it, where that stands alone as often.

    "Danish Tern Line" is the Tern Line, if texts call it so; "English Channel" is no Channel.
    """
    alone = {short: names[short].mentions for short in shorter.values() if short in names}
    for longer, short in shorter.items():
        if alone.get(short, 0) >= names[longer].mentions:
            names[short].join(names.pop(longer))


def count_small_words(dossier: Dossier) -> Counter[str]:
    """Return how often each word stands in the text without a capital."""
    return Counter(
        word.text
        for article in dossier.articles
        for passage in article.text.passages
        for word in split_words(passage.text)
        if word.text[0].islower()
    )


def runs_of(article: Article) -> Iterator[tuple[Run, Example]]:
    nouns_too = article.metadata.language is not None and article.metadata.language.value[:2] in NOUN_CAPITALS
    taken = {(mention.passage, place) for mention in article.mentions for place in range(mention.start, mention.end)}
    for index, passage in enumerate(article.text.passages):
        if passage.fate in WITHOUT_NAMES or passage.text.isupper():
            continue
        for run in find_runs(passage.text):
            is_known = (index, run.start) in taken or (index, run.end - 1) in taken
            if not is_known and not (nouns_too and is_noun(run.name)):
                yield run, show(run, passage, path=article.clipping.path)


def is_noun(name: str) -> bool:
    """Return whether no two words in a row are capitalised: "Hafen", "Sprecher der Stadt"."""
    return all(before[0].islower() or after[0].islower() for before, after in pairwise(name.split()))


def show(run: Run, passage: Passage, *, path: SourcePath) -> Example:
    before = passage.text[max(0, run.start - CONTEXT) : run.start].split(" ", 1)[-1]
    after = passage.text[run.end : run.end + CONTEXT].rsplit(" ", 1)[0]
    return Example(path=path, line=passage.block.line, quote=f"{before}{run.name}{after}")
