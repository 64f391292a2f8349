"""The factory: which address, which key, which parameters; nothing from the environment, and nothing heavy at start."""

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr

from advisor.llm.access import Access
from tests.llm.provider import ACCESS, KEY, Provider, completion, planned


def asked(access: Access, *modes: Any) -> tuple[httpx2.Request, dict[str, Any]]:
    """The one request that is made, and its body."""
    provider = Provider(lambda _: completion(planned()))
    provider.phrased(*modes or ("plan",), writers=provider.writers(access))
    return provider.asked[0], json.loads(provider.bodies()[0])


def test_openai_itself() -> None:
    request, body = asked(replace(ACCESS, base_url=""))
    assert str(request.url) == "https://api.openai.com/v1/chat/completions"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert body["store"] is False
    assert body["temperature"] == 0
    assert "max_completion_tokens" in body
    assert "max_tokens" not in body
    assert body["response_format"]["json_schema"]["strict"] is True


def test_azure() -> None:
    request, body = asked(
        replace(ACCESS, api="azure", base_url="https://x.openai.azure.com/", azure_version="2024-10-21"), "glue"
    )
    assert (
        str(request.url)
        == "https://x.openai.azure.com/openai/deployments/test-model/chat/completions?api-version=2024-10-21"
    )
    assert request.headers["api-key"] == KEY
    assert "minItems" not in json.dumps(body["response_format"])
    assert "max_completion_tokens" in body


def test_any_compatible_address_even_without_a_key() -> None:
    request, body = asked(Access(model="small", base_url="http://127.0.0.1:8080/v1"))
    assert str(request.url) == "http://127.0.0.1:8080/v1/chat/completions"
    assert KEY not in str(request.headers)
    assert body["model"] == "small"
    assert "max_tokens" in body


@pytest.mark.parametrize(("schema", "found"), [("strict", "json_schema"), ("object", "json_object"), ("none", None)])
def test_the_schema_is_sent_as_the_provider_takes_it(schema: Any, found: str | None) -> None:
    _, body = asked(replace(ACCESS, schema=schema))
    assert (body.get("response_format") or {}).get("type") == found


def test_a_temperature_is_left_out_for_models_that_take_none() -> None:
    assert "temperature" not in asked(replace(ACCESS, temperature=None))[1]


def test_the_environment_of_the_sdk_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "ADMIN_KEY", "API_VERSION"):
        monkeypatch.setenv(f"OPENAI_{name}", "http://stray.test")
    for name in ("ENDPOINT", "API_KEY", "AD_TOKEN"):
        monkeypatch.setenv(f"AZURE_OPENAI_{name}", "http://stray.test")
    azure = replace(ACCESS, api="azure", azure_version="2024-10-21")
    for access in (replace(ACCESS, base_url=""), ACCESS, replace(ACCESS, key=SecretStr("")), azure):
        request, _ = asked(access)
        assert "stray" not in f"{request.url} {request.headers.raw}"


def test_redirects_are_not_followed() -> None:
    provider = Provider(lambda _: httpx2.Response(307, headers={"location": "http://elsewhere.test/v1"}))
    provider.phrased("plan")
    assert [request.url.host for request in provider.asked] == ["llm.test"]


def test_nothing_of_the_sdk_is_imported_before_the_first_call() -> None:
    code = (
        "import sys\n"
        "import advisor.cli.main, advisor.bootstrap\n"
        "from advisor.settings import Settings\n"
        "s = Settings(_env_file=None, ADVISOR_LLM_BASE_URL='http://127.0.0.1:9/v1', ADVISOR_LLM_MODEL='m')\n"
        "assert advisor.bootstrap.phrasing(s) is not None\n"
        "advisor.bootstrap.writers(s)('T1')\n"
        "heavy = {'openai', 'httpx2', 'anyio'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
