"""What only one report says."""
