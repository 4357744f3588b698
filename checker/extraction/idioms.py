"""Constructions that have a module of their own, in the order in which they are tried."""

from checker.extraction.promoting import promoted
from checker.extraction.serving_us import served

IDIOMS = (promoted, served)
