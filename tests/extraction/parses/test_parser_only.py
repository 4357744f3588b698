"""spaCy is loaded without its command line, and whoever asks for that gets it all the same."""

import subprocess
import sys


def _said(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()


def test_reading_a_statement_loads_no_web_client() -> None:
    clients = "{'spacy.cli', 'requests', 'httpx', 'urllib3'}"
    program = f"import sys, checker.extraction as e; print(e.pipeline_meta()['lang'], sorted({clients} & sys.modules.keys()))"

    assert _said(program) == "en []"


def test_the_command_line_is_there_for_who_asks_for_it_later() -> None:
    assert _said("import checker.extraction, spacy.cli; print(callable(spacy.cli.info))") == "True"


def test_spacy_that_is_there_already_is_left_as_it_is() -> None:
    assert _said("import spacy; found = spacy.info; import checker.extraction; print(spacy.info is found is not None)") == "True"
