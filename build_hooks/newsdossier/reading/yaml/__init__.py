"""YAML with line numbers into frozen models, every complaint in the words of a curator."""
