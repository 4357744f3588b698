"""Whether a condition, an exception or a clock of a commitment is met, not met, or not known."""
