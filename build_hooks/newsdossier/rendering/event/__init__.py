"""The parts of an event's Markdown file."""
