"""The office and its staff."""
