"""Articles and events along time: the strip, the timeline, the calendars."""
