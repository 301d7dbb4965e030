"""The same dossier gives the same bytes, wherever, whenever and by whomever it is built."""

from pathlib import Path

from tests.site.building import copy_project, run_mkdocs

ELSEWHERE = Path(__file__).parent / "elsewhere"  # sitecustomize.py moves the clock


def test_folder_time_zone_hash_seed_and_day_leave_no_trace(tmp_path: Path) -> None:
    first = copy_project(tmp_path / "one")
    second = copy_project(tmp_path / "another folder")
    builds = (
        run_mkdocs(first, "build", environment={"TZ": "UTC", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}),
        run_mkdocs(
            second,
            "build",
            environment={
                "TZ": "Pacific/Auckland",
                "PYTHONHASHSEED": "77",
                "LC_ALL": "C",
                "PYTHONPATH": str(ELSEWHERE),
                "DAYS_LATER": "400",
            },
        ),
    )
    printed = [process.communicate()[0] for process in builds]
    assert [process.returncode for process in builds] == [0, 0], printed
    assert "400 days later" in printed[1]
    there, here = read_all(first / "site"), read_all(second / "site")
    assert sorted(there) == sorted(here)
    assert not [path for path, content in there.items() if here[path] != content]


def read_all(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
