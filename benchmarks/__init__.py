"""Measurements of the running parts, each beside something known; `make figures` runs them."""
