"""One kind of personal data a file, each ending in its card."""
