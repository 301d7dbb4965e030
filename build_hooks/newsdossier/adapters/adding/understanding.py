"""What was understood of a clipping: found, doubted, not known and left out."""

from collections import Counter
from collections.abc import Iterator

from newsdossier.adapters.adding.addition import Addition
from newsdossier.adapters.adding.lines import section, shorten, tell_evidence
from newsdossier.adapters.report import count
from newsdossier.model.evidence import Certainty
from newsdossier.model.explanation import ExplainedConflict, ExplainedDay, ExplainedFact, ExplainedLine, Explanation

Known = ExplainedFact | ExplainedDay
OPTION_HINTS = {"published": "--published 2024-03-15", "outlet": "--outlet ID", "url": "--url ADDRESS"}
"""What a curator may add to the command, by the fact that is not known."""
NEEDED = ("headline", "outlet", "published", "language")
"""What readers ask of an article; that one has no standfirst or agency is no news."""


def tell_understanding(explanation: Explanation, *, addition: Addition) -> Iterator[tuple[str, ...]]:
    """Yield a section for each: found, doubted, not known, left out."""
    known = list_known(explanation)
    stated = {field.name for field in addition.proposal.fields}
    found = (one for one in known if is_found(one) and one.name not in stated)
    yield section("Found", (line for one in found for line in tell_known(one)))
    yield section("Doubted", tell_doubts(explanation))
    yield section("Not known", (tell_missing(one) for one in known if value_of(one) is None and one.name in NEEDED))
    yield section(title_dropped(explanation.lines), tell_dropped(explanation.lines))


def list_known(explanation: Explanation) -> tuple[Known, ...]:
    return (*explanation.facts, *explanation.days)


def is_found(one: Known) -> bool:
    return value_of(one) is not None and one.certainty is not Certainty.DOUBTFUL


def value_of(one: Known) -> str | None:
    return one.value if isinstance(one, ExplainedFact) else one.day


def tell_known(one: Known) -> Iterator[str]:
    yield f"{one.name}: {value_of(one)}{tell_certainty(one)}"
    yield from (f"    {words}" for words in dict.fromkeys(map(tell_evidence, one.evidence)))


def tell_certainty(one: Known) -> str:
    words = ("" if one.stated else "worked out", "" if one.certainty is Certainty.CERTAIN else str(one.certainty))
    return f" ({', '.join(filter(None, words))})" if any(words) else ""


def tell_doubts(explanation: Explanation) -> Iterator[str]:
    for one in list_known(explanation):
        if value_of(one) is not None and not is_found(one):
            yield from tell_known(one)
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


def title_dropped(lines: tuple[ExplainedLine, ...]) -> str:
    left_out = sum(line.fate == "dropped" for line in lines)
    return f"Left out: {left_out} of {count(sum(line.fate != 'blank' for line in lines), 'line')}"


def tell_dropped(lines: tuple[ExplainedLine, ...]) -> Iterator[str]:
    """Yield a line for each rule, with the first words that it left out."""
    left_out = [line for line in lines if line.fate == "dropped"]
    totals = Counter(line.rule for line in left_out)
    first = {line.rule: line for line in reversed(left_out)}
    for rule, line in sorted(first.items(), key=lambda pair: pair[1].line):
        more = f" and {count(totals[rule] - 1, 'line')} more" if totals[rule] > 1 else ""
        yield f'{rule}: line {line.line}: "{shorten(line.text.strip())}"{more} ({line.reason})'
