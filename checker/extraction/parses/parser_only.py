"""Importing this module imports spaCy without its command line, which nothing here asks for.

It brings a web client, templates and some 300 modules, a third of the time that spaCy takes to start; and a program that opens no
connection need not load what could. Whoever imports `spacy.cli` later gets it.
"""

import importlib
import sys
from types import ModuleType

COMMANDS = ("spacy.cli", "spacy.cli.info")  # what `import spacy` asks for of them: the function `info`


def _load() -> None:
    """Import spaCy with stand-ins for its commands; nothing, where it is there already."""
    if "spacy" in sys.modules:
        return
    for name in COMMANDS:
        stand_in = ModuleType(name)
        vars(stand_in).update(info=None, __path__=[])
        sys.modules[name] = stand_in
    try:
        importlib.import_module("spacy")
    finally:
        for name in COMMANDS:
            sys.modules.pop(name, None)


_load()
