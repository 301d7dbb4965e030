"""How articles hang together: alike, same event, rewrite, before and after, read next."""
