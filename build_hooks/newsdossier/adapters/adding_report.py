"""What `dossier add` says: what goes on top, what was found, dropped and doubted, and what is there already."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsdossier.adapters.file_names import SIDECAR_ENDING
from newsdossier.adapters.report import count, flatten, make_printable, render_problem
from newsdossier.model.address import SourcePath
from newsdossier.model.evidence import Certainty, Evidence
from newsdossier.model.explanation import ExplainedConflict, ExplainedDay, ExplainedFact, ExplainedLine, Explanation
from newsdossier.model.problem import Level, Problem
from newsdossier.model.proposal import Duplicate, Proposal, ProposedField, Sameness

Known = ExplainedFact | ExplainedDay
LONGEST_QUOTE = 70  # characters: a line of the report stays a line of the terminal
KINSHIP = {
    "rewrite-of": "likely a rewrite of",
    "rewritten-by": "likely rewritten by",
    "same-event": "the same event as",
}
OPTION_HINTS = {"published": "--published 2024-03-15", "outlet": "--outlet ID", "url": "--url ADDRESS"}
"""What a curator may add to the command, by the fact that is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """A clipping in its place among the others."""

    path: SourcePath
    proposal: Proposal
    explanation: Explanation | None
    """None where a fault keeps it out of the dossier."""
    duplicates: tuple[Duplicate, ...]
    problems: tuple[Problem, ...]


def render_addition(addition: Addition, *, written: bool) -> str:
    """Return the report."""
    parts = (
        section("On top of the file" if addition.proposal.sidecar is None else "In a file beside it", fields(addition)),
        section("Taken over from the front matter of the file", taken_over(addition)),
        section("In the front matter as comments, and not read", left_aside(addition)),
        *(explain_parts(addition.explanation, addition=addition) if addition.explanation else ()),
        section("In the dossier already", kin(addition)),
        section("To mend" if any(is_fault(one) for one in addition.problems) else "To know", problems(addition)),
        (verdict(addition, written=written),),
    )
    return make_printable("\n\n".join("\n".join(part) for part in parts if part))


def explain_parts(explanation: Explanation, *, addition: Addition) -> Iterator[tuple[str, ...]]:
    known = known_of(explanation)
    stated = {field.name for field in addition.proposal.fields}
    yield section("Found", (line for one in known if is_found(one) and one.name not in stated for line in tell(one)))
    yield section("Doubted", doubts(explanation))
    yield section("Not known", (tell_missing(one) for one in known if value_of(one) is None and one.name in NEEDED))
    yield section(dropped_title(explanation.lines), dropped(explanation.lines))


NEEDED = ("headline", "outlet", "published", "language")
"""What readers ask of an article; that one has no standfirst or agency is no news."""


def section(title: str, lines: Iterable[str]) -> tuple[str, ...]:
    """Return the title and the lines below it; nothing where there are none."""
    listed = tuple(f"  {flatten(line)}" if not line.startswith(" ") else line for line in lines)
    return (title, *listed) if listed else ()


def fields(addition: Addition) -> Iterator[str]:
    for field in addition.proposal.fields:
        yield f"{field.name}: {field.value}{says(field)}"


def says(field: ProposedField) -> str:
    return f"  (the page says so, line {field.evidence.line})" if field.evidence else ""


def taken_over(addition: Addition) -> Iterator[str]:
    for field in addition.proposal.brought:
        if field.name is not None:
            yield f"{field.name}: {shorten(field.value)}  ({field.was}, line {field.line})"


def left_aside(addition: Addition) -> Iterator[str]:
    for field in addition.proposal.brought:
        if field.name is None:
            yield f"{field.was}: {shorten(field.words)}  (line {field.line}: {field.reason})"


def known_of(explanation: Explanation) -> tuple[Known, ...]:
    return (*explanation.facts, *explanation.days)


def is_found(one: Known) -> bool:
    return value_of(one) is not None and one.certainty is not Certainty.DOUBTFUL


def value_of(one: Known) -> str | None:
    return one.value if isinstance(one, ExplainedFact) else one.day


def tell(one: Known) -> Iterator[str]:
    yield f"{one.name}: {value_of(one)}{how_sure(one)}"
    yield from (f"    {words}" for words in dict.fromkeys(map(tell_evidence, one.evidence)))


def how_sure(one: Known) -> str:
    words = ("" if one.stated else "worked out", "" if one.certainty is Certainty.CERTAIN else str(one.certainty))
    return f" ({', '.join(filter(None, words))})" if any(words) else ""


def tell_evidence(evidence: Evidence) -> str:
    place = f"line {evidence.line}: " if evidence.line else ""
    conclusion = f" ({evidence.conclusion})" if evidence.conclusion else ""
    return flatten(f'{place}"{shorten(evidence.quote)}"{conclusion}')


def shorten(words: str) -> str:
    return words if len(words) <= LONGEST_QUOTE else f"{words[: LONGEST_QUOTE - 1].rstrip()}…"


def doubts(explanation: Explanation) -> Iterator[str]:
    for one in known_of(explanation):
        if value_of(one) is not None and not is_found(one):
            yield from tell(one)
    for conflict in explanation.conflicts:
        yield from tell_conflict(conflict)


def tell_conflict(conflict: ExplainedConflict) -> Iterator[str]:
    yield f"{conflict.about}: {conflict.explanation}"
    yield f"    {tell_evidence(conflict.said)}"
    yield f"    {tell_evidence(conflict.against)}"


def tell_missing(one: Known) -> str:
    reasons = f" ({'; '.join(one.reasoning)})" if isinstance(one, ExplainedDay) and one.reasoning else ""
    hint = f"; if you know it: {OPTION_HINTS[one.name]}" if one.name in OPTION_HINTS else ""
    return f"{one.name}{reasons}{hint}"


def dropped_title(lines: tuple[ExplainedLine, ...]) -> str:
    left_out = sum(line.fate == "dropped" for line in lines)
    return f"Left out: {left_out} of {count(sum(line.fate != 'blank' for line in lines), 'line')}"


def dropped(lines: tuple[ExplainedLine, ...]) -> Iterator[str]:
    """Yield a line for each rule, with the first words that it left out."""
    left_out = [line for line in lines if line.fate == "dropped"]
    totals = Counter(line.rule for line in left_out)
    first = {line.rule: line for line in reversed(left_out)}
    for rule, line in sorted(first.items(), key=lambda pair: pair[1].line):
        more = f" and {count(totals[rule] - 1, 'line')} more" if totals[rule] > 1 else ""
        yield f'{rule}: line {line.line}: "{shorten(line.text.strip())}"{more} ({line.reason})'


def kin(addition: Addition) -> Iterator[str]:
    for duplicate in addition.duplicates:
        share = "the same text, byte for byte" if duplicate.sameness is Sameness.BYTES else tell_share(duplicate)
        yield f"{share}: {duplicate.path}"
    copies = {duplicate.path for duplicate in addition.duplicates}
    for link in addition.explanation.links if addition.explanation else ():
        if link.kind in KINSHIP and link.path not in copies:
            yield f"{KINSHIP[link.kind]} {link.path}{f' ({link.reason})' if link.reason else ''}"


def tell_share(duplicate: Duplicate) -> str:
    return f"nearly the same text ({round(100 * duplicate.share)} % of its wording)"


def problems(addition: Addition) -> Iterator[str]:
    for problem in addition.problems:
        yield from (f"  {line}" for line in tell_problem(problem, addition).splitlines())


def tell_problem(problem: Problem, addition: Addition) -> str:
    """Return the problem; one with a field that an option gave names the option, for there is no file yet."""
    first_line = 2 if addition.proposal.sidecar is None else 1
    index = problem.line - first_line
    beside = f"{addition.path}{SIDECAR_ENDING}"
    own = problem.path == (addition.path if addition.proposal.sidecar is None else beside)
    if own and 0 <= index < len(addition.proposal.fields):
        return f"--{addition.proposal.fields[index].name}: {problem.code}: {problem.message}\n  {problem.hint}"
    return render_problem(problem)


def is_fault(problem: Problem) -> bool:
    return problem.level is Level.FAULT


def verdict(addition: Addition, *, written: bool) -> str:
    beside = f" and {addition.path}{SIDECAR_ENDING}" if addition.proposal.sidecar is not None else ""
    if written:
        return f"Written: {addition.path}{beside}"
    because = "mend that first" if any(map(is_fault, addition.problems)) else "this was a dry run"
    return f"Nothing written: {because}. It would be {addition.path}{beside}"
