"""Training only: a larger parser that reads privacy statements for the small one to learn from (decisions/0007)."""
