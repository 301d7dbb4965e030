"""What a sentence states that another report can state otherwise: numbers, lengths of time, days and names."""
