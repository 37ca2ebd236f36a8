"""Who looked at whose data and why: the log line and its chain."""
