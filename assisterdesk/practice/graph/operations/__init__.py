"""What the practice Graph can do, a subject per file, each ending in its OPERATIONS."""
