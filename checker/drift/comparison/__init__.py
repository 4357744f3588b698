"""What became of each clause, and of each sentence in which nothing was read, on the way between two versions."""
