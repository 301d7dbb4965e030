"""Which clippings make the dossier, and whether what they point to exists."""
