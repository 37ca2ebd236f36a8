"""One way out a file, each ending in its card."""
