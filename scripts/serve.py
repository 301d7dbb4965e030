"""Serve the dossier with live reload on a port that is free: `python scripts/serve.py [PORT]`."""

import os
import socket
import subprocess
import sys

HOST = "127.0.0.1"
FIRST_PORT = 8000
PORTS_TO_TRY = 100


def main() -> int:
    asked = sys.argv[1:]
    if asked and not asked[0].isdigit():
        print(f'PORT is "{asked[0]}": give a number, for example make serve PORT=8001', file=sys.stderr)
        return 1
    port = (
        int(asked[0]) if asked else next(port for port in range(FIRST_PORT, FIRST_PORT + PORTS_TO_TRY) if is_free(port))
    )
    if not is_free(port):
        print(f"Port {port} is taken: choose another one, for example make serve PORT={port + 1}", file=sys.stderr)
        return 1
    print(f"The dossier will be at http://{HOST}:{port}/ (stop with Ctrl-C)", flush=True)
    return serve(port)


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        return 0 < port < 2**16 and not bound(probe, port)


def bound(probe: socket.socket, port: int) -> bool:
    try:
        probe.bind((HOST, port))
    except OSError:
        return True
    return False


def serve(port: int) -> int:
    # MkDocs 1.6 with click 8.3 or newer reloads only where it is told to (mkdocs issue 4032).
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", f"{HOST}:{port}"]
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
