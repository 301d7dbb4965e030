"""The wheel, installed outside the repository, builds a dossier: templates, css, js and schemas travel in it."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.house.guide import ROOT

ARTICLES = {
    "dockers-and-port-sign.txt": (
        "Dockers and port sign after a night of talks\n\n"
        "CALDERHAVEN, March 28, 2025 - Dockers and the port company signed an agreement on Friday, Ada Brennick said.\n"
    ),
    "strike-ends.txt": (
        "Strike at Calderhaven ends\n\n"
        "The dockers of Calderhaven went back to work on Saturday, a day after their agreement with the port company.\n"
    ),
}
SETTINGS = "site_name: ''\ntheme: material\nplugins: [dossier]\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of two articles, built by the wheel alone."""
    folder = tmp_path_factory.mktemp("outside")
    python = install(make_wheel(folder), folder / "environment")
    write_dossier(folder)
    run([str(python), "-m", "mkdocs", "build", "--strict"], folder=folder)
    return folder


def make_wheel(folder: Path) -> Path:
    run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist"), str(ROOT)],
        folder=folder,
    )
    return next((folder / "dist").glob("*.whl"))


def install(wheel: Path, environment: Path) -> Path:
    """Return the Python of an environment that has the wheel, and beside it only what this one has but our checkout."""
    venv.create(environment, with_pip=False)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    target = run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder=environment
    ).strip()
    run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", target, str(wheel)],
        folder=environment,
    )
    # A line of a .pth file is put on the path, but .pth files there are not read: our editable install stays out.
    Path(target, "borrowed.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return python


def write_dossier(folder: Path) -> None:
    articles = folder / "dossier" / "articles"
    articles.mkdir(parents=True)
    for name, text in ARTICLES.items():
        (articles / name).write_text(text, encoding="utf-8")
    (folder / "dossier" / "dossier.yml").write_text("title: The Harbour Strike\n", encoding="utf-8")
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# The Harbour Strike\n\n<!-- dossier:figures -->\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")


def run(command: list[str], *, folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_the_package_comes_from_the_wheel(built: Path) -> None:
    python = next((built / "environment").glob("*/python"))
    place = run([str(python), "-c", "import newsdossier; print(newsdossier.__file__)"], folder=built)
    assert Path(place.strip()).is_relative_to(built)


@pytest.mark.parametrize("slug", ["dockers-and-port-sign", "strike-ends"])
def test_each_article_has_its_page(built: Path, slug: str) -> None:
    page = (built / "site" / "articles" / slug / "index.html").read_text(encoding="utf-8")
    assert "Calderhaven" in page


def test_the_style_sheet_and_scripts_travel_in_the_wheel(built: Path) -> None:
    assets = built / "site" / "assets" / "dossier"
    assert (assets / "dossier.css").stat().st_size
    assert list(assets.rglob("*.js"))


def test_the_schemas_travel_in_the_wheel(built: Path) -> None:
    assert list((built / "environment").rglob("newsdossier/schema/*.json"))


def test_the_command_works_outside_the_repository(built: Path) -> None:
    python = next((built / "environment").glob("*/python"))
    assert run([str(python), "-m", "newsdossier", "check"], folder=built).endswith("2 articles: nothing to mend\n")
