"""What an article says of its days."""
