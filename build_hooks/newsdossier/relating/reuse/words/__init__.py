"""The words of articles: in order, as numbers, quoted or not, and as evidence."""
