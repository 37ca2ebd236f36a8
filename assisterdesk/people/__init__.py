"""People of a household: frozen values and the identifiers a desk accepts."""
