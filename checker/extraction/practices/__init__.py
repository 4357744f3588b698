"""Drafts: verbs, nouns and constructions that tell of a practice, each with its slots."""
