"""dossier.yml."""

from newsdossier.model.dossier_settings import DossierSettings, Scope
from newsdossier.model.problem import Checked, Problem
from newsdossier.model.source import Source
from newsdossier.reading.yaml.fields import fill_model
from newsdossier.reading.yaml.file import read_yaml_file


def read_settings(source: Source | None) -> Checked[DossierSettings]:
    """Return the settings, always: where a field is wrong or missing, its default stands in."""
    if source is None:
        return Checked(value=DossierSettings())
    file = read_yaml_file(source)
    filled = fill_model(DossierSettings, file.fields, path=source.path)
    settings = filled.model or DossierSettings()
    problems = (*file.problems, *filled.problems)
    if is_reversed(settings.scope):
        problems = (*problems, fault_reversed(source, settings.scope, line=file.line_of("scope")))
        settings = settings.model_copy(update={"scope": Scope()})
    return Checked(value=settings, problems=problems)


def is_reversed(scope: Scope) -> bool:
    return scope.earliest is not None and scope.latest is not None and scope.earliest > scope.latest


def fault_reversed(source: Source, scope: Scope, *, line: int) -> Problem:
    return Problem(
        path=source.path,
        line=line,
        code="reversed-scope",
        message=f"the scope ends on {scope.latest}, before it begins on {scope.earliest}",
        hint="exchange from and to",
    )
