"""MkDocs' side of the house: pages, theme, views and redirects as MkDocs wants them."""
