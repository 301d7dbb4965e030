"""Where the article begins and ends."""
