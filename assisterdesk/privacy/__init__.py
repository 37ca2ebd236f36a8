"""The privacy office: what counts as personal data, in words people can read."""
