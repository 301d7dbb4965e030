"""The editor and the scorer of copies, on invented articles."""

from benchmarks.near_duplicates.choosing import choose
from benchmarks.near_duplicates.editor import EDITS, Draft, edit_article, split_paragraphs
from benchmarks.near_duplicates.score import score_containment, score_pairs
from benchmarks.near_duplicates.spelling import restyle

PARAGRAPHS = tuple(
    f"Crew {number} of the eastern quay said on day {number} that its harbor shift had been doubled again."
    for number in range(1, 13)
)
ELSEWHERE = ("A bakery in Inland won the prize for rye bread, to the joy of all who had come for the fair.",)
HEADLINE = "Crews of the quay count their doubled shifts"


def rows_of(events: dict[str, str], *, text: str = "") -> list[dict[str, str]]:
    told = " ".join(PARAGRAPHS)
    return [{"id": name, "text": text or f"{' '.join([name] * 80)} {told[: len(name)]}"} for name in events]


def test_the_same_article_is_edited_in_the_same_way() -> None:
    first, second = (edit_article(HEADLINE, "\n".join(PARAGRAPHS), elsewhere=ELSEWHERE) for _ in range(2))
    assert first == second
    assert first.text != Draft(HEADLINE, PARAGRAPHS).text


def test_hands_of_all_weights_make_edits_of_all_kinds() -> None:
    copies = [
        edit_article(f"{HEADLINE}, part {number}", "\n".join(PARAGRAPHS), elsewhere=ELSEWHERE) for number in range(60)
    ]
    assert {kind for copy in copies for kind in copy.edits} == set(EDITS)
    assert {(copy.hand, len(copy.edits)) for copy in copies} == {("light", 1), ("middling", 3), ("heavy", len(EDITS))}


def test_a_copy_keeps_half_of_the_paragraphs_at_least() -> None:
    for number in range(40):
        copy = edit_article("", "\n".join((f"Part {number} begins here.", *PARAGRAPHS)), elsewhere=())
        if copy.edits == ("cut",):
            assert len(split_paragraphs(copy.text)) * 2 >= len(PARAGRAPHS)


def test_spelling_goes_to_the_other_house_and_back() -> None:
    assert restyle("The harbor's labor program") == "The harbour's labour programme"
    assert restyle(restyle("The harbour's labour programme")) == "The harbour's labour programme"


def test_only_reports_of_one_event_without_a_common_text_look_alike() -> None:
    events = {"a": "strike", "b": "strike", "c": "fair"}
    assert choose(rows_of(events), events=events).apart == (("a", "b"),)
    assert choose(rows_of(events, text=" ".join(PARAGRAPHS)), events=events).apart == ()


def test_precision_and_recall_count_the_pairs_that_were_asked_for() -> None:
    copies, apart = (("a", "b"), ("c", "d")), (("a", "c"), ("b", "d"))
    score = score_pairs({("a", "b"), ("a", "c"), ("x", "y")}, copies=copies, apart=apart)
    assert (score.precision, score.recall, score.f1) == (0.5, 0.5, 0.5)


def test_the_baseline_has_the_threshold_that_serves_it_best() -> None:
    text = " ".join(PARAGRAPHS)
    texts = {"a": text, "b": f"{ELSEWHERE[0]} {text}", "c": ELSEWHERE[0], "d": PARAGRAPHS[0]}
    score = score_containment(texts, copies=(("a", "b"),), apart=(("a", "c"), ("c", "d")))
    assert (score.precision, score.recall) == (1.0, 1.0)
