"""What every room shares: ids, clock, errors, access, kinds, cards, resources."""
