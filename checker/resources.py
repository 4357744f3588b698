"""Where the shipped data folders are: inside the package in a wheel, beside it in a checkout."""

from pathlib import Path


def data_folder(name: str) -> Path:
    """Return the folder of shipped data called ``name`` ("rules", "reports/templates")."""
    package = Path(__file__).resolve().parent
    packaged = package / name
    return packaged if packaged.is_dir() else package.parent / name
