"""What a person can do: one plain blocking function a verb."""
