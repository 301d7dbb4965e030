"""Each event with all that was counted of its sentences, of many events at once."""
