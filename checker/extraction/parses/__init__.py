"""Parsed sentences, their mends, and the only view of the parser's labels."""
