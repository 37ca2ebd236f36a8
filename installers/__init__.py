"""Builds what an office deploys, from a commit and the locked hashes; each step is a program."""
