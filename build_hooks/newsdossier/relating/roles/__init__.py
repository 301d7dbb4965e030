"""What texts call a person."""
