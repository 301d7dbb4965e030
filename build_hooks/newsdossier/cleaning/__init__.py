"""What is the article and what is not, with the rule that says so."""
