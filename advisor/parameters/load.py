"""Loads the records that lie beside this module into one ParameterBook; refuses whatever is doubtful."""

import gc
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from advisor.engine.parameters import Country, FxRate, Parameter, ParameterBook, Profile, Role, ScaleRow, Source
from advisor.parameters.checks import Fault, fx_faults, parameter_faults, role_faults, scale_faults, source_faults
from advisor.parameters.documents import Tree, parse
from advisor.parameters.errors import RecordError

_Record = TypeVar("_Record", bound=BaseModel)
_Names = tuple[str, ...]
_TOP_KEYS: Mapping[str, _Names] = {
    "sources.yaml": ("sources",),
    "fx.yaml": ("fx",),
    "defaults.yaml": ("parameters",),
    "roles.yaml": ("roles",),
    "anchor.yaml": ("parameters", "roles"),
    "not_modelled.yaml": ("not_modelled",),
}
_ONLY_BY_COUNTRY = "working_days_"  # counted for a country and year, so there can be no default
_COUNTRY_KEYS = ("code", "name", "not_modelled", "parameters", "scale")


@cache
def load_book() -> ParameterBook:
    """Give the book of the installed package. Raises RecordError when a record is doubtful."""
    book = build_book(read_texts())
    gc.freeze()  # records live as long as the process: no full round of the garbage collector need walk through them
    return book


def read_texts() -> dict[str, str]:
    """Give the record files of the package by name; countries as `countries/PL.yaml`."""
    top = files("advisor.parameters") / "records"
    found = {entry.name: entry for entry in top.iterdir() if entry.name.endswith(".yaml")}
    found |= {
        f"countries/{entry.name}": entry for entry in (top / "countries").iterdir() if entry.name.endswith(".yaml")
    }
    return {name: found[name].read_text(encoding="utf-8") for name in sorted(found)}


def build_book(texts: Mapping[str, str]) -> ParameterBook:
    """Make the book out of record files by name. Raises RecordError naming file, record, key and what was expected."""
    trees = {file: parse(text, file) for file, text in texts.items()}
    for file, tree in trees.items():
        _check_top(file, tree)
    missing = _TOP_KEYS.keys() - trees.keys()
    if missing:
        raise RecordError(min(missing), "", "", "this file to be there")
    return _Builder(trees).book()


def _check_top(file: str, tree: dict[str, Tree]) -> None:
    keys = _COUNTRY_KEYS if file.startswith("countries/") else _TOP_KEYS.get(file)
    if keys is None:
        raise RecordError(file, "", "", f"one of the files {', '.join(_TOP_KEYS)} or countries/XX.yaml")
    if set(keys) != set(tree):
        odd = min(set(keys) ^ set(tree))
        raise RecordError(file, "", odd, f"the keys {', '.join(keys)}, each once")


class _Builder:
    """Turns checked trees into records; sources and currencies first, since all others refer to them."""

    def __init__(self, trees: Mapping[str, dict[str, Tree]]) -> None:
        self.trees = trees
        self.used: set[str] = set()
        self.sources: dict[str, Source] = {}
        self.sources = _by(self._records("sources.yaml", "sources", Source, "id", source_faults), "id")
        self.fx = _by(self._records("fx.yaml", "fx", FxRate, "currency", fx_faults), "currency")
        self.defaults = self._parameters("defaults.yaml")
        self.left_out = self._left_out()

    def book(self) -> ParameterBook:
        codes = [file for file in self.trees if file.startswith("countries/")]
        book = ParameterBook(
            version=_version(self.trees),
            defaults=self.defaults,
            roles=self._roles("roles.yaml"),
            countries={country.code: country for country in map(self._country, codes)},
            anchor=Profile(parameters=self._parameters("anchor.yaml"), roles=self._roles("anchor.yaml")),
            fx=self.fx,
            not_modelled=self.left_out,
        )
        unused = self.sources.keys() - self.used
        if unused:
            raise RecordError("sources.yaml", min(unused), "id", "a source that a record refers to")
        return book

    def _country(self, file: str) -> Country:
        tree = self.trees[file]
        scale = self._records(file, "scale", ScaleRow, "component", lambda row: scale_faults(row, self.fx))
        row = {**tree, "parameters": self._parameters(file), "scale": scale}
        country = _validated(Country, row, file, str(tree["code"]))
        if file != f"countries/{country.code}.yaml":
            raise RecordError(file, country.code, "code", "the code that names the file")
        for name in country.parameters:
            if name not in self.defaults and not name.startswith(_ONLY_BY_COUNTRY):
                raise RecordError(file, name, "id", "an id of defaults.yaml")
        for entry in country.not_modelled:
            if entry not in self.left_out:
                raise RecordError(file, country.code, "not_modelled", f"an id of not_modelled.yaml, not {entry}")
        return country

    def _left_out(self) -> tuple[str, ...]:
        file, key = "not_modelled.yaml", "not_modelled"
        entries = self.trees[file][key]
        names = tuple(entry for entry in entries or () if isinstance(entry, str))
        if entries is None or len(names) != len(entries) or len(set(names)) != len(names):
            raise RecordError(file, "", key, "a list of ids, each once")
        return names

    def _parameters(self, file: str) -> dict[str, Parameter]:
        found = self._records(file, "parameters", Parameter, "id", lambda record: parameter_faults(record, self.fx))
        return _by(found, "id")

    def _roles(self, file: str) -> tuple[Role, ...]:
        return self._records(file, "roles", Role, "role", role_faults)

    def _records(
        self, file: str, key: str, kind: type[_Record], name: str, faults: Callable[[_Record], Iterable[Fault]]
    ) -> tuple[_Record, ...]:
        """Validate the list under `key`; `name` is the key that names a record and differs from record to record."""
        rows = self.trees[file][key]
        found: dict[str, _Record] = {}
        for row in rows if isinstance(rows, list) else [rows]:
            if not isinstance(row, dict):
                raise RecordError(file, "", key, "a list of records")
            label = str(row.get(name, ""))
            record = _validated(kind, self._with_sources(row, file, label), file, label)
            if label in found:
                raise RecordError(file, label, name, "each record once")
            for fault_key, expected in faults(record):
                raise RecordError(file, label, fault_key, expected)
            found[label] = record
        return tuple(found.values())

    def _with_sources(self, row: dict[str, Tree], file: str, label: str) -> Mapping[str, object]:
        ids = row.get("sources")
        if ids is None:
            return row
        if not isinstance(ids, list) or not all(isinstance(entry, str) and entry in self.sources for entry in ids):
            raise RecordError(file, label, "sources", f"a list of ids of sources.yaml, not {ids}")
        self.used.update(map(str, ids))
        return {**row, "sources": tuple(self.sources[str(entry)] for entry in ids)}


def _by(records: Iterable[_Record], key: str) -> dict[str, _Record]:
    return {getattr(record, key): record for record in records}


def _validated(kind: type[_Record], row: Mapping[str, object], file: str, label: str) -> _Record:
    try:
        return kind.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        raise RecordError(file, label, ".".join(map(str, first["loc"])), first["msg"]) from error


def _version(trees: Mapping[str, dict[str, Tree]]) -> str:
    """Hash the records, not their layout: comments, quotes and the order of keys do not count."""
    canonical = json.dumps(trees, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]
