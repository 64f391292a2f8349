"""Asks once, and says what came of it: an answer, or one of the reason codes."""

import email.utils
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import JsonValue

from advisor.llm.access import Access, Code, Failure, Reply
from advisor.llm.line import Line, TooBigError
from advisor.phrasing.requests import Request

if TYPE_CHECKING:
    import openai

MOST_TOKENS = 1_200  # four times of what an answer takes

_BY_STATUS: Mapping[int, Code] = {
    401: "refused_key",
    403: "forbidden",
    404: "not_found",
    408: "timeout",
    409: "server_error",
    429: "rate_limited",
}
_AGAIN = {408, 409, 429}


def ask(client: "openai.OpenAI", line: Line, access: Access, wanted: Request) -> Reply | Failure:
    """Ask once within what is left of the line's time. Raises nothing."""
    import openai

    try:
        answer = client.chat.completions.create(**_body(access, wanted), timeout=line.left())
        return _read(answer)
    except openai.APITimeoutError:
        return Failure("timeout", again=True)
    except openai.APIConnectionError:
        return Failure("unreachable", again=True)
    except openai.APIStatusError as error:
        return _refused(error)
    except TooBigError:
        return Failure("too_big")
    except Exception:  # noqa: BLE001 - a body may break the SDK in any way: JSONDecodeError, ValidationError, TypeError, ...
        return Failure("broken")


def _body(access: Access, wanted: Request) -> dict[str, Any]:
    body: dict[str, Any] = {
        "model": access.model,
        "messages": [{"role": "system", "content": wanted.system}, {"role": "user", "content": wanted.user}],
        "store": False,
    }
    if access.temperature is not None:
        body["temperature"] = access.temperature
    # Newer models of OpenAI refuse the old name, other servers may not know the new one.
    own = access.api == "azure" or not access.base_url
    body["max_completion_tokens" if own else "max_tokens"] = MOST_TOKENS
    if access.schema == "object":
        body["response_format"] = {"type": "json_object"}
    elif access.schema == "strict":
        schema = _bare(wanted.schema) if access.api == "azure" else wanted.schema
        body["response_format"] = {
            "type": "json_schema",
            "json_schema": {"name": "phrasing", "strict": True, "schema": schema},
        }
    return body


def _bare(schema: JsonValue) -> JsonValue:
    """Leave out the lengths of lists, which Azure does not know; the guard checks them anyhow."""
    if isinstance(schema, dict):
        return {name: _bare(value) for name, value in schema.items() if name not in {"minItems", "maxItems"}}
    return [_bare(each) for each in schema] if isinstance(schema, list) else schema


def _read(answer: Any) -> Reply | Failure:
    """Read what the SDK made of a 200. It checks nothing: a page is a string, choices may be missing, fields of any type."""
    if isinstance(answer, str):
        return Failure("html" if answer.lstrip().startswith("<") else "broken" if answer.strip() else "empty")
    if not answer.choices:
        return Failure("empty")
    choice = answer.choices[0]
    if choice.message.refusal:
        return Failure("refusal")
    ends: Mapping[str, Code] = {"length": "length", "content_filter": "content_filter"}
    if choice.finish_reason in ends:
        return Failure(ends[choice.finish_reason])
    raw = choice.message.content
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return Failure("empty")
    if not isinstance(raw, str):
        return Failure("broken")
    return Reply(raw, _count(answer.usage, "prompt_tokens"), _count(answer.usage, "completion_tokens"))


def _count(usage: Any, name: str) -> int:
    found = getattr(usage, name, None)
    return found if isinstance(found, int) else 0


def _refused(error: "openai.APIStatusError") -> Failure:
    status = error.status_code
    if "insufficient_quota" in (error.code, error.type):
        return Failure("insufficient_quota")
    if error.code == "content_filter":  # Azure filters requests too
        return Failure("content_filter")
    if status >= 500:
        return Failure("server_error", again=True, wait=_retry_after(error.response.headers))
    wait = _retry_after(error.response.headers) if status in _AGAIN else 0.0
    return Failure(_BY_STATUS.get(status, "bad_request"), again=status in _AGAIN, wait=wait)


def _retry_after(headers: Mapping[str, str]) -> float:
    """Seconds that the provider asks to wait: `retry-after-ms`, or `Retry-After` as seconds or a date; 0 where unreadable."""
    for name, divisor in (("retry-after-ms", 1000), ("retry-after", 1)):
        try:
            seconds = float(headers[name]) / divisor
        except (KeyError, ValueError):
            continue
        return max(0.0, seconds)  # 0 also for what is no number
    try:
        return max(0.0, email.utils.parsedate_to_datetime(headers.get("retry-after", "")).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return 0.0
