"""Plugs the concrete parts together; imports lazily, so that a command runs without Qt."""
