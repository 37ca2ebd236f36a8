"""One operation of Exchange Web Services per file, each ending in its card."""
