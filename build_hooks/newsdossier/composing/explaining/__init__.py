"""What `dossier explain` prints of an article: each fact, line, tag and link, with what it rests on."""
