"""Topics, and mentions of people, places, organisations and works."""
