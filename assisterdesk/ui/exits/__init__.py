"""The Qt halves of the ways out: clipboard and print."""
