"""`make audit`: the built site, measured in a browser and by other people's checkers."""
