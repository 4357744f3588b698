"""Constructions that have a module of their own, in the order in which they are tried."""

from checker.extraction.bylines import beside_name
from checker.extraction.entered import entered, required
from checker.extraction.promoting import promoted
from checker.extraction.serving_us import engaged, served
from checker.extraction.unlisted import briefed, conveyed, equipped, perused, supplied, travelled, wrested

IDIOMS = (entered, required, promoted, served, engaged, beside_name, conveyed, travelled, equipped, perused, supplied, briefed, wrested)
