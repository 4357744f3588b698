"""The log as a whole: found, taken in, inspected, counted."""
