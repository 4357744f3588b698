"""The record: the whole report as JSON, the wire contract."""

import json

from pydantic_core import PydanticSerializationError

from checker.report import Report

NAME = "json"


def render(report: Report) -> str:
    """Return ``report`` as JSON; a lone surrogate in hostile input stays an escape, so the text is always valid UTF-8."""
    try:
        return report.model_dump_json(indent=2) + "\n"  # without a Python object for each value, of which a large report has millions
    except (PydanticSerializationError, UnicodeEncodeError):  # a lone surrogate
        return dumped(report.model_dump(mode="json"), indent=2) + "\n"


def dumped(value: object, *, indent: int | None = None) -> str:
    """Return ``value`` as JSON text that can be encoded in UTF-8."""
    return json.dumps(value, ensure_ascii=False, indent=indent).encode("utf-8", "backslashreplace").decode("utf-8")
