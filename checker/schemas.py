"""Schemas: the JSON Schema of every file that the checker reads or writes, made from the models that read and write them."""

from typing import Any

from pydantic import BaseModel

from checker.project import ProjectFile
from checker.register.file import RegisterFile
from checker.rendering.record import dumped
from checker.report import SCHEMA_VERSION, Report
from checker.report.drift import DriftReport
from checker.waivers import WaiverFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MODELS: dict[str, type[BaseModel]] = {
    "report": Report,
    "drift": DriftReport,
    "project": ProjectFile,
    "recipients": RegisterFile,
    "waivers": WaiverFile,
}


def schema(name: str) -> str:
    """Return the JSON Schema of one kind of file."""
    made: dict[str, Any] = MODELS[name].model_json_schema(mode="validation")
    head = {"$schema": DIALECT, "$comment": f"privacy-practice-checker {name}, schema version {SCHEMA_VERSION}"}
    return dumped(head | made, indent=2) + "\n"
