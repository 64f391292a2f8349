"""The guard around all tests."""

import socket

import pytest
from pydantic import SecretStr

from advisor.llm.access import Access
from advisor.llm.tally import Tally
from advisor.llm.writer import Writers
from advisor.phrasing.cascade import Unanswered
from tests.llm.provider import WANTED


def test_a_test_cannot_leave_this_machine(left_this_machine: list[str]) -> None:
    with socket.socket() as outside, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        outside.connect(("192.0.2.1", 80))
    assert left_this_machine == ["192.0.2.1"]
    left_this_machine.clear()


def test_a_real_llm_call_fails_the_test_though_the_writer_catches_everything(left_this_machine: list[str]) -> None:
    writer = Writers(Access(model="m", key=SecretStr("k")), Tally(), sleep=lambda _: None)("T1")
    assert isinstance(writer.write(WANTED), Unanswered)
    assert set(left_this_machine) == {"api.openai.com"}
    left_this_machine.clear()


def test_a_test_can_talk_to_itself() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())
