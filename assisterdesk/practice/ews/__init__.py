"""An Exchange server on loopback, as far as a mail client can tell."""
