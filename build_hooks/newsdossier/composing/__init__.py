"""Page models: every word, link and number of a page, ready to be printed."""
