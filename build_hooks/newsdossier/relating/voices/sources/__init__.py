"""Who a source is: its name and kind, and for whom a pronoun stands."""
