"""`mkdocs serve` sees what changes, survives what breaks, and leaves nothing behind."""

import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.site.building import build, copy_project, run_mkdocs

PATIENCE = 60  # seconds: a build takes two, on a busy machine ten


class Serving:
    """A running `mkdocs serve`, and what it says."""

    def __init__(self, project: Path, process: "subprocess.Popen[str]") -> None:
        self.project = project
        self.process = process
        self.said: list[str] = []
        self.lines: Queue[str] = Queue()
        self.reader = threading.Thread(target=self.listen, daemon=True)
        self.reader.start()

    def listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line)

    def wait_for(self, words: str) -> str:
        """Return the line that holds the words, once it has been printed."""
        until = time.monotonic() + PATIENCE
        while (left := until - time.monotonic()) > 0:
            try:
                self.said.append(self.lines.get(timeout=left))
            except Empty:
                break
            if words in self.said[-1]:
                return self.said[-1]
        raise AssertionError(f"never said {words!r}:\n{''.join(self.said)}")

    def get(self, address: str) -> str:
        """Return a page; "" where there is none."""
        try:
            with urlopen(self.url + address, timeout=PATIENCE) as answer:
                return str(answer.read().decode())
        except HTTPError as missing:
            missing.close()
            return ""

    @property
    def url(self) -> str:
        return "".join(self.said).partition("Serving on ")[2].split()[0]

    @property
    def articles(self) -> Path:
        return self.project / "dossier" / "articles"


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    folder = tmp_path_factory.mktemp("serving")
    project = copy_project(folder / "project")
    (folder / "temporary").mkdir()
    process = run_mkdocs(
        project, "serve", "--dev-addr", f"127.0.0.1:{find_port()}", environment={"TMPDIR": str(folder / "temporary")}
    )
    try:
        serving = Serving(project, process)
        serving.wait_for("Serving on")
        yield serving
    finally:
        process.kill()
        process.communicate()


def find_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_search_works_while_serving(serving: Serving) -> None:
    assert "pagefind" in serving.get("pagefind/pagefind.js")
    assert '"page_count"' in serving.get("pagefind/pagefind-entry.json")


def test_a_new_article_appears(serving: Serving) -> None:
    (serving.articles / "new.txt").write_text("A new crane\n\nIt came to Port Vell by ship.\n")
    serving.wait_for("Reloading browsers")
    assert "It came to Port Vell by ship." in serving.get("articles/new/")


def test_a_changed_article_changes(serving: Serving) -> None:
    (serving.articles / "new.txt").write_text("A new crane\n\nIt came to Port Vell by barge, said the harbour.\n")
    serving.wait_for("Reloading browsers")
    assert "by barge" in serving.get("articles/new/")


def test_yaml_saved_midway_is_a_warning_and_no_end(serving: Serving) -> None:
    topics = serving.project / "dossier" / "topics.yml"
    whole = topics.read_text()
    topics.write_text("wages: [")
    assert "WARNING" in serving.wait_for("topics.yml:1")
    serving.wait_for("Reloading browsers")
    assert "by barge" in serving.get("articles/new/")
    topics.write_text(whole)
    serving.wait_for("Reloading browsers")
    assert "Wages" in serving.get("topics/wages/")


def test_after_changes_it_serves_what_a_fresh_build_makes(serving: Serving, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    shutil.copytree(serving.project, fresh, ignore=shutil.ignore_patterns("site"))
    assert build(fresh)[0] == 0
    assert "by barge" in (fresh / "site" / "data" / "dossier.json").read_text(encoding="utf-8")
    for address in ("data/dossier.json", "search/names.json"):
        assert serving.get(address) == (fresh / "site" / address).read_text(encoding="utf-8")


def test_a_removed_article_goes(serving: Serving) -> None:
    (serving.articles / "new.txt").unlink()
    serving.wait_for("Reloading browsers")
    assert serving.get("articles/new/") == ""


def test_a_build_does_not_set_off_the_next(serving: Serving) -> None:
    """The last change has been built; had that build written into a watched folder, another would begin."""
    time.sleep(2)
    said = [serving.lines.get() for _ in range(serving.lines.qsize())]
    assert not [line for line in said if "Detected file changes" in line]


def test_ctrl_c_ends_it_and_leaves_nothing_behind(serving: Serving) -> None:
    serving.process.send_signal(signal.SIGINT)
    serving.wait_for("Shutting down...")
    assert serving.process.wait(PATIENCE) == 0
    assert not list((serving.project.parent / "temporary").iterdir())
    assert not any("Traceback" in line for line in serving.said)
