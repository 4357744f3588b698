"""Renderings: one module an output format, each with a `NAME` for `--format` and `render(report) -> str`."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from checker.report import Report

Render = Callable[[Report], str]


@cache
def formats() -> dict[str, Render]:
    """Return every output format by its name: adding a module to this package adds a format."""
    modules = (import_module(f"{__name__}.{entry.name}") for entry in iter_modules(__path__))
    return {module.NAME: module.render for module in sorted(modules, key=lambda m: m.__name__) if hasattr(module, "NAME")}
