"""The scorer of quotations, on invented articles; and the labels, as far as the repository holds what they point to."""

import pytest
from benchmarks.quotations.articles import HALVES, HERE, SEEDS, gather_half, load_half, load_seeds
from benchmarks.quotations.labels import (
    ArticleLabels,
    Kind,
    LabelledQuotation,
    Pointer,
    QuotationLabel,
    digest,
    find_broken_pointers,
    read_labels,
)
from benchmarks.quotations.names import is_same_name
from benchmarks.quotations.score import FoundQuotation, QuotationScore, Tally, score_half, score_halves

TEXT = """The harbour master's "quiet" season

Maria Lopez runs the port of Easthaven. "The cranes stand still," Lopez told the Gull. "Nobody pays us."
"We will 'talk' on Monday," a spokesman for the ministry said. The fair is called "Ropes and Sails".
"""


def span_of(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def found_quotation(*words: str, speaker: str | None = None, carrier: str | None = None) -> FoundQuotation:
    return FoundQuotation(tuple(span_of(part) for part in words), speaker, carrier)


QUIET = LabelledQuotation(kind=Kind.WORDS, spans=(span_of("quiet"),))
FAIR = LabelledQuotation(kind=Kind.WORDS, spans=(span_of("Ropes and Sails"),))
CRANES = LabelledQuotation(
    kind=Kind.SPEECH,
    spans=(span_of("The cranes stand still,"), span_of("Nobody pays us.")),
    speakers=("Lopez", "Maria Lopez"),
    carrier="the Gull",
)
MONDAY = LabelledQuotation(
    kind=Kind.SPEECH, spans=(span_of("We will 'talk' on Monday,"),), speakers=("a spokesman for the ministry",)
)
LABELS = {"port": (QUIET, CRANES, MONDAY, FAIR)}

FOUND_CRANES = found_quotation("The cranes stand still,", "Nobody pays us.", speaker="Maria Lopez", carrier="Gull")
FOUND_MONDAY = found_quotation("We will 'talk' on Monday,", speaker="spokesman")


def score(*found: FoundQuotation) -> QuotationScore:
    return score_half(LABELS, {"port": found})


def test_a_finder_that_finds_all_is_right_in_everything() -> None:
    assert score(FOUND_CRANES, FOUND_MONDAY) == QuotationScore(
        articles=1,
        quotations=Tally(right=2),
        speakers=Tally(right=2),
        speakers_where_found=Tally(right=2),
        carriers=Tally(right=1),
    )


def test_an_article_without_an_answer_is_one_in_which_all_is_missed() -> None:
    nothing = score_half(LABELS, {})
    assert (nothing.quotations, nothing.speakers, nothing.carriers) == (
        Tally(missed=2),
        Tally(missed=2),
        Tally(missed=1),
    )
    assert nothing.speakers_where_found == Tally()
    assert (nothing.quotations.precision, nothing.quotations.recall, nothing.quotations.f1) == (1.0, 0.0, 0.0)


def test_words_in_marks_taken_for_speech_are_wrong_with_their_speaker() -> None:
    taken = score(FOUND_CRANES, FOUND_MONDAY, found_quotation("quiet", speaker="the harbour master"))
    assert taken.quotations == Tally(right=2, wrong=1)
    assert taken.speakers == Tally(right=2, wrong=1)
    assert taken.speakers_where_found == Tally(right=2)


def test_unlabelled_text_taken_for_speech_is_wrong() -> None:
    assert score(FOUND_MONDAY, found_quotation("runs the port")).quotations == Tally(right=1, wrong=1, missed=1)


def test_a_wrong_speaker_is_wrong_and_missed_but_none_is_only_missed() -> None:
    wrong = score(found_quotation("We will 'talk' on Monday,", speaker="Maria Lopez"), FOUND_CRANES)
    assert wrong.speakers == Tally(right=1, wrong=1, missed=1)
    silent = score(found_quotation("We will 'talk' on Monday,"), FOUND_CRANES)
    assert silent.speakers == Tally(right=1, missed=1)


def test_a_speaker_where_the_text_names_none_is_wrong() -> None:
    nameless = LabelledQuotation(kind=Kind.SPEECH, spans=MONDAY.spans)
    assert score_half({"port": (nameless,)}, {"port": (FOUND_MONDAY,)}).speakers == Tally(wrong=1)


def test_half_of_the_shorter_is_enough_and_less_is_not() -> None:
    _, end = MONDAY.spans[0]
    enough = FoundQuotation(((end - 10, end + 10),), None, None)
    too_little = FoundQuotation(((end - 9, end + 11),), None, None)
    assert score(enough).quotations == Tally(right=1, missed=1)
    assert score(too_little).quotations == Tally(wrong=1, missed=2)


def test_the_second_half_of_a_broken_quotation_found_apart_is_wrong() -> None:
    apart = (found_quotation("The cranes stand still,"), found_quotation("Nobody pays us."))
    assert score(*apart).quotations == Tally(right=1, wrong=1, missed=1)


def test_a_quotation_within_a_quotation_counts_neither_way() -> None:
    assert score(FOUND_MONDAY, found_quotation("talk", speaker="Maria Lopez")) == score(FOUND_MONDAY)


def test_two_quotations_found_as_one_are_one_found_and_one_missed() -> None:
    everything = FoundQuotation(((CRANES.spans[0][0], MONDAY.spans[0][1]),), None, None)
    assert score(everything).quotations == Tally(right=1, missed=1)


def test_the_order_of_what_was_found_makes_no_difference() -> None:
    found = (FOUND_CRANES, found_quotation("Nobody pays us."), FOUND_MONDAY, found_quotation("quiet"))
    assert score(*found) == score(*reversed(found))


def test_halves_are_scored_apart() -> None:
    halves = score_halves({"open": LABELS, "sealed": {"other": (MONDAY,)}}, {"port": (FOUND_CRANES, FOUND_MONDAY)})
    assert halves["open"].quotations == Tally(right=2)
    assert halves["sealed"].quotations == Tally(missed=1)


def test_figures_of_a_tally() -> None:
    tally = Tally(right=6, wrong=2, missed=4)
    assert (tally.precision, tally.recall) == (0.75, 0.6)
    assert tally.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))
    assert Tally().f1 == 1.0


@pytest.mark.parametrize(
    ("found", "right"),
    [
        ("Lopez", "Maria Lopez"),
        ("Maria Lopez, who runs the port", "Lopez"),
        ("LOPEZ", "Ms Lopez"),
        ("President Lopez", "Maria Lopez"),
        ("The ministry", "the ministry’s"),
        ("the President", "President"),
        ("Dr. Ana-Luisa Prado", "Ana-Luisa Prado"),
    ],
)
def test_same_names(found: str, right: str) -> None:
    assert is_same_name(found, right)


@pytest.mark.parametrize(
    ("found", "right"),
    [
        ("Lope", "Lopez"),
        ("Luisa", "Ana-Luisa Prado"),
        ("Maria Prado", "Maria Lopez"),
        ("the", "the ministry"),
        ("a", "a spokesman"),
        ("", "Lopez"),
        ("—", "Lopez"),
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen Lopez", "Lopez"),
    ],
)
def test_different_names(found: str, right: str) -> None:
    assert not is_same_name(found, right)


def pointer_to(words: str) -> Pointer:
    return Pointer(*span_of(words), digest(words))


PORT = ArticleLabels(
    article="port",
    folder="invented",
    quotations=(
        QuotationLabel(
            kind=Kind.SPEECH,
            spans=tuple(pointer_to(part) for part in ("The cranes stand still,", "Nobody pays us.")),
            speaker=pointer_to("Lopez"),
            speaker_names=(pointer_to("Maria Lopez"),),
            carrier=pointer_to("the Gull"),
        ),
    ),
)


def test_labels_are_read_from_yaml_and_spelled_out_with_the_text() -> None:
    def shown(words: str) -> str:
        start, end = span_of(words)
        return f"[{start}, {end}, '{digest(words)}']"

    yaml_text = f"""
- article: port
  set: invented
  quotations:
  - kind: speech
    spans: [{shown("The cranes stand still,")}, {shown("Nobody pays us.")}]
    speaker: {shown("Lopez")}
    speaker_names: [{shown("Maria Lopez")}]
    carrier: {shown("the Gull")}
"""
    assert read_labels(yaml_text) == (PORT,)
    half = gather_half((PORT,), {"invented": {"port": TEXT}})
    assert half.labels == {"port": (CRANES,)}
    assert half.texts == {"port": TEXT}


def test_an_article_that_is_not_there_is_named_and_left_out() -> None:
    half = gather_half((PORT,), {"invented": {}})
    assert (half.labels, half.absent, half.changed) == ({}, ("port",), ())


def test_an_article_that_is_not_as_labelled_is_named_and_left_out() -> None:
    edited = TEXT.replace("stand", "stood")
    assert find_broken_pointers(PORT, edited) == (PORT.quotations[0].spans[0],)
    half = gather_half((PORT,), {"invented": {"port": edited}})
    assert (half.labels, half.absent, half.changed) == ({}, (), ("port",))


def test_each_half_has_twenty_articles_and_none_is_in_both() -> None:
    opened, sealed = (read_labels((HERE / f"{name}.yml").read_text(encoding="utf-8")) for name in HALVES)
    assert len(opened) == len(sealed) == 20
    assert not {labels.article for labels in opened} & {labels.article for labels in sealed}
    assert {labels.folder for labels in sealed} == {"pasted-text"}


def test_labels_of_the_seeds_point_to_quotations() -> None:
    half = load_half("open", corpora=SEEDS)
    texts = load_seeds(SEEDS)
    assert half.changed == ()
    assert len(half.labels) == 4
    before_and_after = {
        texts[article][place]
        for article, quotations in half.labels.items()
        for quotation in quotations
        for start, end in quotation.spans
        for place in (start - 1, end)
    }
    assert before_and_after <= set("\"'“”")
