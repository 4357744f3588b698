"""Everything in rules/, read once: the taxonomies, the known organisations, and any other rule file by its model."""

import hashlib
import re
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field

from checker import yamlfile
from checker.errors import Mistake, UsageError
from checker.ontology import Ontology
from checker.resources import data_folder

M = TypeVar("M", bound=BaseModel)
HOST = re.compile(r"^(?:[a-z][a-z0-9+.-]*://)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#].*)?$")


class Strict(BaseModel):
    """A value of a rule file: nothing unknown in it, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LegalForms(Strict):
    """Words of legal forms by whose names they are dropped from; see rules/lexicon/legal_forms.yaml."""

    forms: frozenset[str]
    with_known: frozenset[str]
    with_registered: frozenset[str]

    @cached_property
    def of_known(self) -> frozenset[str]:
        """Return what is dropped from names that public lists know."""
        return self.forms | self.with_known

    @cached_property
    def of_registered(self) -> frozenset[str]:
        """Return what is dropped from names of a register or a log."""
        return self.forms | self.with_registered


class KnownOrganisation(Strict):
    """An organisation that public lists know; `role` is what it usually is: a hint, never evidence."""

    name: str = Field(min_length=1)
    company: str | None = None  # the firm behind it, where the name is a product
    aliases: tuple[str, ...] = ()
    role: str | None = None
    domains: tuple[str, ...] = ()  # "*.example.com" stands for the domain and everything below it


class OrganisationFile(Strict):
    source: str = Field(min_length=1)
    licence: str = Field(min_length=1)
    organisations: tuple[KnownOrganisation, ...]


class Rulebook:
    """A folder of rule files; raises UsageError with file and line for whatever is wrong in them."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise UsageError(Mistake(str(folder), "no such folder of rules", "reinstall the package"))
        self.folder = folder
        self._load = lru_cache(maxsize=None)(self._read)

    @cached_property
    def ontology(self) -> Ontology:
        """Return the taxonomies."""
        return Ontology.load(self.folder / "taxonomy")

    @cached_property
    def digest(self) -> str:
        """Return the SHA-256 over the names and contents of all rule files: which rules judged."""
        total = hashlib.sha256()
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                content = path.read_bytes()
                total.update(f"{path.relative_to(self.folder).as_posix()}\0{len(content)}\0".encode())
                total.update(content)
        return total.hexdigest()

    def load(self, relative: str, model: type[M]) -> M:
        """Return the rule file at `relative` as `model`."""
        return cast("M", self._load(relative, model))

    def files(self, folder: str) -> tuple[str, ...]:
        """Return the YAML files of a folder of rules, in order of name, as `load` takes them."""
        return tuple(path.relative_to(self.folder).as_posix() for path in sorted((self.folder / folder).glob("*.yaml")))

    def organisation(self, domain_or_name: str) -> KnownOrganisation | None:
        """Return the known organisation behind a domain, a URL or a name, None when no list knows it."""
        host = HOST.match(domain_or_name.strip().lower())
        return self._by_domain(host[1]) if host else self._names.get(name_key(domain_or_name))

    @cached_property
    def organisations(self) -> tuple[KnownOrganisation, ...]:
        """Return every known organisation."""
        return tuple(each for name in self.files("recipients") for each in self.load(name, OrganisationFile).organisations)

    def _read(self, relative: str, model: type[BaseModel]) -> BaseModel:
        return yamlfile.validated(model, self.folder / relative)

    def _by_domain(self, host: str) -> KnownOrganisation | None:
        if host in self._hosts:
            return self._hosts[host]
        labels = host.split(".")
        above = (".".join(labels[at:]) for at in range(len(labels) - 1))
        return next((self._hosts[f"*.{domain}"] for domain in above if f"*.{domain}" in self._hosts), None)

    @cached_property
    def _hosts(self) -> dict[str, KnownOrganisation]:
        found: dict[str, KnownOrganisation] = {}
        for each in self.organisations:
            for domain in each.domains:
                found.setdefault(domain, each)
        return found

    @cached_property
    def _names(self) -> dict[str, KnownOrganisation]:
        found: dict[str, KnownOrganisation] = {}
        for each in self.organisations:
            for name in (each.name, *each.aliases):
                found.setdefault(name_key(name), each)
        for each in self.organisations:
            if each.company:
                found.setdefault(name_key(each.company), each)
        return found


def name_key(name: str) -> str:
    """Return what two spellings of an organisation's name share: "Clarifai, Inc." and "clarifai"."""
    words = re.findall(r"[^\W_]+", name.lower())
    while len(words) > 1 and words[-1] in legal_forms().of_known:
        words.pop()
    return " ".join(words)


@cache
def legal_forms() -> LegalForms:
    """Load the words of legal forms; every mistake in the file is a UsageError with file and line."""
    return yamlfile.shipped(LegalForms, "lexicon/legal_forms.yaml")


@cache
def rulebook() -> Rulebook:
    """Return the rules that the package ships."""
    return Rulebook(data_folder("rules"))
