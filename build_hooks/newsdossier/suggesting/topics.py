"""Topics of untagged articles, learned from what the curator has tagged."""

from collections.abc import Sequence

from newsdossier.model.article import Article
from newsdossier.model.suggestion import LearnedTopics, LearnerMissingError, SuggestedTopic, TopicSuggestion

FEWEST_TAGGED = 2  # articles of a topic: from one alone nothing can be held back
EXTRA = frozenset({"sklearn", "scipy", "numpy"})


def suggest_topics(articles: tuple[Article, ...]) -> LearnedTopics:
    """Return topics for each article whose front matter has no `topics:`, learned from those that have.

    An article with `topics: []` teaches what has no topic. Raises LearnerMissingError where scikit-learn is missing.
    """
    tagged = tuple(article for article in articles if article.clipping.front_matter.topics is not None)
    untagged = tuple(article for article in articles if article.clipping.front_matter.topics is None)
    given = tuple(frozenset(article.clipping.front_matter.topics or ()) for article in tagged)
    counts = {topic: sum(topic in topics for topics in given) for topic in sorted(frozenset().union(*given))}
    learned = tuple(topic for topic, number in counts.items() if FEWEST_TAGGED <= number < len(tagged))
    margins = measure(tagged, untagged, given=given, topics=learned) if learned and untagged else ((),) * len(untagged)
    return LearnedTopics(
        tagged=len(tagged),
        too_rare=tuple(topic for topic, number in counts.items() if number < FEWEST_TAGGED),
        articles=tuple(
            TopicSuggestion(slug=article.slug, path=article.clipping.path, topics=rank(learned, row))
            for article, row in zip(untagged, margins, strict=True)
        ),
    )


def measure(
    tagged: tuple[Article, ...],
    untagged: tuple[Article, ...],
    *,
    given: tuple[frozenset[str], ...],
    topics: tuple[str, ...],
) -> tuple[tuple[float, ...], ...]:
    """Return how far each untagged article lies above the threshold of each topic."""
    try:
        # Here and not at the top: scikit-learn is an extra, and takes a second that no other command should wait.
        from newsdossier.suggesting.learning import learn
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] in EXTRA:
            raise LearnerMissingError from missing
        raise
    labels = tuple(tuple(topic in one for topic in topics) for one in given)
    return learn(tuple(map(text_of, tagged)), tuple(map(text_of, untagged)), labels=labels)


def text_of(article: Article) -> str:
    headline = article.metadata.headline
    return "\n".join((headline.value if headline else "", *(passage.text for passage in article.text.passages)))


def rank(topics: Sequence[str], margins: Sequence[float]) -> tuple[SuggestedTopic, ...]:
    found = (
        SuggestedTopic(topic=topic, score=round(margin, 2))
        for topic, margin in zip(topics, margins, strict=False)
        if margin > 0
    )
    return tuple(sorted(found, key=lambda one: (-one.score, one.topic)))
