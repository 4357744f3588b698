"""Constructions that have a module of their own, in the order in which they are tried."""

from checker.extraction.practices.bylines import beside_name
from checker.extraction.practices.promoting import promoted
from checker.extraction.practices.serving_us import engaged, served
from checker.extraction.practices.unlisted import briefed, conveyed, equipped, perused, supplied, travelled, wrested
from checker.extraction.slots.entered import entered, required

IDIOMS = (entered, required, promoted, served, engaged, beside_name, conveyed, travelled, equipped, perused, supplied, briefed, wrested)
