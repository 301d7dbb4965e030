"""The site of ten invented articles, built once."""

import pytest

from tests.site.building import BuiltSite, build, copy_project


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    project = copy_project(tmp_path_factory.mktemp("site") / "project")
    code, printed = build(project, "--strict")
    assert code == 0, printed
    return BuiltSite(folder=project / "site", printed=printed)
