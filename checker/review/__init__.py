"""Review: commitments that a person looked at, corrected and approved, kept in a file beside the text that they are of."""

from checker.review.file import Approved, CommitmentsFile, Entry, load_approved, load_file
from checker.review.update import Carried, carried_over, written

__all__ = ["Approved", "Carried", "CommitmentsFile", "Entry", "carried_over", "load_approved", "load_file", "written"]
