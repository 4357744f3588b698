"""What data, purposes and recipients there are, how texts and logs name them, and which covers which."""

from checker.ontology.entries import Entry, Nature
from checker.ontology.ontology import Ontology
from checker.ontology.taxonomy import Taxonomy

__all__ = ["Entry", "Nature", "Ontology", "Taxonomy"]
