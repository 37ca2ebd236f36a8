"""The frame around the screens: navigation, lock, status, crash page."""
