"""Where reports do not say the same of one thing."""
