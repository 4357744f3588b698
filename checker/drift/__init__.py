"""Drift: what changed in meaning between versions of a text, and what it does to logged events."""
