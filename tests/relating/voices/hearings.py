"""Invented articles as they are listened to, and what was heard as plain values for golden files."""

from dataclasses import replace
from typing import Any

from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.article import Article
from newsdossier.model.citing import words_at
from newsdossier.model.evidence import Found
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.voices import Attribution, NamedSource, Quotation, SharedQuotation, Voices
from newsdossier.relating.voices.listen import listen
from tests.relating.builders import make_article, read_story


def hear_golden(golden: GoldenTestFixture) -> tuple[Voices, dict[str, Article]]:
    """Return what is heard in the articles of a golden file, and the articles by slug."""
    articles = tuple(read_article(dict(entry)) for entry in golden["articles"])
    lists = Taxonomies.model_validate(golden.get("lists") or {})
    return listen(articles, taxonomies=lists), {article.slug: article for article in articles}


def hear(*paragraphs: str) -> Voices:
    """Return what is heard in one English article."""
    return listen((read_article({"slug": "one", "paragraphs": list(paragraphs)}),), taxonomies=Taxonomies())


def read_article(entry: dict[str, Any]) -> Article:
    language = entry.pop("language", None)
    article = make_article(read_story(entry))
    found = Found(value=language, evidence=()) if language else None
    return replace(article, metadata=replace(article.metadata, language=found))


def tell_attribution(attribution: Attribution, articles: dict[str, Article]) -> dict[str, str]:
    claim = attribution.claim
    told = {
        "source": tell_source(attribution.source, articles),
        "manner": str(attribution.manner),
        "rule": attribution.rule,
        "claim": words_at(articles[claim.article], claim),
    }
    return told | ({"via": tell_source(attribution.via, articles)} if attribution.via else {})


def tell_source(source: NamedSource, articles: dict[str, Article]) -> str:
    words = words_at(articles[source.span.article], source.span)
    named = f" as {words!r}" if words != source.name else ""
    listed = f" ({source.entity or source.outlet})" if source.entity or source.outlet else ""
    return f"{source.name}, {source.kind}{listed}{named}"


def tell_quotation(quotation: Quotation, articles: dict[str, Article]) -> dict[str, Any]:
    told = {
        "words": [words_at(articles[span.article], span) for span in quotation.spans],
        "speaker": tell_source(quotation.speaker, articles) if quotation.speaker else None,
        "rule": quotation.rule,
        "certainty": str(quotation.certainty),
    }
    return told | ({"carrier": tell_source(quotation.carrier, articles)} if quotation.carrier else {})


def tell_shared(shared: SharedQuotation) -> list[dict[str, Any]]:
    return [
        {
            "article": str(wording.quotation.spans[0].article),
            "drift": [f"{piece.kind}: {piece.words}" for piece in wording.drift],
        }
        for wording in shared.wordings
    ]
