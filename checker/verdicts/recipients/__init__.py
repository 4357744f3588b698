"""Whether a recipient is one of those that a text names: by kind, by role, by task, by a list."""
