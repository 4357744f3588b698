"""What took place in the checker's terms: who received what, what the log says of it, and the moments that it names."""
