"""What is known not to be the article, line by line."""
