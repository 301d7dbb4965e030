"""Days as texts write them."""
