"""Which articles report one event, and when it happened."""
