"""Files of the bot: uploaded by Slack's own client in its three steps, read by those who may read the channel."""

import io
import urllib.request

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, FINANCE, SOURCING
from tests.local_slack.asking import TOKEN, request

DATA = "år;beløb\n1;42\n".encode()


@pytest.fixture
def client(slack: LocalSlack) -> WebClient:
    return WebClient(TOKEN, base_url=slack.api_url)


def test_a_file_is_uploaded_and_read(slack: LocalSlack, client: WebClient) -> None:
    root = slack.events.say(ANNA, ANNA_DM, "the figures, please")
    client.files_upload_v2(
        file=io.BytesIO(DATA),
        filename="case.csv",
        title="The case",
        channel=ANNA_DM,
        thread_ts=root.ts,
        initial_comment="Here",
    )
    shared = slack.workspace.messages(ANNA_DM)[-1]
    assert (shared.text, shared.thread_ts) == ("Here", root.ts)
    (file,) = shared.files
    assert (file["name"], file["title"], file["mimetype"], file["size"]) == (
        "case.csv",
        "The case",
        "text/csv",
        len(DATA),
    )
    with urllib.request.urlopen(f"{slack.address}page/files/{file['id']}?as={ANNA}") as answer:  # noqa: S310 -- loopback
        assert answer.read() == DATA
        assert answer.headers["Content-Disposition"] == "attachment; filename=case.csv"
    assert request(f"{slack.address}page/files/{file['id']}?as={BO}").body["error"] == "file_not_found"


def test_a_file_needs_a_place_where_the_bot_is(slack: LocalSlack, client: WebClient) -> None:
    with pytest.raises(SlackApiError, match="not_in_channel"):
        client.files_upload_v2(file=io.BytesIO(DATA), filename="case.csv", channel=FINANCE)
    assert slack.workspace.messages(FINANCE) == []


def test_what_is_not_uploaded_cannot_be_shared(slack: LocalSlack, client: WebClient) -> None:
    promised = client.files_getUploadURLExternal(filename="case.csv", length=3)
    with pytest.raises(SlackApiError, match="file_not_found"):
        client.files_completeUploadExternal(files=[{"id": promised["file_id"]}], channel_id=SOURCING)
    assert request(promised["upload_url"], b"four").status == 400
    assert request(promised["upload_url"], b"abc").status == 200
    assert client.files_completeUploadExternal(files=[{"id": promised["file_id"]}], channel_id=SOURCING)["ok"]
    assert request(f"{slack.address}upload/F0000000000", b"abc").status == 400


def test_more_than_a_megabyte_is_a_file_and_no_message(slack: LocalSlack, client: WebClient) -> None:
    client.files_upload_v2(file=io.BytesIO(b"x" * 2_000_000), filename="big.pdf", channel=SOURCING)
    assert slack.workspace.messages(SOURCING)[-1].files[0]["size"] == 2_000_000
    assert request(f"{slack.address}page/messages", b"x" * 2_000_000).status == 413
