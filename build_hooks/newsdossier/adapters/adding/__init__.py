"""`dossier add`: a file becomes a clipping of the dossier, and what was understood of it is said."""
