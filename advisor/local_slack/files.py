"""Files: an upload in three steps (address, bytes, completion), and the files that people may read.

Source: https://docs.slack.dev/reference/methods/files.getUploadURLExternal, files.completeUploadExternal
"""

import json
import mimetypes
import re
import secrets
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from advisor.local_slack.block_limits import parse_blocks
from advisor.local_slack.events import Events
from advisor.local_slack.workspace import BOT_USER, Channel, Json, Message, SlackError, Workspace

LARGEST_FILE = 20_000_000
"""Bytes. Slack takes 1 GB; nothing that a bot writes here comes near this."""
_ID = re.compile(r"F[0-9A-F]{10}")


class Files:
    """Keeps bytes in `folder` (None: for this run only). `base` is the server's own address, without a slash at the end."""

    def __init__(self, workspace: Workspace, events: Events, folder: Path | None) -> None:
        self.base = ""
        self._workspace = workspace
        self._events = events
        self._is_temporary = folder is None
        self._folder = folder or Path(tempfile.mkdtemp())
        self._lock = threading.Lock()
        self._promised: dict[str, Json] = {}

    def methods(self) -> dict[str, Callable[[Json], Json]]:
        """The methods of the Web API that are answered here."""
        return {"files.getUploadURLExternal": self._promise, "files.completeUploadExternal": self._complete}

    def stop(self) -> None:
        """Leaves nothing behind but what was to be kept."""
        if self._is_temporary:
            shutil.rmtree(self._folder, ignore_errors=True)

    def receive(self, file: str, data: bytes) -> None:
        """The bytes of a promised file. Raises SlackError file_not_found, length_mismatch."""
        with self._lock:
            promised = self._promised.get(file)
            if promised is None:
                raise SlackError("file_not_found")
            if promised["size"] != len(data):
                raise SlackError("length_mismatch")
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / file).write_bytes(data)

    def read(self, user: str, file: str) -> tuple[Json, bytes]:
        """A file as Slack describes it, and its bytes. Raises SlackError file_not_found, also where `user` may not read it."""
        messages, _ = self._workspace.visible_to(user)
        found = next((one for message in messages for one in message.files if one["id"] == file), None)
        path = self._folder / file
        if found is None or not _ID.fullmatch(file) or not path.exists():
            raise SlackError("file_not_found")
        return found, path.read_bytes()

    def _promise(self, params: Json) -> Json:
        name, length = str(params.get("filename") or ""), str(params.get("length") or "")
        if not name or not length.isdecimal() or int(length) == 0:
            raise SlackError("invalid_arguments", ("missing required field: filename or length",))
        if int(length) > LARGEST_FILE:
            raise SlackError("file_upload_size_restricted")
        file = f"F{secrets.token_hex(5).upper()}"
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        suffix = name.rpartition(".")[2].lower() if "." in name else "binary"
        with self._lock:
            self._promised[file] = {
                "id": file,
                "created": int(self._workspace.clock()),
                "name": name,
                "title": name,
                "mimetype": kind,
                "filetype": suffix,
                "pretty_type": suffix.upper(),
                "user": BOT_USER,
                "size": int(length),
                "url_private": f"{self.base}/page/files/{file}",
                "url_private_download": f"{self.base}/page/files/{file}",
            }
        return {"upload_url": f"{self.base}/upload/{file}", "file_id": file}

    def _complete(self, params: Json) -> Json:
        """Shares uploaded files in a channel, or keeps them for the bot alone where none is named."""
        wanted = _listed(params.get("files"))
        ids = [str(one.get("id")) if isinstance(one, dict) else "" for one in wanted]
        if not ids:
            raise SlackError("invalid_arguments", ("missing required field: files",))
        places = [self._joined(one) for one in _channels(params)]
        with self._lock:
            if any(file not in self._promised or not (self._folder / file).exists() for file in ids):
                raise SlackError("file_not_found")
            titles = [one.get("title") for one in wanted]
            files = tuple(
                self._promised[file] | ({"title": title} if title else {})
                for file, title in zip(ids, titles, strict=True)
            )
            for place in places:
                self._share(place, files, params)
            for file in ids:
                del self._promised[file]
        return {"files": list(files)}

    def _share(self, place: Channel, files: tuple[Json, ...], params: Json) -> None:
        thread_ts = str(params["thread_ts"]) if params.get("thread_ts") else None
        said, blocks = str(params.get("initial_comment") or ""), parse_blocks(params.get("blocks"))
        draft = Message(place.id, "", BOT_USER, said, blocks, thread_ts=thread_ts, files=files)
        self._events.posted(self._workspace.post(draft))

    def _joined(self, channel: str) -> Channel:
        place = self._workspace.channel(channel)
        if BOT_USER not in place.members:
            raise SlackError("not_in_channel")
        return place


def _channels(params: Json) -> list[str]:
    several = [one for one in str(params.get("channels") or "").split(",") if one]
    return several or ([str(params["channel_id"])] if params.get("channel_id") else [])


def _listed(given: Any) -> list[Any]:
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            return []
    return given if isinstance(given, list) else []
