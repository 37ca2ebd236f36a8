"""Microsoft Graph's mail on loopback, as far as a mail client can tell."""
