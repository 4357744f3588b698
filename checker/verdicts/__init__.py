"""The three-valued judge: a flow and the statements in force give a verdict, its evidence and its reasoning."""

from checker.verdicts.judgement.bench import bench_of
from checker.verdicts.judgement.classes import Classes, classes_of
from checker.verdicts.judgement.judging import judge, judge_on

__all__ = ["Classes", "bench_of", "classes_of", "judge", "judge_on"]
