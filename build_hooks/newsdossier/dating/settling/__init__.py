"""What follows from what articles say of their days."""
