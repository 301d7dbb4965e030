"""Topics for articles that have none, with the words that speak for each."""

import click

from newsdossier.adapters.report import count, flatten
from newsdossier.adapters.suggestions.entry_lines import Lines, Listing, comment, count_shown, write_yaml
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import LearnedTopics, LearnerMissingError, TellingWord, TopicSuggestion
from newsdossier.pipeline import suggest_topics

HOW_TO_LEARN = (
    "topics are learned with scikit-learn, which is not installed\n"
    '  install it beside newsdossier: pip install "newsdossier[suggest]", or pip install scikit-learn'
)
HOW_TO_READ = (
    "each line goes into the front matter of the file above it; take out what does not fit",
    "below it stand the words of the article that spoke for each topic most, strongest first",
)


def list_topics(dossier: Dossier, most: int) -> Listing:
    """Return the topics of each article that has none, and what keeps others from having any."""
    try:
        learned = suggest_topics(dossier.articles)
    except LearnerMissingError as missing:
        raise click.ClickException(HOW_TO_LEARN) from missing
    found = [article for article in learned.articles if article.topics]
    source = f", learned from the topics of {count(learned.tagged, 'other article')}" if learned.learned else ""
    title = (
        f"{count_shown(len(found), most, 'article')}{source}",
        *(HOW_TO_READ if found else ()),
        *why_not(learned),
    )
    return Listing(title, (line for article in found[:most] for line in write_topic(article)))


def why_not(learned: LearnedTopics) -> Lines:
    """Yield what keeps topics from being suggested, and what helps."""
    if not learned.articles:
        yield "every article has `topics:` in its front matter" if learned.tagged else "the dossier has no articles"
    elif not learned.tagged:
        yield "no article has `topics:` in its front matter: tag two or more of each topic, and some that lack it"
    elif not learned.learned and not learned.too_rare and not learned.in_all:
        yield "no tagged article has a topic: tag two or more of each topic"
    elif learned.learned and not any(article.topics for article in learned.articles):
        yield f"nothing fits {count(len(learned.articles), 'article')} without `topics:`"
    if learned.too_rare:
        yield f"one tagged article alone has each of these topics; each wants another: {', '.join(learned.too_rare)}"
    if learned.in_all:
        topics = ", ".join(learned.in_all)
        yield f"every tagged article has these topics; tag some that lack them, as `topics: []` if need be: {topics}"


def write_topic(article: TopicSuggestion) -> Lines:
    yield f"\n# {flatten(article.path)}"
    yield f"topics: {write_yaml([one.topic for one in article.topics])}"
    for one in article.topics:
        words = ", ".join(map(quote, one.words))
        yield comment(f"{one.topic}, {one.score:.2f} above its threshold: {words}")


def quote(telling: TellingWord) -> str:
    return f'"{telling.word}" (in the headline)' if telling.in_headline else f'"{telling.word}"'
