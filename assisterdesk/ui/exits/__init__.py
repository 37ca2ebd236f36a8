"""The Qt halves of the ways out: clipboard, print, save, open; each takes a clearance."""
