"""Cases and the notes on them: frozen values and their rules."""
