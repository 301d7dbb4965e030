"""The only rooms that touch the world: files, MkDocs, Pagefind, the command line."""
