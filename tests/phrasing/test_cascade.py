"""Glue, then plan for what was refused, then the template; and a cache that is judged again."""

import json
from dataclasses import dataclass, field

from advisor.phrasing.brief import Phrasing
from advisor.phrasing.cascade import Answered, Phrased, Unanswered, phrase
from advisor.phrasing.plan import menu
from advisor.phrasing.prompts import load_prompts
from advisor.phrasing.requests import Mode, Request
from advisor.phrasing.slots import SECTIONS
from tests.phrasing.test_guard import GOOD, told

PROMPTS = load_prompts()


@dataclass
class Scripted:
    """A writer that answers each mode as told, and remembers what it was asked."""

    answers: dict[Mode, str | None]
    model: str = "scripted"
    asked: list[Request] = field(default_factory=list)

    def write(self, wanted: Request) -> Answered | Unanswered:
        self.asked.append(wanted)
        raw = self.answers.get(wanted.mode)
        return Unanswered("timeout") if raw is None else Answered(raw)


@dataclass
class Kept:
    known: dict[str, Phrasing] = field(default_factory=dict)

    def get(self, key: str) -> Phrasing | None:
        return self.known.get(key)

    def put(self, key: str, sentences: Phrasing) -> None:
        self.known[key] = sentences


def run(writer: Scripted, kept: Kept | None = None) -> Phrased:
    return phrase(told("en"), PROMPTS, ("glue", "plan"), writer, kept or Kept())


def plan_of(*sections: str) -> str:
    shape = told("en").shape
    return json.dumps(
        {
            s: {str(slot): next(iter(offered)) for slot, offered in menu(shape, s).items()}
            for s in SECTIONS
            if s in sections
        }
    )


def test_an_accepted_answer_is_taken_whole() -> None:
    found = run(Scripted({"glue": json.dumps(GOOD["en"])}))
    assert set(found.sources.values()) == {"glue"}
    assert found.written
    assert found.codes == ()


def test_a_refused_section_is_planned_and_only_that_is_asked_for() -> None:
    answer = json.dumps({**GOOD["en"], "summary": ["The figures show not {{saving.np}}."]})
    writer = Scripted({"glue": answer, "plan": plan_of("summary")})
    found = run(writer)
    assert found.sources == {"summary": "plan", "why": "glue", "risks": "glue", "next_steps": "glue"}
    assert found.codes == ("glue:summary:glue_word",)
    assert "why:" not in writer.asked[1].user


def test_no_answer_at_all_leaves_the_template() -> None:
    found = run(Scripted({}))
    assert set(found.sources.values()) == {"template"}
    assert not found.written
    assert found.codes == ("glue:timeout", "plan:timeout")
    assert all(found.texts.values())


def test_equal_shapes_share_one_answer() -> None:
    kept, writer = Kept(), Scripted({"glue": json.dumps(GOOD["en"])})
    assert run(writer, kept).texts == run(writer, kept).texts
    assert len(writer.asked) == 1


def test_what_is_kept_is_judged_again() -> None:
    kept, writer = Kept(), Scripted({"glue": json.dumps(GOOD["en"]), "plan": plan_of("summary")})
    run(writer, kept)
    (key,) = kept.known
    kept.known[key] = {**kept.known[key], "summary": ("The figures show twice {{saving.np}}.",)}
    found = run(writer, kept)
    assert found.sources["summary"] == "plan"
    assert found.sources["why"] == "glue"
    assert "twice" not in " ".join(found.texts.values())


def test_a_request_holds_names_only() -> None:
    writer = Scripted({})
    run(writer)
    for request in writer.asked:
        assert "42,000" not in f"{request.system} {request.user} {request.schema}"
        assert "EUR" not in f"{request.system} {request.user} {request.schema}"
