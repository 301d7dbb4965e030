"""newsdossier: a folder of saved news articles becomes a searchable static site about one story."""

__version__ = "0.1.0"
