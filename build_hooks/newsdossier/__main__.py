"""`python -m newsdossier` is `dossier`."""

from newsdossier.adapters.cli import main

main()
