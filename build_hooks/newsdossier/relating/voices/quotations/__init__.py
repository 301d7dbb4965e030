"""The words between marks as they belong together, each with its speaker and with who carried it."""
