"""The commands of `dossier`, a file each: they carry between the terminal and the pipeline."""
