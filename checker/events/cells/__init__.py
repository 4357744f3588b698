"""The fields of an event, the checks of one cell, and the engine that runs them."""
