"""Saved pages and pasted text: body, headline, byline, standfirst, day."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

from benchmarks.evaluation.days import describe_day
from benchmarks.evaluation.sets import Prediction, Scored, alone, clip, read_rows
from benchmarks.evaluation.table import Outcome, Table, measures

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.metadata import Metadata

NOT_BODY = {Fate.CAPTION}  # shown on the page, but the sets count the running text alone
SCRIPT = "score_extract.py"
BODY = measures(("body.f1", "body F1", 0.967, 0.98), ("body.exact", "body exact", 0.34, 0.40))
CROP = measures(
    ("body.f1", "body F1", 0.899, 0.95),
    ("lines.line_f1", "line F1", 0.842, 0.91),
    ("metadata.title.recall", "headline recall", 0.5, 0.88),
    ("metadata.title.precision", "headline precision", None, None),
    ("metadata.authors.recall", "byline recall", 0.34, 0.65),
    ("metadata.authors.precision", "byline precision", None, None),
    ("metadata.standfirst.recall", "standfirst recall", 0.0, 0.60),
    ("metadata.standfirst.precision", "standfirst precision", None, None),
    ("metadata.date.recall", "day recall (one day off counts)", 0.63, 0.72),
    ("metadata.date.precision", "day precision", 0.90, 0.95),
)
FULL = measures(("body.f1", "body F1", 0.888, 0.94), ("lines.line_f1", "line F1", 0.820, 0.90))


def describe(article: Article | None) -> Prediction:
    if article is None:
        return {}
    found = article.metadata
    values = {
        "title": found.headline,
        "standfirst": found.standfirst,
        "outlet": found.outlet,
        "agency": found.agency,
        "section": found.section,
    }
    body = "\n".join(passage.text for passage in article.text.passages if passage.fate not in NOT_BODY)
    prediction: Prediction = {name: value.value for name, value in values.items() if value}
    if credited := credit(found):
        prediction["authors"] = credited
    return prediction | {"body": body} | describe_day(article.dating.published)


def credit(found: Metadata) -> list[str]:
    """Return whom the sets call authors: the writers, or the agency where the text is credited to nobody else."""
    agency = [found.agency.value] if found.agency else []
    return list(found.authors) or agency


def predict_pasted(variant: str) -> Callable[[Path], Prediction]:
    def predict(folder: Path) -> Prediction:
        rows = read_rows(folder / "items.jsonl.xz")
        return {row["id"]: describe(alone(clip(row["id"], row[variant]))) for row in rows if row[variant]}

    return predict


def predict_pages(folder: Path) -> Prediction:
    urls = json.loads((folder / "urls.json").read_text(encoding="utf-8"))
    pages = {path.name.removesuffix(".html.gz"): path for path in sorted((folder / "pages").glob("*.html.gz"))}
    return {
        name: describe(alone(clip(name, gzip.decompress(path.read_bytes()), ending=".html", known={"url": urls[name]})))
        for name, path in pages.items()
    }


def evaluate(scored: Scored) -> Callable[[Path], Outcome | None]:
    def run(corpora: Path) -> Outcome | None:
        folder = scored.find_in(corpora)
        return Outcome(figures=scored.score(folder, scored.predict(folder))) if folder else None

    return run


TABLES = (
    Table(name="html-articles", evaluate=evaluate(Scored("html-articles", predict_pages, SCRIPT)), measures=BODY),
    Table(
        name="pasted-text-crop",
        evaluate=evaluate(Scored("pasted-text", predict_pasted("text_crop"), SCRIPT)),
        measures=CROP,
    ),
    Table(
        name="pasted-text-full",
        evaluate=evaluate(Scored("pasted-text", predict_pasted("text_full"), SCRIPT, ("--variant", "full"))),
        measures=FULL,
    ),
)
