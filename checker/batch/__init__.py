"""Batch: many projects in one run, each judged once, whatever happens to the others or to the run."""

from checker.batch.manifest import Task, load_manifest
from checker.batch.runs import Batch, run

__all__ = ["Batch", "Task", "load_manifest", "run"]
