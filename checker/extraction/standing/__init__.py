"""How a verb stands: asserted, denied, a duty, a wish, asked for first."""
