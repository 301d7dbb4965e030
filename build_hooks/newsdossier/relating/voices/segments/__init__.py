"""An article in pieces: its passages, the quotation marks in them, sentences, words and signs."""
