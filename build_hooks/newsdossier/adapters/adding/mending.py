"""What should be mended of a clipping that is to be added."""

from collections.abc import Iterator

from newsdossier.adapters.adding.addition import Addition
from newsdossier.adapters.file_names import SIDECAR_ENDING
from newsdossier.adapters.report import render_problem
from newsdossier.model.problem import Level, Problem


def tell_problems(addition: Addition) -> Iterator[str]:
    """Yield the lines of each problem."""
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
