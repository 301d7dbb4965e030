"""What a sentence states that another report can state otherwise: numbers, measures, ages, days and names."""
