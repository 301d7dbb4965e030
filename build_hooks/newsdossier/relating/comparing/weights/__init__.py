"""What the words of an event weigh: the fewer of its sentences have one, the more."""
