"""The three-valued judge: a flow and the statements in force give a verdict, its evidence and its reasoning."""

from checker.verdicts.classes import Classes, classes_of
from checker.verdicts.judging import judge

__all__ = ["Classes", "classes_of", "judge"]
