"""From a passphrase to the key of the store."""
