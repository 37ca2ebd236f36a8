"""What is asked of a desk: case types, facts, subjects, and the life of one submission."""
