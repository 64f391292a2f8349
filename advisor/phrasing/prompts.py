"""Loads prompts/: one file a mode and language, each checked against the forms and the word list that it was written for."""

import hashlib
from importlib.resources import files
from pathlib import Path

import yaml
from pydantic import ValidationError

from advisor.phrasing.requests import Mode, Prompt, Prompts
from advisor.phrasing.slots import FORMS
from advisor.wording.texts import LANGUAGES, Lang

MODES: tuple[Mode, ...] = ("glue", "plan")


class PromptError(Exception):
    """A prompt file cannot be used; the message names the file and what is wrong."""


def prompt_folder() -> Path:
    """Where the prompts lie: beside the package in a checkout, inside it in an installed wheel."""
    package = Path(str(files("advisor")))
    beside = package.parent / "prompts"
    return beside if beside.is_dir() else package / "prompts"


def load_prompts(folder: Path | None = None) -> Prompts:
    """Load and check every prompt. PromptError when one is missing, malformed or older than its word list."""
    where = folder or prompt_folder()
    return Prompts(
        {(mode, lang): _load(where / f"{mode}.{lang}.md", mode, lang) for mode in MODES for lang in LANGUAGES}
    )


def words_hash(lang: Lang) -> str:
    """The pin of a language's word list and frames: a prompt names the one that it was written for."""
    raw = b"".join(
        files("advisor.phrasing").joinpath(folder, f"{lang}.yaml").read_bytes() for folder in ("words", "frames")
    )
    return hashlib.sha256(raw).hexdigest()[:12]


def _load(path: Path, mode: Mode, lang: Lang) -> Prompt:
    try:
        _, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
        prompt = Prompt.model_validate({**yaml.safe_load(front), "text": text.strip()})
    except (OSError, ValueError, TypeError, yaml.YAMLError, ValidationError) as error:
        raise PromptError(f"{path.name}: {type(error).__name__}: no readable front matter and text") from error
    found = (prompt.mode, prompt.lang, tuple(prompt.forms), prompt.words)
    wanted = (mode, lang, FORMS, words_hash(lang))
    if found != wanted:
        wrong = [name for name, a, b in zip(("mode", "lang", "forms", "words"), found, wanted, strict=True) if a != b]
        raise PromptError(f"{path.name}: {', '.join(wrong)} is not what the product has; see prompts/README.md")
    return prompt
