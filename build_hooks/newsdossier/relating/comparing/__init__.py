"""The reports of one event, side by side."""
