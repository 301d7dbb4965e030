"""Files in memory become clippings, settings and taxonomies; whatever is wrong with them is a problem."""
