"""Which model is asked, and how; and every way in which a call can end."""

from dataclasses import dataclass, field
from typing import Literal

from pydantic import SecretStr

Api = Literal["openai", "azure"]
SchemaUse = Literal["strict", "object", "none"]

Code = Literal[
    # the provider
    "timeout",
    "unreachable",
    "rate_limited",
    "server_error",
    "insufficient_quota",
    "refused_key",
    "forbidden",
    "not_found",
    "bad_request",
    # its answer
    "refusal",
    "length",
    "content_filter",
    "empty",
    "html",
    "broken",
    "too_big",
    # this side: it was not asked at all, or a fault of our own
    "budget",
    "breaker",
    "busy",
    "workspace_quota",
    "internal",
]
"""All reason codes. They are what logs and metrics hold of a call; no text of a provider ever is."""


@dataclass(frozen=True, slots=True)
class Access:
    """An endpoint with its model. `base_url` empty: OpenAI's own; for Azure the resource's address, `model` the deployment.

    `temperature` None: not sent, for models that take none. `seconds`: what one recommendation may take in all.
    """

    model: str
    key: SecretStr = field(default=SecretStr(""))
    base_url: str = ""
    api: Api = "openai"
    azure_version: str = ""
    schema: SchemaUse = "strict"
    temperature: float | None = 0.0
    seconds: float = 8.0


@dataclass(frozen=True, slots=True)
class Reply:
    """The raw text of an answer, and the tokens that the provider counted (0 where it counts none)."""

    raw: str
    tokens_in: int = 0
    tokens_out: int = 0


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer. `again`: another try may help, after at least `wait` seconds."""

    code: Code
    again: bool = False
    wait: float = 0.0
