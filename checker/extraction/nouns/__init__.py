"""Phrases and what they name: data, parties, people, nobody."""
