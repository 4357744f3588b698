"""Words of two texts held against each other: stems, synonyms, figures, dates, and what changed between two wordings."""
