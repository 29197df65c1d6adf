"""How do files come and go? The present upload in three steps, and what people attach."""

from __future__ import annotations

import secrets
from typing import Any

from tests.slack.chat import where_to
from tests.slack.method import Given, channel_of, method, require
from tests.slack.refusals import Payload, Refusal, Status
from tests.slack.workspace import BOT_USER, Message, Stored, Workspace


def told(space: Workspace, file: Stored) -> Payload:
    """A file as Slack describes it."""
    return {
        "id": file.id,
        "name": file.name,
        "title": file.title or file.name,
        "size": file.length,
        "mimetype": "application/octet-stream",
        "filetype": file.name.rpartition(".")[2],
        "mode": "hosted",
        "user": file.owner,
        "is_external": False,
        "channels": list(file.shared_in),
        "url_private": f"{space.host}/files-pri/{file.id}/{file.key}",
        "url_private_download": f"{space.host}/files-pri/{file.id}/download/{file.key}",
    }


def keep(space: Workspace, name: str, length: int, owner: str, content: bytes | None = None) -> Stored:
    """A place for a file."""
    file = Stored(f"F{space.number():08d}X", name, length, content=content, owner=owner)
    file.key = secrets.token_hex(8)
    space.files[file.id] = file
    return file


@method(
    "files.getUploadURLExternal",
    scopes=("files:write",),
    needs=("filename", "length"),
    takes=("alt_txt", "snippet_type"),
    json_too=False,
)
def upload_address(space: Workspace, given: Given) -> Payload:
    """Where the bytes of a file are to be sent."""
    length = given.number("length", 0)
    if length <= 0:
        raise Refusal("invalid_arguments", "length must be greater than 0 [json-pointer:/length]")
    file = keep(space, given.text("filename"), length, BOT_USER)
    file.alternative = given.text("alt_txt")
    return {"upload_url": f"{space.host}/upload/{file.id}/{file.key}", "file_id": file.id}


def take_bytes(space: Workspace, id_: str, key: str, content: bytes) -> str:
    """The bytes of a file that was announced; as many as were announced, and once."""
    file = space.files.get(id_)
    if file is None or file.key != key or file.content is not None:
        raise Status(404, "no such upload")
    if len(content) != file.length:
        raise Status(400, f"announced {file.length} bytes, got {len(content)}")
    file.content = content
    return f"OK - {len(content)}"


@method(
    "files.completeUploadExternal",
    scopes=("files:write",),
    needs=("files",),
    takes=("channel_id", "channels", "initial_comment", "thread_ts", "blocks"),
)
def complete(space: Workspace, given: Given) -> Payload:
    """Share the files that were sent, where they are to be read."""
    files = [_arrived(space, one) for one in _listed(given.parsed("files"))]
    targets = [one for one in given.text("channels").split(",") if one]
    targets += [given.text("channel_id")] if "channel_id" in given else []
    for target in targets:
        if target in space.members:
            raise Refusal("channel_not_found", "an identifier of a conversation is needed, not of a person")
        channel = where_to(space, channel_of(space, target).id)
        text = given.text("initial_comment")
        names = tuple(one.id for one in files)
        space.write(
            Message(
                channel.id,
                space.stamp(),
                BOT_USER,
                text,
                thread=given.text("thread_ts"),
                files=names,
                how="files.completeUploadExternal",
            )
        )
        for file in files:
            file.shared_in += (channel.id,)
    return {"files": [{"id": one.id, "title": one.title} for one in files]}


def _listed(files: Any) -> list[Payload]:  # noqa: ANN401 -- as it came
    if not isinstance(files, list) or not files or not all(isinstance(one, dict) for one in files):
        raise Refusal("invalid_arguments", "must be a list of files [json-pointer:/files]")
    return files


def _arrived(space: Workspace, one: Payload) -> Stored:
    file = space.files.get(str(one.get("id")))
    if file is None or file.owner != BOT_USER or file.content is None:
        raise Refusal("file_not_found")
    file.title = str(one.get("title") or file.name)
    return file


@method("files.info", scopes=("files:read",), needs=("file",), takes=("count", "cursor", "limit", "page"))
def info(space: Workspace, given: Given) -> Payload:
    """What is known of a file that the bot can see."""
    file = space.files.get(given.text("file"))
    if file is None:
        raise Refusal("file_not_found")
    if file.owner != BOT_USER and not any(BOT_USER in space.channels[one].members for one in file.shared_in):
        raise Refusal("file_not_found")
    return {"file": told(space, file)}


def download(space: Workspace, id_: str, key: str) -> bytes:
    """The bytes of a file, for a token that may read files."""
    require(space, "files:read")
    file = space.files.get(id_)
    if file is None or file.key != key or file.content is None:
        raise Status(404, "no such file")
    return file.content
