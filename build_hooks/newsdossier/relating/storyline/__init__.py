"""Events in order: what links them, and what articles mention that none reports."""
