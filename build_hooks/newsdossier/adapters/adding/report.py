"""What `dossier add` says of a clipping, section by section."""

from collections.abc import Iterator

from newsdossier.adapters.adding.addition import Addition
from newsdossier.adapters.adding.kin import tell_kin
from newsdossier.adapters.adding.lines import section, shorten
from newsdossier.adapters.adding.mending import is_fault, tell_problems
from newsdossier.adapters.adding.understanding import tell_understanding
from newsdossier.adapters.file_names import SIDECAR_ENDING
from newsdossier.adapters.report import make_printable
from newsdossier.model.proposal import ProposedField


def render_addition(addition: Addition, *, written: bool) -> str:
    """Return what was, or would be, written, what was found, dropped and doubted, and what is there already."""
    where = "On top of the file" if addition.proposal.sidecar is None else "In a file beside it"
    parts = (
        section(where, tell_fields(addition)),
        section("Taken over from the front matter of the file", tell_taken_over(addition)),
        section("In the front matter as comments, and not read", tell_left_aside(addition)),
        *(tell_understanding(addition.explanation, addition=addition) if addition.explanation else ()),
        section("In the dossier already", tell_kin(addition)),
        section("To mend" if any(is_fault(one) for one in addition.problems) else "To know", tell_problems(addition)),
        (tell_outcome(addition, written=written),),
    )
    return make_printable("\n\n".join("\n".join(part) for part in parts if part))


def tell_fields(addition: Addition) -> Iterator[str]:
    for field in addition.proposal.fields:
        yield f"{field.name}: {field.value}{tell_origin(field)}"


def tell_origin(field: ProposedField) -> str:
    return f"  (the page says so, line {field.evidence.line})" if field.evidence else ""


def tell_taken_over(addition: Addition) -> Iterator[str]:
    for field in addition.proposal.brought:
        if field.name is not None:
            yield f"{field.name}: {shorten(field.value)}  ({field.was}, line {field.line})"


def tell_left_aside(addition: Addition) -> Iterator[str]:
    for field in addition.proposal.brought:
        if field.name is None:
            yield f"{field.was}: {shorten(field.words)}  (line {field.line}: {field.reason})"


def tell_outcome(addition: Addition, *, written: bool) -> str:
    beside = f" and {addition.path}{SIDECAR_ENDING}" if addition.proposal.sidecar is not None else ""
    if written:
        return f"Written: {addition.path}{beside}"
    because = "mend that first" if any(map(is_fault, addition.problems)) else "this was a dry run"
    return f"Nothing written: {because}. It would be {addition.path}{beside}"
