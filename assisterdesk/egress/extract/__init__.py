"""Text out of files, so that the gate can look inside."""
