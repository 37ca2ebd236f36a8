"""The secure channel to a desk as a life cycle."""
