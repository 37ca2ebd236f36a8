"""What a person can choose, each with its type, its default and its words in one place."""
