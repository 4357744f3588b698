"""What was not understood, and what a second reader thinks of it."""
