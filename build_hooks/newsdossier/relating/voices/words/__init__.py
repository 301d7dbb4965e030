"""English words, by what they do in a sentence or what they name, and some of other languages."""
