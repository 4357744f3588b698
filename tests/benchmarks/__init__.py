"""Measurements, not tests: each prints a table; nothing here fails on a figure."""
