"""The dossier as data files, and the page that tells of them."""
