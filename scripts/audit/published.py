"""A site as a good host publishes it: on loopback, compressed, with its address known to its pages."""

import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from lxml import html

COMPRESSED = (".html", ".css", ".js", ".json", ".xml", ".svg", ".txt")
KINDS = ("articles", "events", "topics", "people", "places", "organisations", "works", "outlets", "dates")


@dataclass(frozen=True)
class Published:
    """A built site and where it is served."""

    folder: Path
    address: str

    @cached_property
    def documents(self) -> dict[str, html.HtmlElement]:
        """Every page by its path below the site's root; redirects are left out."""
        files = sorted(self.folder.rglob("*.html"))
        parsed = {page_of(file, self.folder): html.document_fromstring(file.read_bytes()) for file in files}
        return {page: tree for page, tree in parsed.items() if not tree.xpath("//meta[@http-equiv='refresh']")}

    def page_types(self) -> dict[str, str]:
        """Return a page of each type: of articles and events the one with most words, else the first."""
        found = {"home": "", "404": "404.html"}
        for page in sorted(self.documents, key=lambda page: (-self.weigh(page), page)):
            found.setdefault(name_type(page), page)
        return dict(sorted(found.items()))

    def weigh(self, page: str) -> int:
        return len(self.documents[page].text_content()) if page.startswith(("articles/", "events/")) else 0


def name_type(page: str) -> str:
    """Return the page's type: "article", "saved file", "year" …, or its own name where there is one of it."""
    parts = page.strip("/").split("/")
    if parts[0] == "dates":
        return ("dates", "year", "month")[min(len(parts), 3) - 1]
    if parts[-1] == "saved":
        return "saved file"
    if parts[0] in KINDS and len(parts) > 1:
        return f"one of {parts[0]}"
    return parts[0] if len(parts) == 1 else f"guide: {parts[-1]}"


def page_of(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix().removesuffix("index.html")


@contextmanager
def publish(project: Path, folder: Path) -> Iterator[Published]:
    """Serve a folder on loopback, build the project into it with that address, and yield both."""
    folder.mkdir(parents=True)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(CompressingHandler, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            address = f"http://127.0.0.1:{server.server_address[1]}/"
            build(project, folder, address)
            yield Published(folder=folder, address=address)
        finally:
            server.shutdown()
            thread.join()


def build(project: Path, folder: Path, address: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)],
        cwd=project,
        env={**os.environ, "SITE_URL": address, "NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )


class CompressingHandler(SimpleHTTPRequestHandler):
    """Files as text-compressing hosts send them; what is not there gets the site's own 404 page."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        status = 200 if path.is_file() else 404
        path = path if status == 200 else Path(self.directory) / "404.html"
        content = path.read_bytes() if path.is_file() else b""
        packed = path.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", "")
        content = gzip.compress(content) if packed else content
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(content)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  -- the name is the parent's
        pass
