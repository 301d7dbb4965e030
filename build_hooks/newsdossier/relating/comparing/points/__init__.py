"""What several reports say: sentences that are alike, put together."""
