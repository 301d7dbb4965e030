"""Quotations as pages show them."""
