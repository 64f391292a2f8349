from collections.abc import Iterator

import pytest

from tests.slack.web_api import WebApi, web_api


@pytest.fixture
def slack() -> Iterator[WebApi]:
    """A scripted Web API that answers every call with ok unless told otherwise."""
    with web_api() as api:
        yield api
