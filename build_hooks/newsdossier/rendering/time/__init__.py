"""Articles and events along time."""
