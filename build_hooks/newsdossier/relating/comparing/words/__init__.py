"""The words of reports as they are compared, each with a number."""
