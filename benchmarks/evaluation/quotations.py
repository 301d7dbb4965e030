"""Quotations with their speakers and carriers, against the labels that were made by hand.

The seeds are scored wherever the repository lies; the other articles where NEWSDOSSIER_CORPORA holds `pasted-text`.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from benchmarks.evaluation.sets import clip
from benchmarks.evaluation.table import Outcome, Table, measures
from benchmarks.quotations.articles import load_half
from benchmarks.quotations.score import FoundQuotation, QuotationScore, Tally, score_half

from newsdossier.model.citing import cite_span
from newsdossier.model.source import DossierSources
from newsdossier.pipeline import build_dossier

MEASURES = measures(
    ("quotations.f1", "quotations of speech, F1", None, 0.9),
    ("speakers.f1", "speakers, F1 from end to end", None, 0.85),
    ("speakers_where_found.f1", "speakers of quotations found, F1", None, None),
    ("carriers.f1", "carriers, F1", None, None),
)


def evaluate_half(name: str) -> Callable[[Path], Outcome | None]:
    """Return what scores one half of the labels: None where none of its articles can be scored."""

    def evaluate(corpora: Path) -> Outcome | None:
        half = load_half(name, corpora=corpora)
        if not half.labels:
            return None
        score = score_half(half.labels, find_in(half.texts))
        return Outcome(figures=dict(figures_of(score)))

    return evaluate


def find_in(texts: Mapping[str, str]) -> dict[str, tuple[FoundQuotation, ...]]:
    return {article: tuple(find_quotations(article, text)) for article, text in sorted(texts.items())}


def find_quotations(article: str, text: str) -> Iterator[FoundQuotation]:
    """Yield what the engine takes for speech in an article that is a dossier of its own."""
    dossier = build_dossier(DossierSources(clippings=(clip(article, text),)))
    for quotation in dossier.story.voices.quotations:
        if quotation.speaker is not None:
            cited = [cite_span(dossier.articles[0], span, rule="quotation") for span in quotation.spans]
            yield FoundQuotation(
                spans=tuple((evidence.start, evidence.end) for evidence in cited),
                speaker=quotation.speaker.name,
                carrier=quotation.carrier.name if quotation.carrier else None,
            )


def figures_of(score: QuotationScore) -> Iterator[tuple[str, float]]:
    yield "articles", score.articles
    parts: tuple[tuple[str, Tally], ...] = (
        ("quotations", score.quotations),
        ("speakers", score.speakers),
        ("speakers_where_found", score.speakers_where_found),
        ("carriers", score.carriers),
    )
    for name, tally in parts:
        yield f"{name}.precision", tally.precision
        yield f"{name}.recall", tally.recall
        yield f"{name}.f1", tally.f1


TABLES = tuple(
    Table(name=f"quotations-{half}", evaluate=evaluate_half(half), measures=MEASURES)
    for half in ("open", "fresh", "sealed")
)
