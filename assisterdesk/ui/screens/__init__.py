"""One screen a folder, each ending in its card."""
