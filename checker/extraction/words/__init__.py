"""The words of `rules/` as sets and patterns."""
