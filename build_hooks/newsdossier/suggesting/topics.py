"""Topics of untagged articles, learned from what the curator has tagged."""

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
    common = tuple(topic for topic, number in counts.items() if number >= FEWEST_TAGGED)
    learned = tuple(topic for topic in common if counts[topic] < len(tagged))
    can_learn = bool(learned and untagged)
    found = learn_topics(tagged, untagged, given=given, topics=learned) if can_learn else ((),) * len(untagged)
    return LearnedTopics(
        tagged=len(tagged),
        too_rare=tuple(topic for topic in counts if topic not in common),
        in_all=tuple(topic for topic in common if topic not in learned),
        learned=learned,
        articles=tuple(
            TopicSuggestion(slug=article.slug, path=article.clipping.path, topics=rank(topics))
            for article, topics in zip(untagged, found, strict=True)
        ),
    )


def learn_topics(
    tagged: tuple[Article, ...],
    untagged: tuple[Article, ...],
    *,
    given: tuple[frozenset[str], ...],
    topics: tuple[str, ...],
) -> tuple[tuple[SuggestedTopic, ...], ...]:
    """Return, for each untagged article, the topics of which it lies above the threshold, in any order."""
    try:
        # Here and not at the top: scikit-learn is an extra, and takes a second that no other command should wait.
        from newsdossier.suggesting.learning import learn
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] in EXTRA:
            raise LearnerMissingError from missing
        raise
    return learn(tuple(map(text_of, tagged)), tuple(map(text_of, untagged)), given=given, topics=topics)


def text_of(article: Article) -> str:
    """Return what is learned from, a line each: the headline, "" where there is none, the standfirst, the text."""
    headline, standfirst = article.metadata.headline, article.metadata.standfirst
    head = (headline.value if headline else "", *((standfirst.value,) if standfirst else ()))
    return "\n".join((*head, *(passage.text for passage in article.text.passages)))


def rank(topics: tuple[SuggestedTopic, ...]) -> tuple[SuggestedTopic, ...]:
    return tuple(sorted(topics, key=lambda one: (-one.score, one.topic)))
