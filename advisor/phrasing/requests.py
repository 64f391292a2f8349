"""What is sent to a model: instructions from prompts/, the shape, and the schema of an answer. Nothing else can be in it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, JsonValue

from advisor.phrasing import plan
from advisor.phrasing.brief import Shape
from advisor.phrasing.guard import MOST_SENTENCES
from advisor.phrasing.slots import FORMS, SECTIONS, Form
from advisor.phrasing.words import Role, own_words, shared_words
from advisor.wording.texts import Lang

Mode = Literal["glue", "plan"]

_STEM = 5  # letters


class Prompt(BaseModel):
    """One file of prompts/: its front matter and its text. `words`: hash of the word list that it was written for."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    version: int
    mode: Mode
    lang: Lang
    forms: list[Form]
    slots: str
    words: str
    text: str


class Prompts(NamedTuple):
    """All prompts, by mode and language."""

    by_key: dict[tuple[Mode, Lang], Prompt]

    def get(self, mode: Mode, lang: Lang) -> Prompt:
        """The prompt of a mode in a language."""
        return self.by_key[mode, lang]


@dataclass(frozen=True, slots=True)
class Request:
    """One call: two messages and the schema of the answer. `key` tells equal requests apart from others, whatever the model."""

    mode: Mode
    system: str
    user: str
    schema: dict[str, JsonValue]
    key: str


def request(prompts: Prompts, mode: Mode, shape: Shape) -> Request:
    """Write the request for a shape."""
    prompt = prompts.get(mode, shape.lang)
    system = prompt.text if mode == "plan" else prompt.text.replace("{words}", _words(shape.lang))
    user = _menus(shape) if mode == "plan" else _shape(shape)
    schema = plan.schema(shape) if mode == "plan" else _glue_schema()
    key = hashlib.sha256(f"{prompt.version}\n{mode}\n{shape.model_dump_json()}".encode()).hexdigest()
    return Request(mode=mode, system=system, user=user, schema=schema, key=key)


def _shape(shape: Shape) -> str:
    return json.dumps(shape.model_dump(mode="json", exclude={"lang"}), ensure_ascii=False, separators=(",", ":"))


def _menus(shape: Shape) -> str:
    """List each claim with its frames, a blank where the claim goes."""
    lines: list[str] = []
    for section in shape.sections:
        lines.append(f"{section}:")
        for slot, found in plan.menu(shape, section).items():
            offered = " ".join(f"{letter}={_blank(frame.text)}" for letter, frame in found.items())
            extra = "" if slot in shape.sections[section].must else f" {plan.SKIP}"
            lines.append(f"{slot}: {offered}{extra}")
    return "\n".join(lines)


def _blank(text: str) -> str:
    for form in FORMS:
        text = text.replace(f"{{{{{form}}}}}", "_")
    return text


def _words(lang: Lang) -> str:
    """List the words to use: of those that the guard knows one of each stem, since every word of a request costs."""
    roles: tuple[Role, ...] = ("neutral", "reason", "rank", "verdict")
    lines = [f"everywhere: {_one_a_stem(shared_words(lang))}"]
    for section in SECTIONS:
        found = [
            f"{role}: {_one_a_stem(own_words(lang, section, role))}" for role in roles if own_words(lang, section, role)
        ]
        lines.append(f"{section}: {'; '.join(found)}")
    return "\n".join(lines)


def _one_a_stem(words: Iterable[str]) -> str:
    kept: list[str] = []
    for word in words:
        stems = {word[:_STEM], word[: _STEM - 1]}
        if not any(known[:_STEM] in stems for known in kept if len(known) >= _STEM - 1):
            kept.append(word)
    return " ".join(kept)


def _glue_schema() -> dict[str, JsonValue]:
    sentences: JsonValue = {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": MOST_SENTENCES}
    properties: dict[str, JsonValue] = dict.fromkeys(SECTIONS, sentences)
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
