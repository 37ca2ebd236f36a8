"""Drives the real window through the practice office and keeps a picture of each step."""
