"""Colour roles, type scale and spacing: the one place that says how it looks."""
