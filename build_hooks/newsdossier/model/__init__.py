"""The nouns of the house: frozen values that stages hand to one another."""
