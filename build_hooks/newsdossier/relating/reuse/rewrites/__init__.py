"""Which reports of an event are rewrites of others."""
