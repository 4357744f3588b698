"""The clauses and sentences of two texts, and which of the one stands where one of the other stood."""
