"""The encrypted store: SQLCipher, one writer, a log line before every look."""
