"""The summary below or above the headline."""
