"""Bytes that nothing says the encoding of: which one makes everyday words of a language of them."""
