"""AssisterDesk: the desktop program of an office of MNsure-certified assisters."""

__version__ = "0.1.0"
