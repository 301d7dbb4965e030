"""Names that an article uses, so that a surname leads to the full name and initials to the words behind them."""
