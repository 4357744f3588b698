"""The reference of docs/, made from the code: `make docs` writes it, `test_docs` compares."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from pydantic import BaseModel

from checker.cli import main
from checker.rendering import formats
from checker.schemas import MODELS

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "reference"
WIDTH = 110
MADE_FROM_CODE = "Made from the code by `make docs`; do not edit."


def pages() -> dict[str, str]:
    """Return every page by its file name."""
    return {"commands.md": commands(), "fields.md": fields(), "formats.md": output_formats()}


def commands() -> str:
    """Return the help of every command."""
    parts = [f"# Commands\n\n{MADE_FROM_CODE}\n"]
    parts += [
        f"## `{path}`\n\n```text\n{text.rstrip()}\n```\n"
        for path, text in _helps(main, click.Context(main, info_name="checker", **main.context_settings))
    ]
    return "\n".join(parts)


def _helps(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    context.max_content_width = context.terminal_width = WIDTH
    yield context.command_path, command.get_help(context)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            if found:
                yield from _helps(found, click.Context(found, info_name=name, parent=context))


def fields() -> str:
    """Return the fields of every file that the checker reads or writes, from the schemas that `checker schema` prints."""
    parts = [f"# Fields\n\n{MADE_FROM_CODE} `checker schema NAME` prints each as JSON Schema.\n"]
    for name, model in MODELS.items():
        made = _schema(model)
        parts.append(f"## {name}\n\n{_table(made)}")
        parts += [f"### {title}\n\n{_table(part)}" for title, part in sorted(made.get("$defs", {}).items()) if part.get("properties")]
    return "\n".join(parts)


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema(mode="validation")


def _table(part: dict[str, Any]) -> str:
    required = set(part.get("required", ()))
    rows = [f"| {name} | {_type(field)} | {'yes' if name in required else ''} |" for name, field in part["properties"].items()]
    return "\n".join(["| field | type | required |", "|---|---|---|", *rows]) + "\n"


def _type(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return str(field["$ref"]).rpartition("/")[2]
    if "anyOf" in field:
        return " or ".join(_type(each) for each in field["anyOf"])
    if field.get("type") == "array":
        return f"list of {_type(field['items'])}" if field.get("items") else "list"
    return str(field.get("format") or field.get("type") or "any")


def output_formats() -> str:
    """Return what each `--format` is for, from the first line of the module that renders it."""
    rows = [f"| `{name}` | {_about(render)} |" for name, render in sorted(formats().items())]
    return "\n".join([f"# Formats\n\n{MADE_FROM_CODE}\n", "| `--format` | what it is |", "|---|---|", *rows]) + "\n"


def _about(render: Any) -> str:
    return str(sys.modules[render.__module__].__doc__).strip().splitlines()[0]


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
