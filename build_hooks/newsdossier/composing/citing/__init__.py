"""How to cite an article, in the styles that people and programs read."""
