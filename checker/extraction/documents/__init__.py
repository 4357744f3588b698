"""Commitments in their places: what was said before, definitions, headings, tables, agreements."""
