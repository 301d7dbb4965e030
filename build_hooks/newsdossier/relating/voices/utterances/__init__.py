"""The same words quoted in several places: one utterance in several wordings."""
