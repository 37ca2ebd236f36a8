"""May this leave? The one gate out."""
