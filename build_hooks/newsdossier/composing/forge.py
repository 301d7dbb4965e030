"""Where a clipping can be edited, and a mistake reported, on the forge that keeps the repository."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from newsdossier.model.address import SourcePath
from newsdossier.model.dossier_settings import DossierSettings
from newsdossier.model.field_types import WEB_ADDRESS_PATTERN


@dataclass(frozen=True, slots=True, kw_only=True)
class Forge:
    """How one kind of forge builds its addresses; `{}` are the repository, branch and path, or repository and title."""

    hosts: tuple[str, ...]
    """Words that stand in the host's name."""
    edit: str
    report: str


FORGES: Final = (
    Forge(hosts=("github",), edit="{}/edit/{}/{}", report="{}/issues/new?title={}"),
    Forge(hosts=("gitlab",), edit="{}/-/edit/{}/{}", report="{}/-/issues/new?issue[title]={}"),
    Forge(hosts=("codeberg", "forgejo", "gitea"), edit="{}/_edit/{}/{}", report="{}/issues/new?title={}"),
)


def edit_link(path: SourcePath, *, settings: DossierSettings) -> str:
    """Return the address at which a file can be edited; "" if the forge is not known."""
    forge = find_forge(settings.repository)
    if forge is None:
        return ""
    return forge.edit.format(clean_repository(settings.repository), quote(settings.branch), quote(path))


def report_link(title: str, *, settings: DossierSettings) -> str:
    """Return where a mistake can be reported: as dossier.yml says, else a new issue of that title, else ""."""
    if settings.corrections:
        return corrections_link(settings.corrections)
    forge = find_forge(settings.repository)
    return forge.report.format(clean_repository(settings.repository), quote(title, safe="")) if forge else ""


def corrections_link(corrections: str) -> str:
    if is_web_address(corrections):
        return corrections
    name, at, host = corrections.removeprefix("mailto:").partition("@")
    return f"mailto:{quote(name)}@{quote(host)}" if name and at and host else ""


def find_forge(repository: str) -> Forge | None:
    host = urlsplit(repository).hostname if is_web_address(repository) else None
    return next((forge for forge in FORGES if any(word in (host or "") for word in forge.hosts)), None)


def clean_repository(repository: str) -> str:
    return repository.rstrip("/").removesuffix(".git")


def is_web_address(address: str) -> bool:
    """Return whether a page may link there: http and https only, whatever a file says."""
    return re.fullmatch(WEB_ADDRESS_PATTERN, address) is not None
