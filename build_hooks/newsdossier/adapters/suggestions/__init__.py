"""`dossier suggest`: proposals for the lists, as YAML to paste, with what they rest on in comments."""
