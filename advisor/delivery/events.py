"""What an edge hands over for safe keeping before it answers: one event a delivery."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from advisor.conversation.messages import Incoming


class Place(BaseModel):
    """Where replies to an event go.

    `thread`: in the channel under `thread_ts` (a DM may have none: top level). `private`: only to `user`, by
    `response_url` while it is valid (30 minutes, 5 uses), else by chat.postEphemeral. `is_dm` tells who can read. `about`: the message that is
    answered, where the reply hangs on none: an agent session is of that message.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["thread", "private"]
    channel: str
    thread_ts: str | None = None
    user: str
    response_url: str | None = None
    is_dm: bool = False
    about: str | None = None


class InboxEvent(BaseModel):
    """One event to be kept. `key` is the delivery key (unique per workspace): the same key twice is the same event.

    `conversation` is the ordering unit: `CHANNEL` for a DM, `CHANNEL:THREAD_TS` for a thread, `CHANNEL/USER` for
    `/bot-check` in a channel.
    `starts`: True when the event may open a new conversation (mention, DM, command); False (a message in a thread
    without a mention, a button, an edit) means: only where the conversation is already known, else it is acknowledged
    and dropped.
    `said_at`: when the person did it, in seconds since 1970 by the clock of Slack: events that wait together are worked
    in this order, however late one was delivered. 0.0 where nobody tells it.
    `locale`: the language the workspace or person uses, as a first guess ("en", "da").
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    workspace: str
    conversation: str
    key: str
    starts: bool
    place: Place
    incoming: Incoming
    received_at: float
    said_at: float = 0.0
    locale: str | None = None
