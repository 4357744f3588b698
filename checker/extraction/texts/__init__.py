"""The text that the parser gets for a clause, and the way back to what was written."""
