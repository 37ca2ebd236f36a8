"""Signing in to Microsoft, for every mailbox that wants its tokens: over Graph or Exchange."""
