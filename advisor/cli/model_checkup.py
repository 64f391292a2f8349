"""`advisor doctor` on the LLM: is one set, does it answer, and if not, what to do."""

import time
from collections.abc import Iterator, Mapping

from advisor.bootstrap import writers
from advisor.phrasing.cascade import Answered
from advisor.phrasing.requests import Request
from advisor.settings import Settings

Finding = tuple[bool, str, str]  # fine?, what, what to do

_TRIAL = Request(
    mode="plan",
    system="Answer with JSON only.",
    user='Answer {"summary": "A"}',
    schema={
        "type": "object",
        "properties": {"summary": {"type": "string", "enum": ["A"]}},
        "required": ["summary"],
        "additionalProperties": False,
    },
    key="doctor",
)
_OTHER_MODEL = "Try another ADVISOR_LLM_MODEL."
_NO_API = "Check ADVISOR_LLM_BASE_URL: it leads to something that is no such API; it mostly ends in /v1."
_LATER = "Try again later; until then the templates write."
_ADVICE: Mapping[str, tuple[str, str]] = {
    "timeout": (
        "gives no answer in time",
        "Raise ADVISOR_LLM_SECONDS, or set a faster ADVISOR_LLM_MODEL.",
    ),
    "unreachable": (
        "cannot be reached",
        "Check ADVISOR_LLM_BASE_URL, and that this machine reaches it (proxy, firewall).",
    ),
    "rate_limited": ("asks to slow down", _LATER),
    "server_error": ("has a fault of its own", _LATER),
    "insufficient_quota": ("says that the account has no money left", "Look at the account's plan and billing."),
    "refused_key": ("refuses the key", "Check ADVISOR_LLM_KEY."),
    "forbidden": ("forbids the call", "Check that the key may use ADVISOR_LLM_MODEL, and may be used from here."),
    "not_found": (
        "does not know the model or the address",
        "Check ADVISOR_LLM_MODEL (for Azure the name of the deployment) and ADVISOR_LLM_BASE_URL.",
    ),
    "bad_request": (
        "does not take the request",
        "Set ADVISOR_LLM_SCHEMA=object or none, and ADVISOR_LLM_TEMPERATURE=none for a model that takes no temperature.",
    ),
    "refusal": ("refuses to answer", _OTHER_MODEL),
    "length": ("does not come to an end", _OTHER_MODEL),
    "content_filter": ("filters the question or its answer", "Loosen the filter, or set another ADVISOR_LLM_MODEL."),
    "empty": ("answers with nothing", _OTHER_MODEL),
    "html": ("answers with a web page", _NO_API),
    "broken": ("gives no answer that can be read", _NO_API),
    "too_big": ("answers with far too much", _NO_API),
}


def llm(settings: Settings) -> Iterator[Finding]:
    """Ask the LLM that is set for one word, within its ordinary time."""
    opened = writers(settings)
    if opened is None:
        advice = "For better prose set ADVISOR_LLM_MODEL with ADVISOR_LLM_KEY or ADVISOR_LLM_BASE_URL."
        yield True, "LLM: none set, the templates write every recommendation", advice
        return
    started = time.monotonic()
    answer = opened("doctor").write(_TRIAL)
    if isinstance(answer, Answered):
        seconds = time.monotonic() - started
        yield True, f"LLM: {settings.llm_model} answers, in {seconds:.1f} seconds; mode {settings.llm_mode}", ""
        return
    what, advice = _ADVICE.get(answer.code, ("could not be asked", "The log tells more."))
    yield False, f"LLM: {settings.llm_model} {what} ({answer.code})", advice
