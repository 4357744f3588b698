"""A verdict in words: what decided, what it goes back to, what else was considered."""
