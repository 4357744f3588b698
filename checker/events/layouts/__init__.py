"""How a log names things, and how a foreign record becomes our events."""
