"""What the terminal and a pull request say of problems and explanations."""

import json

import pytest

from newsdossier.adapters.explanation import render_json, render_text
from newsdossier.adapters.report import render_github_report, render_report
from newsdossier.model.address import SourcePath
from newsdossier.model.evidence import Certainty, Evidence
from newsdossier.model.explanation import (
    ExplainedConflict,
    ExplainedDay,
    ExplainedEntity,
    ExplainedFact,
    ExplainedLine,
    ExplainedLink,
    ExplainedPassage,
    Explanation,
    ExplanationReport,
)
from newsdossier.model.problem import Level, Problem

PATH = SourcePath("dossier/articles/harbour-strike.md")


def make_problem(
    message: str = 'no topic is called "labor"',
    *,
    path: str = PATH,
    hint: str = 'did you mean "labour"? Topics: dossier/topics.yml',
    level: Level = Level.FAULT,
) -> Problem:
    return Problem(path=SourcePath(path), line=4, code="unknown-topic", message=message, hint=hint, level=level)


def make_evidence(
    quote: str, *, rule: str = "weekday", path: str = PATH, line: int = 7, conclusion: str = ""
) -> Evidence:
    return Evidence(
        rule=rule, path=SourcePath(path), line=line, start=0, end=len(quote), quote=quote, conclusion=conclusion
    )


def test_a_fault_is_one_line_and_what_to_do_about_it() -> None:
    assert render_report([make_problem()], articles=5).splitlines() == [
        'dossier/articles/harbour-strike.md:4: unknown-topic: no topic is called "labor"',
        '  did you mean "labour"? Topics: dossier/topics.yml',
        "5 articles: 1 fault",
    ]


def test_a_note_is_marked_and_counted_apart() -> None:
    report = render_report([make_problem(), make_problem(level=Level.NOTE), make_problem()], articles=1)
    assert "harbour-strike.md:4: note: unknown-topic: " in report
    assert report.endswith("\n1 article: 2 faults and 1 note")


def test_a_clean_dossier_is_one_line() -> None:
    assert render_report([], articles=5) == "5 articles: nothing to mend"


def test_a_fault_marks_its_line_of_the_pull_request() -> None:
    annotation = render_github_report([make_problem()], articles=5).splitlines()[0]
    assert annotation == (
        "::error file=dossier/articles/harbour-strike.md,line=4,title=unknown-topic::"
        'no topic is called "labor"%0Adid you mean "labour"? Topics: dossier/topics.yml'
    )


def test_a_note_on_a_pull_request_is_a_notice() -> None:
    assert render_github_report([make_problem(level=Level.NOTE)], articles=1).startswith("::notice file=")


@pytest.mark.parametrize("message", ["one\n::error::two", "one\r\n::set-env name=a::b", "100%0A::error::two"])
def test_no_message_can_begin_a_workflow_command_of_its_own(message: str) -> None:
    lines = render_github_report([make_problem(message)], articles=1).splitlines()
    assert len(lines) == 2
    assert "%250A" in lines[0] or "%0A::" in lines[0]


def test_a_file_name_cannot_add_properties_to_an_annotation() -> None:
    annotation = render_github_report([make_problem(path="a,line=1::b.txt")], articles=1)
    assert annotation.startswith("::error file=a%2Cline=1%3A%3Ab.txt,line=4,")


@pytest.mark.parametrize("control", ["\x1b[2J", "\x9b2J", "\x07", "\N{RIGHT-TO-LEFT OVERRIDE}"])
def test_content_cannot_steer_the_terminal(control: str) -> None:
    problems = [make_problem(f"no topic is called {control}")]
    for report in (render_report(problems, articles=1), render_github_report(problems, articles=1)):
        assert control not in report
        assert "\N{REPLACEMENT CHARACTER}" in report


def test_a_message_of_two_lines_stays_on_one() -> None:
    assert len(render_report([make_problem("one\ntwo")], articles=1).splitlines()) == 3


EXPLANATION = Explanation(
    path=PATH,
    slug="harbour-strike",
    sha256="ab" * 32,
    facts=(
        ExplainedFact(
            name="headline",
            value="Dockers enter third week",
            certainty=Certainty.CERTAIN,
            stated=True,
            evidence=(make_evidence("Dockers enter third week", rule="first-line", line=3),),
        ),
        ExplainedFact(name="outlet", value=None, certainty=None, stated=False, evidence=()),
    ),
    days=(
        ExplainedDay(
            name="published",
            day="2024-03-15",
            precision="day",
            certainty=Certainty.LIKELY,
            stated=False,
            reasoning=("15 March 2024 is a Friday",),
            evidence=(
                make_evidence("on Friday", conclusion="the day is a Friday"),
                make_evidence("next Friday", line=2, path="dossier/articles/ballot.txt"),
            ),
        ),
    ),
    conflicts=(
        ExplainedConflict(
            about="published",
            explanation="the stamp is a Tuesday",
            said=make_evidence("2024-05-07", rule="stamp", line=1),
            against=make_evidence("on Friday"),
        ),
    ),
    passages=(
        ExplainedPassage(
            kind="paragraph", text="The dockers met.", line=7, repairs=("drop-cap-doubled: TheThe → The",)
        ),
    ),
    lines=(
        ExplainedLine(line=1, text="Log in", kept=False, fate="dropped", rule="login-link", reason="a link to log in"),
        ExplainedLine(line=2, text="", kept=True, fate="blank", rule="", reason=""),
        ExplainedLine(line=7, text="TheThe dockers met.", kept=True, fate="paragraph", rule="", reason=""),
    ),
    tags=(
        ExplainedEntity(
            kind="person",
            id="ada-brennick",
            name="Ada Brennick",
            stated=False,
            evidence=tuple(make_evidence("Brennick", rule="name-in-text", line=line) for line in (3, 7, 7)),
        ),
    ),
    event="harbour-walkout",
    links=(
        ExplainedLink(
            kind="related",
            slug="ballot",
            path="dossier/articles/ballot.txt",
            certainty=Certainty.DOUBTFUL,
            reason="both name Ada Brennick",
        ),
        ExplainedLink(
            kind="rewrite-of",
            slug="wire",
            path="dossier/articles/wire.txt",
            certainty=Certainty.LIKELY,
            reason="half of it follows four points",
            evidence=(make_evidence("they walked out", rule="points-in-order"),),
        ),
    ),
)


def test_an_explanation_in_words_says_everything_that_is_known_and_why() -> None:
    text = render_text(ExplanationReport(version=1, articles=(EXPLANATION,), problems=(make_problem(),)))
    for words in (
        "headline: Dockers enter third week (stated, certain)",
        '  first-line, line 3: "Dockers enter third week"',
        "outlet: not known",
        "published: 2024-03-15 (worked out, likely)",
        "15 March 2024 is a Friday",
        'weekday, line 7: "on Friday": the day is a Friday',
        'weekday, dossier/articles/ballot.txt, line 2: "next Friday"',
        'name-in-text, lines 3, 7: "Brennick"',
        "published: the stamp is a Tuesday",
        "person: Ada Brennick",
        "line 7, paragraph: The dockers met.",
        "mended: drop-cap-doubled: TheThe → The",
        'line 1, login-link: "Log in" (a link to log in)',
        "event: harbour-walkout",
        "related: dossier/articles/ballot.txt (doubtful): both name Ada Brennick",
        "rewrite-of: dossier/articles/wire.txt (likely): half of it follows four points",
        'points-in-order, line 7: "they walked out"',
        "unknown-topic",
    ):
        assert words in text


def test_an_explanation_lists_no_line_that_was_kept_as_left_out() -> None:
    text = render_text(ExplanationReport(version=1, articles=(EXPLANATION,), problems=()))
    left_out = text[text.index("Lines left out") : text.index("Links")]
    assert left_out.count("line ") == 1


def test_an_explanation_has_no_empty_section() -> None:
    bare = Explanation(
        path=PATH,
        slug="a",
        sha256="",
        facts=(),
        days=(),
        conflicts=(),
        passages=(),
        lines=(),
        tags=(),
        event=None,
        links=(),
    )
    assert "Links" not in render_text(ExplanationReport(version=1, articles=(bare,), problems=()))


def test_json_has_every_field_by_its_name_and_enums_as_words() -> None:
    report = json.loads(render_json(ExplanationReport(version=1, articles=(EXPLANATION,), problems=(make_problem(),))))
    assert report["version"] == 1
    assert report["articles"][0]["days"][0]["certainty"] == "likely"
    assert report["articles"][0]["facts"][1]["value"] is None
    assert report["problems"][0]["level"] == "fault"


def test_json_keeps_letters_of_every_script() -> None:
    problem = make_problem("Ким Чен Ын")
    assert "Ким Чен Ын" in render_json(ExplanationReport(version=1, articles=(), problems=(problem,)))
