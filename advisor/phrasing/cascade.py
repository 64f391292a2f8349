"""From a brief to a text: what a model writes where the guard lets it pass, else reviewed frames, else the template."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from advisor.phrasing.brief import Brief, Phrasing
from advisor.phrasing.guard import Judged, judge, judge_section
from advisor.phrasing.plan import judge_plan
from advisor.phrasing.requests import Mode, Prompts, Request, request
from advisor.phrasing.slots import Section
from advisor.phrasing.template import template_of

Source = Literal["glue", "plan", "template"]


@dataclass(frozen=True, slots=True)
class Answered:
    """The raw text of a model, whatever it is."""

    raw: str


@dataclass(frozen=True, slots=True)
class Unanswered:
    """No answer, and the code of why: timeout, refused_key, quota, busy, ..."""

    code: str


class Writer(Protocol):
    """Asks a model within its own time and quota. Raises nothing."""

    @property
    def model(self) -> str: ...

    def write(self, wanted: Request) -> Answered | Unanswered: ...


class Cache(Protocol):
    """Keeps accepted raw sentences by key. They hold no figure and no word of a customer."""

    def get(self, key: str) -> Phrasing | None: ...

    def put(self, key: str, sentences: Phrasing) -> None: ...


@dataclass(frozen=True, slots=True)
class Phrased:
    """A recommendation in words, section by section; where each text came from, and a code for each that was turned down.

    `codes`: `mode:section:code`, or `mode:code` where there was no answer at all.
    """

    texts: dict[Section, str]
    sources: dict[Section, Source]
    codes: tuple[str, ...] = ()

    @property
    def written(self) -> bool:
        """Whether a model had a part in it."""
        return any(source != "template" for source in self.sources.values())


_JUDGES: Mapping[Mode, Callable[[str, Brief], dict[Section, Judged]]] = {"glue": judge, "plan": judge_plan}


def phrase(brief: Brief, prompts: Prompts, modes: Sequence[Mode], writer: Writer, cache: Cache) -> Phrased:
    """Try the modes in their order, each for the sections that are still open; the template writes the rest."""
    done: dict[Section, Judged] = {}
    sources: dict[Section, Source] = {}
    codes: list[str] = []
    for mode in modes:
        wanted = brief.only(tuple(section for section in brief.shape.sections if section not in done))
        if not wanted.shape.sections:
            break
        for section, judged in _tried(mode, wanted, prompts, writer, cache, codes).items():
            if judged.accepted:
                done[section], sources[section] = judged, mode
            else:
                codes.append(f"{mode}:{section}:{judged.code}")
    for section in brief.shape.sections:
        if section not in done:
            done[section], sources[section] = judge_section(section, template_of(brief, section), brief), "template"
    return Phrased({section: done[section].text for section in brief.shape.sections}, sources, tuple(codes))


def _tried(
    mode: Mode, brief: Brief, prompts: Prompts, writer: Writer, cache: Cache, codes: list[str]
) -> dict[Section, Judged]:
    """What one mode gives: from the cache, judged again; else from the writer."""
    wanted = request(prompts, mode, brief.shape)
    key = f"{writer.model}/{wanted.key}"
    kept = cache.get(key)
    if kept is not None:
        return {section: judge_section(section, said, brief) for section, said in kept.items()}
    answer = writer.write(wanted)
    if isinstance(answer, Unanswered):
        codes.append(f"{mode}:{answer.code}")
        return {}
    judged = _JUDGES[mode](answer.raw, brief)
    accepted = {section: found.sentences for section, found in judged.items() if found.accepted}
    if accepted:
        cache.put(key, accepted)
    return judged
