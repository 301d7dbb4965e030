"""When an article came out and when what it reports happened, from constraints on days."""
