"""Markdown clippings: blocks, and formatting as marks."""
