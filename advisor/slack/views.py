"""The form as a Slack modal, and what Slack sends of one: plain dicts, no figures in the hidden part."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError

from advisor.conversation.messages import FormField, Option
from advisor.delivery.events import Place
from advisor.delivery.posts import FormView
from advisor.slack.inert import escaped, shortened
from advisor.slack.registrations import FORM
from advisor.slack.tables import Block
from advisor.wording.texts import LANGUAGES, Lang, text

TITLE_CHARACTERS = 24
LABEL_CHARACTERS = 2_000
OPTION_CHARACTERS = 75
_VALUE = "value"

_INPUTS: Mapping[str, Block] = {
    "number": {"type": "number_input"},
    "words": {"type": "plain_text_input", "max_length": 300},
    "one": {"type": "static_select"},
    "several": {"type": "multi_static_select"},
}


class Carried(BaseModel):
    """What a view carries: where its conversation is, and how far the form is. No facts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    conversation: str
    place: Place
    step: int
    seen: int
    began: int
    lang: Lang


def loading(view: str, lang: Lang | None) -> Block:
    """Give the view that stands until the form is ready. `lang` None: in every language."""
    words = "\n".join(text("form.loading", each) for each in ([lang] if lang else LANGUAGES))
    return {
        "type": "modal",
        "external_id": view,
        "title": _plain(text("form.name", lang or "en")),
        "blocks": [{"type": "section", "text": _plain(words)}],
    }


def draw_form(target: FormView, conversation: str) -> Block:
    """Draw a step."""
    form = target.form
    carried = Carried(
        conversation=conversation,
        place=target.place,
        step=form.step,
        seen=form.seen,
        began=form.began,
        lang=form.lang,
    )
    return {
        "type": "modal",
        "callback_id": FORM,
        "external_id": target.view,
        "private_metadata": carried.model_dump_json(exclude_defaults=True),
        "notify_on_close": True,
        "title": _plain(shortened(form.title, TITLE_CHARACTERS)),
        "submit": _plain(shortened(form.submit, TITLE_CHARACTERS)),
        "close": _plain(shortened(form.close, TITLE_CHARACTERS)),
        "blocks": [{"type": "context", "elements": [_plain(form.intro)]}, *(_input(field) for field in form.fields)],
    }


def held(state: JsonValue) -> dict[str, tuple[str, ...]]:
    """Give what the inputs of a view hold, by field. Raises ValueError for another shape."""
    values = state.get("values") if isinstance(state, dict) else None
    if not isinstance(values, dict):
        raise ValueError("no state")  # noqa: TRY004 - like any other payload that Slack does not send
    found: dict[str, tuple[str, ...]] = {}
    for block, inputs in values.items():
        element = inputs.get(_VALUE) if isinstance(inputs, dict) else None
        if not isinstance(element, dict):
            raise ValueError("no input")  # noqa: TRY004 - see above
        found[block] = _held(element)
    return found


def carried(metadata: str) -> Carried:
    """Read what the view carried. Raises ValueError."""
    try:
        return Carried.model_validate_json(metadata)
    except ValidationError:
        raise ValueError("not a view of this form") from None


def _held(element: Mapping[str, JsonValue]) -> tuple[str, ...]:
    chosen = element.get("selected_options")
    if chosen is None:
        one = element.get("selected_option")
        chosen = [] if one is None else [one]
    values = [each.get("value") for each in chosen if isinstance(each, dict)] if isinstance(chosen, list) else []
    words = element.get("value")
    return tuple(str(each) for each in (*values, words) if each not in {None, ""})


def _input(field: FormField) -> Block:
    element: Block = {**_INPUTS[field.kind], "action_id": _VALUE}
    if field.kind == "number":
        element["is_decimal_allowed"] = not field.whole
    if field.options:
        element["options"] = [_option(option) for option in field.options]
    element |= _initial(field)
    label = _plain(shortened(field.label, LABEL_CHARACTERS))
    drawn: Block = {"type": "input", "block_id": field.id, "optional": True, "label": label, "element": element}
    return drawn | {"hint": _plain(shortened(field.hint, LABEL_CHARACTERS))} if field.hint else drawn


def _initial(field: FormField) -> Block:
    """What the input shows; an option that is no longer offered is left out."""
    if not field.options:
        return {"initial_value": field.initial[0]} if field.initial else {}
    shown = [_option(option) for option in field.options if option.value in field.initial]
    if not shown:
        return {}
    return {"initial_options": list[JsonValue](shown)} if field.kind == "several" else {"initial_option": shown[0]}


def _option(option: Option) -> Block:
    return {"text": _plain(shortened(option.label, OPTION_CHARACTERS)), "value": option.value}


def _plain(words: str) -> Block:
    return {"type": "plain_text", "text": escaped(words), "emoji": False}
