"""The reports of events, sentence by sentence."""
