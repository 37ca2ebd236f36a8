"""Is a word spelled as its language writes it, and what may have been meant? Always offline."""
