"""What the articles say of a person, place or organisation: its roles, and what it is quoted as saying."""
