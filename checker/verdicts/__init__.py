"""The three-valued judge: a flow and the statements in force give a verdict, its evidence and its reasoning."""

from checker.verdicts.judging import judge

__all__ = ["judge"]
