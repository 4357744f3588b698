"""Holds logged data sharing against the privacy statements in force that day."""

__version__ = "0.1.0"
