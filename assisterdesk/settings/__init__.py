"""What a person or an office may set, each with type, default, label and help."""
