"""All that is known of one article, with the evidence, for `dossier explain`."""

from newsdossier.composing.explaining.facts import list_days, list_facts
from newsdossier.composing.explaining.index import ExplainedIndex
from newsdossier.composing.explaining.links import list_links
from newsdossier.composing.explaining.tags import list_entities, list_topics
from newsdossier.composing.explaining.told import list_told
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate, LineFate
from newsdossier.model.explanation import (
    ExplainedConflict,
    ExplainedLine,
    ExplainedPassage,
    Explanation,
)


def compose_explanation(article: Article, *, index: ExplainedIndex) -> Explanation:
    """Return every fact about an article, every line of its file and every link, each with what it rests on."""
    event = index.events.get(article.slug)
    return Explanation(
        path=article.clipping.path,
        slug=article.slug,
        sha256=article.clipping.saved.sha256,
        facts=tuple(list_facts(article)),
        days=tuple(list_days(article)),
        conflicts=tuple(
            ExplainedConflict(about=one.subject, explanation=one.explanation, said=one.said, against=one.against)
            for one in article.dating.conflicts
        ),
        passages=tuple(
            ExplainedPassage(
                kind=passage.fate,
                text=passage.text,
                line=passage.block.line,
                repairs=tuple(f"{one.rule}: “{one.saved}” is read as “{one.reads}”" for one in passage.repairs),
            )
            for passage in article.text.passages
        ),
        lines=tuple(explain_line(line) for line in article.text.lines),
        tags=(*list_topics(article, index=index), *list_entities(article, index=index)),
        event=event.id if event is not None else None,
        links=tuple(list_links(article.slug, event=event, index=index)),
        told=list_told(article.slug, index=index),
    )


def explain_line(line: LineFate) -> ExplainedLine:
    fate = "blank" if line.fate is None else str(line.fate)
    kept = line.fate not in (None, Fate.DROPPED)
    return ExplainedLine(line=line.line, text=line.text, kept=kept, fate=fate, rule=line.rule, reason=line.reason)
